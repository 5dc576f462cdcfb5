import Questionnaires

/// Hides questions that would give away a hidden count of the question they depend on.
///
/// A question asked of exactly those who gave one answer (`${gate} = 'code'`, alone or with other
/// conditions by `and`) has as many people asked as that answer has people. Where the gate hides
/// any of its choices, or is hidden itself, the question is not shown. With `or` and several
/// choices the number asked is no count of the gate, and the question stays.
struct DependentItems {
  /// The items with those that would tell hidden.
  let items: [ProtectedFindings.Item]

  /// Goes through the items in the order asked, so that a hidden question hides those after it.
  init(_ items: [ProtectedFindings.Item]) {
    var guarded: Set<QuestionID> = []
    self.items = items.map { item in
      let gates = item.question.relevance?.exactGates ?? []
      let kept =
        gates.contains(where: guarded.contains)
        ? ProtectedFindings.Item(hiding: item, because: .complementary) : item
      if kept.hidesChoice { guarded.insert(item.question.id) }
      return kept
    }
  }
}

extension Expression {
  /// The questions of which this condition asks for one answer.
  fileprivate var exactGates: [QuestionID] {
    switch self {
    case .operation(.equal, .answer(let id), .text), .operation(.equal, .text, .answer(let id)):
      [id]
    case .call(.selected, let arguments): arguments.flatMap(\.references)
    case .operation(.and, let left, let right): left.exactGates + right.exactGates
    default: []
    }
  }
}

extension ProtectedFindings.Item {
  /// Whether the question or any of its choices is hidden.
  fileprivate var hidesChoice: Bool {
    guard case .shown(let figures) = figures else { return true }
    guard case .choices(let counts) = figures.distribution else { return false }
    return counts.contains { if case .suppressed = $0 { true } else { false } }
  }

  fileprivate init(hiding item: ProtectedFindings.Item, because reason: Suppression) {
    question = item.question
    role = item.role
    if case .suppressed = item.figures {
      figures = item.figures
    } else {
      figures = .suppressed(reason)
    }
  }
}
