/// The pattern of `regex`: the whole text must fit it.
///
/// Characters are Unicode scalars and `\d`, `\w`, `\s` are ASCII, as in Java. Some patterns take for
/// ever on a text that does not fit; `PatternShape` finds the usual ones when a questionnaire is
/// read, and texts longer than `longestSubject` never fit.
enum TextPattern {
  /// The longest text tried, in Unicode scalars.
  static let longestSubject = 4_000

  /// Whether the pattern can be read.
  static func isValid(_ pattern: String) -> Bool { compiled(pattern) != nil }

  /// Whether the whole text fits the pattern; a pattern that cannot be read fits nothing.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    guard text.unicodeScalars.count <= longestSubject, let pattern = compiled(pattern) else {
      return false
    }
    return (try? pattern.wholeMatch(in: text)) != nil
  }

  private static func compiled(_ pattern: String) -> Regex<AnyRegexOutput>? {
    try? Regex(pattern).matchingSemantics(.unicodeScalar)
      .asciiOnlyDigits().asciiOnlyWordCharacters().asciiOnlyWhitespace()
  }
}
