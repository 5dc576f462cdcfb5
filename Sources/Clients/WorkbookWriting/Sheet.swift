internal import CXLSXWriter

/// A sheet while it is being written: lent by `Workbook.edit(_:_:)`, never kept.
///
/// Rows and columns count from 0. Writing to a cell again replaces it. When streaming, a row
/// before the current one is refused (error 23), and nothing is written.
public struct Sheet: ~Copyable {
  var state: SheetState
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let formats: [UnsafeMutablePointer<lxw_format>?]
  let isStreaming: Bool
  var notices: WorkbookNotices

  var handle: UnsafeMutablePointer<lxw_worksheet> { state.handle }

  /// Writes a number; NaN and the infinities are written as blank and counted, as Excel has none.
  public mutating func write(
    _ number: Double, row: Int, column: Int, format: CellFormat = .plain
  ) throws(WorkbookError) {
    guard number.isFinite else {
      notices.blankedNumbers += 1
      return try writeBlank(row: row, column: column, format: format)
    }
    try check(
      worksheet_write_number(
        handle, UInt32(row: row), UInt16(column: column), number, pointer(to: format)),
      place("write a number", row, column))
  }

  /// Writes a whole number; one of more than 15 digits as text, for Excel would change it.
  public mutating func write(
    _ number: Int, row: Int, column: Int, format: CellFormat = .plain
  ) throws(WorkbookError) {
    if number.magnitude < 1_000_000_000_000_000 {
      try write(Double(number), row: row, column: column, format: format)
    } else {
      try write(String(number), row: row, column: column, format: format)
    }
  }

  /// Writes text, never a formula; see `WorkbookNotices` for what Excel cannot hold.
  ///
  /// CR LF and CR become LF. The empty text is a blank cell.
  public mutating func write(
    _ text: String, row: Int, column: Int, format: CellFormat = .plain
  ) throws(WorkbookError) {
    if PreparedText.isClean(text, limit: PreparedText.cellLimit) {
      try writeClean(text, row: row, column: column, format: format)
    } else {
      let prepared = PreparedText(text)
      notices.note(prepared)
      try writeClean(prepared.text, row: row, column: column, format: format)
    }
  }

  private func writeClean(
    _ text: String, row: Int, column: Int, format: CellFormat
  ) throws(WorkbookError) {
    try check(
      worksheet_write_string(
        handle, UInt32(row: row), UInt16(column: column), text, pointer(to: format)),
      place("write text", row, column))
  }

  /// Writes a cell that has a format only; one without either is left out.
  public mutating func writeBlank(
    row: Int, column: Int, format: CellFormat
  ) throws(WorkbookError) {
    try check(
      worksheet_write_blank(
        handle, UInt32(row: row), UInt16(column: column), pointer(to: format)),
      place("write a blank", row, column))
  }

  /// The library's format; precondition: made by this workbook, before `edit`.
  @inline(__always)
  func pointer(to format: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    precondition(format.index < formats.count, "format of another workbook")
    return formats[format.index]
  }

  /// Where an error happened, without what the cell holds.
  func place(_ action: String, _ row: Int, _ column: Int) -> String {
    "\(action) at \(cellReference(row: row, column: column)) of sheet '\(state.id.name)'"
  }
}
