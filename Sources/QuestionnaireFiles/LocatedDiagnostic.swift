public import Questionnaires

/// A diagnostic with its place in a file.
public struct LocatedDiagnostic: Sendable, Equatable {
  /// What it is.
  public let problem: Problem
  /// The file as it was named.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// The text of that line.
  public let sourceLine: String
  /// The name of the question, matrix or section that it is about; `nil`: of none.
  public let owner: String?

  /// Which of several files read together, from 0.
  let order: Int

  /// Its sorting key.
  var place: (Int, Int, Int, String) { (order, line, column, problem.code) }

  /// `file:line:column: error Q014: …`, the source line, and a caret under the place.
  public func text(in language: LanguageCode) -> String {
    let word = problem.severity.word[language]
    let head = "\(file):\(line):\(column): \(word) \(problem.code): \(problem.message[language])"
    guard !sourceLine.isEmpty else { return head }
    let (shown, place) = excerpt
    return "\(head)\n  \(shown)\n  \(String(repeating: " ", count: place))^"
  }

  /// `form.xlsx: LID01: error Q014: …`, for a file that has no lines of text.
  public func textWithoutLines(in language: LanguageCode) -> String {
    let word = problem.severity.word[language]
    let place = ([file] + [owner].compactMap { $0 }).joined(separator: ": ")
    return "\(place): \(word) \(problem.code): \(problem.message[language])"
  }

  /// The source line, or the part of a long one around the place, and the caret's column in it.
  private var excerpt: (text: String, caret: Int) {
    let scalars = Array(sourceLine.unicodeScalars).map { $0 == "\t" ? " " : $0 }
    let caret = min(column - 1, scalars.count)
    guard scalars.count > 100 else { return (Self.string(scalars[...]), caret) }
    let start = max(0, caret - 60)
    let end = min(scalars.count, start + 96)
    let before = start > 0 ? "… " : ""
    let after = end < scalars.count ? " …" : ""
    return (before + Self.string(scalars[start..<end]) + after, caret - start + before.count)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
