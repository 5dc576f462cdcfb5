/// The place of a cell: `C12`.
struct CellReference {
  /// The row, from 1.
  let row: Int
  /// The column, from 0.
  let column: Int

  /// The rows of a sheet of Excel.
  static let rows = 1_048_576
  /// The columns of a sheet of Excel.
  static let columns = 16_384

  /// Reads `C12`, with or without `$`; `nil` if it is no place in a sheet.
  init?(_ text: some StringProtocol) {
    var (column, row) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= Self.columns, row <= Self.rows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column - 1
  }

  /// `A` for 0, `AA` for 26.
  static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}
