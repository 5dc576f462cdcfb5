internal import Questionnaires

/// Text in lines of at most 78 characters, broken between words.
enum TerminalLines {
  static func broken(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { broken($0) + "\n" }.joined()
  }

  /// A line broken between words; what follows is indented as far as the first line's text.
  private static func broken(_ line: Substring) -> String {
    guard line.count > 78 else { return String(line) }
    let start = line.prefix { $0 == " " }.count
    let indent = line.firstIndex(of: ")").map { line.distance(from: line.startIndex, to: $0) + 2 }
    let margin = String(repeating: " ", count: start > 0 ? min(indent ?? start, 20) : 0)
    var (result, width) = (String(line.prefix(start)), start)
    for word in line.split(separator: " ") {
      if width > start, width + 1 + word.count > 78 {
        result += "\n" + margin
        width = margin.count
      } else if width > start {
        result += " "
        width += 1
      }
      result += word
      width += word.count
    }
    return result
  }
}

/// What a person means by `s` or `no`, in the languages of the program.
func yesOrNo(_ reply: String) -> Bool? {
  switch reply.lowercased() {
  case "s", "si", "sí", "y", "yes", "sim", "o", "oui": true
  case "n", "no", "não", "nao", "non": false
  default: nil
  }
}
