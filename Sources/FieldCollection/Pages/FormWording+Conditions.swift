internal import Questionnaires

// For whom questions are.
extension FormWording {
  /// Where a numbered question stands.
  static func at(_ number: String) -> LocalizedText {
    LocalizedText(
      es: "en la pregunta \(number)", en: "in question \(number)", pt: "na pergunta \(number)",
      fr: "à la question \(number)")
  }

  /// Where a field of a record stands.
  static func at(field: String) -> LocalizedText {
    LocalizedText(
      es: "en «\(field)»", en: "in “\(field)”", pt: "em “\(field)”",
      fr: "à «\u{A0}\(field)\u{A0}»")
  }

  /// What is only for some: the questions from one number to another, or what stands here.
  static func only(_ first: Int?, _ last: Int?) -> LocalizedText {
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

  static func forThose(_ words: String) -> LocalizedText {
    LocalizedText(
      es: " para quien \(words).", en: " for those who \(words).", pt: " para quem \(words).",
      fr: " aux personnes qui \(words).")
  }

  static let forSome = LocalizedText(
    es: " para algunas personas, según sus respuestas anteriores. "
      + "Si no le corresponde, déjela en blanco.",
    en: " for some people, depending on the answers before. "
      + "If it does not apply to you, leave it blank.",
    pt: " para algumas pessoas, conforme suas respostas anteriores. "
      + "Se não é o seu caso, deixe em branco.",
    fr: " à certaines personnes, selon leurs réponses précédentes. "
      + "Si cela ne vous concerne pas, laissez en blanc.")
}
