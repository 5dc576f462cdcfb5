/// How names are written: a letter, then letters, digits, `-` and `_`, at most 64.
public enum NameForm {
  /// The most characters of a name.
  public static let most = 64

  /// Whether a text can be a name.
  public static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= most else {
      return false
    }
    return text.utf8.allSatisfy(isInside)
  }

  /// Whether a name can start with a character of ASCII: a letter.
  public static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a name can hold a character of ASCII: a letter, a digit, `-` or `_`.
  public static func isInside(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}
