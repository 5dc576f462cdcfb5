internal import Questionnaires
internal import Responses

/// Says a condition in words, for the form that cannot hide questions by itself.
///
/// What has no short wording gets a general sentence: words that leave out half of a condition
/// would mislead.
struct RelevanceWording {
  let questionnaire: Questionnaire
  let numbering: FormNumbering
  let language: LanguageCode
  /// The record that the condition stands in, if any.
  var record: RecordSet?

  /// "Questions 5 to 8 are only for those who …"; both `nil` for what has no number.
  func note(_ condition: Expression, from first: Int?, to last: Int?) -> String {
    let (start, end) = (subject(first, last)[language], words(condition))
    return start + (end.map { Self.forThose($0)[language] } ?? Self.forSome[language])
  }

  private func subject(_ first: Int?, _ last: Int?) -> LocalizedText {
    guard let first, let last else {
      return LocalizedText(
        es: "Esto es solo", en: "This is only", pt: "Isto é só", fr: "Ceci s'adresse seulement")
    }
    return first == last
      ? LocalizedText(
        es: "La pregunta \(first) es solo", en: "Question \(first) is only",
        pt: "A pergunta \(first) é só", fr: "La question \(first) s'adresse seulement")
      : LocalizedText(
        es: "Las preguntas \(first) a \(last) son solo",
        en: "Questions \(first) to \(last) are only",
        pt: "As perguntas \(first) a \(last) são só",
        fr: "Les questions \(first) à \(last) s'adressent seulement")
  }

  private static func forThose(_ words: String) -> LocalizedText {
    LocalizedText(
      es: " para quien \(words).", en: " for those who \(words).", pt: " para quem \(words).",
      fr: " aux personnes qui \(words).")
  }

  private static let forSome = LocalizedText(
    es: " para algunas personas, según sus respuestas anteriores. "
      + "Si no le corresponde, déjela en blanco.",
    en: " for some people, depending on the answers before. "
      + "If it does not apply to you, leave it blank.",
    pt: " para algumas pessoas, conforme suas respostas anteriores. "
      + "Se não é o seu caso, deixe em branco.",
    fr: " à certaines personnes, selon leurs réponses précédentes. "
      + "Si cela ne vous concerne pas, laissez en blanc.")

  /// `nil` for a condition that has no short wording.
  private func words(_ condition: Expression) -> String? {
    if let id = theOnlyQuestion(of: condition), let words = words(condition, about: id) {
      return words
    }
    guard case .operation(let sign, let left, let right) = condition else { return nil }
    switch sign {
    case .or:
      let word = LocalizedText(es: " o ", en: " or ", pt: " ou ", fr: " ou ")
      return joined(left, word, right, unless: .and)
    case .and:
      let word = LocalizedText(es: " y ", en: " and ", pt: " e ", fr: " et ")
      return joined(left, word, right, unless: .or)
    default: return nil
    }
  }

  /// Two parts; `nil` if one mixes *and* with *or*, which words cannot bracket.
  private func joined(
    _ left: Expression, _ word: LocalizedText, _ right: Expression,
    unless other: Expression.Operator
  ) -> String? {
    for part in [left, right] where theOnlyQuestion(of: part) == nil {
      if case .operation(other, _, _) = part { return nil }
    }
    guard let first = words(left), let second = words(right) else { return nil }
    return first == second ? first : first + word[language] + second
  }

  private func theOnlyQuestion(of condition: Expression) -> QuestionID? {
    let asked = Set(condition.references)
    return asked.count == 1 ? asked.first : nil
  }

  private func question(_ id: QuestionID) -> Question? {
    record?.questions.first { $0.id == id } ?? questionnaire.question(id)
  }

  /// A condition about one question alone.
  private func words(_ condition: Expression, about id: QuestionID) -> String? {
    guard let question = question(id), let place = place(of: id, question) else { return nil }
    switch question.kind {
    case .one(let scale): return choices(condition, of: question, scale, place)
    case .several(let scale): return ticks(condition, of: id, scale, place)
    case .integer, .decimal, .date: return comparison(condition, place) ?? given(condition, place)
    case .text, .records: return given(condition, place)
    case .calculated, .note: return nil
    }
  }

  /// "in question 5", or "in “Kind of document”" in a record.
  private func place(of id: QuestionID, _ question: Question) -> String? {
    if let position = questionnaire.position(of: id) {
      return numbering.label(at: position).map { label in
        LocalizedText(
          es: "en la pregunta \(label)", en: "in question \(label)", pt: "na pergunta \(label)",
          fr: "à la question \(label)")[language]
      }
    }
    let text = question.text[language]
    return LocalizedText(
      es: "en «\(text)»", en: "in “\(text)”", pt: "em «\(text)»", fr: "à « \(text) »")[
        language]
  }
}
