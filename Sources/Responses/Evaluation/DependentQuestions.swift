internal import Questionnaires

/// The questions of a questionnaire in groups that do not depend on one another.
struct DependentQuestions {
  /// Questions whose being asked depends on answers in the same group alone.
  struct Group {
    /// Their positions in the questionnaire, in order.
    var positions: [Int] = []
    /// The positions of those that conditions or calculations refer to.
    var gates: Set<Int> = []
    /// The parts that `and`, `or` and `not` join of everything that decides who is asked what, by
    /// each question they name.
    var atoms: [QuestionID: [Expression]] = [:]
    /// The questions that computed values refer to.
    var computedFrom: Set<QuestionID> = []

    mutating func add(_ question: Question, at position: Int, isGate: Bool, isNeeded: Bool) {
      positions.append(position)
      if isGate { gates.insert(position) }
      for atom in question.deciding(isNeeded: isNeeded).flatMap(\.atoms) {
        for id in Set(atom.references) { atoms[id, default: []].append(atom) }
      }
      if case .calculated(let calculation) = question.kind, isNeeded {
        computedFrom.formUnion(calculation.references)
      }
    }
  }

  let all: [Group]

  init(_ questionnaire: Questionnaire) {
    let questions = questionnaire.questions
    var fields: [QuestionID: Int] = [:]
    for (position, question) in questions.enumerated() {
      for field in question.recordSet?.questions ?? [] { fields[field.id] = position }
    }
    var roots = Array(questions.indices)
    func root(_ position: Int) -> Int {
      var position = position
      while roots[position] != position { position = roots[position] }
      return position
    }
    var gates: Set<Int> = []
    let needed = Self.neededCalculations(questionnaire)
    for (position, question) in questions.enumerated() {
      for condition in question.deciding(isNeeded: needed.contains(question.id)) {
        for id in condition.references {
          guard let gate = questionnaire.position(of: id) ?? fields[id] else { continue }
          gates.insert(gate)
          roots[root(position)] = root(gate)
        }
      }
    }
    var groups: [Int: Group] = [:]
    for (position, question) in questions.enumerated() {
      groups[root(position), default: Group()].add(
        question, at: position, isGate: gates.contains(position),
        isNeeded: needed.contains(question.id))
    }
    all = groups.values.sorted { ($0.positions.first ?? 0) < ($1.positions.first ?? 0) }
  }

  /// The computed values that conditions refer to, directly or through others.
  private static func neededCalculations(_ questionnaire: Questionnaire) -> Set<QuestionID> {
    var needed: Set<QuestionID> = []
    var rest = questionnaire.questions.flatMap { $0.relevance?.references ?? [] }
    while let id = rest.popLast() {
      guard case .calculated(let calculation) = questionnaire.question(id)?.kind,
        needed.insert(id).inserted
      else { continue }
      rest += calculation.references
    }
    return needed
  }
}

extension Expression {
  /// The parts that `and`, `or` and `not` join.
  fileprivate var atoms: [Expression] {
    switch self {
    case .operation(.and, let left, let right), .operation(.or, let left, let right):
      left.atoms + right.atoms
    case .call(.not, let arguments): arguments.flatMap(\.atoms)
    default: [self]
    }
  }
}

extension Question {
  /// The expressions that decide whether it is asked, what must be answered and, if conditions
  /// need it, what it works out to.
  fileprivate func deciding(isNeeded: Bool) -> [Expression] {
    guard case .calculated(let calculation) = kind else { return [relevance].compactMap(\.self) }
    return [relevance, isNeeded ? calculation : nil].compactMap(\.self)
  }
}
