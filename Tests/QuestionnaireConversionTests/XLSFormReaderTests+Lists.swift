import QuestionnaireConversion
import Questionnaires
import Testing

// Lists and scales: names that are nearly the same, scales that no list is.
extension XLSFormReaderTests {
  @Test(
    "a run of numbers in the carried sheet is as long as in a definition file, or there is none",
    arguments: [
      ("0", "2", 0...2), ("0", "9223372036854775807", nil), ("0", "3000000000", nil),
      ("-101", "0", nil), ("2", "0", nil), ("0", "x", nil),
    ] as [(String, String, ClosedRange<Int>?)])
  func carriedRun(_ from: String, _ to: String, _ run: ClosedRange<Int>?) {
    let tables = [
      SheetTable(name: "survey", rows: [["type", "name", "label"], ["select_one w", "q", "Q"]]),
      SheetTable(
        name: "choices",
        rows: [["list_name", "name", "label"]] + (0...2).map { ["w", "\($0)", "\($0)"] }),
      SheetTable(
        name: "dpg",
        rows: [
          ["about", "name", "choice", "key", "language", "value"],
          ["scale", "w", "", "from", "", from], ["scale", "w", "", "to", "", to],
        ]),
    ]
    let scale = XLSFormReader().read(tables, fileName: "f").questionnaire?.questions.first?.scale
    #expect(scale?.choices.map(\.code) == ["0", "1", "2"])
    #expect(scale?.run == run)
  }

  @Test("a scale that no list is never has the name of a list")
  func generatedScales() {
    let reading = read(
      "type|name|label|parameters\nacknowledge|a|A\nrange|b|B|start=1 end=5"
        + "\nselect_one acknowledge|c|C\nselect_one range_1_5|d|D\nacknowledge|e|E"
        + "\nrange|f|F|start=1 end=5",
      choices: "list_name|name|label\nacknowledge|s|Sí\nacknowledge|n|No\nrange_1_5|x|X")
    let scales = reading.questionnaire?.questions.map(\.scale)
    #expect(
      scales?.map { $0?.id } == [
        "acknowledge_2", "range_1_5_2", "acknowledge", "range_1_5", "acknowledge_2", "range_1_5_2",
      ])
    #expect(scales?[0]?.choices.map(\.code) == ["OK"])
    #expect(scales?[2]?.choices.map(\.code) == ["s", "n"])
    #expect(scales?[1]?.run == 1...5 && scales?[3]?.run == nil)
  }

  @Test(
    "of lists whose names are nearly the same, that with the very name counts, else the first",
    arguments: [
      ("my list", "1"), ("My List", "2"), ("my_List", "3"), ("MY LIST", "1"), ("my_list", "1"),
    ])
  func nearlySameLists(_ name: String, _ code: ChoiceCode) {
    let reading = read(
      "type|name|label\nselect_one \(name)|q|Q",
      choices: "list_name|name|label\nmy list|1|A\nMy List|2|B\nmy_List|3|C")
    #expect(reading.questionnaire?.questions.first?.scale?.choices.map(\.code) == [code])
  }

  @Test("“or other” reaches a list whose name is written with a blank")
  func otherOfNearName() {
    let reading = read(
      "type|name|label|relevant\nselect_one my list or_other|q|Q\ntext|t|T|${q} = 'other'",
      choices: "list_name|name|label\nmy_list|1|A")
    #expect(reading.questionnaire?.questions.map(\.id) == ["q", "q_other", "t"])
    #expect(reading.questionnaire?.questions.last?.relevance?.text == "${q} = 'other'")
  }
}
