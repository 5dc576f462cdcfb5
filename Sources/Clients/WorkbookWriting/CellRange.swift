/// A rectangle of cells; rows and columns count from 0, both ends included.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
  /// From the upper to the lower row.
  public let rows: ClosedRange<Int>
  /// From the left to the right column.
  public let columns: ClosedRange<Int>

  /// All cells of these rows in these columns.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// One cell.
  public init(row: Int, column: Int) {
    self.init(rows: row...row, columns: column...column)
  }

  /// How many cells it has.
  public var count: Int { rows.count * columns.count }

  /// As Excel writes it: `B2:C5`, `B2` for one cell.
  public var description: String {
    let first = cellReference(row: rows.lowerBound, column: columns.lowerBound)
    let last = cellReference(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : "\(first):\(last)"
  }

  /// As formulas of charts need it: `$B$2:$C$5`.
  var absolute: String {
    "$\(columnLetters(columns.lowerBound))$\(rows.lowerBound + 1)"
      + ":$\(columnLetters(columns.upperBound))$\(rows.upperBound + 1)"
  }

  /// Whether Excel has such rows and columns.
  var isOnSheet: Bool {
    rows.lowerBound >= 0 && rows.upperBound < 1_048_576 && columns.lowerBound >= 0
      && columns.upperBound < 16_384
  }

  func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}

/// A cell as Excel names it: `C6` for row 5, column 2.
func cellReference(row: Int, column: Int) -> String { "\(columnLetters(column))\(row + 1)" }

/// `A` for 0, `Z` for 25, `AA` for 26.
private func columnLetters(_ column: Int) -> String {
  var rest = column
  var letters: [Unicode.Scalar] = []
  while rest >= 0 {
    letters.append(Unicode.Scalar(UInt8(0x41 + rest % 26)))
    rest = rest / 26 - 1
  }
  var text = ""
  text.unicodeScalars.append(contentsOf: letters.reversed())
  return text
}

extension UInt32 {
  /// A row for the library, which refuses the largest one (error 23).
  init(row: Int) { self = UInt32(exactly: row) ?? .max }
}

extension UInt16 {
  /// A column for the library, which refuses the largest one (error 23).
  init(column: Int) { self = UInt16(exactly: column) ?? .max }
}
