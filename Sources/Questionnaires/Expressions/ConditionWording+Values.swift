// Conditions on numbers, days, how many, and whether there is an answer at all.
extension ConditionWording {
  /// Numbers and days against a fixed one.
  func comparison(_ condition: Expression) -> LocalizedText? {
    guard case .operation(let sign, .answer, let right) = condition, let value = fixed(right) else {
      return nil
    }
    return ConditionWords.compared(sign, value, person)
  }

  /// A number, or a day written as `'2026-03-09'` or `date('2026-03-09')`.
  private func fixed(_ operand: Expression) -> String? {
    switch operand {
    case .number: return operand.text
    case .text(let text): return CalendarDate(text)?.description
    case .call(.date, let arguments):
      guard case .text(let text)? = arguments.first else { return nil }
      return CalendarDate(text)?.description
    default: return nil
    }
  }

  /// That something was given: a text, a number, a record.
  func given(_ condition: Expression) -> LocalizedText? {
    switch condition {
    case .operation(.notEqual, .answer, .text("")),
      .operation(.greater, .call(.count, _), .number(0)),
      .operation(.greaterOrEqual, .call(.count, _), .number(1)),
      .operation(.greater, .call(.stringLength, _), .number(0)):
      ConditionWords.answered(person)
    case .operation(.equal, .answer, .text("")), .operation(.equal, .call(.count, _), .number(0)):
      ConditionWords.leftBlank(person)
    default: nil
    }
  }

  /// How many choices are ticked.
  func howMany(_ condition: Expression) -> LocalizedText? {
    guard
      case .operation(let sign, .call(.countSelected, let arguments), .number(let number)) =
        condition, case .answer? = arguments.first, let count = Int(exactly: number)
    else { return nil }
    switch (sign, count) {
    case (.greater, 0), (.greaterOrEqual, 1): return ConditionWords.answered(person)
    case (.greater, 1...): return ConditionWords.tickedAtLeast(count + 1, person)
    case (.greaterOrEqual, 2...): return ConditionWords.tickedAtLeast(count, person)
    default: return nil
    }
  }
}
