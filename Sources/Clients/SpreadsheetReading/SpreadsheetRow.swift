/// A sheet of a workbook.
public struct SpreadsheetSheet: Sendable, Equatable {
  /// The name on its tab.
  public let name: String
  /// Whether it is hidden from people.
  public let isHidden: Bool

  let part: String
}

/// A row of a sheet that has at least one filled cell.
public struct SpreadsheetRow: Sendable, Equatable {
  /// The number people see, from 1.
  public let number: Int
  /// The filled cells, by column, none twice.
  public let cells: [SpreadsheetCell]

  /// A row.
  public init(number: Int, cells: [SpreadsheetCell]) {
    self.number = number
    self.cells = cells
  }

  /// The text in a column, from 0; empty if nothing is there.
  public subscript(column: Int) -> String {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low].text : ""
  }
}

/// A filled cell.
public struct SpreadsheetCell: Sendable, Equatable {
  /// What a cell holds; `uncalculated` is a formula without its last value, as programs write it
  /// that do not calculate.
  public enum Kind: Sendable { case text, number, boolean, date, error, uncalculated }

  /// The column, from 0.
  public let column: Int
  /// The value as a person reads it, empty only if not calculated: numbers with a point and without groups, dates
  /// as `2026-11-23`, moments as `2026-11-23T10:00:00`, `TRUE` and `FALSE`, `#N/A`.
  public let text: String
  /// What it is; `date` also for times of day and lengths of time.
  public let kind: Kind

  /// A cell.
  public init(column: Int, text: String, kind: Kind) {
    self.column = column
    self.text = text
    self.kind = kind
  }

  /// The name of a column: `A` for 0, `AA` for 26.
  public static func letters(ofColumn column: Int) -> String {
    CellReference.letters(of: column)
  }
}
