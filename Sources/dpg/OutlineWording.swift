import Questionnaires

extension Question {
  /// What is special about a question.
  enum Mark: String, CaseIterable {
    case reversed, dontKnowZero, sensitive, critical, required

    var sign: String {
      switch self {
      case .reversed: "−"
      case .dontKnowZero: "0"
      case .sensitive: "▲"
      case .critical: "●"
      case .required: "*"
      }
    }
  }

  var marks: [Mark] {
    var marks: [Mark] = []
    if isReversed { marks.append(.reversed) }
    if dontKnowCountsAsZero { marks.append(.dontKnowZero) }
    if isSensitive { marks.append(.sensitive) }
    if isCritical { marks.append(.critical) }
    if required != nil { marks.append(.required) }
    return marks
  }

  /// The kind as the definition file calls it.
  var kindName: String {
    switch kind {
    case .one: "one"
    case .several: "several"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .text: "text"
    case .records: "records"
    case .calculated: "calculated"
    case .note: "note"
    }
  }
}

/// The words of `dpg check --outline`.
enum OutlineWording {
  static let matrix = LocalizedText(es: "matriz", en: "matrix", pt: "matriz", fr: "grille")
  static let noFormula = LocalizedText(
    es: "sin fórmula para este idioma", en: "no formula for this language",
    pt: "sem fórmula para este idioma", fr: "pas de formule pour cette langue")
  static let readability = LocalizedText(
    es: "Lectura (de 0, muy difícil, a 100, muy fácil):",
    en: "Readability (from 0, very hard, to 100, very easy):",
    pt: "Leitura (de 0, muito difícil, a 100, muito fácil):",
    fr: "Lisibilité (de 0, très difficile, à 100, très facile)\u{A0}:")

  static func hardest(_ list: String) -> LocalizedText {
    LocalizedText(
      es: "más difíciles: \(list)", en: "hardest: \(list)", pt: "mais difíceis: \(list)",
      fr: "plus difficiles\u{A0}: \(list)")
  }

  static func forThose(_ words: String) -> LocalizedText {
    LocalizedText(
      es: "para quien \(words)", en: "for those who \(words)", pt: "para quem \(words)",
      fr: "pour les personnes qui \(words)")
  }

  /// `1/7 acuerdo5`, `n/9 multi_temas`, `0–10`, and so on.
  static func kind(_ question: Question) -> LocalizedText {
    func same(_ text: String) -> LocalizedText {
      LocalizedText(es: text, en: text, pt: text, fr: text)
    }
    switch question.kind {
    case .one(let scale): return same("1/\(count(scale)) \(scale.id)")
    case .several(let scale): return same("n/\(count(scale)) \(scale.id)")
    case .integer(let low, let high): return number(low, high)
    case .decimal(let low, let high): return number(low, high)
    case .date: return LocalizedText(es: "fecha", en: "date", pt: "data", fr: "date")
    case .text(let length):
      return LocalizedText(
        es: "texto ≤\(length)", en: "text ≤\(length)", pt: "texto ≤\(length)",
        fr: "texte ≤\(length)")
    case .records(let set):
      return same("\(set.minimum)–\(set.maximum) × \(set.type)")
    case .calculated:
      return LocalizedText(es: "cálculo", en: "computed", pt: "cálculo", fr: "calcul")
    case .note: return LocalizedText(es: "nota", en: "note", pt: "nota", fr: "note")
    }
  }

  /// How many choices; `…` for a list that the institution fills in.
  private static func count(_ scale: Scale) -> String {
    scale.setting == nil ? "\(scale.choices.count)" : "…"
  }

  private static func number(_ low: Double?, _ high: Double?) -> LocalizedText {
    func plain(_ value: Double?) -> String { value.map { Expression.number($0).text } ?? "" }
    let range = low == nil && high == nil ? "" : " \(plain(low))–\(plain(high))"
    return LocalizedText(
      es: "número" + range, en: "number" + range, pt: "número" + range, fr: "nombre" + range)
  }

  static func mark(_ mark: Question.Mark) -> LocalizedText {
    switch mark {
    case .reversed:
      LocalizedText(es: "invertida", en: "reversed", pt: "invertida", fr: "inversée")
    case .dontKnowZero:
      LocalizedText(
        es: "«no sé» vale 0", en: "“don't know” counts 0", pt: "“não sei” vale 0",
        fr: "«\u{A0}je ne sais pas\u{A0}» vaut 0")
    case .sensitive:
      LocalizedText(es: "sensible", en: "sensitive", pt: "sensível", fr: "sensible")
    case .critical: LocalizedText(es: "crítica", en: "critical", pt: "crítica", fr: "critique")
    case .required:
      LocalizedText(es: "obligatoria", en: "required", pt: "obrigatória", fr: "obligatoire")
    }
  }

  static func band(_ band: Readability.Band) -> LocalizedText {
    switch band {
    case .veryEasy:
      LocalizedText(es: "muy fácil", en: "very easy", pt: "muito fácil", fr: "très facile")
    case .easy: LocalizedText(es: "fácil", en: "easy", pt: "fácil", fr: "facile")
    case .fairlyEasy:
      LocalizedText(es: "algo fácil", en: "fairly easy", pt: "um pouco fácil", fr: "assez facile")
    case .plain: LocalizedText(es: "normal", en: "plain", pt: "normal", fr: "normal")
    case .fairlyHard:
      LocalizedText(
        es: "algo difícil", en: "fairly hard", pt: "um pouco difícil", fr: "assez difficile")
    case .hard: LocalizedText(es: "difícil", en: "hard", pt: "difícil", fr: "difficile")
    case .veryHard:
      LocalizedText(es: "muy difícil", en: "very hard", pt: "muito difícil", fr: "très difficile")
    }
  }
}
