/// What is wrong in the text of an expression, and where.
public struct ExpressionError: Error, Equatable, Sendable {
  /// The kinds of mistake.
  public enum Reason: Sendable, Hashable {
    /// A piece that no rule allows here; empty at the end of the text.
    case unexpected(String)
    /// A word that is compared and is neither a question, a quoted text nor a function.
    case bareWord(String, isCompared: Bool)
    /// A quote that is never closed.
    case unclosedText
    /// `${` without a name and `}`.
    case badReference
    /// A function nobody knows.
    case unknownFunction(String)
    /// A function with too few or too many arguments.
    case wrongArgumentCount(String, expected: ClosedRange<Int>)
    /// Brackets nested deeper than any sane condition.
    case tooDeep
    /// More operators than this.
    case tooManyOperators(most: Int)
  }

  /// What is wrong.
  public let reason: Reason
  /// Where it starts: characters (Unicode scalars) from the start of the text, 0-based.
  public let offset: Int
}

extension Expression {
  /// Reads an expression.
  ///
  /// - Throws: `ExpressionError` for the first mistake.
  public init(parsing text: String) throws(ExpressionError) {
    var parser = ExpressionParser(tokens: try ExpressionScanner.tokens(of: text))
    self = try parser.expression()
    try parser.expectEnd()
  }
}

/// A recursive-descent parser; one method a level of binding.
private struct ExpressionParser {
  let tokens: [ExpressionToken]
  var next = 0
  var depth = 0
  /// The operators read so far. Each may make the tree deeper by one, and everything that walks it
  /// needs the stack for that.
  var operators = 0
  private static let mostOperators = 1_000

  init(tokens: [ExpressionToken]) { self.tokens = tokens }

  var current: ExpressionToken { tokens[next] }

  mutating func expression() throws(ExpressionError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw ExpressionError(reason: .tooDeep, offset: current.offset) }
    return try binary(level: 0)
  }

  private static let levels: [[Expression.Operator]] = [
    [.or], [.and], [.equal, .notEqual], [.less, .lessOrEqual, .greater, .greaterOrEqual],
    [.plus, .minus], [.times, .dividedBy, .modulo],
  ]

  mutating func binary(level: Int) throws(ExpressionError) -> Expression {
    guard level < Self.levels.count else { return try unary() }
    var left = try binary(level: level + 1)
    while let found = current.asOperator, Self.levels[level].contains(found) {
      operators += 1
      guard operators <= Self.mostOperators else {
        let reason = ExpressionError.Reason.tooManyOperators(most: Self.mostOperators)
        throw ExpressionError(reason: reason, offset: current.offset)
      }
      next += 1
      left = .operation(found, left, try binary(level: level + 1))
    }
    return left
  }

  mutating func unary() throws(ExpressionError) -> Expression {
    guard current.kind == .symbol("-") else { return try primary() }
    next += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw ExpressionError(reason: .tooDeep, offset: current.offset) }
    return .negative(try unary())
  }

  mutating func primary() throws(ExpressionError) -> Expression {
    let token = current
    next += token.kind == .end ? 0 : 1
    switch token.kind {
    case .text(let value): return .text(value)
    case .number(let value): return .number(value)
    case .reference(let id): return .answer(QuestionID(id))
    case .symbol("."): return .thisAnswer
    case .symbol("("):
      let inner = try expression()
      try expect(")")
      return inner
    case .name(let name): return try call(name, at: token.offset)
    case .symbol, .end: throw unexpected(token)
    }
  }

  mutating func call(_ name: String, at offset: Int) throws(ExpressionError) -> Expression {
    guard current.kind == .symbol("(") else {
      let isCompared =
        current.asOperator.map { !$0.isArithmetic && $0 != .and && $0 != .or } == true
      throw ExpressionError(reason: .bareWord(name, isCompared: isCompared), offset: offset)
    }
    guard let function = Expression.Function(rawValue: name) else {
      throw ExpressionError(reason: .unknownFunction(name), offset: offset)
    }
    next += 1
    var arguments: [Expression] = []
    while current.kind != .symbol(")") {
      if !arguments.isEmpty { try expect(",") }
      arguments.append(try expression())
    }
    next += 1
    guard function.arguments.contains(arguments.count) else {
      let reason = ExpressionError.Reason.wrongArgumentCount(name, expected: function.arguments)
      throw ExpressionError(reason: reason, offset: offset)
    }
    return .call(function, arguments)
  }

  mutating func expect(_ symbol: String) throws(ExpressionError) {
    guard current.kind == .symbol(symbol) else { throw unexpected(current) }
    next += 1
  }

  func expectEnd() throws(ExpressionError) {
    guard current.kind == .end else { throw unexpected(current) }
  }

  func unexpected(_ token: ExpressionToken) -> ExpressionError {
    ExpressionError(reason: .unexpected(token.spelling), offset: token.offset)
  }
}
