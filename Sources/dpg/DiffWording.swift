import Questionnaires

/// The words of `dpg diff`.
enum DiffWording {
  static func languages(_ list: String) -> LocalizedText {
    LocalizedText(
      es: "Idiomas en común: \(list)", en: "Languages in common: \(list)",
      pt: "Idiomas em comum: \(list)", fr: "Langues communes\u{A0}: \(list)")
  }

  static func onlyBefore(_ list: String) -> LocalizedText {
    LocalizedText(
      es: "Solo en la anterior: \(list)", en: "Only in the earlier: \(list)",
      pt: "Só na anterior: \(list)", fr: "Seulement dans l'antérieure\u{A0}: \(list)")
  }

  static func onlyAfter(_ list: String) -> LocalizedText {
    LocalizedText(
      es: "Solo en la posterior: \(list)", en: "Only in the later: \(list)",
      pt: "Só na posterior: \(list)", fr: "Seulement dans l'ultérieure\u{A0}: \(list)")
  }

  static func sameEdition(_ version: String) -> LocalizedText {
    LocalizedText(
      es: "AVISO: las dos dicen ser la edición \(version) y no son iguales. Cambie 'version' en la "
        + "posterior.",
      en: "WARNING: both say they are edition \(version), and they are not the same. Change "
        + "'version' in the later one.",
      pt: "AVISO: as duas dizem ser a edição \(version) e não são iguais. Mude 'version' na "
        + "posterior.",
      fr: "AVERTISSEMENT\u{A0}: toutes deux disent être l'édition \(version) et ne sont pas "
        + "pareilles. Changez 'version' dans l'ultérieure.")
  }

  static let reasons = LocalizedText(
    es: "qué cambió", en: "what changed", pt: "o que mudou", fr: "ce qui change")

  static func status(_ status: QuestionComparison.Status) -> LocalizedText {
    switch status {
    case .identical:
      LocalizedText(es: "idéntica", en: "identical", pt: "idêntica", fr: "identique")
    case .minor: LocalizedText(es: "menor", en: "minor", pt: "menor", fr: "mineure")
    case .changed: LocalizedText(es: "cambiada", en: "changed", pt: "alterada", fr: "modifiée")
    case .new: LocalizedText(es: "nueva", en: "new", pt: "nova", fr: "nouvelle")
    case .gone: LocalizedText(es: "quitada", en: "gone", pt: "retirada", fr: "retirée")
    }
  }

  static func change(_ change: QuestionComparison.Change) -> LocalizedText {
    switch change {
    case .text: LocalizedText(es: "texto", en: "text", pt: "texto", fr: "texte")
    case .declared:
      LocalizedText(
        es: "texto (declarado menor)", en: "text (declared minor)",
        pt: "texto (declarado menor)", fr: "texte (déclaré mineur)")
    case .hint: LocalizedText(es: "ayuda", en: "hint", pt: "ajuda", fr: "aide")
    case .labels:
      LocalizedText(
        es: "texto de opciones", en: "labels of choices", pt: "texto das opções",
        fr: "libellés des options")
    case .choices: LocalizedText(es: "opciones", en: "choices", pt: "opções", fr: "options")
    case .kind:
      LocalizedText(
        es: "tipo o límites", en: "type or range", pt: "tipo ou limites", fr: "type ou limites")
    case .relevance:
      LocalizedText(
        es: "a quién se pregunta", en: "who is asked", pt: "a quem se pergunta",
        fr: "à qui on la pose")
    case .scoring:
      LocalizedText(es: "puntuación", en: "scoring", pt: "pontuação", fr: "notation")
    }
  }

  static let allComparable = LocalizedText(
    es: "Efecto: todas las preguntas se pueden comparar entre las dos rondas.",
    en: "Effect: all questions can be compared between the two rounds.",
    pt: "Efeito: todas as perguntas podem ser comparadas entre as duas rodadas.",
    fr: "Effet\u{A0}: toutes les questions peuvent être comparées entre les deux tours.")

  static let effect = LocalizedText(
    es: "Efecto al comparar dos rondas: solo cuentan las preguntas idénticas o menores.",
    en: "Effect on comparing two rounds: only identical and minor questions count.",
    pt: "Efeito ao comparar duas rodadas: só contam as perguntas idênticas ou menores.",
    fr: "Effet sur la comparaison de deux tours\u{A0}: seules comptent les identiques et mineures.")

  static func share(_ comparable: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      es: "\(comparable) de \(count) comparables", en: "\(comparable) of \(count) comparable",
      pt: "\(comparable) de \(count) comparáveis", fr: "\(comparable) sur \(count) comparables")
  }

  static let advice = LocalizedText(
    es: "Una dimensión con preguntas cambiadas se calcula en ambas rondas con las comunes "
      + "(«serie enlazada»).\nSi un texto nuevo pregunta lo mismo, declárelo con 'formerly'.",
    en: "A dimension with changed questions is computed in both rounds from the common ones "
      + "(“linked series”).\nIf a new text asks the same, declare it with 'formerly'.",
    pt: "Uma dimensão com perguntas alteradas é calculada nas duas rodadas com as comuns "
      + "(«série encadeada»).\nSe um texto novo pergunta o mesmo, declare-o com 'formerly'.",
    fr: "Une dimension dont des questions changent se calcule aux deux tours avec les communes "
      + "(«\u{A0}série raccordée\u{A0}»).\nSi un nouveau texte demande la même chose, déclarez-le "
      + "avec 'formerly'.")
}
