/// One question, or item, of a questionnaire.
public struct Question: Sendable, Equatable {
  /// What an answer may be.
  public enum Kind: Sendable, Equatable {
    /// Exactly one choice of the scale.
    case one(Scale)
    /// Any number of choices of the scale; exclusive choices stand alone.
    case several(Scale)
    /// A whole number within the range; either end may be open.
    case integer(minimum: Double?, maximum: Double?)
    /// A number within the range; either end may be open.
    case decimal(minimum: Double?, maximum: Double?)
    /// Free text of at most this many characters (Unicode extended grapheme clusters).
    case text(maximumLength: Int)
  }

  /// Its name, stable over versions and languages.
  public let id: QuestionID
  /// What is asked.
  public let text: LocalizedText
  /// A sentence of help under the question, if any.
  public let hint: LocalizedText?
  /// What an answer may be.
  public let kind: Kind
  /// A high code means *less* of what the dimension measures.
  public let isReversed: Bool
  /// In scoring, *don't know* counts as 0 and not as missing: not knowing is the finding.
  public let dontKnowCountsAsZero: Bool
  /// When the question is asked, its section's condition included; `nil`: always.
  public let relevance: Expression?

  /// Makes a question.
  public init(
    id: QuestionID, text: LocalizedText, hint: LocalizedText? = nil, kind: Kind,
    isReversed: Bool = false, dontKnowCountsAsZero: Bool = false, relevance: Expression? = nil
  ) {
    self.id = id
    self.text = text
    self.hint = hint
    self.kind = kind
    self.isReversed = isReversed
    self.dontKnowCountsAsZero = dontKnowCountsAsZero
    self.relevance = relevance
  }

  /// The scale of a question with choices.
  public var scale: Scale? {
    switch kind {
    case .one(let scale), .several(let scale): scale
    case .integer, .decimal, .text: nil
    }
  }
}
