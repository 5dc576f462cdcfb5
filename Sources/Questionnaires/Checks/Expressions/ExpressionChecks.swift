/// Checks of the conditions and calculations of a questionnaire.
public enum ExpressionChecks {
  /// Everything wrong with these expressions, each problem told once a place.
  ///
  /// What an expression can come to is only looked into when nothing else is wrong with it.
  public static func check(
    _ expressions: [PlacedExpression], in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    let scope = ExpressionScope(questionnaire)
    var possibility = PossibilityCheck(questionnaire, scope)
    return expressions.flatMap { placed in
      var problems = ReferenceCheck.problems(placed, scope)
      if problems.isEmpty {
        problems =
          CodeCheck.problems(placed, scope) + TypeCheck.problems(placed, scope)
          + PatternCheck.problems(placed.expression)
      }
      problems += ConditionCheck.problems(placed, scope)
      if problems.isEmpty { problems = possibility.problems(placed) }
      return told(problems, at: placed.path)
    }
  }

  private static func told(_ problems: [Problem], at path: DefinitionPath) -> [Diagnostic] {
    var once: [Problem] = []
    for problem in problems where !once.contains(problem) { once.append(problem) }
    return once.map { Diagnostic($0, at: path) }
  }
}

extension Expression {
  /// Calls `body` with the expression and everything inside it, outermost first.
  func visit(_ body: (Expression) -> Void) {
    body(self)
    for part in parts { part.visit(body) }
  }
}
