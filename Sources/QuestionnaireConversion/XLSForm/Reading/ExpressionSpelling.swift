internal import Questionnaires

/// Spellings of XPath in forms that are not those of the expression language.
enum ExpressionSpelling {
  /// Paths as `../age` and `/data/group/age` written as `${age}`, where `isKnown` says that there
  /// is such a name. Quoted texts stay as they are.
  static func pathsAsReferences(_ text: String, isKnown: (String) -> Bool) -> String {
    guard text.contains("/") else { return text }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "'" || first == "\"" {
        let quoted = rest.quoted
        result += quoted
        rest = rest.dropFirst(quoted.count)
        continue
      }
      let path = rest.prefix { $0.isLetter || $0.isNumber || "/._-".contains($0) }
      if path.contains("/") {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let isPath = path.hasPrefix("../") || path.hasPrefix("/")
        result += isPath && isKnown(name) ? "${\(name)}" : String(path)
      } else {
        result += path.isEmpty ? String(first) : String(path)
      }
      rest = rest.dropFirst(max(path.count, 1))
    }
    return result
  }

  /// Functions as `SELECTED(…)` in lower case, and those that were not, each once. Quoted texts
  /// and names in `${…}` stay as they are.
  static func functionsInLowerCase(_ text: String) -> (text: String, changed: [String]) {
    var result = ""
    var changed: [String] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      var length = 1
      switch first {
      case "'", "\"": length = rest.dropFirst().prefix { $0 != first }.count + 2
      case "$": length = rest.prefix { $0 != "}" }.count + 1
      case _ where first.properties.isAlphabetic:
        length =
          rest.prefix {
            $0.properties.isAlphabetic || "-_.".unicodeScalars.contains($0)
              || ("0"..."9").contains($0)
          }.count
      default: break
      }
      let piece = String(rest.prefix(length))
      rest = rest.dropFirst(length)
      let lower = piece.lowercased()
      let isCalled = rest.first { !$0.properties.isWhitespace } == "("
      if piece != lower, isCalled, Expression.Function(rawValue: lower) != nil {
        result += lower
        if !changed.contains(piece) { changed.append(piece) }
      } else {
        result += piece
      }
    }
    return (result, changed)
  }

  /// Why a text is no expression of the language: the function that is missing, if it is one.
  static func fact(of text: String, _ error: ExpressionError) -> XLSFormFact {
    for name in functions(in: text) where Expression.Function(rawValue: name) == nil {
      return .unsupportedFunction(name)
    }
    let bare = withoutTexts(text)
    if let mark = ["[", "/", "::", "|", "#"].first(where: { bare.contains($0) }) {
      return .unsupportedPath(mark)
    }
    return .badExpression(error.reason)
  }

  /// The words before a bracket, without operators.
  private static func functions(in text: String) -> [String] {
    let operators: Set = ["and", "or", "div", "mod"]
    var names: [String] = []
    var word = ""
    var isOver = false
    for character in withoutTexts(text) {
      if character == "(" {
        if !word.isEmpty, !operators.contains(word) { names.append(word) }
        word = ""
      } else if character.isLetter || character.isNumber || "-:_.".contains(character) {
        if isOver { word = "" }
        isOver = false
        word.append(character)
        continue
      } else if character == " " {
        isOver = true
        continue
      } else {
        word = ""
      }
      isOver = false
    }
    return names.filter { $0.first?.isLetter == true }
  }

  private static func withoutTexts(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let quoted = first == "'" || first == "\"" ? rest.quoted : ""
      result += quoted.isEmpty ? String(first) : " "
      rest = rest.dropFirst(max(quoted.count, 1))
    }
    return result
  }
}

extension Substring {
  /// A quoted text at the start, with its quotes; all of it if it never ends.
  fileprivate var quoted: String {
    guard let quote = first else { return "" }
    let inside = dropFirst().prefix { $0 != quote }
    return String(prefix(inside.count + 2))
  }
}
