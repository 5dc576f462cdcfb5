/// Each question named exists and is asked earlier; a field of records is named from inside its
/// record, or from outside by a function over all records. (Q021, Q022, Q041, Q049)
enum ReferenceCheck {
  static func problems(_ placed: PlacedExpression, _ scope: ExpressionScope) -> [Problem] {
    placed.expression.references.compactMap { problem($0, placed, scope) }
      + alone(placed.expression, placed, scope)
  }

  private static func problem(
    _ id: QuestionID, _ placed: PlacedExpression, _ scope: ExpressionScope
  ) -> Problem? {
    guard let target = scope[id] else {
      // In a very long questionnaire full of wrong names, guessing would take minutes.
      let names = scope.count <= 1_000 ? scope.names : []
      let written = String(id.rawValue.filter { !$0.isWhitespace })
      let near = scope[QuestionID(written)].map { _ in written }
      return .unknownReference(
        id, didYouMean: near ?? NearestName.to(id.rawValue, among: names))
    }
    if id == placed.owner { return placed.role == .constraint ? nil : .dependsOnItself(id) }
    if let record = placed.record, target.record == record {
      return target.place < scope[placed.owner]?.place ?? 0 ? nil : .laterReference(id)
    }
    return target.position < placed.position ? nil : .laterReference(id)
  }

  /// Fields of records that stand alone outside their record, where they have many values.
  private static func alone(
    _ expression: Expression, _ placed: PlacedExpression, _ scope: ExpressionScope
  ) -> [Problem] {
    switch expression {
    case .answer(let id):
      guard let record = scope[id]?.record, record != placed.record else { return [] }
      return [.fieldOutsideRecord(id)]
    case .call(let function, let arguments) where function.takesRecords && arguments.count == 1:
      if case .answer = arguments[0] { return [] }
      return alone(arguments[0], placed, scope)
    default: return expression.parts.flatMap { alone($0, placed, scope) }
    }
  }
}
