internal import CXLSXWriter

/// Where a link leads.
public enum LinkTarget: Sendable, Equatable {
  /// A cell of this workbook; row and column count from 0.
  case cell(SheetID, row: Int = 0, column: Int = 0)
  /// A page or an address: `https://…`, `mailto:…`, at most 2 000 bytes.
  case address(String)
}

extension Sheet {
  /// Writes text that leads elsewhere, cut at 500 UTF-16 units.
  ///
  /// - Throws: `WorkbookError.Code.link` for a sheet with `#` in its name, where the library cuts
  ///   the target, for an address of other kinds than http, https and mailto, or a longer one.
  public mutating func writeLink(
    _ text: String, to target: LinkTarget, row: Int, column: Int, format: CellFormat = .plain
  ) throws(WorkbookError) {
    guard let address = target.address else {
      throw WorkbookError(.link, "not a target for a link", while: place("link", row, column))
    }
    let prepared = PreparedText(text, limit: PreparedText.attributeLimit)
    notices.note(prepared)
    try check(
      worksheet_write_url_opt(
        handle, UInt32(row: row), UInt16(column: column), address, pointer(to: format),
        prepared.text, nil),
      place("write a link", row, column))
  }
}

extension LinkTarget {
  /// As the library wants it, or `nil` for what it would get wrong.
  ///
  /// It looks for `internal:` and `external:` anywhere, so their colon is escaped.
  var address: String? {
    switch self {
    case .cell(let sheet, let row, let column):
      let isOnSheet = CellRange(row: row, column: column).isOnSheet
      if !isOnSheet || sheet.name.description.utf8.contains(0x23) { return nil }
      return "internal:\(sheet.name.quoted)!\(cellReference(row: row, column: column))"
    case .address(let text):
      let isKnown = ["http://", "https://", "mailto:"].contains { text.hasPrefix($0) }
      if !isKnown || text.utf8.count > 2_000 || text.utf8.contains(where: { $0 <= 0x20 }) {
        return nil
      }
      return Self.escaped(text)
    }
  }

  private static func escaped(_ text: String) -> String? {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.value == 0xFFFE || scalar.value == 0xFFFF { return nil }
      if scalar == ":", escaped.hasSuffix("internal") || escaped.hasSuffix("external") {
        escaped += "%3A"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
