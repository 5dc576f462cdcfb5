internal import Questionnaires

/// Whether an answer has the form that its kind of question takes.
enum AnswerForm {
  enum Outcome {
    /// `nil`: an empty text, which is the same as blank. An empty list is *nothing ticked*.
    case success(Answer?)
    case failure(AnswerProblem.Reason)
  }

  /// The answer in its normal form, or why it cannot be taken.
  static func check(_ answer: Answer, _ kind: Question.Kind) -> Outcome {
    switch (kind, answer) {
    case (.one(let scale), .choice(let code)):
      return scale.position(of: code) == nil ? .failure(.unknownChoice) : .success(answer)
    case (.several(let scale), .choices(let codes)):
      if let reason = reason(codes, scale) { return .failure(reason) }
      return .success(.choices(scale.choices.map(\.code).filter { codes.contains($0) }))
    case (.integer(let minimum, let maximum), .number(let number)):
      if number != number.rounded() { return .failure(.notWhole) }
      return isInside(number, minimum, maximum)
        ? .success(answer) : .failure(.outOfRange(minimum: minimum, maximum: maximum))
    case (.decimal(let minimum, let maximum), .number(let number)):
      return isInside(number, minimum, maximum)
        ? .success(answer) : .failure(.outOfRange(minimum: minimum, maximum: maximum))
    case (.date(let minimum, let maximum), .date(let day)):
      let isInside = day >= minimum ?? day && day <= maximum ?? day
      return isInside
        ? .success(answer) : .failure(.dayOutOfRange(minimum: minimum, maximum: maximum))
    case (.text(let most), .text(let text)):
      let isBlank = text.allSatisfy(\.isWhitespace)
      return text.count > most ? .failure(.tooLong(most)) : .success(isBlank ? nil : answer)
    case (.integer, .text), (.decimal, .text): return .failure(.notANumber)
    case (.date, .text): return .failure(.notADate)
    default: return .failure(.wrongType)
    }
  }

  private static func reason(_ codes: [ChoiceCode], _ scale: Scale) -> AnswerProblem.Reason? {
    if Set(codes).count != codes.count { return .repeatedChoice }
    if codes.contains(where: { scale.position(of: $0) == nil }) { return .unknownChoice }
    let standsAlone = scale.choices.contains { $0.isExclusive && codes.contains($0.code) }
    return standsAlone && codes.count > 1 ? .exclusiveWithOthers : nil
  }

  private static func isInside(_ value: Double, _ minimum: Double?, _ maximum: Double?) -> Bool {
    value.isFinite && value >= minimum ?? -.infinity && value <= maximum ?? .infinity
  }
}
