internal import Questionnaires

/// What each answer to a scored question is worth, as the codebook says it.
///
/// The rule is that of scoring (`docs/questionnaire-format.md`, *What an answer is worth*); a test
/// compares the two for every kind of answer.
struct ChoicePoints {
  private let question: Question
  private let values: [ChoiceCode: Double]?
  private let range: ClosedRange<Double>?

  /// `nil` for a question that no dimension of the plan has.
  init?(_ question: Question, _ plan: ScoringPlan) {
    guard case .one(let scale) = question.kind,
      plan.dimensions.contains(where: { $0.items.contains(question.id) })
    else { return nil }
    self.question = question
    values = plan.valueMap(for: question)?.values
    range = scale.numericRange
  }

  /// Points of 0...100 after reversal; `nil` for an answer that does not count.
  func points(of choice: Choice) -> Double? {
    if let value = values?[choice.code] { return turned(value) }
    if choice.missing == .dontKnow && question.dontKnowCountsAsZero { return 0 }
    guard values == nil, choice.missing == nil, let range, let code = choice.number
    else { return nil }
    return turned(100 * (code - range.lowerBound) / (range.upperBound - range.lowerBound))
  }

  private func turned(_ points: Double) -> Double {
    question.isReversed ? 100 - points : points
  }
}
