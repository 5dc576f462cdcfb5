/// Operands are of a type their operator or function can do something with. (Q040)
enum TypeCheck {
  static func problems(_ placed: PlacedExpression, _ scope: ExpressionScope) -> [Problem] {
    var found: [Problem] = []
    let judge = TypeJudge(scope: scope, owner: placed.owner)
    placed.expression.visit { part in
      found += judge.mismatches(of: part).map { .typeMismatch($0) }
    }
    return found
  }
}

/// Which operands do not fit.
private struct TypeJudge {
  let scope: ExpressionScope
  let owner: QuestionID

  func mismatches(of part: Expression) -> [TypeMismatch] {
    switch part {
    case .text, .number, .answer, .thisAnswer: []
    case .negative(let operand): number(operand)
    case .operation(let sign, let left, let right):
      if sign.isArithmetic {
        number(left) + number(right)
      } else if sign.isOrder {
        orEach(chained(sign, left, right) + dates(left, right), [left, right])
      } else if sign == .equal || sign == .notEqual {
        equality(left, right)
      } else {
        records([left, right])
      }
    case .call(let function, let arguments): call(function, arguments)
    }
  }

  private func type(_ part: Expression) -> ExpressionType { part.type(in: scope, at: owner) }

  private func orEach(_ first: [TypeMismatch], _ parts: [Expression]) -> [TypeMismatch] {
    first.isEmpty ? parts.flatMap(number) : first
  }

  /// What is wrong with `part` where a number is needed.
  private func number(_ part: Expression) -> [TypeMismatch] {
    switch type(part) {
    case .number, .days, .date, .truth, .unknown: return []
    case .records(let id): return [.recordsAsValue(id)]
    case .text:
      if case .text(let text) = part, !ExpressionValue.text(text).number.isNaN || text.isEmpty {
        return []
      }
      return [.textAsNumber(part.text)]
    case .codes(let id):
      guard let question = scope[id]?.question, let scale = question.scale else { return [] }
      if case .several = question.kind { return [.severalAsNumber(id)] }
      let isNumeric = scale.choices.allSatisfy {
        $0.missing != nil || !ExpressionValue.text($0.code.rawValue).number.isNaN
      }
      return isNumeric || scale.setting != nil ? [] : [.codesNotNumbers(id)]
    }
  }

  /// `1 < x < 9`, which compares true or false with 9.
  private func chained(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression
  ) -> [TypeMismatch] {
    guard case .operation(let first, _, let middle) = left, first.isOrder else { return [] }
    let second = Expression.operation(sign, middle, right)
    return [.comparisonOfComparison(Expression.operation(.and, left, second).text)]
  }

  private func dates(_ left: Expression, _ right: Expression) -> [TypeMismatch] {
    let types = (type(left), type(right))
    for (part, other) in [(left, types.1), (right, types.0)] where other == .date {
      if let day = part.bareDay { return [.dayAsNumber(day.description)] }
      if case .text(let text) = part, CalendarDate(text) == nil, !text.isEmpty {
        return [.dateAgainstText(part.text)]
      }
    }
    if types.0 == .date, types.1 == .number { return [.dateAgainstNumber(right.text)] }
    if types.1 == .date, types.0 == .number { return [.dateAgainstNumber(left.text)] }
    return []
  }

  private func equality(_ left: Expression, _ right: Expression) -> [TypeMismatch] {
    let found = records([left, right]) + dates(left, right)
    return found.isEmpty ? word(left, against: right) + word(right, against: left) : found
  }

  /// What is wrong with comparing `part` with a text written out.
  private func word(_ part: Expression, against other: Expression) -> [TypeMismatch] {
    guard case .text(let text) = other, !text.isEmpty else { return [] }
    switch type(part) {
    case .number, .days:
      return ExpressionValue.text(text).number.isNaN ? [.numberAgainstWord(other.text)] : []
    case .date: return CalendarDate(text) == nil ? [.dateAgainstText(other.text)] : []
    case .truth: return [.truthAgainstText(other.text)]
    case .text, .codes, .records, .unknown: return []
    }
  }

  private func records(_ parts: [Expression]) -> [TypeMismatch] {
    parts.compactMap { part in
      if case .records(let id) = type(part) { return .recordsAsValue(id) }
      return nil
    }
  }

  private func call(_ function: Expression.Function, _ parts: [Expression]) -> [TypeMismatch] {
    switch function {
    case .selected, .selectedAt, .countSelected: return choices(function, parts)
    case .count, .countNonEmpty, .sum:
      guard case .answer(let id) = parts[0] else { return [.needsRecords(function.rawValue)] }
      if case .records = type(parts[0]) {
        return function == .sum ? [.recordsAsValue(id)] : []
      }
      if function == .count, case .codes = type(parts[0]) { return [.countsChoices(id)] }
      if function == .count, scope[id]?.record == nil { return [.needsRecords(function.rawValue)] }
      return function == .sum ? number(parts[0]) : []
    case .round, .abs, .pow, .min, .max: return parts.flatMap(number)
    case .date, .formatDate, .decimalDateTime: return records(parts) + date(function, parts[0])
    default: return records(parts)
    }
  }

  private func choices(_ function: Expression.Function, _ parts: [Expression]) -> [TypeMismatch] {
    var found: [TypeMismatch] = []
    switch type(parts[0]) {
    case .codes, .text, .unknown: break
    default: found.append(.needsChoices(function.rawValue, parts[0].text))
    }
    if function == .selected, type(parts[1]) == .number {
      found.append(.codeWithoutQuotes(parts[1].text))
    }
    return found
  }

  private func date(_ function: Expression.Function, _ part: Expression) -> [TypeMismatch] {
    switch type(part) {
    case .truth, .codes: [.needsDate(function.rawValue, part.text)]
    case .text:
      if case .text = part { [] } else { question(part, isTextOf: function) }
    default: []
    }
  }

  /// A free text is hardly ever a date; a text that is computed may be.
  private func question(
    _ part: Expression, isTextOf function: Expression.Function
  ) -> [TypeMismatch] {
    let asked = part == .thisAnswer ? owner : part.references.first
    guard [.thisAnswer, asked.map { .answer($0) }].contains(part), let asked,
      case .text? = scope[asked]?.question.kind
    else { return [] }
    return [.needsDate(function.rawValue, part.text)]
  }
}

extension Expression {
  /// The day in `2026-01-31` written without quotes.
  fileprivate var bareDay: CalendarDate? {
    guard case .operation(.minus, let first, .number(let day)) = self,
      case .operation(.minus, .number(let year), .number(let month)) = first, year >= 1_000,
      let year = Int(exactly: year), let month = Int(exactly: month), let day = Int(exactly: day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
