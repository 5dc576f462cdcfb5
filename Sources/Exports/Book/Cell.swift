internal import Analysis
internal import WorkbookWriting

/// Stands in a cell for a figure that is not there. Explained on the sheet of notes.
enum Marker: String, CaseIterable {
  /// Confidential: too few people, or another such figure could be worked out with it.
  case confidential = "[c]"
  /// Not asked, nobody there, or not to be computed.
  case notAvailable = "[z]"
}

/// What a cell of a table holds.
enum Cell: Equatable {
  case text(String)
  case number(Double, NumberFormat)
  case marker(Marker)
  /// Nothing belongs there.
  case empty

  /// People.
  static func count(_ count: Int) -> Cell { .number(Double(count), .count) }

  /// A number, or the marker for one that cannot be computed.
  static func number(_ number: Double?, as format: NumberFormat) -> Cell {
    number.map { .number($0, format) } ?? .marker(.notAvailable)
  }

  /// One number of a protected figure. Both reasons for hiding it look the same.
  static func figure<Value>(
    _ figure: Protected<Value>, as format: NumberFormat, _ number: (Value) -> Double?
  ) -> Cell {
    switch figure {
    case .shown(let value): .number(number(value), as: format)
    case .suppressed: .marker(.confidential)
    }
  }

  /// A protected count.
  static func count(_ figure: Protected<Int>) -> Cell {
    .figure(figure, as: .count) { Double($0) }
  }

  /// The number it shows, if it shows one.
  var number: Double? {
    if case .number(let number, _) = self { number } else { nil }
  }
}

extension Sheet {
  /// Writes a cell in the style of its row.
  mutating func write(
    _ cell: Cell, row: Int, column: Int, style: RowStyle, isIndented: Bool = false
  ) throws(WorkbookError) {
    let format = isIndented ? style.indentedText : style.text
    switch cell {
    case .text(let text): try write(text, row: row, column: column, format: format)
    case .number(let number, let kind):
      try write(number, row: row, column: column, format: style[kind])
    case .marker(let marker):
      let format = isIndented ? style.indentedMarker : style.marker
      try write(marker.rawValue, row: row, column: column, format: format)
    case .empty: try writeBlank(row: row, column: column, format: format)
    }
  }

  /// Writes cells side by side in the style of their row.
  mutating func write(
    _ cells: [Cell], row: Int, from column: Int, style: RowStyle
  ) throws(WorkbookError) {
    for (offset, cell) in cells.enumerated() {
      try write(cell, row: row, column: column + offset, style: style)
    }
  }
}
