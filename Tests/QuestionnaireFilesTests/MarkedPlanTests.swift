import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Plans say what is wrong where it stands, also beside broken parts")
struct MarkedPlanTests {
  static let survey =
    DiagnosticTests.head + """
      scales: {s: [{code: 1, label: a}, {code: 2, label: b}]}
      sections:
        - id: A
          title: x
          role: profile
          questions:
            - {id: Q1, text: x, scale: s}
            - {id: Q2, text: x, scale: s}
            - {id: T, text: x, type: text}
      """

  static let head = """
    plan: p
    version: 1
    title: t
    questionnaire: q
    minimum_answered: 60%
    favourable_from: 75
    unfavourable_up_to: 25
    reliability: {minimum_cases: 30}
    protection: {threshold: 10}

    """

  static let plans = [
    Marked(
      title: "a broken dimension before a wrong item",
      text: head + """
        dimensions:
          - ⟦Q003⟧{title: t, items: [Q1]}
          - ⟦Q005⟧D
          - {id: E, title: t, items: [⟦Q007⟧[Q1], ⟦P001⟧Q3, Q2, ⟦Q010⟧""]}
          - {id: F, title: t, items: [⟦P003⟧T]}
        """),
    Marked(
      title: "a broken breakdown before a wrong one",
      text: head + """
        dimensions: [{id: D, title: t, items: [Q1]}]
        breakdowns:
          - ⟦Q005⟧b
          - ⟦Q003⟧{title: t, question: Q1}
          - {id: c, title: t, question: ⟦P007⟧T}
        """),
    Marked(
      title: "a broken value map before a wrong one",
      text: head + """
        dimensions: [{id: D, title: t, items: [Q1]}]
        value_maps:
          - ⟦Q003⟧{scales: [s]}
          - ⟦Q005⟧s
          - {scales: [⟦P011⟧z], items: [⟦P001⟧Q9], values: {"1": 0}}
          - {scales: [s], values: ⟦Q026⟧{}}
        """),
    Marked(
      title: "empty and double parts, numbers as they are written",
      text: head.replacing("title: t", with: "title: ⟦Q030⟧\"\"") + """
        dimensions: ⟦Q026⟧[]
        levels:
          - {id: bajo, from: 0, title: {es: a, en: b}}
          - {id: ⟦P018⟧bajo, from: 50, title: ⟦Q030⟧{}}
          - {id: alto, from: ⟦P008⟧150, title: {es: c, en: ⟦Q030⟧""}}
        """),
    Marked(
      title: "what stands twice, what is not there, levels out of order, a threshold too low",
      text: head.replacing("threshold: 10", with: "threshold: ⟦P009⟧3") + """
        dimensions:
          - {id: D, title: t, items: [Q1, ⟦P002⟧Q1]}
          - {id: ⟦P004⟧D, title: t, items: [Q2]}
        composite: {minimum_dimensions: 1, required: [D, ⟦P006⟧F]}
        levels:
          - {id: alto, from: ⟦P010⟧40, title: {es: a, en: b}}
          - {id: bajo, from: ⟦P010⟧0, title: {es: c, en: d}}
        breakdowns:
          - {id: b, title: t, question: Q1}
          - {id: ⟦P005⟧b, title: t, question: Q2}
        """),
  ]

  @Test("Each at its place", arguments: plans)
  func placed(_ marked: Marked) throws {
    let (text, expected) = marked.parts
    let questionnaire = try #require(
      DefinitionFiles.questionnaire(Array(Self.survey.utf8), name: "q.yaml").value)
    let file = DefinitionFiles.plan(Array(text.utf8), name: "p.yaml")
    let plan = try #require(file.readable)
    let found = file.diagnostics(adding: PlanChecks.fit(plan, to: questionnaire))
      .map { "\($0.line):\($0.column) \($0.problem.code)" }
    #expect(found.sorted() == expected.sorted())
    #expect(file.value == nil)
  }

  @Test(
    "A number is told as it is written",
    arguments: ["favourable_from: 150", "favourable_from: 1e3", "favourable_from: -0.50"])
  func written(_ line: String) {
    let text =
      Self.head.replacing("favourable_from: 75", with: line)
      + "dimensions: [{id: D, title: t, weight: 0.0, items: [Q1]}]\n"
    let found = DefinitionFiles.plan(Array(text.utf8), name: "p.yaml").diagnostics
    let number = line.split(separator: " ")[1]
    #expect(
      found.map(\.problem)
        == [.outOfRange(String(number), "0…100"), .outOfRange("0.0", "> 0")])
  }
}
