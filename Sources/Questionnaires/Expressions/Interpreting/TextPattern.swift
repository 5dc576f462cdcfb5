/// The pattern of `regex`: the whole text must fit it.
///
/// Characters are Unicode scalars and `\d`, `\w`, `\s` are ASCII, as in Java. A pattern can be made
/// so that one short text takes for ever (`(a+)+b`): patterns come from the author of a
/// questionnaire, not from who answers, and texts longer than `longestSubject` never fit.
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
