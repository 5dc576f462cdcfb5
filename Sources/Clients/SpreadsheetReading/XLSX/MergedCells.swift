/// The ranges of a sheet whose cells were merged: only the first cell of each is to be seen.
struct MergedCells {
  struct Range {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>

    /// Reads `B2:D5`; `nil` if that is no range.
    init?(_ text: String) {
      let ends = text.split(separator: ":", omittingEmptySubsequences: false)
      guard let first = ends.first, let last = ends.last, ends.count <= 2,
        let start = CellReference(first), let end = CellReference(last),
        start.row <= end.row, start.column <= end.column
      else { return nil }
      rows = start.row...end.row
      columns = start.column...end.column
    }
  }

  /// More than anybody merges, and few enough to look through.
  static let mostRanges = 200_000

  /// By first row.
  private let ranges: [Range]
  /// The next of `ranges` that has not begun.
  private var next = 0
  /// Those that the row asked about last runs through, by first column.
  private var current: [Range] = []
  /// The row at which `current` changes next.
  private var changesAt = 0

  init(_ ranges: [Range]) {
    self.ranges = ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// Goes on to a row; rows are asked about in ascending order.
  ///
  /// - Returns: false if more ranges run through the row than there are columns, which no
  ///   program writes and which would take long.
  mutating func advance(to row: Int) -> Bool {
    guard row >= changesAt else { return true }
    current.removeAll { $0.rows.upperBound < row }
    while next < ranges.count, ranges[next].rows.lowerBound <= row {
      if ranges[next].rows.upperBound >= row { current.append(ranges[next]) }
      next += 1
      if current.count > CellReference.columns { return false }
    }
    current.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    let ends = current.lazy.map { $0.rows.upperBound + 1 }.min() ?? .max
    changesAt = min(ends, next < ranges.count ? ranges[next].rows.lowerBound : .max)
    return true
  }

  /// The cells of a row that are to be seen.
  ///
  /// - Parameter cells: by column.
  func visible(_ cells: [SpreadsheetCell], in row: Int) -> [SpreadsheetCell] {
    if current.isEmpty { return cells }
    var visible: [SpreadsheetCell] = []
    var (range, coveredTo) = (0, -1)
    for cell in cells {
      while range < current.count, current[range].columns.lowerBound <= cell.column {
        let (rows, columns) = (current[range].rows, current[range].columns)
        // The first cell of a range is seen; those after it, to the range's end, are not.
        if rows.lowerBound == row, columns.lowerBound == cell.column, coveredTo < cell.column {
          visible.append(cell)
        }
        coveredTo = max(coveredTo, columns.upperBound)
        range += 1
      }
      if cell.column > coveredTo { visible.append(cell) }
    }
    return visible
  }
}
