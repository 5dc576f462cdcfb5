/// Whether there are answers to a questionnaire that meet conditions.
///
/// What is known of the answers to a question that conditions name counts, too: its limits, its
/// constraint, and that it has no answer unless its own condition and those of its section and
/// matrix hold; and so on for the questions that those name. A question may always be left blank:
/// a form can be handed in unfinished. A search that would take too long finds that all is
/// possible, and so does one that leaves out what is known of questions far away.
struct PossibleWorlds {
  /// What is looked for.
  struct Query: Hashable {
    /// All hold.
    var conditions: [Expression]
    /// The question whose constraint is looked at: not left blank, its constraint not met for sure.
    var answered: QuestionID?
    /// The records question that the conditions are inside of, if any.
    var record: QuestionID?
    /// Questions of which nothing is known but which choices they have.
    var free: Set<QuestionID> = []
  }

  private struct Cut: Hashable {
    let question: QuestionID
    let conditions: [Expression]
    let isCompared: Bool
    let isLimited: Bool
  }

  private let scope: ExpressionScope
  private var neverAsked: Set<QuestionID> = []
  private var known: [QuestionID: [Expression]] = [:]
  private var relevances: [QuestionID: Expression?] = [:]
  private var domains: [Cut: AnswerDomain] = [:]
  private var found: [Query: Bool] = [:]
  /// How much may still be tried for the whole questionnaire.
  private var effort = 4_000_000

  /// The most questions looked at together.
  private static let mostQuestions = 6
  /// How much is tried for one query.
  private static let mostEffort = 40_000

  init(_ questionnaire: Questionnaire, _ scope: ExpressionScope) {
    self.scope = scope
    for question in questionnaire.questions {
      for question in [question] + (question.recordSet?.questions ?? []) {
        guard let condition = relevance(of: question.id) else { continue }
        let record = scope[question.id]?.record
        if !exist(Query(conditions: [condition], record: record)) {
          neverAsked.insert(question.id)
        }
      }
    }
  }

  /// Whether there are such answers; true if that cannot be told.
  mutating func exist(_ query: Query) -> Bool {
    if let known = found[query] { return known }
    guard effort > 0, !holdsOfBlankForm(query) else { return true }
    let names: [QuestionID]
    let clauses: [(unlessBlank: QuestionID?, condition: Expression)]
    (names, clauses) = joined(query)
    var builder = FormulaBuilder(names, scope)
    let answered = query.answered.flatMap(names.firstIndex)
    var formulas = clauses.map { clause -> AnswerSearch.Formula in
      let formula = builder.formula(clause.condition)
      guard let place = clause.unlessBlank.flatMap(names.firstIndex) else { return formula }
      return .any([.blank(place), formula])
    }
    if let answered { formulas.append(.not(.blank(answered))) }
    let domains = names.indices.map { place in
      domain(
        Cut(
          question: names[place], conditions: builder.own[place],
          isCompared: builder.isCompared[place], isLimited: !query.free.contains(names[place])))
    }
    let most = min(effort, Self.mostEffort)
    var search = AnswerSearch(
      names: names, domains: domains, joints: builder.joints, formulas: formulas,
      effort: most)
    let succeeded = search.succeeds()
    effort -= most - search.effort
    found[query] = succeeded
    return succeeded
  }

  /// Whether nothing need be looked for: a form left blank meets it.
  private func holdsOfBlankForm(_ query: Query) -> Bool {
    query.answered == nil
      && query.conditions.allSatisfy { $0.value(in: NoAnswers()).truth }
  }

  /// The questions that decide a query, nearest first, and all that is to hold.
  private mutating func joined(
    _ query: Query
  ) -> (names: [QuestionID], clauses: [(unlessBlank: QuestionID?, condition: Expression)]) {
    var clauses: [(QuestionID?, Expression)] = query.conditions.map { (nil, $0) }
    var names: [QuestionID] = []
    var waiting = [query.answered].compactMap(\.self) + query.conditions.flatMap(\.references)
    var next = 0
    while next < waiting.count, names.count < Self.mostQuestions {
      let id = waiting[next]
      next += 1
      guard !names.contains(id), let entry = scope[id],
        entry.record == nil || entry.record == query.record
      else { continue }
      names.append(id)
      guard !query.free.contains(id) else { continue }
      for condition in id == query.answered ? asked(id) : asked(id) + met(id) {
        clauses.append((id, condition))
        waiting += condition.references
      }
    }
    return (names, clauses)
  }

  /// What holds if a question is asked.
  private mutating func asked(_ id: QuestionID) -> [Expression] {
    if neverAsked.contains(id) { return [] }
    if let known = relevances[id] { return [known].compactMap(\.self) }
    let found = relevance(of: id)
    relevances[id] = .some(found)
    return [found].compactMap(\.self)
  }

  /// What holds if it is answered, besides.
  private mutating func met(_ id: QuestionID) -> [Expression] {
    if let met = known[id] { return met }
    let constraint = scope[id]?.question.constraint?.condition.naming(id)
    let met = constraint.map { isReadable($0, at: id, isConstraint: true) ? [$0] : [] } ?? []
    known[id] = met
    return met
  }

  /// The condition of a question, of its records question and of all around; `nil`: none that
  /// can be relied on.
  func relevance(of id: QuestionID) -> Expression? {
    guard let entry = scope[id] else { return nil }
    let own = entry.question.relevance.flatMap { isReadable($0, at: id) ? $0 : nil }
    return .both(entry.record.flatMap(relevance), own)
  }

  /// Whether every question named is asked before `id`, or is `id` in its own constraint.
  private func isReadable(
    _ condition: Expression, at id: QuestionID, isConstraint: Bool = false
  ) -> Bool {
    guard let entry = scope[id] else { return false }
    return condition.references.allSatisfy { name in
      guard let other = scope[name] else { return false }
      if name == id { return isConstraint }
      if other.position < entry.position { return true }
      return other.record != nil && other.record == entry.record && other.place < entry.place
    }
  }

  private mutating func domain(_ cut: Cut) -> AnswerDomain {
    if let known = domains[cut] { return known }
    guard let question = scope[cut.question]?.question else {
      preconditionFailure("only questions that exist are looked at")
    }
    let made = AnswerDomain(
      of: question, cut.conditions, isCompared: cut.isCompared, isLimited: cut.isLimited)
    effort -= made.trials
    domains[cut] = made
    return made
  }
}
