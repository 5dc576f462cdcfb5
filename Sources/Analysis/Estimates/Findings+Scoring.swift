public import Questionnaires
public import Responses

extension Findings {
  /// Scores everybody and sums up: dimensions, composite, groups and questions.
  ///
  /// Every row counts alike: no weights, no finite population correction. Each figure has its own
  /// denominator (`Estimate.n`, `ItemFinding.base`, `ItemFinding.Score.n`), from which blanks,
  /// kinds of *no answer* and questions not asked are left out and counted apart. The order of
  /// the rows has no meaning.
  /// - Parameters:
  ///   - table: complete responses only, answers to `plan.questionnaire`.
  ///   - plan: passed `PlanChecks`; items and breakdowns that do not fit are left out.
  ///   - breakdowns: which of the plan's, in which order; `nil`: all. A name that the plan does
  ///     not have is the caller's error and is skipped.
  /// - Source: named at each figure: `ItemScorer`, `ScoredDimension`, `Estimate`, `Reliability`.
  public init(
    scoring table: ResponseTable, with plan: ScoringPlan, by breakdowns: [BreakdownID]? = nil
  ) {
    let scored = plan.dimensions.map { ScoredDimension($0, plan, table) }
    let asked = breakdowns ?? plan.breakdowns.map(\.id)
    self.plan = plan
    questionnaire = table.questionnaire
    responses = table.count
    dimensions = scored.map { DimensionFinding($0, plan, table) }
    composite = Self.composite(of: dimensions, plan)
    self.breakdowns = asked.compactMap { id in
      plan.breakdowns.first { $0.id == id }
        .flatMap { BreakdownFinding($0, scored, plan, table) }
    }
    items = Self.items(scored, plan, table)
    personScores = scored.map(\.scores)
  }

  /// `Σ w·mean / Σ w` over the dimensions that have a mean; `nil` if the plan asks for none, too
  /// few have one, or a required one has not.
  private static func composite(
    of dimensions: [DimensionFinding], _ plan: ScoringPlan
  ) -> Double? {
    guard let rule = plan.composite else { return nil }
    let means = dimensions.compactMap { found in
      found.estimate.mean.map { (id: found.dimension.id, weight: found.dimension.weight, mean: $0) }
    }
    let weights = means.reduce(0) { $0 + $1.weight }
    guard means.count >= rule.minimumDimensions, weights > 0,
      rule.required.allSatisfy({ id in means.contains { $0.id == id } })
    else { return nil }
    return means.reduce(0) { $0 + $1.weight * $1.mean } / weights
  }

  private static func items(
    _ dimensions: [ScoredDimension], _ plan: ScoringPlan, _ table: ResponseTable
  ) -> [ItemFinding] {
    let scorers = Dictionary(
      dimensions.flatMap(\.items).map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
    return table.questionnaire.questions.enumerated().compactMap { place, question in
      ItemFinding(question, question.role, table.columns[place], scorers[place], plan)
    }
  }
}

extension DimensionFinding {
  fileprivate init(_ scored: ScoredDimension, _ plan: ScoringPlan, _ table: ResponseTable) {
    dimension = scored.dimension
    estimate =
      Estimate.each(
        of: scored, by: Grouping(everybodyOf: table.count), plan, table)[0]
    reliability = Reliability(scored, plan, table)
    level = estimate.mean.flatMap { plan.level(for: $0) }
  }
}
