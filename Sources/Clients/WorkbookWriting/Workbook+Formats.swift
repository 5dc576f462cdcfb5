internal import CXLSXWriter
internal import Glibc

extension Workbook {
  /// The format of a style; the same one for an equal style.
  ///
  /// - Throws: `WorkbookError.Code.numberFormat` for one the library would cut or XML forbids.
  ///   A code that Excel does not know is not noticed here: Excel then wants to repair the file.
  public mutating func format(_ style: CellStyle) throws(WorkbookError) -> CellFormat {
    if let known = formatsByStyle[style] { return known }
    guard style.hasValidNumberFormat else {
      throw WorkbookError(
        .numberFormat, "longer than 127 bytes or with control characters",
        while: "set a number format")
    }
    guard let made = workbook_add_format(handle) else { throw output.error(ENOMEM) }
    style.apply(to: made)
    let format = CellFormat(index: formats.count)
    formats.append(made)
    formatsByStyle[style] = format
    return format
  }
}
