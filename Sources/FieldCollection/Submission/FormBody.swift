internal import HTTPServing
internal import Questionnaires
internal import Responses

/// The body of the form that a browser sends without JavaScript.
enum FormBody {
  /// The answers in it as the person gave them; a number that is none stays text, so that it
  /// can be shown again.
  static func answers(_ form: HTTPQuery, for questionnaire: Questionnaire) -> Answers {
    var values: [String: [String]] = [:]
    for (name, value) in form.items where !value.isEmpty { values[name, default: []].append(value) }
    var answers = Answers(to: questionnaire)
    for question in questionnaire.questions {
      guard let given = values[question.id.rawValue], let first = given.first else { continue }
      switch question.kind {
      case .one: answers[question.id] = .choice(ChoiceCode(first))
      case .several: answers[question.id] = .choices(given.map { ChoiceCode($0) })
      case .text: answers[question.id] = .text(lineEndsAsLF(first))
      case .date: answers[question.id] = CalendarDate(first).map { .date($0) } ?? .text(first)
      case .records, .calculated, .note: continue
      case .integer, .decimal:
        let digits = String(ImportMap.normalized(first).map { $0 == "," ? "." : $0 })
        let number = Double(digits).flatMap { $0.isFinite ? $0 : nil }
        answers[question.id] = number.map { .number($0) } ?? .text(first)
      }
    }
    return answers
  }

  /// Browsers send CRLF; limits are counted, and texts kept, with LF.
  private static func lineEndsAsLF(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\r" })
      .joined(separator: "\n")
  }
}
