/// Where a condition is needed stands something true or false. (Q047)
///
/// A number is *false* when it is 0 and a text when it is empty: allowed, and seldom meant. A
/// computed value that is true or false is kept as a text, which is always true.
enum ConditionCheck {
  static func problems(_ placed: PlacedExpression, _ scope: ExpressionScope) -> [Problem] {
    var found: [Problem] = []
    let type = { (part: Expression) in part.type(in: scope, at: placed.owner) }
    let needCondition = { (part: Expression) in
      if type(part) != .truth, type(part) != .unknown { found.append(.notACondition(part.text)) }
    }
    if placed.role != .calculation {
      needCondition(placed.expression)
    } else if type(placed.expression) == .truth {
      found.append(.conditionAsValue)
    }
    placed.expression.visit { part in
      switch part {
      case .operation(.and, let left, let right), .operation(.or, let left, let right):
        needCondition(left)
        needCondition(right)
      case .call(.not, let arguments): needCondition(arguments[0])
      case .call(.choose, let arguments): needCondition(arguments[0])
      default: break
      }
    }
    return found
  }
}
