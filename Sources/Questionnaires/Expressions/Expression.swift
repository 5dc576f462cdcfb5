/// A condition or calculation in the XLSForm spelling of the ODK XPath subset.
///
/// Grammar, loosest binding first: `or`, `and`, `= !=`, `< <= > >=`, `+ -`, `* div mod`,
/// unary `-`. Primaries: `'text'`, `"text"`, numbers, `${question}`, `.`, `function(…)`,
/// `( … )`. Source: ODK XForms specification, section "XPath Syntax".
public indirect enum Expression: Sendable, Hashable {
  /// An operator between two operands.
  public enum Operator: String, Sendable, CaseIterable {
    case or, and
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case dividedBy = "div"
    case modulo = "mod"
  }

  /// A quoted text.
  case text(String)
  /// A number.
  case number(Double)
  /// `${id}`: the answer to that question, empty if blank or hidden.
  case answer(QuestionID)
  /// `.`: the answer to the question that carries the expression.
  case thisAnswer
  /// An operator and its operands.
  case operation(Operator, Expression, Expression)
  /// `-x`
  case negative(Expression)
  /// A function call with a number of arguments the function takes.
  case call(Function, [Expression])

  /// The questions referred to, in the order written, repeats included.
  public var references: [QuestionID] {
    switch self {
    case .text, .number, .thisAnswer: []
    case .answer(let id): [id]
    case .operation(_, let left, let right): left.references + right.references
    case .negative(let operand): operand.references
    case .call(_, let arguments): arguments.flatMap(\.references)
    }
  }

  /// The parts it is made of directly: operands or arguments.
  public var parts: [Expression] {
    switch self {
    case .text, .number, .answer, .thisAnswer: []
    case .operation(_, let left, let right): [left, right]
    case .negative(let operand): [operand]
    case .call(_, let arguments): arguments
    }
  }

  /// Both conditions at once; `nil` stands for *always*.
  public static func both(_ first: Expression?, _ second: Expression?) -> Expression? {
    guard let first, let second else { return first ?? second }
    return .operation(.and, first, second)
  }
}
