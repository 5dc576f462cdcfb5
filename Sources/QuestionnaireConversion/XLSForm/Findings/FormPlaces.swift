internal import Questionnaires

/// The cells that a line of a report is about.
struct FormPlaces {
  /// Cells of one column, or rows of one sheet.
  private struct Column {
    let place: CellPlace
    var rows: [Int] = []
  }

  private var columns: [Column] = []

  init(_ places: [CellPlace]) {
    for place in places {
      let known = columns.firstIndex {
        ($0.place.sheet, $0.place.column) == (place.sheet, place.column)
      }
      if known == nil { columns.append(Column(place: place)) }
      guard let row = place.row else { continue }
      columns[known ?? columns.endIndex - 1].rows.append(row)
    }
  }

  /// `survey!H12, H14:H19 (relevant): `; empty if there is no place.
  ///
  /// - Parameter most: how many cells to name, runs of cells counted as one; `nil`: all.
  func text(in language: LanguageCode, most: Int?) -> String {
    var left = most ?? .max
    var isCut = false
    var parts: [String] = []
    for (index, column) in columns.enumerated() {
      if left == 0 {
        isCut = true
        break
      }
      let runs = Self.runs(column.rows)
      isCut = isCut || runs.count > left
      let isSame = index > 0 && columns[index - 1].place.sheet == column.place.sheet
      parts.append(Self.text(column.place, runs.prefix(left), isSame, language))
      left -= min(left, max(1, runs.count))
    }
    guard !parts.isEmpty else { return "" }
    let count = columns.reduce(0) { $0 + $1.rows.count }
    return parts.joined(separator: ", ") + (isCut ? " … (\(count))" : "") + ": "
  }

  private static func text(
    _ place: CellPlace, _ runs: ArraySlice<ClosedRange<Int>>, _ isSameSheet: Bool,
    _ language: LanguageCode
  ) -> String {
    if runs.isEmpty { return place.sheet }
    let sheet = isSameSheet ? "" : place.sheet + "!"
    if place.column == nil {
      let rows = runs.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }
      return sheet + rowWord[language] + rows.joined(separator: ", ")
    }
    let cells = runs.map { run in
      let first = "\(place.letters)\(run.lowerBound)"
      return run.count == 1 ? first : "\(first):\(place.letters)\(run.upperBound)"
    }
    return sheet + cells.joined(separator: ", ") + (place.header.map { " (\($0))" } ?? "")
  }

  /// Rows that follow each other as one, from three on.
  private static func runs(_ rows: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for row in Set(rows).sorted() {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    return runs.flatMap { $0.count == 2 ? $0.map { $0...$0 } : [$0] }
  }

  private static let rowWord = LocalizedText(es: "fila ", en: "row ", pt: "linha ", fr: "ligne ")
}
