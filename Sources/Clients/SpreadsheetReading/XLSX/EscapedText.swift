/// Texts as Office Open XML writes them (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
enum EscapedText {
  /// `_x000D_` stands for the character with that number, `_x005F_` for an underline.
  ///
  /// The number 0 and halves of a pair become U+FFFD.
  static func decoded(_ text: String) -> String {
    // Most texts have none.
    guard text.utf8.contains("_x".utf8) else { return text }
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == underline, let escaped = escapedUnit(rest) {
        units.append(escaped == 0 ? 0xFFFD : escaped)
        rest = rest.dropFirst(6)
      } else {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static let underline = UInt16(UInt8(ascii: "_"))

  /// The number in `xHHHH_` at the start of `rest`.
  private static func escapedUnit(_ rest: ArraySlice<UInt16>) -> UInt16? {
    let letters = rest.prefix(6).compactMap { UInt8(exactly: $0) }
    guard letters.count == 6, letters[0] == UInt8(ascii: "x"), letters[5] == UInt8(underline)
    else { return nil }
    let digits = letters[1...4].map { UnicodeScalar($0) }
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
    return UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
  }

  /// A text without `xml:space="preserve"`: blanks at its ends are only layout of the file.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, isBlank(first) || isBlank(last)
    else { return text }
    var bytes = text.utf8[...]
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(Substring(bytes))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// A text element's run, given whether the element keeps its blanks.
  static func run(_ text: String, keepsBlanks: Bool) -> String {
    decoded(keepsBlanks ? text : trimmed(text))
  }
}
