internal import Questionnaires
internal import Responses

/// Answers as words, to be read again.
enum AnswerText {
  /// An answer to a question; `nil` for records.
  static func words(_ answer: Answer, to question: Question, in language: LanguageCode) -> String? {
    switch answer {
    case .text(let text): text
    case .number(let number): PlainNumber.text(number)
    case .date(let day): day.description
    case .choice(let code): label(of: code, question, language)
    case .choices(let codes):
      codes.map { label(of: $0, question, language) }.joined(separator: ", ")
    case .records: nil
    }
  }

  /// The first thing that is filled in in a record; `nil` if nothing is.
  static func title(of record: Answers, _ set: RecordSet, in language: LanguageCode) -> String? {
    for field in set.questions where field.isAsked {
      if let words = record[field.id].flatMap({ words($0, to: field, in: language) }) {
        return words
      }
    }
    return nil
  }

  private static func label(
    of code: ChoiceCode, _ question: Question, _ language: LanguageCode
  ) -> String {
    question.scale?.choices.first { $0.code == code }?.label[language] ?? code.rawValue
  }
}
