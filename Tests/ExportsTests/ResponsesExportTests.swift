import Exports
import Questionnaires
import Responses
import Testing
import TestSupport

@testable import struct Exports.AnswerColumns

@Suite("The workbook of responses")
struct ResponsesExportTests {
  static let layout = Sample.layout(.internal, [.responses])

  static func id(_ digit: Character) throws -> ResponseID {
    try #require(ResponseID(String(repeating: digit, count: 32)))
  }

  /// Writes responses with these answers and reads the sheet.
  static func sheet(
    _ answers: [String], _ context: ExportContext = Sample.context()
  ) throws -> Book.Sheet {
    let scratch = Scratch()
    let export = try ResponsesExport(
      questionnaire: Sample.questionnaire, layout: layout, context: context)
    var file = try export.begin(at: scratch.path())
    for json in answers {
      try file.append(
        id: try id("a"), language: "es", channel: .browser, day: "2026-11-23",
        answers: Array(json.utf8))
    }
    try file.close()
    #expect(scratch.names == ["book.xlsx"])
    return try #require(Book(scratch).sheets.first)
  }

  @Test("One row a response: numbers as numbers, other codes as text, nothing where not answered")
  func cells() throws {
    let sheet = try Self.sheet([
      #"{"e2":null,"o1":"4","o2":"NS","o3":"-2","several":["t1","t3"],"words":"=1+1","years":2.5}"#,
      #"{}"#, #"{"years":7,"o4":"yes"}"#,
    ])
    #expect(sheet.name == "responses en")
    let header = [
      "response_id", "language", "channel", "day", "o1", "o2", "o3", "o4", "p1", "p2", "several",
      "years", "words", "e1", "e2", "sex", "unit",
    ]
    #expect(sheet.row(0).map(\.text) == header)
    let own = [String(repeating: "a", count: 32), "es", "browser", "2026-11-23"]
    #expect(sheet.row(1).map(\.text) == own + ["4", "NS", "-2", "t1 t3", "2.5", "=1+1"])
    #expect(sheet.row(1).map(\.number) == [nil, nil, nil, nil, 4, nil, -2, nil, 2.5, nil])
    #expect(sheet.row(1).map(\.column) == [0, 1, 2, 3, 4, 5, 6, 10, 11, 12])
    #expect(sheet.row(2).map(\.text) == own)
    #expect(sheet.row(3).map(\.text) == own + ["yes", "7"])
    #expect(sheet.xml.contains("state=\"frozen\"") && !sheet.xml.contains("<f>"))
  }

