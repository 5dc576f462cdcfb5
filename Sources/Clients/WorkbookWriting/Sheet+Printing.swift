internal import CXLSXWriter

/// The text at the top or bottom of each printed page.
public struct PageText: Sendable, Equatable {
  /// A piece of it.
  public enum Part: Sendable, Equatable {
    /// Written as it is.
    case text(String)
    /// The number of the page.
    case pageNumber
    /// How many pages there are.
    case pageCount
    /// The name of the sheet.
    case sheetName
  }

  /// At the left edge.
  public var left: [Part]
  /// In the middle.
  public var center: [Part]
  /// At the right edge.
  public var right: [Part]

  /// Up to three pieces of text; together at most 255 characters with their codes.
  public init(left: [Part] = [], center: [Part] = [], right: [Part] = []) {
    self.left = left
    self.center = center
    self.right = right
  }
}

extension Sheet {
  /// Prints across the long side of the paper.
  public mutating func setLandscape() { worksheet_set_landscape(handle) }

  /// Shrinks the print to one page in width, as many in height as it takes.
  public mutating func fitToOnePageWide() { worksheet_fit_to_pages(handle, 1, 0) }

  /// Prints these rows at the top of every page.
  public mutating func repeatRows(_ rows: ClosedRange<Int>) throws(WorkbookError) {
    try check(
      worksheet_repeat_rows(handle, UInt32(row: rows.lowerBound), UInt32(row: rows.upperBound)),
      "repeat rows of sheet '\(state.id.name)'")
  }

  /// Sets what stands at the top of every page.
  ///
  /// - Throws: error 20 of the library if it is longer than 255 characters.
  public mutating func setHeader(_ text: PageText) throws(WorkbookError) {
    try check(
      worksheet_set_header(handle, code(of: text)), "set the header of sheet '\(state.id.name)'")
  }

  /// Sets what stands at the bottom of every page.
  ///
  /// - Throws: error 20 of the library if it is longer than 255 characters.
  public mutating func setFooter(_ text: PageText) throws(WorkbookError) {
    try check(
      worksheet_set_footer(handle, code(of: text)), "set the footer of sheet '\(state.id.name)'")
  }

  private mutating func code(of text: PageText) -> String {
    var code = ""
    for (mark, parts) in [("&L", text.left), ("&C", text.center), ("&R", text.right)]
    where !parts.isEmpty {
      code += mark
      for part in parts { code += self.code(of: part) }
    }
    return code
  }

  private mutating func code(of part: PageText.Part) -> String {
    switch part {
    case .pageNumber: return "&P"
    case .pageCount: return "&N"
    case .sheetName: return "&A"
    case .text(let text):
      let prepared = PreparedText(text)
      notices.note(prepared)
      return Self.escaped(prepared.text)
    }
  }

  /// Doubles `&`, and parts it from `G` and `[` by a code for the normal font: the library takes
  /// `&G` for a picture even then, frees the header, and frees it again with the sheet.
  private static func escaped(_ text: String) -> String {
    var code = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if previous == "&", scalar == "G" || scalar == "[" { code += "&\"-,Regular\"" }
      code.unicodeScalars.append(scalar)
      if scalar == "&" { code += "&" }
      previous = scalar
    }
    return code
  }
}
