/// Each code compared with a question, or looked for in it, is a choice of its scale. (Q023)
enum CodeCheck {
  static func problems(_ placed: PlacedExpression, _ scope: ExpressionScope) -> [Problem] {
    var found: [Problem] = []
    placed.expression.visit { part in
      guard let (asked, code) = part.comparedCode,
        let id = asked == .thisAnswer ? placed.owner : asked.references.first,
        let question = scope[id]?.question, let scale = question.scale, scale.setting == nil,
        scale.position(of: code) == nil
      else { return }
      let near =
        scale.code(labelled: code.rawValue)
        ?? NearestName.to(code.rawValue, among: scale.choices.map(\.code.rawValue))
      found.append(.unknownCode(code, id, didYouMean: near))
    }
    return found
  }
}

extension Scale {
  /// The code of the choice that is shown as `text` in some language.
  fileprivate func code(labelled text: String) -> String? {
    choices.first { choice in
      choice.label.byLanguage.values.contains { $0.lowercased() == text.lowercased() }
    }?.code.rawValue
  }
}

extension Expression {
  /// The question and the code in `${q} = 'code'`, `'code' != ${q}`, `selected(${q}, 'code')` and
  /// `selected-at(${q}, 0) = 'code'`; nothing for the empty text, which is *left blank*.
  fileprivate var comparedCode: (asked: Expression, code: ChoiceCode)? {
    switch self {
    case .call(.selected, let arguments): arguments[0].compared(with: arguments[1])
    case .operation(.equal, let left, let right), .operation(.notEqual, let left, let right):
      left.compared(with: right) ?? right.compared(with: left)
    default: nil
    }
  }

  private func compared(with other: Expression) -> (Expression, ChoiceCode)? {
    guard case .text(let code) = other, !code.isEmpty else { return nil }
    switch self {
    case .answer, .thisAnswer: return (self, ChoiceCode(code))
    case .call(.selectedAt, let arguments): return arguments[0].compared(with: other)
    default: return nil
    }
  }
}
