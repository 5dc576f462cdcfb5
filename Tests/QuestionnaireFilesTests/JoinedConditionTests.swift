import QuestionnaireFiles
import Questionnaires
import Testing

/// Conditions that contradict what stands elsewhere in the file, and where and how that is told.
@Suite("Conditions are judged together with what else is known")
struct JoinedConditionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let title: String
    let sections: String
    /// `code line` of each diagnostic, and a part of its English message.
    let told: [(at: String, text: String)]
    var testDescription: String { title }
  }

  private static let head = """
    questionnaire: q
    version: "1"
    languages: [es]
    title: {es: T}
    scales:
      sino: [{code: si, label: {es: s}}, {code: 'no', label: {es: n}}]
    sections:
      - id: S
        title: {es: S}
        questions:
          - {id: A, text: {es: q}, scale: sino}
          - {id: edad, text: {es: q}, type: integer, minimum: 15, maximum: 99}

    """

  static let cases: [Case] = [
    Case(
      title: "a section and its question",
      sections: """
          - id: T
            title: {es: S}
            relevant: ${A} = 'si'
            questions:
              - {id: B, text: {es: q}, scale: sino, relevant: "${A} = 'no'"}
        """, told: [("Q042 17", "the condition of its section, matrix or record")]),
    Case(
      title: "a question that is not asked has no answer",
      sections: """
              - {id: B, text: {es: q}, scale: sino, relevant: "${A} = 'si'"}
          - id: T
            title: {es: S}
            relevant: ${A} = 'no'
            questions:
              - {id: C, text: {es: q}, scale: sino, relevant: "${B} = 'si'"}
              - {id: D, text: {es: q}, scale: sino, relevant: "${C} = 'si'"}
        """, told: [("Q042 18", "record and what is already asked of 'B'")]),
    Case(
      title: "through a constraint",
      sections: """
              - {id: B, text: {es: q}, type: integer, constraint: ". > 18"}
              - {id: C, text: {es: q}, scale: sino, relevant: "${B} < 10"}
        """, told: [("Q042 14", "what is already asked of 'B'")]),
    Case(
      title: "through limits",
      sections: """
              - {id: B, text: {es: q}, scale: sino, relevant: "${edad} < 15"}
              - {id: C, text: {es: q}, scale: sino, relevant: "${edad} > 14 or ${edad} = ''"}
        """,
      told: [("Q042 13", "what is already asked of 'edad'"), ("Q043 14", "whoever gets this far")]),
    Case(
      title: "a matrix in its section",
      sections: """
          - id: T
            title: {es: S}
            relevant: ${A} = 'si'
            questions:
              - id: M
                type: matrix
                text: {es: q}
                scale: sino
                relevant: ${A} != 'si'
                rows:
                  - {id: M1, text: {es: q}}
                  - {id: M2, text: {es: q}}
        """, told: [("Q042 21", "the condition of its section")]),
    Case(
      title: "said twice",
      sections: """
          - id: T
            title: {es: S}
            relevant: ${A} = 'si'
            questions:
              - {id: B, text: {es: q}, scale: sino, relevant: "${A} != 'no'"}
        """, told: [("Q043 17", "whoever gets this far")]),
    Case(
      title: "a constraint with limits, and where the question is asked",
      sections: """
              - {id: B, text: {es: q}, type: integer, minimum: 5, constraint: ". < 5"}
              - {id: C, text: {es: q}, scale: sino, relevant: "${A} = 'si'", constraint: "${A} = 'no'"}
        """,
      told: [
        ("Q044 13", "what is already asked of 'B'"), ("Q044 14", "what is already asked of 'C'"),
      ]),
    Case(
      title: "a section that nobody gets to is told once",
      sections: """
          - id: T
            title: {es: S}
            relevant: ${A} = 'si' and ${A} = 'no'
            questions:
              - {id: B, text: {es: q}, scale: sino, relevant: "${A} = 'si'"}
              - {id: C, text: {es: q}, scale: sino, constraint: ". = 'si'", relevant: "${B} = 'si'"}
        """, told: [("Q042 15", "no answers ever meet this condition.")]),
    Case(
      title: "a question that depends on itself blames nothing else",
      sections: """
              - {id: B, text: {es: q}, scale: sino, relevant: "${B} = ''"}
              - {id: C, text: {es: q}, scale: sino, relevant: "${B} = 'si'"}
        """, told: [("Q041 13", "depends on itself")]),
    Case(
      title: "nothing where there is a way",
      sections: """
              - {id: B, text: {es: q}, scale: sino, relevant: "${A} = 'si'"}
          - id: T
            title: {es: S}
            relevant: ${A} = 'no'
            questions:
              - {id: C, text: {es: q}, scale: sino, relevant: "${B} = '' and ${edad} > 98"}
              - {id: D, text: {es: q}, scale: sino, relevant: "${C} = 'si' or ${edad} = 15"}
        """, told: []),
  ]

  @Test("Contradictions, where and with what", arguments: cases)
  func told(_ testCase: Case) {
    let text = Self.head + testCase.sections + "\n"
    let found = DefinitionFiles.questionnaire(Array(text.utf8), name: "q.yaml").diagnostics
    #expect(
      found.map { "\($0.problem.code) \($0.line)" } == testCase.told.map(\.at),
      "\(found.map { $0.text(in: "en") })")
    for (diagnostic, expected) in zip(found, testCase.told) {
      let message = diagnostic.problem.message["en"]
      #expect(message.contains(expected.text), "\(message)")
    }
  }
}
