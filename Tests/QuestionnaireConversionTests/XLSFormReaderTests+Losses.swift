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

  @Test("of a group with nothing to ask not even the heading is left")
  func emptyGroup() {
    let reading = read(
      "type|name|label|relevant\nbegin group|g|G\ntext|t|T\nbegin group|h|H|${t} = 'x'"
        + "\nimage|i|I\nend group\nend group")
    #expect(reading.questionnaire?.questions.map(\.id) == ["t"])
    #expect(facts(reading).contains(.emptyGroup("h")))
  }
}
