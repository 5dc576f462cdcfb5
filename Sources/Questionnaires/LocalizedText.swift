/// One text in several languages.
public struct LocalizedText: Hashable, Sendable {
  /// The wording by language.
  public let byLanguage: [LanguageCode: String]

  /// A text in the languages given.
  public init(_ byLanguage: [LanguageCode: String]) { self.byLanguage = byLanguage }

  /// A text of the program itself, in the languages the program ships.
  public init(es: String, en: String, pt: String, fr: String) {
    byLanguage = ["es": es, "en": en, "pt": pt, "fr": fr]
  }

  /// A text of the program itself that is shown in Spanish where it lacks the language asked for.
  public init(es: String, en: String) { byLanguage = ["es": es, "en": en] }

  /// The wording in `language`, else in Spanish, else in whichever language sorts first.
  public subscript(language: LanguageCode) -> String {
    if let exact = byLanguage[language] ?? byLanguage["es"] { return exact }
    return byLanguage.min { $0.key < $1.key }?.value ?? ""
  }

  /// The same text with every wording changed by `transform`.
  public func map(_ transform: (LanguageCode, String) -> String) -> LocalizedText {
    var changed: [LanguageCode: String] = [:]
    for (language, text) in byLanguage { changed[language] = transform(language, text) }
    return LocalizedText(changed)
  }
}

extension LanguageCode {
  /// The languages of the program's own messages. The first is the default.
  public static let shipped: [LanguageCode] = ["es", "en", "pt", "fr"]

  /// The percent sign as it stands behind a number: Spanish and French put a no-break space before
  /// it, English and Portuguese do not. Source: Unicode CLDR 45, `percentFormats` of each language.
  public var percentSign: String { self == "es" || self == "fr" ? "\u{A0}%" : "%" }
}
