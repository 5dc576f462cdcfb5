internal import SpreadsheetReading

/// A sheet of a workbook as rows of text, from whatever kind of file it came.
public struct SheetTable: Sendable, Equatable {
  /// A row with at least one cell that is not blank.
  public struct Row: Sendable, Equatable {
    /// The number people see, from 1.
    public let number: Int
    /// The texts by column, from 0; blank cells are left out.
    public let cells: [Int: String]
    /// The columns with a formula whose value the file does not hold.
    public let uncalculated: [Int]

    /// Makes a row.
    public init(number: Int, cells: [Int: String], uncalculated: [Int] = []) {
      self.number = number
      self.cells = cells
      self.uncalculated = uncalculated
    }
  }

  /// The name on its tab.
  public let name: String
  /// The rows in order.
  public let rows: [Row]

  /// Makes a sheet.
  public init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  /// Makes a sheet out of rows without gaps, the first with number 1; empty texts are blank cells.
  public init(name: String, rows: [[String]]) {
    self.name = name
    self.rows = rows.enumerated().compactMap { place, texts in
      let filled = texts.enumerated().filter { !$0.element.isEmpty }
      let cells = Dictionary(filled.map { ($0.offset, $0.element) }) { first, _ in first }
      return cells.isEmpty ? nil : Row(number: place + 1, cells: cells)
    }
  }
}

/// A cell of a form, as people find it.
public struct CellPlace: Sendable, Hashable {
  /// The sheet.
  public let sheet: String
  /// The row, from 1; `nil`: the whole sheet.
  public let row: Int?
  /// The column, from 0; `nil`: the whole row.
  public let column: Int?
  /// What the first row of the column says.
  public let header: String?

  /// Makes a place.
  public init(sheet: String, row: Int? = nil, column: Int? = nil, header: String? = nil) {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.header = header
  }

  /// The letters of the column: `A`, `AA`; empty for a whole row.
  public var letters: String {
    column.map { SpreadsheetCell.letters(ofColumn: $0) } ?? ""
  }
}
