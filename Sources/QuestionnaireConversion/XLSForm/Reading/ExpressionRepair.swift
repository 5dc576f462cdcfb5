internal import Questionnaires

extension Expression {
  /// The expression with conversions written out that XPath makes by itself: a text that stands
  /// where a number belongs as `number(…)`, a number compared with a date as `date(…)`.
  ///
  /// It has the same value; only the checks of definition files want it said.
  func repaired(_ mismatches: [TypeMismatch]) -> Expression {
    mapped { part in
      switch part {
      case .operation(let sign, let left, let right):
        .operation(
          sign, left.converted(for: sign, mismatches), right.converted(for: sign, mismatches))
      case .call(let function, let arguments)
      where [.round, .abs, .pow, .min, .max].contains(function):
        .call(function, arguments.map { $0.converted(for: .plus, mismatches) })
      case .negative(let operand): .negative(operand.converted(for: .minus, mismatches))
      default: part
      }
    }
  }

  private func converted(for sign: Operator, _ mismatches: [TypeMismatch]) -> Expression {
    switch sign {
    case .or, .and: return self
    case .equal, .notEqual: break
    default:
      // A text written out that is no number is a mistake, not a conversion.
      if case .text = self { return self }
      if mismatches.contains(.textAsNumber(text)) { return .call(.number, [self]) }
    }
    return mismatches.contains(.dateAgainstNumber(text)) ? .call(.date, [self]) : self
  }
}

extension TypeMismatch {
  /// Whether writing out the conversion mends it.
  var isRepairable: Bool {
    switch self {
    case .textAsNumber, .dateAgainstNumber: true
    default: false
    }
  }
}
