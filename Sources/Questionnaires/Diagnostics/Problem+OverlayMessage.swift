extension Problem {
  /// Messages about overlays and about plans written for the questionnaire that one adapts.
  var overlayMessage: LocalizedText {
    switch self {
    case .unknownBase(let name):
      LocalizedText(
        es: "no se encuentra el cuestionario '\(name)' que se adapta. "
          + "Corrija 'base' o ponga el archivo junto a este.",
        en: "cannot find the questionnaire '\(name)' to adapt. "
          + "Correct 'base' or put the file beside this one.",
        pt: "não se encontra o questionário '\(name)' a adaptar. "
          + "Corrija 'base' ou ponha o arquivo junto deste.",
        fr: "le questionnaire '\(name)' à adapter est introuvable. "
          + "Corrigez 'base' ou placez le fichier à côté de celui-ci.")
    case .basesInCircle(let name):
      LocalizedText(
        es: "'\(name)' se adapta a sí mismo, o hay más de 8 adaptaciones seguidas. Corrija 'base'.",
        en: "'\(name)' adapts itself, or more than 8 overlays follow one another. Correct 'base'.",
        pt: "'\(name)' adapta a si mesmo, ou há mais de 8 adaptações seguidas. Corrija 'base'.",
        fr: "'\(name)' s'adapte lui-même, ou plus de 8 adaptations se suivent. Corrigez 'base'.")
    case .notInBase(let name, let near):
      Self.notInBase(name, Self.meant(near), isSeveral: name.contains { $0 == "," || $0 == " " })
    case .keepAndDrop:
      LocalizedText(
        es: "'keep' y 'drop' no van juntos. Deje uno.",
        en: "'keep' and 'drop' do not go together. Leave one.",
        pt: "'keep' e 'drop' não vão juntos. Deixe um.",
        fr: "'keep' et 'drop' ne vont pas ensemble. Laissez-en un.")
    case .stillNeeded(let id, let owners):
      Self.stillNeeded(id, owners.prefix(8).joined(separator: ", "))
    case .unknownText(let name):
      LocalizedText(
        es: "no hay ningún texto '\(name)' que traducir. Corrija el nombre o quítelo.",
        en: "there is no text '\(name)' to translate. Correct the name or remove it.",
        pt: "não há nenhum texto '\(name)' para traduzir. Corrija o nome ou retire-o.",
        fr: "il n'y a pas de texte '\(name)' à traduire. Corrigez le nom ou retirez-le.")
    case .missingTexts(let language, let names):
      Self.missingTexts(language, names)
    case .itemsLeftOut(let ids, let dimension):
      Self.itemsLeftOut(ids.map(\.rawValue).joined(separator: ", "), dimension)
    case .breakdownLeftOut(let id):
      LocalizedText(
        es: "la adaptación no tiene la pregunta del desglose '\(id)': no habrá ese desglose.",
        en: "the adapted questionnaire lacks the question of breakdown '\(id)': it is left out.",
        pt: "a adaptação não tem a pergunta do recorte '\(id)': esse recorte fica de fora.",
        fr: "l'adaptation n'a pas la question de la ventilation '\(id)'\u{A0}: elle est laissée.")
    default: LocalizedText([:])
    }
  }

  private static func notInBase(
    _ name: String, _ meant: (es: String, en: String, pt: String, fr: String), isSeveral: Bool
  ) -> LocalizedText {
    if isSeveral {
      return LocalizedText(
        es: "el cuestionario que se adapta no tiene '\(name)'. Si son varios nombres, ponga cada "
          + "uno en su línea: '- LID01'.",
        en: "the questionnaire adapted has no '\(name)'. If these are several names, put each on a "
          + "line of its own: '- LID01'.",
        pt: "o questionário adaptado não tem '\(name)'. Se são vários nomes, ponha cada um em sua "
          + "linha: '- LID01'.",
        fr: "le questionnaire adapté n'a pas '\(name)'. Si ce sont plusieurs noms, mettez chacun "
          + "sur sa ligne\u{A0}: '- LID01'.")
    }
    return LocalizedText(
      es: "el cuestionario que se adapta no tiene '\(name)'.\(meant.es) Corríjalo.",
      en: "the questionnaire adapted has no '\(name)'.\(meant.en) Correct it.",
      pt: "o questionário adaptado não tem '\(name)'.\(meant.pt) Corrija.",
      fr: "le questionnaire adapté n'a pas '\(name)'.\(meant.fr) Corrigez.")
  }

  private static func itemsLeftOut(_ ids: String, _ dimension: DimensionID) -> LocalizedText {
    LocalizedText(
      es: "la dimensión '\(dimension)' se calcula sin \(ids): la adaptación no las tiene.",
      en: "dimension '\(dimension)' goes without \(ids): the adapted questionnaire lacks them.",
      pt: "a dimensão '\(dimension)' é calculada sem \(ids): a adaptação não as tem.",
      fr: "la dimension '\(dimension)' se calcule sans \(ids)\u{A0}: l'adaptation ne les a pas.")
  }

  private static func missingTexts(
    _ language: LanguageCode, _ names: [String]
  ) -> LocalizedText {
    let list = names.prefix(60).joined(separator: ", ") + (names.count > 60 ? ", …" : "")
    return LocalizedText(
      es: "faltan \(names.count) textos en '\(language)'. "
        + "Escríbalos en 'translations: \(language):' → \(list)",
      en: "\(names.count) texts are missing in '\(language)'. "
        + "Write them under 'translations: \(language):' → \(list)",
      pt: "faltam \(names.count) textos em '\(language)'. "
        + "Escreva-os em 'translations: \(language):' → \(list)",
      fr: "il manque \(names.count) textes en '\(language)'. "
        + "Écrivez-les sous 'translations: \(language):' → \(list)")
  }

  private static func stillNeeded(_ id: String, _ owners: String) -> LocalizedText {
    LocalizedText(
      es: "se quita '\(id)', pero de ella dependen: \(owners). Déjela, o quítelas también.",
      en: "'\(id)' is taken out, but these depend on it: \(owners). Keep it, or drop them too.",
      pt: "'\(id)' é retirada, mas dela dependem: \(owners). Deixe-a, ou retire-as também.",
      fr:
        "'\(id)' est retirée, mais en dépendent\u{A0}: \(owners). Gardez-la, ou retirez-les aussi.")
  }
}
