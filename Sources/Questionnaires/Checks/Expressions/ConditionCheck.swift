/// Where a condition is needed stands something true or false. (Q047)
///
/// A number is *false* when it is 0 and a text when it is empty: allowed, and seldom meant. A
/// computed value that is true or false is kept as a text, which is always true.
enum ConditionCheck {
  static func problems(_ placed: PlacedExpression, _ scope: ExpressionScope) -> [Problem] {
    var found: [Problem] = []
    let type = { (part: Expression) in part.type(in: scope, at: placed.owner) }
    let needCondition = { (part: Expression, instead: Expression?) in
      guard type(part) != .truth, type(part) != .unknown else { return }
      let compared = instead ?? .operation(.notEqual, part, .text(""))
      found.append(.notACondition(part.text, instead: compared.text))
    }
    if placed.role != .calculation {
      needCondition(placed.expression, nil)
    } else if type(placed.expression) == .truth {
      found.append(.conditionAsValue)
    }
    placed.expression.visit { part in
      switch part {
      case .operation(.and, let left, let right), .operation(.or, let left, let right):
        needCondition(left, nil)
        needCondition(right, right.compared(as: left))
      case .call(.not, let arguments): needCondition(arguments[0], nil)
      case .call(.choose, let arguments): needCondition(arguments[0], nil)
      default: break
      }
    }
    return found
  }
}

extension Expression {
  /// `${q} = 'b'` for the `'b'` in `${q} = 'a' or 'b'`; `nil` if it is not written so.
  fileprivate func compared(as other: Expression) -> Expression? {
    switch (self, other) {
    case (_, .operation(.and, _, let last)), (_, .operation(.or, _, let last)):
      compared(as: last)
    case (.text, .operation(let sign, let asked, .text)),
      (.number, .operation(let sign, let asked, .number)):
      sign.isArithmetic ? nil : .operation(sign, asked, self)
    default: nil
    }
  }
}
