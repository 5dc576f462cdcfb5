/// How a text can be written in YAML.
enum YAMLScalar {
  /// The text on one line: plain, or in double quotes.
  ///
  /// - Parameter isInFlow: it stands between the brackets of a list or of keys with values.
  static func inline(_ text: String, isInFlow: Bool = false) -> String {
    isPlain(text, inside: isInFlow ? ",[]{}?:" : "") ? text : quoted(text)
  }

  /// The lines of the text as a block, without indentation, after the mark to start it with;
  /// `nil` if a block cannot hold it.
  static func block(_ text: String) -> (mark: String, lines: [Substring])? {
    let isHoldable = text.unicodeScalars.allSatisfy { $0 == "\n" || isPlainInQuotes($0) }
    guard isHoldable, let first = text.unicodeScalars.first, first != " ", first != "\n" else {
      return nil
    }
    var body = text[...]
    let ends = text.utf8.reversed().prefix { $0 == 0x0A }.count
    if ends > 0 { body = body.dropLast() }
    let mark = ends == 0 ? "|-" : ends == 1 ? "|" : "|+"
    return (mark, body.split(separator: "\n", omittingEmptySubsequences: false))
  }

  /// The lines of a long text of one line, broken at blanks; `nil` if folding would change it.
  static func folded(_ text: String, width: Int) -> [String]? {
    // By bytes: a blank that carries an accent is a blank to YAML.
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard words.count > 1, words.allSatisfy({ !$0.isEmpty }),
      text.unicodeScalars.allSatisfy(isPlainInQuotes)
    else { return nil }
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Whether a character may stand for itself in double quotes: printable, and no line end.
  static func isPlainInQuotes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  /// The number of a character, at least `width` digits.
  static func hexadecimal(_ scalar: Unicode.Scalar, width: Int) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isPlainInQuotes(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += "\\u\(hexadecimal(scalar, width: 4))"
      }
    }
    return quoted + "\""
  }

  /// Whether every reader of YAML takes the text for itself without quotes.
  ///
  /// - Parameter ending: characters that would end it where it stands.
  private static func isPlain(_ text: String, inside ending: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !"-?:,[]{}#&*!|>'\"%@`=<~.+ ".unicodeScalars.contains(first), last != " ", last != ":"
    else { return false }
    let isWhole = text.unicodeScalars.allSatisfy {
      isPlainInQuotes($0) && !ending.unicodeScalars.contains($0)
    }
    let isComment = zip(text.utf8, text.utf8.dropFirst()).contains { first, second in
      (first == UInt8(ascii: ":") && second == 0x20)
        || (first == 0x20 && second == UInt8(ascii: "#"))
    }
    let isWord = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
      .contains(text.lowercased())
    return isWhole && !isComment && !isWord && (!isDigit(first) || isCount(text))
  }

  /// A text like `3 personas`, which no reader takes for a number or a day.
  private static func isCount(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count > 1 && words[1].unicodeScalars.first?.properties.isAlphabetic ?? false
      && !text.utf8.contains(UInt8(ascii: ":"))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
