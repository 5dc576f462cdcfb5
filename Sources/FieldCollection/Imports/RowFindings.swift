internal import Questionnaires

/// What is wrong in the rows of a table, by reason: one finding tells all the rows that have it.
struct RowFindings {
  /// What a cell should hold.
  enum Expected { case choice, number, day, calculated }

  /// A text found where it means nothing.
  private struct Stranger: Hashable {
    let column: Int
    let value: String
    let expected: Expected
  }

  /// A rule of the questionnaire that answers in a column break.
  private struct Refusal: Hashable {
    let column: String
    let reason: LocalizedText
  }

  private var strangers: [Stranger: RowList] = [:]
  private var refusals: [Refusal: RowList] = [:]
  private var cellCounts: [Int: RowList] = [:]
  /// How often a text was found beyond those that are kept.
  private(set) var further = 0

  /// Remembers a text that means nothing.
  mutating func add(_ value: String, expecting expected: Expected, column: Int, row: Int) {
    let stranger = Stranger(column: column, value: Self.short(value), expected: expected)
    if strangers[stranger] != nil || strangers.count < ImportReport.mostErrors {
      strangers[stranger, default: RowList()].add(row)
    } else {
      further += 1
    }
  }

  /// Remembers an answer that the questionnaire does not take.
  mutating func add(refused reason: LocalizedText, column: String, row: Int) {
    refusals[Refusal(column: column, reason: reason), default: RowList()].add(row)
  }

  /// Remembers a row with another number of cells than the header.
  mutating func add(cellCount: Int, row: Int) {
    cellCounts[cellCount, default: RowList()].add(row)
  }

  /// The findings, in the order of the rows; texts in that of the columns.
  func findings(_ headers: [String]) -> [ImportFinding] {
    let counts = cellCounts.sorted { $0.value.first[0] < $1.value.first[0] }.map { count, rows in
      ImportFinding.wrongCellCount(found: count, expected: headers.count, rows: rows)
    }
    let refused = refusals.sorted {
      ($0.value.first[0], $0.key.column, $0.key.reason["es"])
        < ($1.value.first[0], $1.key.column, $1.key.reason["es"])
    }.map { ImportFinding.refused(column: $0.key.column, reason: $0.key.reason, rows: $0.value) }
    let strange = strangers.sorted {
      ($0.key.column, $0.key.value) < ($1.key.column, $1.key.value)
    }.map { Self.finding($0.key, headers[$0.key.column], $0.value) }
    return counts + refused + strange
  }

  private static func finding(
    _ stranger: Stranger, _ column: String, _ rows: RowList
  ) -> ImportFinding {
    switch stranger.expected {
    case .choice: .unknownValue(column: column, value: stranger.value, rows: rows)
    case .number: .notANumber(column: column, value: stranger.value, rows: rows)
    case .day: .notADay(column: column, value: stranger.value, rows: rows)
    case .calculated: .uncalculated(column: column, rows: rows)
    }
  }

  private static func short(_ cell: String) -> String {
    cell.count > 60 ? cell.prefix(59) + "…" : cell
  }
}
