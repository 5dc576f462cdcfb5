public import Questionnaires

/// Evaluates conditions over the answers given so far.
///
/// Values and conversions follow XPath 1.0 as ODK applies it: an empty answer is the text `''`,
/// several choices are their codes with blanks between, and comparing with a number converts
/// both sides, where `''` becomes *not a number* and compares false (but for `!=`).
public struct Evaluator: Sendable {
  private let answers: Answers
  private let record: Answers?
  private let this: Answer?
  private let today: CalendarDate?

  /// An evaluator.
  ///
  /// - Parameters:
  ///   - record: the answers of the record that the expression stands in, if any.
  ///   - this: the answer that `.` stands for.
  ///   - today: the day that `today()` stands for; empty if not given.
  public init(
    _ answers: Answers, record: Answers? = nil, this: Answer? = nil, today: CalendarDate? = nil
  ) {
    self.answers = answers
    self.record = record
    self.this = this
    self.today = today
  }

  /// Whether a condition holds; no condition always does.
  public func holds(_ condition: Expression?) -> Bool {
    condition.map { value(of: $0).truth } ?? true
  }

  /// The text of a calculation's value; `nil` if it is empty.
  public func text(of calculation: Expression) -> String? {
    let text = value(of: calculation).text
    return text.isEmpty ? nil : text
  }

  private enum Value {
    case text(String)
    case number(Double)
    case truth(Bool)

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
      case .truth(let truth): truth ? "true" : "false"
      }
    }

    var number: Double {
      switch self {
      case .text(let text): Double(ImportMap.normalized(text)) ?? .nan
      case .number(let number): number
      case .truth(let truth): truth ? 1 : 0
      }
    }

    var truth: Bool {
      switch self {
      case .text(let text): !text.isEmpty
      case .number(let number): number != 0 && !number.isNaN
      case .truth(let truth): truth
      }
    }
  }

  private func value(of expression: Expression) -> Value {
    switch expression {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .answer(let id): Self.value(of: record?[id] ?? answers[id])
    case .thisAnswer: Self.value(of: this)
    case .negative(let operand): .number(-value(of: operand).number)
    case .operation(let sign, let left, let right): operation(sign, left, right)
    case .call(let function, let arguments): call(function, arguments)
    }
  }

  private static func value(of answer: Answer?) -> Value {
    switch answer {
    case nil: .text("")
    case .choice(let code): .text(code.rawValue)
    case .choices(let codes): .text(codes.map(\.rawValue).joined(separator: " "))
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .date(let date): .text(date.description)
    case .records: .text("")
    }
  }

  private func operation(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression
  ) -> Value {
    switch sign {
    case .or: return .truth(value(of: left).truth || value(of: right).truth)
    case .and: return .truth(value(of: left).truth && value(of: right).truth)
    case .equal: return .truth(Self.equal(value(of: left), value(of: right)))
    case .notEqual: return .truth(!Self.equal(value(of: left), value(of: right)))
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

  /// XPath 1.0, section 3.4: truth values first, then numbers, else texts.
  private static func equal(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.truth, _), (_, .truth): left.truth == right.truth
    case (.number, _), (_, .number): left.number == right.number
    case (.text(let a), .text(let b)): a == b
    }
  }

  private func call(_ function: Expression.Function, _ arguments: [Expression]) -> Value {
    switch function {
    case .alwaysTrue: return .truth(true)
    case .alwaysFalse: return .truth(false)
    case .not: return .truth(!value(of: arguments[0]).truth)
    case .countSelected:
      return .number(Double(value(of: arguments[0]).text.split(separator: " ").count))
    case .selected:
      let wanted = value(of: arguments[1]).text
      return .truth(value(of: arguments[0]).text.split(separator: " ").contains { $0 == wanted })
    }
  }
}
