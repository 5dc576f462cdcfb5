/// What the check of possibilities asks about the form of a condition.
extension Expression {
  /// What it works out to without any answer; `nil` if it names one or depends on the day.
  var constant: ExpressionValue? {
    references.isEmpty && isSettled ? value(in: NoAnswers()) : nil
  }

  /// Whether answers alone decide it: it depends neither on the day nor on its own last value.
  var isSettled: Bool {
    switch self {
    case .call(.today, _), .call(.once, _): false
    default: parts.allSatisfy(\.isSettled)
    }
  }

  /// The side that names an answer and the constant on the other, if it compares two such.
  var comparison: (asked: Expression, constant: ExpressionValue)? {
    guard case .operation(let sign, let left, let right) = self,
      sign.isOrder || sign == .equal || sign == .notEqual
    else { return nil }
    if let constant = right.constant { return (left, constant) }
    return left.constant.map { (right, $0) }
  }

  /// The operands of a chain of one operator, in the order written.
  func operands(of sign: Operator) -> [Expression] {
    var found: [Expression] = []
    gather(sign, into: &found)
    return found
  }

  private func gather(_ sign: Operator, into found: inout [Expression]) {
    guard case .operation(sign, let left, let right) = self else {
      found.append(self)
      return
    }
    left.gather(sign, into: &found)
    right.gather(sign, into: &found)
  }
}

/// How a number is made of an answer: `sign` times the answer, plus `offset`.
struct ShiftedAnswer {
  var sign = 1.0
  var offset = 0.0

  /// Numbers beyond this are not shifted: sums of smaller whole ones are exact.
  private static let most = 1e9

  /// The answer itself, or the answer of whole numbers with whole numbers added or taken away.
  init?(_ expression: Expression, isDate: Bool, isWhole: Bool) {
    func inner(_ part: Expression) -> ShiftedAnswer? {
      ShiftedAnswer(part, isDate: isDate, isWhole: isWhole)
    }
    func whole(_ part: Expression) -> Double? {
      guard isWhole, let number = part.constant?.number, number == number.rounded(),
        number.magnitude <= Self.most
      else { return nil }
      return number
    }
    switch expression {
    case .answer: return
    case .call(.number, let parts):
      guard let found = inner(parts[0]) else { return nil }
      self = found
    case .call(.date, let parts) where isDate, .call(.decimalDateTime, let parts) where isDate:
      // Only of the answer itself: no sum is a day for sure.
      guard case .answer = parts[0] else { return nil }
    case .negative(let part):
      guard isWhole, let found = inner(part) else { return nil }
      (sign, offset) = (-found.sign, -found.offset)
    case .operation(.plus, let left, let right):
      guard let (found, added) = Self.one(left, right, inner, whole) else { return nil }
      (sign, offset) = (found.sign, found.offset + added)
    case .operation(.minus, let left, let right):
      if let found = inner(left), let taken = whole(right) {
        (sign, offset) = (found.sign, found.offset - taken)
      } else if let found = inner(right), let from = whole(left) {
        (sign, offset) = (-found.sign, from - found.offset)
      } else {
        return nil
      }
    default: return nil
    }
    guard offset.magnitude <= Self.most else { return nil }
  }

  private static func one(
    _ left: Expression, _ right: Expression, _ inner: (Expression) -> ShiftedAnswer?,
    _ whole: (Expression) -> Double?
  ) -> (ShiftedAnswer, Double)? {
    if let found = inner(left), let number = whole(right) { return (found, number) }
    if let found = inner(right), let number = whole(left) { return (found, number) }
    return nil
  }

  /// The answer for which it comes to `number`; `nil` if that cannot be told exactly.
  func answer(for number: Double) -> Double? {
    if sign == 1, offset == 0 { return number }
    return number.magnitude <= Self.most ? sign * (number - offset) : nil
  }
}

/// Nothing is answered and the day is not known.
struct NoAnswers: ExpressionContext {
  var thisValue: ExpressionValue { .empty }
  var today: ExpressionValue { .empty }
  func values(of id: QuestionID) -> [ExpressionValue] { [.empty] }
  func count(of id: QuestionID) -> Int { 0 }
}
