extension Expression {
  /// The same expression with the questions it refers to renamed; others keep their names.
  public func renaming(_ names: [QuestionID: QuestionID]) -> Expression {
    switch self {
    case .text, .number, .thisAnswer: self
    case .answer(let id): .answer(names[id] ?? id)
    case .operation(let sign, let left, let right):
      .operation(sign, left.renaming(names), right.renaming(names))
    case .negative(let operand): .negative(operand.renaming(names))
    case .call(let function, let arguments): .call(function, arguments.map { $0.renaming(names) })
    }
  }

  /// The same expression with `${id}` written `.`: a constraint may name its own question.
  func pointing(at id: QuestionID) -> Expression {
    switch self {
    case .text, .number, .thisAnswer: self
    case .answer(let named): named == id ? .thisAnswer : self
    case .operation(let sign, let left, let right):
      .operation(sign, left.pointing(at: id), right.pointing(at: id))
    case .negative(let operand): .negative(operand.pointing(at: id))
    case .call(let function, let arguments):
      .call(function, arguments.map { $0.pointing(at: id) })
    }
  }

  /// The same expression with `.` written `${id}`.
  func naming(_ id: QuestionID) -> Expression {
    switch self {
    case .text, .number, .answer: self
    case .thisAnswer: .answer(id)
    case .operation(let sign, let left, let right):
      .operation(sign, left.naming(id), right.naming(id))
    case .negative(let operand): .negative(operand.naming(id))
    case .call(let function, let arguments):
      .call(function, arguments.map { $0.naming(id) })
    }
  }
}
