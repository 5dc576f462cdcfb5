extension Expression {
  /// The expression in the XLSForm spelling, with no more brackets than it needs.
  ///
  /// `Expression(parsing:)` reads it back to the same expression, for every expression that
  /// parsing can make. A text that holds both kinds of quotes cannot be written in this language.
  public var text: String { written(asTight: 0) }

  /// The text, in brackets if it binds looser than `level`.
  private func written(asTight level: Int) -> String {
    binding < level ? "(\(unbracketed))" : unbracketed
  }

  private var unbracketed: String {
    switch self {
    case .text(let text):
      // By byte: a mark that goes with the quote makes both one Character.
      text.utf8.contains(UInt8(ascii: "'")) ? "\"\(text)\"" : "'\(text)'"
    case .number(let number): ShortestDecimal(number).plain
    case .answer(let id): "${\(id)}"
    case .thisAnswer: "."
    case .operation(let sign, let left, let right):
      "\(left.written(asTight: binding)) \(sign.rawValue) \(right.written(asTight: binding + 1))"
    case .negative(let operand): "-\(operand.written(asTight: Self.unary))"
    case .call(let function, let arguments):
      "\(function.rawValue)(\(arguments.map(\.text).joined(separator: ", ")))"
    }
  }

  private static let unary = 7

  /// How tight it binds: 1 for `or` up to 6 for `*`, then the unary minus, then all else.
  private var binding: Int {
    switch self {
    case .operation(let sign, _, _): sign.binding
    case .negative: Self.unary
    case .text, .number, .answer, .thisAnswer, .call: Self.unary + 1
    }
  }
}

extension Expression.Operator {
  /// How tight it binds, `or` loosest (ODK XForms specification, *XPath Syntax*).
  fileprivate var binding: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual: 3
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .plus, .minus: 5
    case .times, .dividedBy, .modulo: 6
    }
  }
}
