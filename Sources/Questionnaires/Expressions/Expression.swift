/// A condition or calculation in the XLSForm spelling of the ODK XPath subset.
///
/// Grammar, loosest binding first: `or`, `and`, `= !=`, `< <= > >=`, `+ -`, `* div mod`,
/// unary `-`. Primaries: `'text'`, `"text"`, numbers, `${question}`, `.`, `function(…)`,
/// `( … )`. Source: ODK XForms specification, section "XPath Syntax".
public indirect enum Expression: Sendable, Equatable {
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

  /// A function the evaluator knows.
  public enum Function: String, Sendable, CaseIterable {
    /// `selected(${q}, 'code')`: the answer is, or contains, that choice.
    case selected
    /// `count-selected(${q})`: how many choices are ticked.
    case countSelected = "count-selected"
    /// `not(x)`
    case not
    /// `true()`
    case alwaysTrue = "true"
    /// `false()`
    case alwaysFalse = "false"

    /// How many arguments it takes.
    public var argumentCount: Int {
      switch self {
      case .alwaysTrue, .alwaysFalse: 0
      case .countSelected, .not: 1
      case .selected: 2
      }
    }
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
  /// A function call with the right number of arguments.
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

  /// Both conditions at once; `nil` stands for *always*.
  public static func both(_ first: Expression?, _ second: Expression?) -> Expression? {
    guard let first, let second else { return first ?? second }
    return .operation(.and, first, second)
  }
}
