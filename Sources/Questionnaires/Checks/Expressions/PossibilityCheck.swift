/// Conditions that never or always hold, over all answers there can be. (Q042…Q045)
struct PossibilityCheck {
  private var worlds: PossibleWorlds

  init(_ questionnaire: Questionnaire, _ scope: ExpressionScope) {
    worlds = PossibleWorlds(questionnaire, scope)
  }

  mutating func problems(_ placed: PlacedExpression) -> [Problem] {
    switch placed.role {
    case .relevance: relevance(placed)
    case .constraint: constraint(placed)
    case .required, .calculation: []
    }
  }

  // MARK: Conditions

  private mutating func relevance(_ placed: PlacedExpression) -> [Problem] {
    let around = Expression.both(placed.record.flatMap(worlds.relevance), placed.within)
    let here = around.map { [$0] } ?? []
    func query(
      _ conditions: [Expression], free: Set<QuestionID> = []
    ) -> PossibleWorlds.Query {
      PossibleWorlds.Query(conditions: conditions, record: placed.record, free: free)
    }
    let own = placed.expression
    let together = Expression.both(around, own).map { [$0] } ?? []
    guard !worlds.exist(query(together)) else {
      guard !worlds.exist(query(here + [.call(.not, [own])])) else { return [] }
      let everywhere = query([.call(.not, [own])], free: Set(own.references))
      return [.alwaysRelevant(isImplied: worlds.exist(everywhere))]
    }
    // Told where the condition around stands.
    guard here.isEmpty || worlds.exist(query(here)) else { return [] }
    guard worlds.exist(query([own], free: Set(own.references))) else {
      return [.neverRelevant(nil)]
    }
    let names = own.uniqueReferences
    var obstacle = Obstacle(
      isAround: !here.isEmpty && worlds.exist(query([own])),
      questions: names.filter { worlds.exist(query(together, free: [$0])) })
    if !obstacle.isAround, obstacle.questions.isEmpty {
      obstacle = Obstacle(isAround: !here.isEmpty, questions: names)
    }
    return [.neverRelevant(obstacle)]
  }

  // MARK: Constraints

  private mutating func constraint(_ placed: PlacedExpression) -> [Problem] {
    let owner = placed.owner
    func query(
      _ conditions: [Expression], free: Set<QuestionID> = []
    ) -> PossibleWorlds.Query {
      PossibleWorlds.Query(
        conditions: conditions, answered: owner, record: placed.record, free: free)
    }
    // That it is never asked, or cannot be answered at all, is told elsewhere.
    guard worlds.exist(query([])) else { return [] }
    let own = placed.expression.naming(owner)
    guard !worlds.exist(query([own])) else {
      return worlds.exist(query([.call(.not, [own])])) ? [] : [.everyAnswerMeets]
    }
    let names = own.uniqueReferences
    let all = names.contains(owner) ? names : names + [owner]
    guard worlds.exist(query([own], free: Set(all))) else { return [.noAnswerMeets(nil)] }
    let needed = all.filter { worlds.exist(query([own], free: [$0])) }
    return [
      .noAnswerMeets(Obstacle(isAround: false, questions: needed.isEmpty ? names : needed))
    ]
  }
}

/// What keeps a condition from holding that could hold by itself.
public struct Obstacle: Sendable, Hashable {
  /// The condition of its section, matrix or records question.
  public let isAround: Bool
  /// Questions whose limits, condition or constraint stand against it.
  public let questions: [QuestionID]

  /// Names an obstacle.
  public init(isAround: Bool, questions: [QuestionID]) {
    self.isAround = isAround
    self.questions = questions
  }
}

extension Expression {
  /// The questions referred to, each once, in the order written.
  fileprivate var uniqueReferences: [QuestionID] {
    references.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
