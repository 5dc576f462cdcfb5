/// Conditions that never or always hold, over all answers there can be. (Q042…Q045)
///
/// Decided by trying every combination of the answers to the questions named, blank included,
/// where there are few: choices, several choices of up to 8, whole numbers in a range. Where an
/// answer is a text, a decimal or a date, or there are more combinations, nothing is said.
enum PossibilityCheck {
  /// The most combinations tried for one expression.
  static let mostCombinations = 4_096
  /// The most answers of the question itself tried for its constraint.
  static let mostAnswers = 10_001

  static func problems(_ placed: PlacedExpression, _ scope: ExpressionScope) -> [Problem] {
    switch placed.role {
    case .relevance:
      guard let outcome = outcome(of: placed, this: .nothing, scope) else { return [] }
      return outcome == .never ? [.neverRelevant] : outcome == .always ? [.alwaysRelevant] : []
    case .constraint:
      let answers =
        placed.expression.isOfThis(placed.owner)
        ? scope[placed.owner]?.question.possibleAnswers?.withoutBlank : PossibleAnswers.nothing
      guard let answers, let outcome = outcome(of: placed, this: answers, scope) else { return [] }
      return outcome == .never ? [.noAnswerMeets] : outcome == .always ? [.everyAnswerMeets] : []
    case .required, .calculation: return []
    }
  }

  private enum Outcome { case never, always, sometimes }

  /// Tries every combination until both outcomes were seen; `nil` if that is not possible.
  private static func outcome(
    of placed: PlacedExpression, this: PossibleAnswers, _ scope: ExpressionScope
  ) -> Outcome? {
    guard !placed.expression.isOfToday else { return nil }
    var names: [QuestionID] = []
    var values: [PossibleAnswers] = []
    var count = 1
    for id in placed.expression.references where !names.contains(id) && id != placed.owner {
      guard let entry = scope[id], entry.record == nil || entry.record == placed.record,
        let answers = entry.question.possibleAnswers, answers.count <= mostCombinations / count
      else { return nil }
      count *= answers.count
      names.append(id)
      values.append(answers)
    }
    guard this.count > 0, this.count <= mostAnswers / count else { return nil }
    return tried(placed.expression, owner: placed.owner, names, values, this)
  }

  private static func tried(
    _ expression: Expression, owner: QuestionID, _ names: [QuestionID],
    _ values: [PossibleAnswers], _ this: PossibleAnswers
  ) -> Outcome {
    var guess = Guess(names: names, values: values.map { $0[0] }, owner: owner)
    var places = values.map { _ in 0 }
    var (didHold, didFail) = (false, false)
    while true {
      for number in 0..<this.count {
        guess.thisValue = this[number]
        if expression.value(in: guess).truth { didHold = true } else { didFail = true }
        if didHold, didFail { return .sometimes }
      }
      // Count on: the first question changes fastest.
      var turn = 0
      while turn < places.count {
        places[turn] = (places[turn] + 1) % values[turn].count
        guess.values[turn] = values[turn][places[turn]]
        if places[turn] != 0 { break }
        turn += 1
      }
      if turn == places.count { return didHold ? .always : .never }
    }
  }

  /// One combination of answers.
  private struct Guess: ExpressionContext {
    let names: [QuestionID]
    var values: [ExpressionValue]
    let owner: QuestionID
    var thisValue = ExpressionValue.empty
    let today = ExpressionValue.empty

    func values(of id: QuestionID) -> [ExpressionValue] {
      if id == owner { return [thisValue] }
      return names.firstIndex(of: id).map { [values[$0]] } ?? [.empty]
    }

    func count(of id: QuestionID) -> Int { 1 }
  }
}

extension Expression {
  /// Whether it depends on the day.
  fileprivate var isOfToday: Bool {
    if case .call(.today, _) = self { return true }
    return parts.contains(where: \.isOfToday)
  }
}

extension Expression {
  /// Whether it depends on the answer of its own question.
  fileprivate func isOfThis(_ owner: QuestionID) -> Bool {
    self == .thisAnswer || self == .answer(owner) || parts.contains { $0.isOfThis(owner) }
  }
}
