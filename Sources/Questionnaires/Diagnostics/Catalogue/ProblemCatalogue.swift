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
    Chapter(title: LocalizedText(es: "Forma del archivo", en: "Form of the file"), entries: form),
    Chapter(
      title: LocalizedText(es: "Textos e idiomas", en: "Texts and languages"), entries: texts),
    Chapter(
      title: LocalizedText(es: "Preguntas y escalas", en: "Questions and scales"),
      entries: questions),
    Chapter(title: LocalizedText(es: "Nombres", en: "Names"), entries: names),
    Chapter(
      title: LocalizedText(es: "Condiciones y cálculos", en: "Conditions and calculations"),
      entries: conditions),
    Chapter(
      title: LocalizedText(es: "Protección de quien responde", en: "Protection of who answers"),
      entries: protection),
    Chapter(
      title: LocalizedText(es: "Planes de puntajes", en: "Scoring plans"), entries: plans),
    Chapter(title: LocalizedText(es: "Adaptaciones", en: "Overlays"), entries: overlays),
    Chapter(
      title: LocalizedText(es: "Diseños y mapas", en: "Layouts and import maps"), entries: others),
  ]

  /// The entry of a code, in capitals or not; `nil` if there is none.
  public static func entry(_ code: String) -> Entry? {
    let wanted = code.uppercased()
    return chapters.lazy.flatMap(\.entries).first { $0.code == wanted }
  }

  /// An entry of an error: meaning and remedy in Spanish, then both in English.
  static func error(
    _ code: String, _ example: String, es: (String, String), en: (String, String)
  ) -> Entry {
    Entry(
      code: code, severity: .error, meaning: LocalizedText(es: es.0, en: en.0),
      remedy: LocalizedText(es: es.1, en: en.1), example: example)
  }

  /// An entry of a warning: meaning and remedy in Spanish, then both in English.
  static func warning(
    _ code: String, _ example: String, es: (String, String), en: (String, String)
  ) -> Entry {
    Entry(
      code: code, severity: .warning, meaning: LocalizedText(es: es.0, en: en.0),
      remedy: LocalizedText(es: es.1, en: en.1), example: example)
  }
}
