import Foundation
import JSONText
import Questionnaires
import Responses
import Testing

@Suite("Conditions are evaluated as in ODK")
struct EvaluatorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let condition: String
    let holds: Bool
    var testDescription: String { condition }
  }

  static let table: JSONValue = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/expressions.json")
    guard let data = try? Data(contentsOf: path),
      let json = try? JSONValue(parsing: Array(data))
    else { return .null }
    return json
  }()

  static let cases: [Case] = {
    guard case .array(let rows)? = table["cases"] else { return [] }
    return rows.compactMap { row in
      guard case .array(let pair) = row, let text = pair[0].string, case .bool(let holds) = pair[1]
      else { return nil }
      return Case(condition: text, holds: holds)
    }
  }()

  static var answers: Answers {
    guard case .object(let members)? = table["answers"] else {
      preconditionFailure("the table of cases has answers")
    }
    let label = LocalizedText(es: "x", en: "x")
    let questions = members.map {
      Question(id: QuestionID($0.0), text: label, kind: .text(maximumLength: 9))
    }
    var answers = Answers(
      to: Questionnaire(
        id: "q", version: "1", languages: ["es"], title: label,
        sections: [Section(id: "S", title: label, questions: questions)]))
    for (name, value) in members {
      let id = QuestionID(name)
      switch value {
      case .string(let text): answers[id] = name == "text" ? .text(text) : .choice(ChoiceCode(text))
      case .number(let number): answers[id] = .number(number)
      case .array(let codes):
        answers[id] = .choices(codes.compactMap(\.string).map { ChoiceCode($0) })
      default: break
      }
    }
    return answers
  }

  @Test("The table is there") func tableIsRead() { #expect(Self.cases.count >= 40) }

  @Test("Each case", arguments: cases)
  func evaluate(_ testCase: Case) throws {
    let condition = try Expression(parsing: testCase.condition)
    #expect(Evaluator(Self.answers).holds(condition) == testCase.holds)
  }

  @Test("A point is this answer")
  func thisAnswer() throws {
    let condition = try Expression(parsing: ". > 5")
    #expect(Evaluator(Self.answers, this: .number(6)).holds(condition))
    #expect(!Evaluator(Self.answers, this: nil).holds(condition))
  }
}
