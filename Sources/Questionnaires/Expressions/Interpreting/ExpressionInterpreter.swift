/// What an expression may ask for while it is worked out.
package protocol ExpressionContext {
  /// The values of a question: one; of a field seen from outside its records, one a record; none
  /// if it was not asked.
  func values(of id: QuestionID) -> [ExpressionValue]
  /// How many values a question or field has; of repeated records, how many records.
  func count(of id: QuestionID) -> Int
  /// The answer `.` stands for.
  var thisValue: ExpressionValue { get }
  /// The day `today()` stands for; empty if it is not known.
  var today: ExpressionValue { get }
}

extension Expression {
  /// Works it out.
  package func value(in context: some ExpressionContext) -> ExpressionValue {
    ExpressionInterpreter(context: context).value(of: self)
  }
}

/// Works out expressions as JavaRosa does. Where JavaRosa stops with an error (a date that is
/// none, a pattern that cannot be read) the result is empty or false: see
/// `Tests/Conformance/test_expressions.py` for the list.
struct ExpressionInterpreter<Context: ExpressionContext> {
  let context: Context

  func value(of expression: Expression) -> ExpressionValue {
    switch expression {
    case .text(let text): return .text(text)
    case .number(let number): return .number(number)
    case .answer(let id):
      let values = context.values(of: id)
      return values.count == 1 ? values[0] : .empty
    case .thisAnswer: return context.thisValue
    case .negative(let operand): return .number(-value(of: operand).number)
    case .operation(let sign, let left, let right): return operation(sign, left, right)
    case .call(let function, let arguments): return call(function, arguments)
    }
  }

  private func operation(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression
  ) -> ExpressionValue {
    switch sign {
    case .or: return .truth(value(of: left).truth || value(of: right).truth)
    case .and: return .truth(value(of: left).truth && value(of: right).truth)
    case .equal: return .truth(value(of: left).equals(value(of: right)))
    case .notEqual: return .truth(!value(of: left).equals(value(of: right)))
    default: break
    }
    let (a, b) = (value(of: left).number, value(of: right).number)
    switch sign {
    case .less: return .truth(a < b)
    case .lessOrEqual: return .truth(a <= b)
    case .greater: return .truth(a > b)
    case .greaterOrEqual: return .truth(a >= b)
    case .plus: return .number(a + b)
    case .minus: return .number(a - b)
    case .times: return .number(a * b)
    case .dividedBy: return .number(a / b)
    default: return .number(a.truncatingRemainder(dividingBy: b))
    }
  }

  private func call(_ function: Expression.Function, _ parts: [Expression]) -> ExpressionValue {
    switch function {
    case .alwaysTrue: return .truth(true)
    case .alwaysFalse: return .truth(false)
    case .not: return .truth(!value(of: parts[0]).truth)
    case .boolean: return .truth(value(of: parts[0]).truth)
    case .choose: return value(of: value(of: parts[0]).truth ? parts[1] : parts[2])
    case .coalesce:
      let first = value(of: parts[0])
      return first.isEmpty ? value(of: parts[1]) : first
    case .once: return context.thisValue.text.isEmpty ? value(of: parts[0]) : context.thisValue
    case .selected, .selectedAt, .countSelected: return choices(function, parts.map(value))
    case .min, .max, .sum, .count, .countNonEmpty: return overRecords(function, parts)
    case .number, .int, .round, .abs, .pow: return number(function, parts.map(value))
    case .today: return context.today
    case .date, .formatDate, .decimalDateTime: return date(function, parts.map(value))
    case .concat: return .text(gathered(parts).map(\.text).joined())
    case .string, .stringLength, .substr, .contains, .startsWith, .endsWith, .normalizeSpace,
      .translate, .regex:
      return text(function, parts.map(value))
    }
  }

  /// The values of a field in all records if that is the only argument, else of each argument.
  private func gathered(_ parts: [Expression]) -> [ExpressionValue] {
    if parts.count == 1, case .answer(let id) = parts[0] { return context.values(of: id) }
    return parts.map(value)
  }

  private func overRecords(
    _ function: Expression.Function, _ parts: [Expression]
  ) -> ExpressionValue {
    if function == .count, case .answer(let id) = parts[0] {
      return .number(Double(context.count(of: id)))
    }
    let values = gathered(parts)
    let numbers = values.map(\.number).filter { !$0.isNaN }
    switch function {
    case .count: return .number(Double(values.count))
    case .countNonEmpty: return .number(Double(values.count { !$0.text.isEmpty }))
    case .sum: return .number(numbers.reduce(0, +))
    case .min: return .number(numbers.min() ?? .nan)
    default: return .number(numbers.max() ?? .nan)
    }
  }
}
