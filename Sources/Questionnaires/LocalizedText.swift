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

  /// Whether it is written as a language tag: two or three small letters, then subtags of two to
  /// eight letters or digits. Source: RFC 5646, section 2.1, without its rarer forms.
  public var isTag: Bool {
    let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        }
    }
  }

  /// Of some languages the one that a tag asks for: the same, whatever its case, else the first with
  /// the same main language. Source: RFC 5646, section 2.1.1.
  public static func closest(to tag: String, among offered: [LanguageCode]) -> LanguageCode? {
    let tag = tag.lowercased()
    let main = tag.prefix { $0 != "-" }
    return offered.first { $0.rawValue.lowercased() == tag }
      ?? offered.first { $0.rawValue.prefix { $0 != "-" }.lowercased() == main }
  }

  /// The percent sign as it stands behind a number: Spanish and French put a no-break space before
  /// it, English and Portuguese do not. Source: Unicode CLDR 45, `percentFormats` of each language;
  /// its Latin American Spanish (es-419) writes none, but the *Ortografía* of 2010 asks for one.
  public var percentSign: String { self == "es" || self == "fr" ? "\u{A0}%" : "%" }

  /// What stands before the decimals of a number in a text: a comma in Spanish, Portuguese and
  /// French. Source: Unicode CLDR 45, `decimal` of each language. (Mexico, Central America and the
  /// Caribbean write a point; the texts of the shipped instruments have a comma.)
  public var decimalMark: String { ["es", "pt", "fr"].contains(self) ? "," : "." }
}
