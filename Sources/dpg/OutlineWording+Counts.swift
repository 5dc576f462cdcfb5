import Questionnaires

// The sentences above the tree.
extension OutlineWording {
  static func counts(
    sections: Int, questions: Int, scored: Int, sensitive: Int, records: Int
  ) -> LocalizedText {
    func list(
      _ words: (
        sections: (String, String), questions: (String, String), scored: String,
        sensitive: (String, String), records: (String, String)
      )
    ) -> String {
      func count(_ number: Int, _ word: (String, String)) -> String {
        "\(number) \(number == 1 ? word.0 : word.1)"
      }
      var parts = [count(sections, words.sections), count(questions, words.questions)]
      if scored > 0 { parts.append("\(scored) \(words.scored)") }
      if sensitive > 0 { parts.append(count(sensitive, words.sensitive)) }
      if records > 0 { parts.append(count(records, words.records)) }
      return parts.joined(separator: " · ")
    }
    return LocalizedText(
      es: list(
        (
          ("sección", "secciones"), ("pregunta", "preguntas"), "con aspecto de puntaje",
          ("sensible", "sensibles"), ("con fichas", "con fichas")
        )),
      en: list(
        (
          ("section", "sections"), ("question", "questions"), "that look scored",
          ("sensitive", "sensitive"), ("with records", "with records")
        )),
      pt: list(
        (
          ("seção", "seções"), ("pergunta", "perguntas"), "que parecem pontuar",
          ("sensível", "sensíveis"), ("com fichas", "com fichas")
        )),
      fr: list(
        (
          ("section", "sections"), ("question", "questions"), "qui semblent notées",
          ("sensible", "sensibles"), ("avec fiches", "avec fiches")
        )))
  }

  static func asked(_ low: Int, _ high: Int, isExact: Bool) -> LocalizedText {
    if !isExact {
      return LocalizedText(
        es: "Se preguntan: \(low) o menos por el camino más corto, \(high) o más por el más largo",
        en: "Asked: \(low) or fewer on the shortest path, \(high) or more on the longest",
        pt:
          "Perguntas feitas: \(low) ou menos no caminho mais curto, \(high) ou mais no mais longo",
        fr: "Questions posées\u{A0}: \(low) ou moins par le chemin le plus court, \(high) ou plus "
          + "par le plus long")
    }
    return low == high
      ? LocalizedText(
        es: "Se preguntan: las \(low), a todas las personas", en: "Asked: all \(low), to everybody",
        pt: "Perguntas feitas: as \(low), a todas as pessoas",
        fr: "Questions posées\u{A0}: les \(low), à tout le monde")
      : LocalizedText(
        es: "Se preguntan: \(low) por el camino más corto, \(high) por el más largo",
        en: "Asked: \(low) on the shortest path, \(high) on the longest",
        pt: "Perguntas feitas: \(low) no caminho mais curto, \(high) no mais longo",
        fr: "Questions posées\u{A0}: \(low) par le chemin le plus court, \(high) par le plus long")
  }

  static func minutes(_ low: Int, _ high: Int, isExact: Bool) -> LocalizedText {
    let range = low == high ? "\(low)" : "\(low)–\(high)"
    let about = isExact ? "" : "≈ "
    return LocalizedText(
      es: "Duración estimada: \(about)\(range) min",
      en: "Estimated time: \(about)\(range) min",
      pt: "Duração estimada: \(about)\(range) min",
      fr: "Durée estimée\u{A0}: \(about)\(range) min")
  }
}
