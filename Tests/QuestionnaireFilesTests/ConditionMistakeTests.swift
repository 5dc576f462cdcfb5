import QuestionnaireFiles
import Questionnaires
import Testing

/// Conditions as people write them at first, and whether the answer tells them what to write.
@Suite("A wrong condition is answered with what to write")
struct ConditionMistakeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let code: String
    /// Where it points, in characters from the start of the condition.
    let offset: Int
    /// A part of the message.
    let says: String
    var testDescription: String { text }

    init(_ text: String, _ code: String, _ offset: Int = 0, _ says: String) {
      self.text = text
      self.code = code
      self.offset = offset
      self.says = says
    }
  }

  private static let head = """
    questionnaire: q
    version: "1"
    languages: [es]
    title: {es: T}
    scales:
      sexo: [{code: F, label: {es: Mujer}}, {code: M, label: {es: Hombre}}]
      temas: [{code: a, label: {es: a}}, {code: b, label: {es: b}}]
    sections:
      - id: S
        title: {es: S}
        questions:
          - {id: SEX, text: {es: q}, scale: sexo}
          - {id: edad, text: {es: q}, type: integer}
          - {id: dia, text: {es: q}, type: date}
          - {id: temas, text: {es: q}, scale: temas, type: several}
          - {id: Z, text: {es: q}, scale: sexo, relevant:
    """

  static let cases: [Case] = [
    Case("${SEX} = F", "Q020", 9, "write 'F' with them"),
    Case("SEX = 'F'", "Q020", 0, "write ${SEX}"),
    Case("selectd(${temas}, 'a')", "Q020", 0, "Did you mean 'selected'?"),
    Case("Selected(${temas}, 'a')", "Q020", 0, "Did you mean 'selected'?"),
    Case("selected(${temas}, a)", "Q020", 19, "write 'a' with them"),
    Case("no(${SEX} = 'F')", "Q020", 0, "Did you mean 'not'?"),
    Case("si(${SEX} = 'F', true(), false())", "Q020", 0, "Did you mean 'if'?"),
    Case("${dia} > hoy()", "Q020", 9, "Did you mean 'today'?"),
    Case("${dia} > today", "Q020", 9, "today(…)"),
    Case("${SEX} == 'F'", "Q020", 7, "Write =."),
    Case("${SEX} <> 'F'", "Q020", 7, "Write !=."),
    Case("${edad} => 18", "Q020", 8, "Write >=."),
    Case("${edad} ≥ 18", "Q020", 8, "Write >=."),
    Case("${SEX} = 'F' y ${edad} > 18", "Q020", 13, "Write and."),
    Case("${SEX} = 'F' AND ${edad} > 18", "Q020", 13, "Write and."),
    Case("${SEX} = 'F' || ${edad} > 18", "Q020", 13, "Write or."),
    Case("!(${SEX} = 'F')", "Q020", 0, "Write not(…)."),
    Case("${SEX} = “F”", "Q020", 9, "Write '."),
    Case("{SEX} = 'F'", "Q020", 0, "Write ${FIL01}."),
    Case("$SEX = 'F'", "Q020", 0, "like this: ${FIL01}"),
    Case("${SEX} in ('F', 'M')", "Q020", 7, "${FIL01} = 'a' or ${FIL01} = 'b'"),
    Case("${SEX} = null", "Q020", 9, "''"),
    Case("${edad} > 18 and < 60", "Q020", 17, "'<' was not expected"),
    Case("${edad} > 18 años", "Q020", 13, "'años' was not expected"),
    Case("${ SEX } = 'F'", "Q021", 0, "Did you mean 'SEX'?"),
    Case("${SEXO} = 'F'", "Q021", 0, "Did you mean 'SEX'?"),
    Case("${SEX} = 'Mujer'", "Q023", 0, "Did you mean 'F'?"),
    Case("18 < ${edad} < 60", "Q040", 0, "Write 18 < ${edad} and ${edad} < 60."),
    Case("${dia} > 2026-01-31", "Q040", 0, "Write date('2026-01-31')."),
    Case("${dia} > '31/01/2026'", "Q040", 0, "Write it like this: date('2026-01-31')."),
    Case("count(${temas}) > 1", "Q040", 0, "count-selected(${temas})"),
    Case("${SEX} = 'F' or 'M'", "Q047", 0, "${SEX} = 'M'"),
    Case("${edad}", "Q047", 0, "${edad} != ''"),
  ]

  @Test("The code, the place and the remedy", arguments: cases)
  func told(_ testCase: Case) throws {
    let line = "\(Self.head) \"\(testCase.text)\"}\n"
    let read = DefinitionFiles.questionnaire(Array(line.utf8), name: "q.yaml")
    let found = try #require(read.diagnostics.first, "\(testCase.text)")
    let message = found.problem.message["en"]
    #expect(read.diagnostics.map(\.problem.code) == [testCase.code], "\(message)")
    #expect(found.line == 16)
    // What cannot be read is told where it stands, the rest at the whole condition.
    let start = testCase.code == "Q020" ? 56 : 55
    #expect(found.column == start + testCase.offset, "\(message)")
    #expect(message.contains(testCase.says), "\(message)")
  }
}
