/// Checks that nobody is pressed to answer what could hurt her: for questionnaires that people
/// fill in about themselves.
enum ProtectionChecks {
  static func found(
    in questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    guard questionnaire.filledBy == .respondent else { return [] }
    return zip(questionnaire.sections, places.sections).flatMap { section, path in
      let gate = gate(of: section)
      return sectionProblems(section, hasGate: gate != nil).map { Diagnostic($0, at: path["id"]) }
        + questions(of: section, gate, places)
    }
  }

  /// The first question of a section, if all that follow depend on it: it lets people skip them.
  private static func gate(of section: Section) -> QuestionID? {
    let asked = section.questions.filter(\.isAsked)
    guard let first = asked.first, case .one = first.kind, asked.count > 1 else { return nil }
    var behind: Set<QuestionID> = [first.id]
    for question in asked.dropFirst() {
      let references = question.relevance?.references ?? []
      guard references.contains(where: behind.contains) else { return nil }
      behind.insert(question.id)
    }
    return first.id
  }

  private static func sectionProblems(_ section: Section, hasGate: Bool) -> [Problem] {
    guard section.role == .sensitive, section.questions.contains(where: \.isAsked) else {
      return []
    }
    var problems: [Problem] = []
    if section.note == nil, section.questions.first?.kind != .note {
      problems.append(.sensitiveWithoutNotice(section.id))
    }
    if section.relevance == nil, !hasGate {
      problems.append(.sensitiveWithoutGate(section.id))
    }
    return problems
  }

  private static func questions(
    of section: Section, _ gate: QuestionID?, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var matrix: QuestionID?
    for question in section.questions {
      let path = places.path(of: question.id)
      for inside in question.withFields
      where inside.role == .sensitive && inside.required?.isNever == false {
        found.append(
          Diagnostic(.sensitiveRequired(inside.id), at: places.path(of: inside.id)["required"]))
      }
      // One word for a whole matrix: its rows share the scale.
      let isRepeated = question.matrix != nil && question.matrix?.id == matrix
      matrix = question.matrix?.id
      if !isRepeated, question.id != gate, let problem = question.withoutWayOut {
        found.append(Diagnostic(problem, at: path["scale"]))
      }
    }
    return found
  }
}

extension Expression {
  /// It is `false()`, whatever is answered.
  fileprivate var isNever: Bool { self == .call(.alwaysFalse, []) }
}

extension Question {
  /// Its problem, if whoever is asked can say neither *I prefer not to* nor was asked before.
  fileprivate var withoutWayOut: Problem? {
    guard let scale, !scale.choices.contains(where: { $0.missing == .refused }) else { return nil }
    if role == .profile { return .profileWithoutRefusal(id) }
    guard role == .sensitive, relevance == nil, case .one = kind else { return nil }
    return .sensitiveWithoutRefusal(id)
  }
}
