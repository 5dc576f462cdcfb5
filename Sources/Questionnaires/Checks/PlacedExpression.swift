/// An expression of a questionnaire with what it is for and where it stands in the file.
public struct PlacedExpression: Sendable, Equatable {
  /// What an expression is for.
  public enum Role: Sendable, Equatable {
    case relevance, required, constraint, calculation
  }

  /// What it is for.
  public let role: Role
  /// The question that carries it; the first of a section or matrix for their conditions.
  public let owner: QuestionID
  /// The position in `Questionnaire.questions` before which everything may be referred to.
  public let position: Int
  /// The records question that `owner` is inside of, if any.
  public let record: QuestionID?
  /// The condition of what is around it: of its section and matrix; `nil`: always.
  public let within: Expression?
  /// The expression, names of fields already made unique.
  public let expression: Expression
  /// Where it stands.
  public let path: DefinitionPath

  /// Places an expression.
  public init(
    _ role: Role, of owner: QuestionID, position: Int, record: QuestionID? = nil,
    within: Expression? = nil, _ expression: Expression, at path: DefinitionPath
  ) {
    self.role = role
    self.owner = owner
    self.position = position
    self.record = record
    self.within = within
    self.expression = expression
    self.path = path
  }
}
