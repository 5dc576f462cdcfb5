/// Checks of a questionnaire's meaning, after its form has been read.
public enum QuestionnaireChecks {
  /// The most choices a question with several answers may have.
  public static let mostChoicesOfSeveral = 62

  /// Everything to say about what `questionnaire` means, besides its expressions.
  ///
  /// - Parameter isWhole: no error was found while reading: what seems unused is not merely unread.
  public static func meaning(
    of questionnaire: Questionnaire, _ places: QuestionnairePlaces, isWhole: Bool
  ) -> [Diagnostic] {
    NameChecks.found(places) + NameChecks.sections(of: questionnaire, places)
      + ScaleChecks.found(places, of: questionnaire)
      + ProtectionChecks.found(in: questionnaire, places)
      + ScoringChecks.found(in: questionnaire, places)
      + TextChecks.found(in: questionnaire, places)
      + (isWhole ? UseChecks.found(in: questionnaire, places) : [])
  }

  /// Everything wrong with the expressions of `questionnaire`.
  public static func expressions(
    _ expressions: [PlacedExpression], of questionnaire: Questionnaire
  ) -> [Diagnostic] {
    let fields = fieldOwners(of: questionnaire)
    var found: [Diagnostic] = []
    for placed in expressions {
      for id in placed.expression.references where id != placed.owner {
        if let problem = reference(id, from: placed, in: questionnaire, fields: fields) {
          found.append(Diagnostic(problem, at: placed.path))
        }
      }
      for (id, code) in placed.expression.comparedCodes {
        if let problem = code.unknown(to: questionnaire.question(id)) {
          found.append(Diagnostic(problem, at: placed.path))
        }
      }
    }
    return found
  }

  /// The position of the records question that each field is inside of.
  private static func fieldOwners(of questionnaire: Questionnaire) -> [QuestionID: Int] {
    var owners: [QuestionID: Int] = [:]
    for (position, question) in questionnaire.questions.enumerated() {
      for field in question.recordSet?.questions ?? [] { owners[field.id] = position }
    }
    return owners
  }

  private static func reference(
    _ id: QuestionID, from placed: PlacedExpression, in questionnaire: Questionnaire,
    fields: [QuestionID: Int]
  ) -> Problem? {
    guard let target = questionnaire.position(of: id) ?? fields[id] else {
      let names = questionnaire.questions.map(\.id.rawValue)
      return .unknownReference(id, didYouMean: NearestName.to(id.rawValue, among: names))
    }
    if placed.record != nil, fields[id] == questionnaire.position(of: placed.record ?? id) {
      return nil
    }
    return target < placed.position ? nil : .laterReference(id)
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
