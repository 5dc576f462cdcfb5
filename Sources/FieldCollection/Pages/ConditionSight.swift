internal import Questionnaires
internal import Responses

/// What style rules can see of conditions.
///
/// A condition is seen as one that holds whenever the evaluator on the laptop may say that it
/// holds, so that nothing is hidden that somebody is asked. What was answered in a question that
/// is not asked counts as blank, as it does there.
struct ConditionSight {
  /// What can be seen of a condition, and whether that is all of it.
  struct Seen {
    let condition: SeenCondition
    let isExact: Bool

    static let nothing = Seen(condition: .always, isExact: false)
  }

  private let questionnaire: Questionnaire
  private let set: RecordSet?
  /// What is known of whether a question is asked, and of whether it is not.
  private var asked: [QuestionID: Seen] = [:]
  private var notAsked: [QuestionID: Seen] = [:]
  /// Longer conditions than this would make a page of rules.
  private static let largestSize = 100

  /// - Parameter set: the records that the conditions stand in, if any.
  init(_ questionnaire: Questionnaire, in set: RecordSet? = nil) {
    self.questionnaire = questionnaire
    self.set = set
  }

  /// When a condition may hold, or, if not `wanted`, when it may fail.
  mutating func seen(_ condition: Expression, wanted: Bool = true) -> Seen {
    let seen = part(condition, wanted)
    return seen.condition.size > Self.largestSize ? .nothing : seen
  }

  private mutating func part(_ condition: Expression, _ wanted: Bool) -> Seen {
    let names = Set(condition.references)
    if names.count == 1, let id = names.first, let seen = alone(condition, id, wanted) {
      return seen
    }
    switch condition {
    case .operation(.and, let left, let right):
      return joined([seen(left, wanted: wanted), seen(right, wanted: wanted)], all: wanted)
    case .operation(.or, let left, let right):
      return joined([seen(left, wanted: wanted), seen(right, wanted: wanted)], all: !wanted)
    case .call(.not, let arguments):
      return arguments.first.map { seen($0, wanted: !wanted) } ?? .nothing
    case .call(.alwaysTrue, _): return Seen(condition: wanted ? .always : .never, isExact: true)
    case .call(.alwaysFalse, _): return Seen(condition: wanted ? .never : .always, isExact: true)
    default: return .nothing
    }
  }

  private func joined(_ parts: [Seen], all: Bool) -> Seen {
    let conditions = parts.map(\.condition)
    return Seen(
      condition: all ? .all(of: conditions) : .any(of: conditions),
      isExact: parts.allSatisfy(\.isExact))
  }

  private func question(_ id: QuestionID) -> Question? {
    set?.questions.first { $0.id == id } ?? questionnaire.question(id)
  }

  /// A condition about one question alone; `nil` if it is to be taken apart further.
  private mutating func alone(_ condition: Expression, _ id: QuestionID, _ wanted: Bool) -> Seen? {
    guard !condition.changesByItself, let question = question(id) else { return .nothing }
    switch question.kind {
    case .one(let scale):
      let taken = scale.choices.indices.filter {
        holds(condition, id, .choice(scale.choices[$0].code)) == wanted
      }
      if holds(condition, id, nil) != wanted {
        return given(id, .any(of: taken.map { .present(.ticked(id, $0)) }), isExact: true)
      }
      let others = scale.choices.indices.filter { !taken.contains($0) }
      return lacking(id, .all(of: others.map { .absent(.ticked(id, $0)) }), isExact: true)
    case .several(let scale): return ticks(condition, id, scale, wanted)
    case .text, .integer, .decimal, .records: return filled(condition, id, wanted)
    case .date, .calculated, .note: return .nothing
    }
  }

  /// Whether a condition holds for somebody who gave this answer and no other.
  private func holds(_ condition: Expression, _ id: QuestionID, _ answer: Answer?) -> Bool {
    var answers = Answers(to: questionnaire)
    var record = set.map { Answers(to: $0) }
    let isInRecord = set?.index.position(of: id) != nil
    if isInRecord { record?[id] = answer } else { answers[id] = answer }
    return Evaluator(answers, record: record).holds(condition)
  }

