/// A sentence of the program in the languages it ships.
public struct Wording: Sendable, Equatable {
  /// Spanish.
  public let es: String
  /// English.
  public let en: String
  /// Portuguese, as in Brazil.
  public let pt: String
  /// French.
  public let fr: String

  /// A sentence.
  public init(es: String, en: String, pt: String, fr: String) {
    self.es = es
    self.en = en
    self.pt = pt
    self.fr = fr
  }

  /// The sentence in `language`, else in Spanish.
  public subscript(language: String) -> String {
    switch language {
    case "en": en
    case "pt": pt
    case "fr": fr
    default: es
    }
  }
}
