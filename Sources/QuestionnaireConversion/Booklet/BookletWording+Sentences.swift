internal import Questionnaires

// Words with something in them.
extension BookletWording {
  /// A name that does not part at the end of a line.
  static func unbroken(_ name: String) -> String {
    String(name.map { $0 == "-" ? "\u{2011}" : $0 })
  }

  /// A name, the same in every language.
  static func same(_ name: String) -> LocalizedText {
    let name = unbroken(name)
    return LocalizedText(es: name, en: name, pt: name, fr: name)
  }

  /// Where an answer stands.
  static func at(_ name: String) -> LocalizedText {
    let name = unbroken(name)
    return LocalizedText(es: "en \(name)", en: "in \(name)", pt: "em \(name)", fr: "à \(name)")
  }

  static func section(_ name: String) -> LocalizedText {
    LocalizedText(
      es: "la sección \(name)", en: "section \(name)", pt: "a seção \(name)",
      fr: "la section \(name)")
  }

  /// After an arrow.
  static func goTo(_ place: LocalizedText) -> LocalizedText {
    LocalizedText(
      es: "pase a \(place["es"])", en: "go to \(place["en"])", pt: "vá para \(place["pt"])",
      fr: "passez à \(place["fr"])")
  }

  static func otherwise(_ place: LocalizedText) -> LocalizedText {
    let go = goTo(place)
    return LocalizedText(
      es: "Si no, \(go["es"]).", en: "Otherwise, \(go["en"]).", pt: "Se não, \(go["pt"]).",
      fr: "Sinon, \(go["fr"]).")
  }

  static func sectionOnlyIf(_ words: String) -> LocalizedText {
    LocalizedText(
      es: "Siga en esta sección solo si \(words).", en: "Go on in this section only if \(words).",
      pt: "Continue nesta seção somente se \(words).",
      fr: "Continuez dans cette section seulement si \(words).")
  }

  /// "Answer EXP05 to EXP06 only if …"
  static func onlyIf(_ words: String, from first: String, to last: String) -> LocalizedText {
    first == last
      ? LocalizedText(
        es: "Responda \(first) solo si \(words).", en: "Answer \(first) only if \(words).",
        pt: "Responda \(first) somente se \(words).",
        fr: "Répondez à \(first) seulement si \(words).")
      : LocalizedText(
        es: "Responda de \(first) a \(last) solo si \(words).",
        en: "Answer \(first) to \(last) only if \(words).",
        pt: "Responda de \(first) a \(last) somente se \(words).",
        fr: "Répondez de \(first) à \(last) seulement si \(words).")
  }

  static func onlyIf(_ words: String) -> LocalizedText {
    LocalizedText(
      es: "Solo si \(words).", en: "Only if \(words).", pt: "Somente se \(words).",
      fr: "Seulement si \(words).")
  }

  static func onlyIfWritten(_ condition: String) -> LocalizedText {
    LocalizedText(
      es: "Solo si se cumple: \(condition).", en: "Only if this holds: \(condition).",
      pt: "Somente se for verdade: \(condition).",
      fr: "Seulement si ceci est vrai\u{A0}: \(condition).")
  }

  static func range(_ low: String?, _ high: String?) -> LocalizedText? {
    switch (low, high) {
    case (nil, nil): nil
    case (let low?, nil):
      LocalizedText(
        es: "\(low) o más", en: "\(low) or more", pt: "\(low) ou mais", fr: "\(low) ou plus")
    case (nil, let high?):
      LocalizedText(
        es: "\(high) o menos", en: "\(high) or less", pt: "\(high) ou menos",
        fr: "\(high) ou moins")
    case (let low?, let high?):
      LocalizedText(
        es: "de \(low) a \(high)", en: "from \(low) to \(high)", pt: "de \(low) a \(high)",
        fr: "de \(low) à \(high)")
    }
  }

  static func dateRange(_ low: String?, _ high: String?) -> LocalizedText? {
    switch (low, high) {
    case (nil, nil): nil
    case (let low?, nil):
      LocalizedText(
        es: "desde el \(low)", en: "from \(low)", pt: "a partir de \(low)",
        fr: "à partir du \(low)")
    case (nil, let high?):
      LocalizedText(
        es: "hasta el \(high)", en: "up to \(high)", pt: "até \(high)", fr: "jusqu'au \(high)")
    case (let low?, let high?):
      LocalizedText(
        es: "del \(low) al \(high)", en: "from \(low) to \(high)", pt: "de \(low) a \(high)",
        fr: "du \(low) au \(high)")
    }
  }

  static func atMost(_ letters: Int, words: Int) -> LocalizedText {
    words < 10
      ? LocalizedText(
        es: "\(letters) letras como máximo", en: "\(letters) letters at most",
        pt: "no máximo \(letters) letras", fr: "\(letters) lettres au maximum")
      : LocalizedText(
        es: "\(letters) letras como máximo, unas \(words) palabras",
        en: "\(letters) letters at most, about \(words) words",
        pt: "no máximo \(letters) letras, cerca de \(words) palavras",
        fr: "\(letters) lettres au maximum, environ \(words) mots")
  }

  /// Above a list of codes that are written into frames.
  static func codes(_ field: String) -> LocalizedText {
    LocalizedText(
      es: "Para «\(field)» escriba el código:", en: "For “\(field)” write the code:",
      pt: "Para “\(field)” escreva o código:",
      fr: "Pour «\u{A0}\(field)\u{A0}», écrivez le code\u{A0}:")
  }

  /// The limit of a text in few words.
  static func upTo(_ letters: Int) -> LocalizedText {
    LocalizedText(
      es: "(máx. \(letters) letras)", en: "(up to \(letters) letters)",
      pt: "(máx. \(letters) letras)", fr: "(\(letters) lettres max.)")
  }

  static func howMany(_ minimum: Int, _ maximum: Int) -> LocalizedText {
    minimum == 0
      ? LocalizedText(
        es: "Una ficha para cada uno; \(maximum) como máximo.",
        en: "One frame for each; \(maximum) at most.",
        pt: "Uma ficha para cada um; no máximo \(maximum).",
        fr: "Une fiche pour chacun\u{A0}; \(maximum) au maximum.")
      : LocalizedText(
        es: "Una ficha para cada uno; de \(minimum) a \(maximum).",
        en: "One frame for each; from \(minimum) to \(maximum).",
        pt: "Uma ficha para cada um; de \(minimum) a \(maximum).",
        fr: "Une fiche pour chacun\u{A0}; de \(minimum) à \(maximum).")
  }

  static func moreOnTheBack(_ name: String) -> LocalizedText {
    LocalizedText(
      es: "¿Hay más? Siga al dorso, con \(name) y el número que sigue.",
      en: "More? Go on on the back, with \(name) and the next number.",
      pt: "Há mais? Continue no verso, com \(name) e o número seguinte.",
      fr: "Il y en a d'autres\u{A0}? Continuez au verso, avec \(name) et le numéro suivant.")
  }
}
