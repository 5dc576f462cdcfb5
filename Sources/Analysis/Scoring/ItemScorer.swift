import Questionnaires

/// The score of every possible answer to one scored item, looked up by `AnswerSlot`.
///
/// In this order, the first that applies:
/// 1. the plan's value map lists the code: its value, kinds of *no answer* included;
/// 2. *don't know* on an item where it counts as zero: 0, also after reversal, since not knowing
///    is the finding;
/// 3. *not asked*, *blank*, a kind of *no answer*, or a code that the value map leaves out:
///    missing;
/// 4. `100·(x − min) / (max − min)` over the numeric codes of the scale's substantive choices.
///
/// A reversed item has `100 − s` in cases 1 and 4. What is missing stays out of every mean: it is
/// never the middle of the scale.
/// - Source: UK Civil Service People Survey, technical guides 2018 and 2024: 0, 25, 50, 75, 100 by
///   step, and uneven steps by map. Its mid-scale score for *prefer not to say* is not followed.
struct ItemScorer: Sendable {
  /// The place of the item's column in the table, 0-based.
  let column: Int
  /// Score 0...100 by slot; NaN if missing.
  let scores: [Double]

  /// The scorer of an item; `nil` unless the questionnaire has it as a one-choice question
  /// (`PlanChecks` reports both).
  init?(_ item: QuestionID, _ plan: ScoringPlan, _ questionnaire: Questionnaire) {
    guard let column = questionnaire.position(of: item) else { return nil }
    let question = questionnaire.questions[column]
    guard case .one(let scale) = question.kind else { return nil }
    self.column = column
    let values = plan.valueMap(for: question)?.values
    let none = [Double](repeating: .nan, count: AnswerSlot.firstChoice)
    scores = none + scale.choices.map { Self.score(of: $0, question, values, scale.numericRange) }
  }

  private static func score(
    of choice: Choice, _ question: Question, _ values: [ChoiceCode: Double]?,
    _ range: ClosedRange<Double>?
  ) -> Double {
    if let value = values?[choice.code] { return question.isReversed ? 100 - value : value }
    if choice.missing == .dontKnow && question.dontKnowCountsAsZero { return 0 }
    guard values == nil, choice.missing == nil, let range, let x = choice.number
    else { return .nan }
    let score = 100 * (x - range.lowerBound) / (range.upperBound - range.lowerBound)
    return question.isReversed ? 100 - score : score
  }
}
