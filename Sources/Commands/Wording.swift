/// A sentence of the command line in the languages it ships.
public struct Wording: Sendable, Equatable {
  /// Spanish.
  public let es: String
  /// English.
  public let en: String

  /// A sentence.
  public init(es: String, en: String) {
    self.es = es
    self.en = en
  }

  /// The sentence in English if `language` is `en`, else in Spanish.
  public subscript(language: String) -> String { language == "en" ? en : es }
}
