public import SpreadsheetReading

extension SheetTable {
  /// The sheets of a workbook.
  ///
  /// - Parameter bytes: the file.
  /// - Throws: `SpreadsheetError` if it cannot be read.
  public static func sheets(
    ofWorkbook bytes: [UInt8]
  ) throws(SpreadsheetError) -> [SheetTable] {
    let reader = try XLSXReader(bytes)
    var tables: [SheetTable] = []
    for (place, sheet) in reader.sheets.enumerated() {
      var rows: [Row] = []
      try reader.forEachRow(ofSheet: place) { row in
        let cells = row.cells.filter { $0.kind != .uncalculated }.map { ($0.column, $0.text) }
        rows.append(
          Row(
            number: row.number, cells: Dictionary(cells) { first, _ in first },
            uncalculated: row.cells.filter { $0.kind == .uncalculated }.map(\.column)))
        return true
      }
      tables.append(SheetTable(name: sheet.name, rows: rows))
    }
    return tables
  }
}
