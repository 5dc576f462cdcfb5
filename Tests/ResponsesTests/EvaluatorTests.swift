import Foundation
import JSONText
import Questionnaires
import Responses
import Testing

/// The table is checked against JavaRosa itself by `Tests/Conformance/test_expressions.py`.
@Suite("Expressions are evaluated as in ODK")
struct EvaluatorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let value: JSONValue
    let this: String?
    var testDescription: String { text }
  }

  static let table: JSONValue = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/expressions.json")
    guard let data = try? Data(contentsOf: path),
      let json = try? JSONValue(parsing: Array(data))
    else { return .null }
    return json
  }()

  static let today = table["today"]?.string.flatMap { CalendarDate($0) }

  static let cases: [Case] = {
    guard case .array(let rows)? = table["cases"] else { return [] }
    return rows.compactMap { row in
      guard case .array(let parts) = row, let text = parts[0].string else { return nil }
      return Case(text: text, value: parts[1], this: parts.count > 2 ? parts[2].string : nil)
    }
  }()

  static let answers: Answers = {
    guard case .object(let members)? = table["questions"], let given = table["answers"] else {
      preconditionFailure("the table of cases has questions and answers")
    }
    let label = Survey.label("x")
    let section = Section(id: "S", title: label, questions: members.map { question($0.0, $0.1) })
    let questionnaire = Questionnaire(
      id: "q", version: "1", languages: ["es"], title: label, sections: [section])
    return Answers.read(given, for: questionnaire).answers
  }()

  private static func question(_ name: String, _ json: JSONValue) -> Question {
    var choices: [Choice] = []
    if case .array(let codes)? = json["choices"] {
      choices = codes.compactMap(\.string).map {
        Choice(code: ChoiceCode($0), label: Survey.label("x"))
      }
    }
    let scale = Scale(id: "s", choices: choices)
    let kind: Question.Kind =
      switch json["type"]?.string {
      case "one": .one(scale)
      case "several": .several(scale)
      case "integer": .integer(minimum: nil, maximum: nil)
      case "decimal": .decimal(minimum: nil, maximum: nil)
      case "date": .date(minimum: nil, maximum: nil)
      case "records": .records(records(name, json["fields"]))
      default: .text(maximumLength: 99)
      }
    return Question(id: QuestionID(name), text: Survey.label("x"), kind: kind)
  }

  private static func records(_ name: String, _ json: JSONValue?) -> RecordSet {
    guard case .object(let fields)? = json else { return RecordSet(type: "r", questions: []) }
    return RecordSet(
      type: "r",
      questions: fields.map { question("\(name)_\($0.0)", .object([("type", $0.1)])) })
  }

  @Test("The table is there") func tableIsRead() { #expect(Self.cases.count >= 700) }

  @Test("Each case", arguments: cases)
  func evaluate(_ testCase: Case) throws {
    let expression = try Questionnaires.Expression(parsing: testCase.text)
    let this = testCase.this.flatMap { Self.answers[QuestionID($0)] }
    let evaluator = Evaluator(Self.answers, this: this, today: Self.today)
    let value = expression.value(in: evaluator)
    switch (value, testCase.value) {
    case (.text(let text), .string(let wanted)): #expect(text == wanted)
    case (.truth(let truth), .bool(let wanted)): #expect(truth == wanted)
    case (.number(let number), .number(let wanted)):
      #expect((number - wanted).magnitude <= 1e-9 * max(1, wanted.magnitude))
    case (.number, .object(let wanted)): #expect(value.text == wanted.first?.1.string)
    case (.date(let day), .object(let wanted)): #expect(day.description == wanted.first?.1.string)
    default: Issue.record("\(value) is of another type than \(testCase.value)")
    }
    #expect(evaluator.holds(expression) == value.truth)
  }

  @Test("A point is this answer")
  func thisAnswer() throws {
    let condition = try Questionnaires.Expression(parsing: ". > 5")
    #expect(Evaluator(Self.answers, this: .number(6)).holds(condition))
    #expect(!Evaluator(Self.answers, this: nil).holds(condition))
  }

  @Test("Inside a record a field is the record's own, outside it is all of them")
  func records() throws {
    guard case .records(let records)? = Self.answers["E"] else {
      Issue.record("the sample has records")
      return
    }
    let sum = try Questionnaires.Expression(parsing: "sum(${E_m})")
    let own = try Questionnaires.Expression(parsing: "${E_m} = 10 and ${number} = 7")
    #expect(sum.value(in: Evaluator(Self.answers)) == .number(14))
    #expect(sum.value(in: Evaluator(Self.answers, record: records[2])) == .number(10))
    #expect(Evaluator(Self.answers, record: records[2]).holds(own))
    #expect(!Evaluator(Self.answers, record: records[0]).holds(own))
    #expect(!Evaluator(Self.answers).holds(own))
  }

  @Test("A question that was not asked is empty, and not counted")
  func hidden() throws {
    guard case .object(let questions)? = Self.table["questions"] else {
      Issue.record("the table has questions")
      return
    }
    var answers = Self.answers
    answers.hide(at: try #require(questions.firstIndex { $0.0 == "number" }))
    let expression = try Questionnaires.Expression(
      parsing: "${number} = '' and sum(${number}) = 0 and count-non-empty(${number}) = 0")
    #expect(Evaluator(answers).holds(expression))
  }

  @Test("A computed value is a text; empty and not a number are none")
  func calculations() throws {
    for (text, wanted) in [
      ("count(${E}) * 2", "6"), ("${nonumber} + 1", nil), ("${none}", nil),
      ("${day}", "2026-03-09"), ("7 div 2", "3.5"), ("true()", "true"),
    ] {
      let expression = try Questionnaires.Expression(parsing: text)
      #expect(Evaluator(Self.answers).text(of: expression) == wanted, "\(text)")
    }
  }

  @Test("A text too long to be tried fits no pattern")
  func longSubject() throws {
    let expression = try Questionnaires.Expression(parsing: "regex(., 'a*')")
    let fits = { (length: Int) in
      let text = String(repeating: "a", count: length)
      return Evaluator(Self.answers, this: .text(text)).holds(expression)
    }
    #expect(fits(4_000))
    #expect(!fits(4_001))
  }
}
