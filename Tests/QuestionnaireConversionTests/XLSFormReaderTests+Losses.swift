import QuestionnaireConversion
import Questionnaires
import Testing

// What is said of a form and what becomes of it are the same.
extension XLSFormReaderTests {
  @Test("no braces are left that an institution would fill in, and each change is told")
  func braces() {
    let reading = read(
      "type|name|label\ntext|q|{{{x}}} y {{{{z}}}}",
      settings: "form_id|form_title|version\nf|{{{casa}}}|1")
    #expect(reading.questionnaire?.title["en"] == "{ { {casa}}}")
    #expect(reading.questionnaire?.questions.first?.text["en"] == "{ { {x}}} y { { { {z}}}}")
    let places = reading.findings.filter { $0.fact == .placeholderMarks }.map(\.place)
    #expect(
      places == [
        CellPlace(sheet: "survey", row: 2, column: 2, header: "label"),
        CellPlace(sheet: "settings", row: 2, column: 1, header: "form_title"),
      ])
  }

  @Test("of two columns with one meaning, what the second says otherwise is told")
  func twoColumns() {
    let reading = read(
      "type|name|label|relevant|relevance|caption\ninteger|n|N|||N"
        + "\ntext|q|Q|${n} = 1|${n} = 2|Q2\ntext|r|R||${n} = 3|",
      choices: "list_name|list name|name|label\nl|m|a|A",
      settings: "form_id|id_string|version\nf|g|1")
    #expect(
      reading.questionnaire?.questions.map { $0.relevance?.text } == [nil, "${n} = 1", "${n} = 3"])
    let left = reading.findings.filter { if case .columnLeft = $0.fact { true } else { false } }
    #expect(
      left == [
        XLSFormFinding(
          .columnLeft("relevance"),
          at: CellPlace(sheet: "survey", row: 3, column: 4, header: "relevance")),
        XLSFormFinding(
          .columnLeft("caption"),
          at: CellPlace(sheet: "survey", row: 3, column: 5, header: "caption")),
        XLSFormFinding(
          .columnLeft("list name"),
          at: CellPlace(sheet: "choices", row: 2, column: 1, header: "list name")),
        XLSFormFinding(
          .columnLeft("id_string"),
          at: CellPlace(sheet: "settings", row: 2, column: 1, header: "id_string")),
      ])
  }

  @Test(
    "a default that is no finite number is a text",
    arguments: [
      ("12", Expression.number(12)), ("1e999", .text("1e999")), ("nan", .text("nan")),
      ("x", .text("x")),
    ])
  func hiddenValue(_ written: String, _ value: Expression) {
    let reading = read("type|name|label|default\nhidden|h||\(written)\ntext|t|T|")
    #expect(reading.questionnaire?.questions.first?.kind == .calculated(value))
  }

  @Test("a carried sheet of another edition is refused, not misread")
  func otherFormat() {
    func read(_ format: String) -> XLSFormReading {
      XLSFormReader().read(
        [
          SheetTable(name: "survey", rows: [["type", "name", "label"], ["text", "t", "T"]]),
          SheetTable(
            name: "dpg",
            rows: [
              ["about", "name", "choice", "key", "language", "value"],
              ["questionnaire", "", "", "format", "", format],
            ]),
        ], fileName: "f")
    }
    #expect(read("1").questionnaire != nil)
    let refused = read("2")
    #expect(refused.questionnaire == nil && facts(refused).contains(.carriedFormat("2")))
    for language in LanguageCode.shipped {
      let lines = XLSFormReport(refused.findings).lines(in: language)
      #expect(lines.last?.contains("dpg: ") == true && lines.last?.contains("'2'") == true)
    }
  }

  @Test("findings stand in the order of the sheets, also of a form that is not read on")
  func orderOfFindings() {
    let names = (0..<12).map { "s\($0)" }.joined(separator: "|")
    let reading = read("name|label\nq|Q", settings: "\(names)\n\(names)")
    #expect(facts(reading) == [.noTypeColumn] + (0..<12).map { .settingLeft("s\($0)") })
  }

  @Test("of a group with nothing to ask not even the heading is left")
  func emptyGroup() {
    let reading = read(
      "type|name|label|relevant\nbegin group|g|G\ntext|t|T\nbegin group|h|H|${t} = 'x'"
        + "\nimage|i|I\nend group\nend group")
    #expect(reading.questionnaire?.questions.map(\.id) == ["t"])
    #expect(facts(reading).contains(.emptyGroup("h")))
  }
}
