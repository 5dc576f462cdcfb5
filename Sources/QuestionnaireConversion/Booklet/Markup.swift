internal import QuestionnaireFiles

/// Pieces of HTML for paper.
enum Markup {
  /// Text made safe between tags and inside quoted attributes.
  static func escaped(_ text: some StringProtocol) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// A text of the questionnaire on one line; what is still to be filled in, `{{name}}`, is a
  /// line to write on.
  static func inline(_ text: some StringProtocol) -> String {
    Placeholders.pieces(of: String(text)).map { piece in
      switch piece {
      case .plain(let plain): escaped(plain)
      case .name(let name): "<span class=\"fill\"><i>\(escaped(name))</i></span>"
      }
    }.joined()
  }

  /// Paragraphs where the text has blank lines, breaks where it has line ends.
  static func paragraphs(_ text: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }
      .map { "<p>" + $0.map { inline($0) }.joined(separator: "<br>\n") + "</p>" }
      .joined(separator: "\n")
  }

  /// Text inside a quoted string of a style sheet that stands in a page.
  static func styleString(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "\n", "\r", "\u{0C}":
        safe += "\\" + String(scalar.value, radix: 16) + " "
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
