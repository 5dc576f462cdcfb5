internal import Questionnaires

extension Question.Kind {
  /// What kind of question it is, in words.
  var wording: LocalizedText {
    switch self {
    case .one: LocalizedText(es: "una opción", en: "one choice", pt: "uma opção", fr: "une option")
    case .several:
      LocalizedText(
        es: "varias opciones", en: "several choices", pt: "várias opções", fr: "plusieurs options")
    case .integer(let minimum, let maximum):
      LocalizedText(
        es: "número entero", en: "whole number", pt: "número inteiro", fr: "nombre entier"
      )
      .with(Self.range(minimum, maximum))
    case .decimal(let minimum, let maximum):
      LocalizedText(es: "número", en: "number", pt: "número", fr: "nombre").with(
        Self.range(minimum, maximum))
    case .text(let maximumLength):
      LocalizedText(
        es: "texto libre, hasta \(maximumLength) caracteres",
        en: "free text, up to \(maximumLength) characters",
        pt: "texto livre, até \(maximumLength) caracteres",
        fr: "texte libre, \(maximumLength) caractères au plus")
    case .date: LocalizedText(es: "fecha", en: "date", pt: "data", fr: "date")
    case .records: LocalizedText(es: "registros", en: "records", pt: "registros", fr: "fiches")
    case .calculated:
      LocalizedText(es: "valor calculado", en: "computed", pt: "valor calculado", fr: "calculé")
    case .note: LocalizedText(es: "nota", en: "note", pt: "nota", fr: "note")
    }
  }

  private static func range(_ minimum: Double?, _ maximum: Double?) -> LocalizedText? {
    let low = minimum.map { Expression.number($0).text }
    let high = maximum.map { Expression.number($0).text }
    return switch (low, high) {
    case (let low?, let high?):
      LocalizedText(
        es: "de \(low) a \(high)", en: "\(low) to \(high)", pt: "de \(low) a \(high)",
        fr: "de \(low) à \(high)")
    case (let low?, nil):
      LocalizedText(
        es: "desde \(low)", en: "\(low) or more", pt: "a partir de \(low)", fr: "à partir de \(low)"
      )
    case (nil, let high?):
      LocalizedText(
        es: "hasta \(high)", en: "\(high) or less", pt: "até \(high)", fr: "jusqu'à \(high)")
    case (nil, nil): nil
    }
  }
}

extension Choice.Missing {
  /// Why a choice carries no substance, in words.
  var wording: LocalizedText {
    switch self {
    case .dontKnow:
      LocalizedText(es: "no sabe", en: "does not know", pt: "não sabe", fr: "ne sait pas")
    case .refused:
      LocalizedText(
        es: "prefiere no contestar", en: "prefers not to say", pt: "prefere não responder",
        fr: "préfère ne pas répondre")
    case .notApplicable:
      LocalizedText(es: "no aplica", en: "does not apply", pt: "não se aplica", fr: "sans objet")
    }
  }
}

extension LocalizedText {
  /// Both texts with a comma between.
  fileprivate func with(_ more: LocalizedText?) -> LocalizedText {
    guard let more else { return self }
    return map { language, text in "\(text), \(more[language])" }
  }
}

extension Fraction {
  /// The share as a person writes it: `60 %`, or `2/3` where a percentage would round.
  func wording(in language: LanguageCode) -> String {
    let percent = numerator * 100
    guard percent.isMultiple(of: denominator) else { return "\(numerator)/\(denominator)" }
    return "\(percent / denominator)\(language.percentSign)"
  }
}
