/// Which cells of one published line must be hidden, when the sum of the line is published too.
///
/// 1. The caller hides what may not be shown by itself (`Suppression.primary(_:under:…)`).
/// 2. One hidden cell alone is the sum less the visible ones. So, while exactly one cell is
///    hidden, the smallest visible cell that is not 0 is hidden with it.
/// 3. Several hidden cells still show their sum, and with it a mean over that many people. So,
///    while they hold fewer people than the threshold, the next smallest is hidden as well.
///
/// After that no cell is hidden, or at least two are which together hold the threshold or more,
/// or nothing but zeros is left to see. Of equal cells the first is taken: the same counts always
/// give the same pattern.
/// - Source: R `rmoriedata::cellsupp`: in each line none or at least two cells hidden, smallest
///   first. Step 3, the sum of the hidden cells as one more cell, is ours.
struct LineProtection: Sendable {
  /// People in each cell; together the published sum.
  let counts: [Int]
  /// Fewest people behind a figure.
  let threshold: Int
  /// Why a cell is hidden; `nil`: it is shown. In the order of `counts`.
  private(set) var hidden: [Suppression?]

  /// Completes the protection of a line.
  ///
  /// - Parameter hidden: what is hidden already and why, in the order of `counts`.
  init(_ counts: [Int], threshold: Int, hiding hidden: [Suppression?]) {
    self.counts = counts
    self.threshold = threshold
    self.hidden = hidden
    while !isSafe, let next = smallestVisible { self.hidden[next] = .complementary }
  }

  /// Protects a line of counts by the rules for counts alone.
  init(_ counts: [Int], threshold: Int, hidingZeros: Bool) {
    let primary = counts.map { Suppression.primary($0, under: threshold, hidingZeros: hidingZeros) }
    self.init(counts, threshold: threshold, hiding: primary)
  }

  /// Whether no hidden cell, and no sum over too few people, can be worked out from the line.
  var isSafe: Bool {
    let cells = counts.indices.filter { hidden[$0] != nil }
    return cells.isEmpty
      || cells.count > 1 && cells.reduce(0) { $0 + counts[$1] } >= threshold
  }

  /// The counts, or why they are not shown.
  var cells: [Protected<Int>] {
    zip(counts, hidden).map { Protected($0, unless: $1) }
  }

  private var smallestVisible: Int? {
    counts.indices.filter { hidden[$0] == nil && counts[$0] > 0 }.min { counts[$0] < counts[$1] }
  }
}

extension Suppression {
  /// Whether a count is too small to be shown by itself.
  static func primary(
    _ count: Int, under threshold: Int, hidingZeros: Bool = false
  ) -> Suppression? {
    count < threshold && (count > 0 || hidingZeros) ? .primary : nil
  }
}

extension Protected {
  /// Shown, unless there is a reason not to.
  init(_ value: Value, unless reason: Suppression?) {
    self = reason.map { .suppressed($0) } ?? .shown(value)
  }
}
