/// Checks of a questionnaire's meaning, after its form has been read.
public enum QuestionnaireChecks {
  /// The most choices a question with several answers may have.
  public static let mostChoicesOfSeveral = 62

  /// Everything wrong with the conditions of `questionnaire`.
  ///
  /// - Parameter paths: where each question's own condition stands in its file, by position in
  ///   `questionnaire.questions`; `nil` where it has none.
  public static func conditions(
    of questionnaire: Questionnaire, at paths: [(condition: Expression, path: DefinitionPath)?]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (position, entry) in paths.enumerated() {
      guard let entry else { continue }
      for id in entry.condition.references {
        if let problem = reference(id, from: position, in: questionnaire) {
          found.append(Diagnostic(problem, at: entry.path))
        }
      }
      for (id, code) in entry.condition.comparedCodes {
        if let problem = code.unknown(to: questionnaire.question(id)) {
          found.append(Diagnostic(problem, at: entry.path))
        }
      }
    }
    return found
  }

  private static func reference(
    _ id: QuestionID, from position: Int, in questionnaire: Questionnaire
  ) -> Problem? {
    guard let target = questionnaire.position(of: id) else {
      let names = questionnaire.questions.map(\.id.rawValue)
      return .unknownReference(id, didYouMean: NearestName.to(id.rawValue, among: names))
    }
    return target < position ? nil : .laterReference(id)
  }
}

extension ChoiceCode {
  /// The problem of comparing `question` with this code, if it is a choice that does not exist.
  fileprivate func unknown(to question: Question?) -> Problem? {
    guard let question, let scale = question.scale, !rawValue.isEmpty,
      scale.position(of: self) == nil, scale.setting == nil
    else { return nil }
    let near = NearestName.to(rawValue, among: scale.choices.map(\.code.rawValue))
    return .unknownCode(self, question.id, didYouMean: near)
  }
}

extension Expression {
  /// Each `${q} = 'code'`, `'code' != ${q}` and `selected(${q}, 'code')` inside.
  fileprivate var comparedCodes: [(QuestionID, ChoiceCode)] {
    switch self {
    case .text, .number, .answer, .thisAnswer: return []
    case .negative(let operand): return operand.comparedCodes
    case .call(.selected, let arguments):
      if case .answer(let id) = arguments[0], case .text(let code) = arguments[1] {
        return [(id, ChoiceCode(code))]
      }
      return arguments.flatMap(\.comparedCodes)
    case .call(_, let arguments): return arguments.flatMap(\.comparedCodes)
    case .operation(let sign, let left, let right):
      if sign == .equal || sign == .notEqual {
        if case .answer(let id) = left, case .text(let code) = right {
          return [(id, ChoiceCode(code))]
        }
        if case .text(let code) = left, case .answer(let id) = right {
          return [(id, ChoiceCode(code))]
        }
      }
      return left.comparedCodes + right.comparedCodes
    }
  }
}