  private mutating func ticks(
    _ condition: Expression, _ id: QuestionID, _ scale: Scale, _ wanted: Bool
  ) -> Seen? {
    let all = scale.choices.indices.map { FormSign.ticked(id, $0) }
    switch condition {
    case .call(.selected, let arguments):
      guard case .answer? = arguments.first, case .text(let code)? = arguments.last,
        let place = scale.position(of: ChoiceCode(code))
      else { return .nothing }
      let sign = FormSign.ticked(id, place)
      return wanted
        ? given(id, .present(sign), isExact: true) : lacking(id, .absent(sign), isExact: true)
    case .operation(.and, _, _), .operation(.or, _, _), .call(.not, _): return nil
    default:
      // Whatever it says of what is ticked: with nothing ticked it holds, or it does not.
      if holds(condition, id, nil) == wanted { return .nothing }
      let isExact = condition.asksForAnything(wanted)
      return given(id, .any(of: all.map { .present($0) }), isExact: isExact)
    }
  }

  /// A condition on what is written: all that can be seen is that something is.
  private mutating func filled(_ condition: Expression, _ id: QuestionID, _ wanted: Bool) -> Seen? {
    if set?.index.position(of: id) != nil { return .nothing }
    switch condition {
    case .operation(.and, _, _), .operation(.or, _, _), .call(.not, _): return nil
    default: break
    }
    let isRecords = question(id)?.recordSet != nil
    let isExact = condition.asksForAnything(wanted)
    if holds(condition, id, nil) != wanted {
      return given(id, .present(.filled(id)), isExact: isExact)
    }
    // A text of blanks counts as none, and cannot be told from one: hide nothing by it.
    return isRecords && condition.asksForAnything(!wanted)
      ? lacking(id, .absent(.filled(id)), isExact: true) : .nothing
  }

  /// That something is answered in a question, which must be asked for that.
  private mutating func given(
    _ id: QuestionID, _ condition: SeenCondition, isExact: Bool
  ) -> Seen {
    let asked = whether(id, isAsked: true)
    return Seen(
      condition: .all(of: [condition, asked.condition]), isExact: isExact && asked.isExact)
  }

  /// That something is not answered in a question, or the question is not asked.
  private mutating func lacking(
    _ id: QuestionID, _ condition: SeenCondition, isExact: Bool
  ) -> Seen {
    let notAsked = whether(id, isAsked: false)
    return Seen(
      condition: .any(of: [condition, notAsked.condition]), isExact: isExact && notAsked.isExact)
  }

  private mutating func whether(_ id: QuestionID, isAsked wanted: Bool) -> Seen {
    if let known = wanted ? asked[id] : notAsked[id] { return known }
    guard let relevance = question(id)?.relevance else {
      return Seen(condition: wanted ? .always : .never, isExact: true)
    }
    // Should a condition come back to its own question, nothing is known of it.
    if wanted { asked[id] = .nothing } else { notAsked[id] = .nothing }
    let seen = seen(relevance, wanted: wanted)
    if wanted { asked[id] = seen } else { notAsked[id] = seen }
    return seen
  }
}

extension Expression {
  /// Whether its value is not settled by the answers it names.
  fileprivate var changesByItself: Bool {
    switch self {
    case .thisAnswer, .call(.today, _): true
    default: parts.contains { $0.changesByItself }
    }
  }

  /// Whether it says just that there is an answer, or, if not `wanted`, just that there is none.
  fileprivate func asksForAnything(_ wanted: Bool) -> Bool {
    switch self {
    case .operation(.notEqual, .answer, .text("")),
      .operation(.greater, .call(.count, _), .number(0)),
      .operation(.greaterOrEqual, .call(.count, _), .number(1)),
      .operation(.greater, .call(.countSelected, _), .number(0)),
      .operation(.greaterOrEqual, .call(.countSelected, _), .number(1)):
      wanted
    case .operation(.equal, .answer, .text("")), .operation(.equal, .call(.count, _), .number(0)):
      !wanted
    default: false
    }
  }
}
