import Questionnaires
import Responses

extension BreakdownFinding {
  /// The groups of one breakdown; `nil` unless its question is a one-choice question of the
  /// questionnaire (`PlanChecks` reports it).
  ///
  /// One group for each substantive choice in the order of the scale, even if nobody chose it,
  /// then everybody who stated none. Together they are all responses.
  init?(
    _ breakdown: ScoringPlan.Breakdown, _ dimensions: [ScoredDimension], _ plan: ScoringPlan,
    _ table: ResponseTable
  ) {
    guard let column = table.questionnaire.position(of: breakdown.question),
      case .one(let scale) = table.questionnaire.questions[column].kind
    else { return nil }
    let grouping = Grouping(table.codes(of: column), scale)
    let estimates = dimensions.map { Estimate.each(of: $0, by: grouping, plan, table) }
    let choices = scale.choices.filter { $0.missing == nil }
    let categories = choices.map { Group.Category.choice($0) } + [.notStated]
    self.breakdown = breakdown
    groups = zip(categories, grouping.sizes).enumerated().map { place, group in
      Group(category: group.0, responses: group.1, estimates: estimates.map { $0[place] })
    }
  }
}
