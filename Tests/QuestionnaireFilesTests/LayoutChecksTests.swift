import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("A layout is checked against the plan it lays out")
struct LayoutChecksTests {
  @Test("A breakdown that the plan does not have is told where it stands")
  func breakdowns() throws {
    let plan = try #require(
      DefinitionFiles.plan(try ShippedFilesTests.bytes("analysis/dpg.yaml"), name: "p").value)
    let marked = Marked(
      title: "",
      text: """
        layout: l
        audience: published
        sheets:
          - {kind: cover, title: a}
          - {kind: dimensions, title: b, breakdowns: [sex, ⟦L004⟧sexo]}
          - {kind: dimensions, title: c}
        """)
    let (text, expected) = marked.parts
    let file = DefinitionFiles.layout(Array(text.utf8), name: "l.yaml")
    let found = file.diagnostics(adding: LayoutChecks.fit(try #require(file.value), to: plan))
    #expect(found.map { "\($0.line):\($0.column) \($0.problem.code)" } == expected)
    #expect(found.map(\.problem) == [.unknownBreakdown("sexo", didYouMean: "sex")])
  }
}