  @Test("A practice study has a column that says so")
  func practice() throws {
    let sheet = try Self.sheet([#"{"o1":"4"}"#], Sample.context(isPractice: true))
    #expect(sheet.text(row: 0, column: 4) == "practice")
    #expect(sheet.text(row: 1, column: 4) == "1")
    #expect(sheet.text(row: 1, column: 5) == "4")
  }

  @Test(
    "A code is a number if nothing is lost",
    arguments: [
      ("1", 1.0), ("-2", -2), ("10", 10), ("0", 0), ("1.5", 1.5),
      ("123456789012345", 123_456_789_012_345),
      ("01", nil), ("1.50", nil), ("-", nil), ("-0", nil), ("1e3", nil), ("18_a_29", nil),
      ("21-25", nil), ("+1", nil), ("", nil), ("x", nil), (".5", nil), ("12345678901234567", nil),
    ] as [(String, Double?)])
  func numbers(code: String, number: Double?) {
    #expect(AnswerColumns.number(code) == number)
  }

  @Test(
    "Answers that do not fit are an error",
    arguments: [
      #"{"nobody":"1"}"#, #"{"o1":1}"#, #"{"o1":["1"]}"#, #"{"years":"1"}"#, #"{"several":"t1"}"#,
      "{", "[]", #"{"o1":"1"}x"#, "",
    ])
  func damaged(json: String) throws {
    #expect(throws: ExportError.damagedAnswers) { try Self.sheet([json]) }
  }

  @Test("Only an internal layout of one sheet of responses will do")
  func layouts() {
    for layout in [
      Sample.layout, Sample.layout(.published, [.responses]),
      Sample.layout(.internal, [.responses, .notes]), Sample.layout(.internal, []),
    ] {
      #expect(throws: ExportError.noResponsesSheet) {
        try ResponsesExport(
          questionnaire: Sample.questionnaire, layout: layout, context: Sample.context())
      }
    }
  }

  @Test("Dropped before it is closed, it leaves nothing")
  func dropped() throws {
    let scratch = Scratch()
    func leave() throws {
      let export = try ResponsesExport(
        questionnaire: Sample.questionnaire, layout: Self.layout, context: Sample.context())
      var file = try export.begin(at: scratch.path())
      try file.append(
        id: try Self.id("b"), language: "es", channel: .imported, day: "2026-11-23",
        answers: Array("{}".utf8))
    }
    try leave()
    #expect(scratch.names.isEmpty)
  }

  @Test("Simulated answers come out as they went in")
  func everyAnswer() throws {
    var random = SeededGenerator(seed: 5)
    let respondent = SimulatedRespondent(Sample.questionnaire)
    let answers = (0..<50).map { _ in respondent.answers(using: &random) }
    let sheet = try Self.sheet(answers.map(\.canonicalJSON))
    for (row, answers) in answers.enumerated() {
      for (place, question) in Sample.questionnaire.questions.enumerated() {
        let expected: String? =
          switch answers[question.id] {
          case .choice(let code): code.rawValue
          case .choices(let codes): codes.map(\.rawValue).joined(separator: " ")
          case .number(let number): String(Int(number))
          case .text(let text): text
          case .date(let day): day.description
          case .records, nil: nil
          }
        #expect(sheet.text(row: row + 1, column: place + 4) == expected)
      }
    }
  }

  @Test(
    "Days are dates, records how many, computed values numbers if they are; no column for notes")
  func otherKinds() throws {
    let set = RecordSet(
      type: "r", questions: [Sample.question("E_t", .text(maximumLength: 9))])
    let questionnaire = Questionnaire(
      id: "kinds", version: "1", languages: ["en"], title: LocalizedText("k"),
      sections: [
        Section(
          id: "S", title: LocalizedText("s"),
          questions: [
            Sample.question("day", .date(minimum: nil, maximum: nil)), Sample.question("n", .note),
            Sample.question("E", .records(set)),
            Sample.question("sum", .calculated(.number(1))),
          ])
      ])
    let scratch = Scratch()
    let export = try ResponsesExport(
      questionnaire: questionnaire, layout: Self.layout, context: Sample.context())
    var file = try export.begin(at: scratch.path())
    for json in [
      #"{"E":[{"E_t":"secret"},{"E_t":"word"}],"day":"2026-03-09","sum":"39"}"#,
      #"{"E":[],"day":"1850-01-01","sum":"a"}"#, #"{"E":null,"day":null}"#,
    ] {
      try file.append(
        id: try Self.id("a"), language: "es", channel: .browser, day: "2026-11-23",
        answers: Array(json.utf8))
    }
    try file.close()
    let book = Book(scratch)
    let sheet = try #require(book.sheets.first)
    #expect(sheet.row(0).map(\.text).dropFirst(4) == ["day", "E", "sum"])
    #expect(sheet.row(1).map(\.number).dropFirst(4) == [46_090, 2, 39])
    #expect(sheet.row(2).map(\.text).dropFirst(4) == ["1850-01-01", "0", "a"])
    #expect(sheet.row(3).count == 4)
    #expect(book.part("xl/styles.xml").contains("yyyy-mm-dd"))
    #expect(!book.part("xl/worksheets/sheet1.xml").contains("secret"))
  }
}
