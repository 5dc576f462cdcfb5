import Questionnaires
import Responses

/// Conditions and calculations: what is parsed can be printed and parsed to the same, and
/// evaluated over any answers.
enum ExpressionHarness {
  static func run(_ bytes: [UInt8]) -> Int32 {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let expression = try? Expression(parsing: text) else { return 0 }
    do {
      let again = try Expression(parsing: expression.text)
      precondition(again == expression, "\(expression.text) is read as \(again.text)")
    } catch {
      preconditionFailure("\(expression.text) is refused: \(error)")
    }
    for answers in samples {
      let evaluator = Evaluator(answers, this: answers["n"], today: CalendarDate("2026-11-23"))
      let truth = evaluator.holds(expression)
      precondition(evaluator.holds(expression) == truth, "a condition that changes its mind")
      _ = evaluator.text(of: expression)
    }
    return 0
  }

  private static let questionnaire = Questionnaire(
    id: "q", version: "1", languages: ["es"], title: word,
    sections: [
      Section(
        id: "S", title: word,
        questions: [
          Question(id: "a", text: word, kind: .one(scale)),
          Question(id: "b", text: word, kind: .several(scale)),
          Question(id: "n", text: word, kind: .decimal(minimum: nil, maximum: nil)),
          Question(id: "t", text: word, kind: .text(maximumLength: 100)),
        ])
    ])
  private static let word = LocalizedText(["es": "x", "en": "x"])
  private static let scale = Scale(
    id: "s", choices: ["1", "2", "si"].map { Choice(code: ChoiceCode($0), label: word) })

  private static let samples: [Answers] = {
    let blank = Answers(to: questionnaire)
    var full = blank
    full["a"] = .choice("1")
    full["b"] = .choices(["1", "si"])
    full["n"] = .number(-2.5)
    full["t"] = .text("2026-11-23")
    var large = full
    large["n"] = .number(1e300)
    large["t"] = .text("1e999 \u{0} é")
    return [blank, full, large]
  }()
}
