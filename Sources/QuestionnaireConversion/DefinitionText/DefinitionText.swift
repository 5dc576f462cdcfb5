internal import Hashing
internal import JSONText
public import Questionnaires

/// A questionnaire as the text of a definition file, which reads back to an equal questionnaire.
///
/// What the value does not hold is not in the text: comments, and scales or kinds of records that
/// no question uses. Scales of one name are one scale, kinds of records as well. Settings with a
/// value, which stands in the texts already, are left out.
public struct DefinitionText: Sendable {
  private let tree: JSONValue

  /// The text of `questionnaire`.
  ///
  /// - Parameter isFilledIn: the institution's values stand in the texts and lists already, so
  ///   there is nothing left to fill in: settings are left out.
  public init(_ questionnaire: Questionnaire, isFilledIn: Bool = false) {
    tree = DefinitionTree(questionnaire, isFilledIn: isFilledIn).root
  }

  /// YAML to go on editing by hand: texts of several lines as blocks, short things on one line.
  ///
  /// - Parameter comment: lines to put first, as a comment.
  public func yaml(comment: String = "") -> String {
    let lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let head = lines.map { line in
      let shown = String(line.unicodeScalars.filter(YAMLScalar.isPlainInQuotes))
      return shown.isEmpty ? "#\n" : "# \(shown)\n"
    }
    return (comment.isEmpty ? "" : head.joined() + "\n") + YAMLText.text(of: tree)
  }

  /// JSON, indented. It is YAML as well: what one reader of each makes of it is the same.
  public func json() -> String {
    // YAML ends a line where JSON does not, and refuses some characters that JSON allows.
    var text = String.UnicodeScalarView()
    for scalar in tree.text(isIndented: true).unicodeScalars {
      if scalar == "\n" || YAMLScalar.isPlainInQuotes(scalar) {
        text.append(scalar)
      } else {
        text.append(contentsOf: "\\u\(YAMLScalar.hexadecimal(scalar, width: 4))".unicodeScalars)
      }
    }
    return String(text) + "\n"
  }
}

extension DefinitionText {
  /// SHA-256 of its JSON, hexadecimal: equal questionnaires have the same.
  var hash: String { Hashing.sha256Hex(json()) }
}

extension Questionnaire {
  /// The settings that still wait for an institution's values.
  ///
  /// - Parameter isFilledIn: all values stand in the texts and lists already.
  func openSettings(isFilledIn: Bool) -> [Setting] {
    isFilledIn ? [] : settings.filter { $0.value == nil }
  }
}
