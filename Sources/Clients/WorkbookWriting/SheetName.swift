/// The name of a sheet, as Excel allows it.
///
/// libxlsxwriter takes `History`, and names alike but for the case of an accented letter; Excel
/// then wants to repair the file. So names are checked here, before the library sees them.
///
/// Source: Microsoft Support, "Rename a worksheet"; the characters that XML forbids besides.
public struct SheetName: Sendable, Hashable, CustomStringConvertible {
  /// Why a text cannot be a sheet's name.
  public enum Problem: Sendable, Equatable {
    case empty, tooLong, forbiddenCharacter, apostropheAtEnd, reserved
  }

  /// The name as given.
  public let description: String

  /// A name of 1 to 31 UTF-16 units.
  ///
  /// - Throws: `WorkbookError.Code.sheetName` for the empty text, more than 31 units, one of
  ///   `[ ] : * ? / \`, a character XML forbids or a code such as `_x000D_`, an apostrophe at
  ///   either end, and `History` in any case.
  public init(_ text: String) throws(WorkbookError) {
    if let problem = Self.problem(in: text) {
      throw WorkbookError(
        .sheetName(problem), problem.message, while: "name a sheet \(text.debugDescription)")
    }
    description = text
  }

  /// Equal for names that Excel takes for the same.
  public var folded: String { description.lowercased() }

  private static func problem(in text: String) -> Problem? {
    if text.isEmpty { return .empty }
    if text.utf16.count > 31 { return .tooLong }
    if text.unicodeScalars.contains(where: isForbidden) { return .forbiddenCharacter }
    if PreparedText(text).text != text { return .forbiddenCharacter }
    if text.unicodeScalars.first == "'" || text.unicodeScalars.last == "'" {
      return .apostropheAtEnd
    }
    return text.lowercased() == "history" ? .reserved : nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "\t", "\n", "\r": true
    default: false
    }
  }

  /// The name in a formula: quoted always, which Excel allows, and must be for `2024` or `A1`.
  var quoted: String {
    var quoted = "'"
    for scalar in description.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "'" { quoted += "'" }
    }
    return quoted + "'"
  }
}

extension SheetName.Problem {
  /// What is wrong, in words.
  var message: String {
    switch self {
    case .empty: "a sheet's name cannot be empty"
    case .tooLong: "a sheet's name has at most 31 characters"
    case .forbiddenCharacter: "a sheet's name cannot hold [ ] : * ? / \\ or control characters"
    case .apostropheAtEnd: "a sheet's name cannot begin or end with an apostrophe"
    case .reserved: "Excel keeps this name for itself"
    }
  }
}
