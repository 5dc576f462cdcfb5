import Questionnaires

/// What the answers of some people to one scored item add up to.
struct ItemTally: Sendable {
  /// Answers that have a score.
  private(set) var valid = 0
  private var favourable = 0
  private var unfavourable = 0
  private var sum = 0.0

  /// Sums up `people`, a count for each slot of `scorer`.
  init(_ people: ArraySlice<Int>, _ scorer: ItemScorer, _ plan: ScoringPlan) {
    for (count, score) in zip(people, scorer.scores) where !score.isNaN {
      valid += count
      sum += Double(count) * score
      if score >= plan.favourableFrom { favourable += count }
      if score <= plan.unfavourableUpTo { unfavourable += count }
    }
  }

  /// Mean score 0...100; `nil` without a valid answer.
  var mean: Double? { valid > 0 ? sum / Double(valid) : nil }

  /// Share 0...1 of favourable among valid answers; `nil` without a valid answer.
  var favourableShare: Double? { share(favourable) }

  /// Share 0...1 of unfavourable among valid answers; `nil` without a valid answer.
  var unfavourableShare: Double? { share(unfavourable) }

  private func share(_ count: Int) -> Double? {
    valid > 0 ? Double(count) / Double(valid) : nil
  }
}
