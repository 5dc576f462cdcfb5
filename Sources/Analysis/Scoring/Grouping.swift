import Questionnaires
import Responses

/// Which group each person belongs to; everybody belongs to exactly one.
struct Grouping: Sendable {
  /// The group by row, 0-based.
  let groups: [Int16]
  /// How many groups, empty ones included.
  let count: Int

  /// One group of everybody.
  init(everybodyOf rows: Int) {
    groups = [Int16](repeating: 0, count: rows)
    count = 1
  }

  /// One group for each substantive choice in the order of the scale, then *not stated*: blank,
  /// not asked, or a kind of *no answer*.
  init(_ codes: [Int16], _ scale: Scale) {
    let substantive = scale.choices.filter { $0.missing == nil }.count
    var next: Int16 = 0
    var groupBySlot = [Int16](repeating: Int16(substantive), count: AnswerSlot.count(scale))
    for (position, choice) in scale.choices.enumerated() where choice.missing == nil {
      groupBySlot[AnswerSlot.firstChoice + position] = next
      next += 1
    }
    groups = codes.map { groupBySlot[AnswerSlot.of($0)] }
    count = substantive + 1
  }

  /// People in each group.
  var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for group in groups { sizes[Int(group)] += 1 }
    return sizes
  }
}
