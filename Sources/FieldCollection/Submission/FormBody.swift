internal import HTTPServing
internal import Questionnaires
internal import Responses

/// The body of the form that a browser sends without JavaScript.
enum FormBody {
  /// The answers in it, in the form the person gave them; numbers that are none are problems.
  static func answers(
    _ form: HTTPQuery, for questionnaire: Questionnaire
  ) -> (answers: Answers, problems: [AnswerProblem]) {
    var values: [String: [String]] = [:]
    for (name, value) in form.items where !value.isEmpty { values[name, default: []].append(value) }
    var answers = Answers(to: questionnaire)
    var problems: [AnswerProblem] = []
    for question in questionnaire.questions {
      guard let given = values[question.id.rawValue], let first = given.first else { continue }
      switch question.kind {
      case .one: answers[question.id] = .choice(ChoiceCode(first))
      case .several: answers[question.id] = .choices(given.map { ChoiceCode($0) })
      case .text: answers[question.id] = .text(lineEndsAsLF(first))
      case .integer, .decimal:
        let digits = String(ImportMap.normalized(first).map { $0 == "," ? "." : $0 })
        if let number = Double(digits), number.isFinite {
          answers[question.id] = .number(number)
        } else {
          problems.append(AnswerProblem(question: question.id, reason: .wrongType))
        }
      }
    }
    return (answers, problems)
  }

  /// Browsers send CRLF; limits are counted, and texts kept, with LF.
  private static func lineEndsAsLF(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\r" })
      .joined(separator: "\n")
  }
}
