internal import Questionnaires

/// Says a condition in words, for the form that cannot hide questions by itself.
struct RelevanceWording {
  let questionnaire: Questionnaire
  let language: LanguageCode

  /// "Questions 5 to 8: only if …".
  func note(_ condition: Expression, from first: Int, to last: Int) -> String {
    let range = LocalizedText(
      es: first == last
        ? "La pregunta \(first) es solo" : "Las preguntas \(first) a \(last) son solo",
      en: first == last ? "Question \(first) is only" : "Questions \(first) to \(last) are only")
    guard let words = words(condition) else {
      let text = LocalizedText(
        es: " para algunas personas, según sus respuestas anteriores. "
          + "Si no le corresponde, déjela en blanco.",
        en: " for some people, depending on the answers before. "
          + "If it does not apply to you, leave it blank.")
      return range[language] + text[language]
    }
    let text = LocalizedText(es: " para quien \(words).", en: " for those who \(words).")
    return range[language] + text[language]
  }

  /// `nil` for a condition that has no short wording.
  private func words(_ condition: Expression) -> String? {
    switch condition {
    case .operation(.equal, .answer(let id), .text(let code)):
      return ticked(id, ChoiceCode(code))
    case .call(.selected, let arguments):
      guard case .answer(let id) = arguments[0], case .text(let code) = arguments[1] else {
        return nil
      }
      return ticked(id, ChoiceCode(code))
    case .operation(.notEqual, .answer(let id), .text("")): return anything(id)
    case .operation(.or, let left, let right):
      return joined(left, LocalizedText(es: " o ", en: " or "), right)
    case .operation(.and, let left, .call(.not, _)):
      // "something but not …": the part about what was ticked says enough.
      return words(left)
    case .operation(.and, let left, let right):
      return joined(left, LocalizedText(es: " y ", en: " and "), right)
    default: return nil
    }
  }

  private func joined(_ left: Expression, _ word: LocalizedText, _ right: Expression) -> String? {
    guard let first = words(left), let second = words(right) else { return nil }
    return first == second ? first : first + word[language] + second
  }

  private func ticked(_ id: QuestionID, _ code: ChoiceCode) -> String? {
    guard let position = questionnaire.position(of: id),
      let choice = questionnaire.questions[position].scale?.choices.first(where: { $0.code == code }
      )
    else { return nil }
    let label = choice.label[language]
    return LocalizedText(
      es: "marcó «\(label)» en la pregunta \(position + 1)",
      en: "ticked “\(label)” in question \(position + 1)")[language]
  }

  private func anything(_ id: QuestionID) -> String? {
    guard let position = questionnaire.position(of: id) else { return nil }
    return LocalizedText(
      es: "marcó alguna situación en la pregunta \(position + 1)",
      en: "ticked any situation in question \(position + 1)")[language]
  }
}
