import Questionnaires
import Responses

extension Reliability {
  /// A variance of total scores under this, in squared points, is rounding and counts as 0: one
  /// person in a million who differs by one point gives 1e-6.
  private static let leastVariance = 1e-12

  /// Cronbach's alpha of a dimension, raw: `k / (k − 1) · (1 − Σ var(item) / var(total))`.
  ///
  /// Complete cases only: people with a valid score on every item, whatever the plan's minimum
  /// share. Items after value map and reversal; variances with n − 1. `nil` under two items, two
  /// cases or the plan's fewest cases, or if the totals do not vary.
  /// - Source: L. J. Cronbach, *Coefficient alpha and the internal structure of tests*,
  ///   Psychometrika 16 (1951), equation 2; as `raw_alpha` of R `psych::alpha` on complete cases.
  init?(_ scored: ScoredDimension, _ plan: ScoringPlan, _ table: ResponseTable) {
    let total = Moments(of: scored.completeSums)
    let k = Double(scored.items.count)
    guard k >= 2, total.n >= plan.minimumCasesForAlpha, let variance = total.variance,
      variance > Self.leastVariance
    else { return nil }
    let itemVariances = scored.items.map {
      Self.variance(of: $0, among: scored.completeSums, table)
    }
    alpha = k / (k - 1) * (1 - itemVariances.reduce(0, +) / variance)
    n = total.n
  }

  /// The variance of one item among complete cases, from how often each score occurs.
  private static func variance(
    of item: ItemScorer, among completeSums: [Double], _ table: ResponseTable
  ) -> Double {
    var people = [Int](repeating: 0, count: item.scores.count)
    let codes = table.codes(of: item.column)
    for row in codes.indices where !completeSums[row].isNaN {
      people[AnswerSlot.of(codes[row])] += 1
    }
    let occurring = zip(people, item.scores).filter { $0.0 > 0 }
    let n = Double(people.reduce(0, +))
    let mean = occurring.reduce(0) { $0 + Double($1.0) * $1.1 } / n
    let squares = occurring.reduce(0) { $0 + Double($1.0) * ($1.1 - mean) * ($1.1 - mean) }
    return squares / (n - 1)
  }
}
