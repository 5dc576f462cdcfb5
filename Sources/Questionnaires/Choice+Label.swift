extension Choice {
  /// The label without the code that it starts with, for where the code stands before it: beside
  /// `0`, "0. Absent" is "Absent", and beside `A1`, "A1 Timeline" is "Timeline".
  ///
  /// A label that says its code in no language is returned as it is.
  public var labelBesideCode: LocalizedText { label.map { rest(of: $1) ?? $1 } }

  /// Whether the label starts with the code in every language.
  public var labelSaysCode: Bool { label.byLanguage.values.allSatisfy { rest(of: $0) != nil } }

  /// What stands behind the code in a label; `nil` if it does not start with it.
  private func rest(of label: String) -> String? {
    var (digits, rest) = (Substring(code.rawValue), Substring(label))
    if let sign = rest.first, "+-\u{2212}".contains(sign) {
      if digits.first == "-" {
        guard sign != "+" else { return nil }
        digits.removeFirst()
      } else if sign != "+" {
        return nil
      }
      rest.removeFirst()
    }
    guard rest.hasPrefix(digits) else { return nil }
    rest.removeFirst(digits.count)
    // "1 a 3" does not say the code 1, nor "no sé" the code "no"; "A1 Timeline" says A1.
    let isName = digits.contains(where: \.isLetter) && digits.contains(where: \.isNumber)
    for separator in [". ", ") "] + (isName ? [" "] : []) where rest.hasPrefix(separator) {
      let words = rest.dropFirst(separator.count).drop(while: \.isWhitespace)
      return words.isEmpty ? nil : String(words)
    }
    return nil
  }
}
