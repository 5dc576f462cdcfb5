import QuestionnaireConversion
import Questionnaires
import Testing

@Suite("Long XLSForms", .timeLimit(.minutes(5)))
struct XLSFormLongFormTests {
  private func read(_ tables: [SheetTable]) -> XLSFormReading {
    XLSFormReader(unnamedLanguage: "en").read(tables, fileName: "form")
  }

  @Test("facts about many questions that are not in the form")
  func carriedForNothing() {
    let facts = (0..<20_000).map { ["question", "q\($0)", "", "reversed", "", "yes"] }
    let reading = read([
      SheetTable(name: "survey", rows: [["type", "name", "label"], ["text", "t", "T"]]),
      SheetTable(
        name: "dpg", rows: [["about", "name", "choice", "key", "language", "value"]] + facts),
    ])
    #expect(reading.findings.count { $0.severity == .left } == 20_000)
    let lines = XLSFormReport(reading.findings).lines(in: "en", isWhole: true)
    #expect(lines.contains { $0.contains("q0, ") && $0.contains("q19999") })
  }

  @Test("calculations that need one another, in the order of the last first")
  func chain() {
    let last = 5_000
    let rows = (0..<last).map { ["calculate", "c\($0)", "", "${c\($0 + 1)}"] }
    let reading = read([
      SheetTable(
        name: "survey",
        rows: [["type", "name", "label", "calculation"], ["text", "t", "T", ""]] + rows
          + [["image", "c\(last)", "I", ""]])
    ])
    #expect(reading.questionnaire?.questions.map(\.id) == ["t"])
    #expect(facts(reading).count == last)
  }

  private func facts(_ reading: XLSFormReading) -> [XLSFormFact] {
    reading.findings.map(\.fact).filter {
      if case .calculationOfLeft = $0 { true } else { false }
    }
  }
}
