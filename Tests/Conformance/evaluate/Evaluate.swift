import FileAccess
import Foundation
import JSONText
import QuestionnaireFiles
import Questionnaires
import Responses

/// What our evaluator and our checker of answers say, asked over standard input, one JSON document
/// a line, answered over standard output the same way. Only built for the tests in
/// `Tests/Conformance` (`DPG_CONFORMANCE=1 swift build --product evaluate`).
///
/// - `{"definition": "q.yaml"}`: the questionnaire of the lines that follow.
/// - `{"answers": {…}}`: the answers of the lines that follow, taken as they are.
/// - `{"evaluate": "${x} + 1", "at": "x", "today": "2026-03-09"}`: type and value.
/// - `{"describe": true}`: every question with what can be answered to it.
/// - `{"check": {…}, "today": …}`: what becomes of these answers, question by question.
@main
struct Evaluate {
  static func main() throws {
    var desk = Desk()
    while let line = readLine() {
      let reply = try desk.reply(to: JSONValue(parsing: Array(line.utf8))).text()
      FileHandle.standardOutput.write(Data((reply + "\n").utf8))
    }
  }
}

/// The questionnaire and the answers that questions are about.
struct Desk {
  private var questionnaire: Questionnaire?
  private var answers: Answers?

  mutating func reply(to asked: JSONValue) throws -> JSONValue {
    let today = asked["today"]?.string.flatMap { CalendarDate($0) }
    if let path = asked["definition"]?.string { return try open(path) }
    guard let questionnaire else { return .object([("error", "no definition yet")]) }
    if asked["describe"] != nil { return Self.json(questionnaire.questions) }
    if let given = asked["answers"] {
      let (read, problems) = Answers.read(given, for: questionnaire)
      answers = read
      return .object([("problems", .integer(problems.count))])
    }
    if let text = asked["evaluate"]?.string {
      return value(of: text, at: asked["at"]?.string, today)
    }
    guard let given = asked["check"] else { return .object([("error", "unknown question")]) }
    return check(Answers.read(given, for: questionnaire).answers, questionnaire, today)
  }

  private mutating func open(_ path: String) throws -> JSONValue {
    let file = DefinitionFiles.questionnaire(try FileAccess.read(path), name: path)
    questionnaire = file.value
    answers = file.value.map { Answers(to: $0) }
    let found = file.diagnostics.map { JSONValue.string($0.text(in: "en")) }
    return .object([("diagnostics", .array(found))])
  }

  private func value(of text: String, at id: String?, _ today: CalendarDate?) -> JSONValue {
    guard let answers else { return .object([("error", "no answers yet")]) }
    do throws(ExpressionError) {
      let expression = try Questionnaires.Expression(parsing: text)
      let this = id.flatMap { answers[QuestionID($0)] }
      let value = expression.value(in: Evaluator(answers, this: this, today: today))
      return Self.json(value)
    } catch {
      return .object([("error", .string(error.reason.message["en"]))])
    }
  }

  private static func json(_ value: ExpressionValue) -> JSONValue {
    switch value {
    case .text(let text): .object([("type", "text"), ("value", .string(text))])
    case .number(let number):
      .object([
        ("type", "number"), ("value", number.isFinite ? .number(number) : .string(value.text)),
      ])
    case .truth(let truth): .object([("type", "truth"), ("value", .bool(truth))])
    case .date(let day): .object([("type", "date"), ("value", .string(day.description))])
    }
  }

  // The questions

  private static func json(_ questions: [Question]) -> JSONValue {
    .object(questions.map { ($0.id.rawValue, json($0.kind)) })
  }

  private static func json(_ kind: Question.Kind) -> JSONValue {
    switch kind {
    case .one(let scale): json("one", [("choices", json(scale))])
    case .several(let scale): json("several", [("choices", json(scale))])
    case .integer(let low, let high): json("integer", range(low, high) { .number($0) })
    case .decimal(let low, let high): json("decimal", range(low, high) { .number($0) })
    case .date(let low, let high): json("date", range(low, high) { .string($0.description) })
    case .text(let most): json("text", [("most", .integer(most))])
    case .records(let set):
      json("records", [("fields", json(set.questions)), ("most", .integer(set.maximum))])
    case .calculated: json("calculated", [])
    case .note: json("note", [])
    }
  }

  private static func json(_ type: String, _ more: [(String, JSONValue)]) -> JSONValue {
    .object([("type", .string(type))] + more)
  }

  private static func json(_ scale: Scale) -> JSONValue {
    .object(scale.choices.map { ($0.code.rawValue, .bool($0.isExclusive)) })
  }

  private static func range<Bound>(
    _ low: Bound?, _ high: Bound?, _ json: (Bound) -> JSONValue
  ) -> [(String, JSONValue)] {
    [("low", .optional(low, json)), ("high", .optional(high, json))]
  }

  // One respondent

  private func check(
    _ given: Answers, _ questionnaire: Questionnaire, _ today: CalendarDate?
  ) -> JSONValue {
    let (kept, problems) = AnswerChecker.check(
      given, against: questionnaire, isComplete: true, today: today)
    let refused = Set(problems.filter { $0.code != "required" }.map(\.question))
    let missing = Set(problems.filter { $0.code == "required" }.map(\.question))
    func told(_ questions: [Question], _ kept: Answers) -> JSONValue {
      .object(
        questions.enumerated().map { position, question in
          if case .records(let records)? = kept[position], let set = question.recordSet {
            return (question.id.rawValue, .array(records.map { told(set.questions, $0) }))
          }
          return (
            question.id.rawValue,
            .object([
              ("relevant", .bool(!kept.isHidden(at: position))),
              ("missing", .bool(missing.contains(question.id))),
              ("taken", .bool(!refused.contains(question.id))),
              ("value", kept[position].map(Self.json) ?? ""),
            ])
          )
        })
    }
    return told(questionnaire.questions, kept)
  }

  private static func json(_ answer: Answer) -> JSONValue {
    switch answer {
    case .choice(let code): .string(code.rawValue)
    case .choices(let codes): .string(codes.map(\.rawValue).joined(separator: " "))
    case .number(let number): .string(ExpressionValue.number(number).text)
    case .text(let text): .string(text)
    case .date(let day): .string(day.description)
    case .records: .null
    }
  }
}
