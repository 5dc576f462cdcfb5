/// What each code of a diagnostic means, for people who want more than its one sentence.
///
/// `docs/checks.md` is made from it (`dpg check --explain all`).
public struct ProblemCatalogue: Sendable {
  /// What is to be known of one code.
  public struct Entry: Sendable {
    /// The code, `Q014`.
    public let code: String
    /// How much it matters.
    public let severity: Diagnostic.Severity
    /// What is so.
    public let meaning: LocalizedText
    /// What to do.
    public let remedy: LocalizedText
    /// What sets it off, on one line.
    public let example: String
  }

  /// A group of codes.
  public struct Chapter: Sendable {
    /// Its title.
    public let title: LocalizedText
    /// Its codes, in order.
    public let entries: [Entry]
  }

  /// All codes, by what they are about.
  public static let chapters: [Chapter] = [
    Chapter(
      title: LocalizedText(
        es: "Forma del archivo", en: "Form of the file", pt: "Forma do arquivo",
        fr: "Forme du fichier"), entries: form + files),
    Chapter(
      title: LocalizedText(
        es: "Textos e idiomas", en: "Texts and languages", pt: "Textos e idiomas",
        fr: "Textes et langues"), entries: texts),
    Chapter(
      title: LocalizedText(
        es: "Preguntas y escalas", en: "Questions and scales", pt: "Perguntas e escalas",
        fr: "Questions et échelles"),
      entries: questions),
    Chapter(
      title: LocalizedText(es: "Nombres", en: "Names", pt: "Nomes", fr: "Noms"), entries: names),
    Chapter(
      title: LocalizedText(
        es: "Condiciones y cálculos", en: "Conditions and calculations", pt: "Condições e cálculos",
        fr: "Conditions et calculs"),
      entries: conditions),
    Chapter(
      title: LocalizedText(
        es: "Protección de quien responde", en: "Protection of who answers",
        pt: "Proteção de quem responde", fr: "Protection de qui répond"),
      entries: protection),
    Chapter(
      title: LocalizedText(
        es: "Planes de puntajes", en: "Scoring plans", pt: "Planos de análise",
        fr: "Plans d'analyse"), entries: plans),
    Chapter(
      title: LocalizedText(es: "Adaptaciones", en: "Overlays", pt: "Adaptações", fr: "Adaptations"),
      entries: overlays + overlayUse),
    Chapter(
      title: LocalizedText(
        es: "Diseños y mapas", en: "Layouts and import maps", pt: "Formatos e mapas",
        fr: "Mises en page et correspondances"), entries: others),
  ]

  /// The entry of a code, in capitals or not; `nil` if there is none.
  public static func entry(_ code: String) -> Entry? {
    let wanted = code.uppercased()
    return chapters.lazy.flatMap(\.entries).first { $0.code == wanted }
  }

  /// Meaning and remedy in one language.
  typealias Pair = (meaning: String, remedy: String)

  /// An entry of an error.
  static func error(
    _ code: String, _ example: String, es: Pair, en: Pair, pt: Pair, fr: Pair
  ) -> Entry {
    entry(code, .error, example, es, en, pt, fr)
  }

  /// An entry of a warning.
  static func warning(
    _ code: String, _ example: String, es: Pair, en: Pair, pt: Pair, fr: Pair
  ) -> Entry {
    entry(code, .warning, example, es, en, pt, fr)
  }

  private static func entry(
    _ code: String, _ severity: Diagnostic.Severity, _ example: String, _ es: Pair, _ en: Pair,
    _ pt: Pair, _ fr: Pair
  ) -> Entry {
    Entry(
      code: code, severity: severity,
      meaning: LocalizedText(es: es.meaning, en: en.meaning, pt: pt.meaning, fr: fr.meaning),
      remedy: LocalizedText(es: es.remedy, en: en.remedy, pt: pt.remedy, fr: fr.remedy),
      example: example)
  }
}
