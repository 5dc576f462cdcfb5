/// What was written otherwise than given, so that the caller can say so.
public struct WorkbookNotices: Sendable, Equatable {
  /// Texts cut because a cell holds 32 767 UTF-16 units (a link or description 500).
  public internal(set) var cutTexts = 0
  /// Characters XML cannot hold (NUL, other control characters, U+FFFE, U+FFFF), now U+FFFD.
  public internal(set) var replacedCharacters = 0
  /// Numbers that were not finite, written as blank.
  public internal(set) var blankedNumbers = 0

  /// Nothing to tell.
  public init() {}

  mutating func note(_ text: PreparedText) {
    cutTexts += text.isCut ? 1 : 0
    replacedCharacters += text.replacedCharacters
  }
}
