import Distributions
import Questionnaires
import Responses

extension Estimate {
  /// The estimates of one dimension for each group.
  ///
  /// Mean of the persons' scores, not of the items' means; people without a score are left out.
  /// - Source: UK Civil Service People Survey, technical guides 2018 and 2024: index of a group;
  ///   theme score, for the favourable share.
  static func each(
    of scored: ScoredDimension, by grouping: Grouping, _ plan: ScoringPlan, _ table: ResponseTable
  ) -> [Estimate] {
    let shares = favourableShares(of: scored, by: grouping, plan, table)
    return zip(Moments.each(of: scored.scores, by: grouping), shares).map {
      Estimate($0, favourableShare: $1)
    }
  }

  private init(_ moments: Moments, favourableShare: Double?) {
    let error = moments.standardDeviation.map { $0 / Double(moments.n).squareRoot() }
    self.init(
      n: moments.n, mean: moments.mean, standardDeviation: moments.standardDeviation,
      standardError: error, interval: Self.interval(moments, error),
      favourableShare: favourableShare)
  }

  private static func interval(_ moments: Moments, _ error: Double?) -> ClosedRange<Double>? {
    guard let mean = moments.mean, let error,
      let t = StudentT(degreesOfFreedom: Double(moments.n - 1))?.quantile(0.975)
    else { return nil }
    return mean - t * error...mean + t * error
  }

  private static func favourableShares(
    of scored: ScoredDimension, by grouping: Grouping, _ plan: ScoringPlan, _ table: ResponseTable
  ) -> [Double?] {
    let items = scored.items.map { scorer in
      let counts = AnswerCounts(
        table.codes(of: scorer.column), slots: scorer.scores.count, by: grouping)
      return (0..<grouping.count).map { ItemTally(counts.inGroup($0), scorer, plan) }
    }
    return (0..<grouping.count).map { group in
      let shares = items.compactMap { $0[group].favourableShare }
      return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }
  }
}
