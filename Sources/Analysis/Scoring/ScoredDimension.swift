import Questionnaires
import Responses

/// One dimension with the score of every person, computed once and used for all groups.
///
/// A person's score is the mean of her valid item scores if she gave at least the plan's share of
/// them, rounded up, among the items shown to her; items that skip logic hid are not shown, items
/// left blank are. Otherwise, or if no item was shown, the score is missing.
/// - Source: UK Civil Service People Survey, technical guide 2018, which asks for all items; GEAM
///   handbook, chapter 4, which keeps partial answers. The share between them is the plan's.
struct ScoredDimension: Sendable {
  /// The dimension.
  let dimension: ScoringPlan.Dimension
  /// Its items, in the order listed.
  let items: [ItemScorer]
  /// Score 0...100 by row; NaN if missing.
  let scores: [Double]
  /// Sum of the item scores by row; NaN unless all items are valid.
  let completeSums: [Double]

  /// Scores every row of `table`.
  init(_ dimension: ScoringPlan.Dimension, _ plan: ScoringPlan, _ table: ResponseTable) {
    self.dimension = dimension
    items = dimension.items.compactMap { ItemScorer($0, plan, table.questionnaire) }
    var sums = PersonSums(rows: table.count)
    for item in items { sums.add(table.codes(of: item.column), item) }
    scores = sums.means(of: items.count, atLeast: plan.minimumAnswered)
    completeSums = sums.complete(of: items.count)
  }
}

/// The running sums of item scores, a column at a time.
private struct PersonSums {
  /// Sum of valid scores by row.
  private var sums: [Double]
  /// Valid items by row, and items shown by row times `Self.shown`.
  private var tallies: [Int32]

  private static let shown: Int32 = 1 << 16

  init(rows: Int) {
    sums = [Double](repeating: 0, count: rows)
    tallies = [Int32](repeating: 0, count: rows)
  }

  mutating func add(_ codes: [Int16], _ item: ItemScorer) {
    let addends = item.scores.map { $0.isNaN ? 0 : $0 }
    var steps = item.scores.map { Self.shown + ($0.isNaN ? 0 : 1) }
    steps[AnswerSlot.hidden] = 0
    for row in codes.indices {
      let slot = AnswerSlot.of(codes[row])
      sums[row] += addends[slot]
      tallies[row] &+= steps[slot]
    }
  }

  func means(of items: Int, atLeast share: Fraction) -> [Double] {
    let needed = (0...items).map { $0 == 0 ? .max : share.ceiling(of: $0) }
    return zip(sums, tallies).map { sum, tally in
      let valid = Int(tally % Self.shown)
      return valid >= needed[Int(tally / Self.shown)] ? sum / Double(valid) : .nan
    }
  }

  func complete(of items: Int) -> [Double] {
    zip(sums, tallies).map { sum, tally in Int(tally % Self.shown) == items ? sum : .nan }
  }
}

extension ResponseTable {
  /// The column of a one-choice question.
  func codes(of column: Int) -> [Int16] {
    guard case .one(let codes) = columns[column] else {
      preconditionFailure("Column \(column) is not of a one-choice question.")
    }
    return codes
  }
}
