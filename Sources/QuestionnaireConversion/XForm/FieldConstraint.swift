internal import Questionnaires
internal import Responses

/// What an answer must meet in a form: its range, length and exclusive choices besides its own
/// condition, as `AnswerChecker` asks of it on arrival.
///
/// Lengths are an approximation: a form counts UTF-16 code units, where an emoji is two or more.
struct FieldConstraint {
  private(set) var conditions: [String] = []
  private var messages: [LocalizedText] = []

  /// The conditions together; `nil` if there are none.
  var condition: String? {
    conditions.isEmpty ? nil : conditions.joined(separator: " and ")
  }

  init(_ question: Question) {
    add(question.kind, of: question.id)
    guard let own = question.constraint else { return }
    if case .operation(.or, _, _) = own.condition, !conditions.isEmpty {
      conditions.append("(\(own.condition.text))")
    } else {
      conditions.append(own.condition.text)
    }
    messages.append(Self.message(.constraint(own.message), question.id))
  }

  /// What to tell somebody whose answer does not meet them: all of what is asked.
  func message(in languages: [LanguageCode]) -> LocalizedText? {
    guard !messages.isEmpty else { return nil }
    var wordings: [LanguageCode: String] = [:]
    for language in languages {
      wordings[language] = messages.map { $0[language] }.joined(separator: " ")
    }
    return LocalizedText(wordings)
  }

  private mutating func add(_ kind: Question.Kind, of id: QuestionID) {
    switch kind {
    case .several(let scale):
      for choice in scale.choices where choice.isExclusive { add(exclusive: choice) }
    case .integer(let minimum, let maximum), .decimal(let minimum, let maximum):
      add(
        from: minimum.map { Expression.number($0).text },
        to: maximum.map { Expression.number($0).text },
        Self.message(.outOfRange(minimum: minimum, maximum: maximum), id))
    case .date(let minimum, let maximum):
      add(
        from: minimum.map { "date('\($0)')" }, to: maximum.map { "date('\($0)')" },
        Self.message(.dayOutOfRange(minimum: minimum, maximum: maximum), id))
    case .text(let most):
      conditions.append("string-length(.) <= \(most)")
      messages.append(
        LocalizedText(
          es: "Escriba \(most) caracteres como máximo.", en: "Write \(most) characters at most.",
          pt: "Escreva no máximo \(most) caracteres.", fr: "Écrivez \(most) caractères au plus."))
    case .one, .records, .calculated, .note: break
    }
  }

  private mutating func add(from minimum: String?, to maximum: String?, _ message: LocalizedText) {
    let limits = [minimum.map { ". >= \($0)" }, maximum.map { ". <= \($0)" }].compactMap { $0 }
    conditions += limits
    if !limits.isEmpty { messages.append(message) }
  }

  private mutating func add(exclusive choice: Choice) {
    let isTicked = Expression.call(.selected, [.thisAnswer, .text(choice.code.rawValue)]).text
    conditions.append("not(\(isTicked) and count-selected(.) > 1)")
    let general = LocalizedText(
      es: "Marque «%» sola, sin otras opciones.", en: "Tick “%” alone, with no other options.",
      pt: "Marque “%” sozinha, sem outras opções.",
      fr: "Cochez «\u{A0}%\u{A0}» seule, sans autre option.")
    messages.append(
      choice.label.map { language, label in
        general[language].split(separator: "%", maxSplits: 1).joined(separator: label)
      })
  }

  private static func message(_ reason: AnswerProblem.Reason, _ id: QuestionID) -> LocalizedText {
    AnswerProblem(question: id, reason: reason).message
  }
}
