internal import Questionnaires
internal import Responses

/// Skip logic for a form without JavaScript: style rules that hide questions once a choice is
/// ticked that excludes them.
///
/// Browsers without `:has()` show everything, with a note for whom a question is; the laptop
/// decides in any case.
struct FormSkipping {
  /// A choice on the page, as the rules name it.
  typealias Tick = String

  /// What is hidden as one: a run of blocks, or one row of a matrix.
  private struct Part {
    let name: String
    let positions: Set<Int>
    let condition: Expression
  }

  private let questionnaire: Questionnaire
  /// The rules.
  private(set) var style = ""
  /// The classes that choices inside records need so that the rules find them.
  private(set) var classesInRecords: Set<String> = []

  init(_ questionnaire: Questionnaire, runs: [FormRun]) {
    self.questionnaire = questionnaire
    style = style(of: runs.flatMap { parts(of: $0) })
    for question in questionnaire.questions {
      if case .records(let set) = question.kind { addRules(for: set) }
    }
  }

  /// The id of a matrix row's element.
  static func rowName(_ position: Int) -> String { "only-row-\(position + 1)" }

  private func parts(of run: FormRun) -> [Part] {
    let positions = run.blocks.flatMap { $0.positions + $0.followUps }
    let whole = run.condition.map {
      Part(name: "#\(run.name)", positions: Set(positions), condition: $0)
    }
    let rows = run.blocks.filter { $0.matrix != nil }.flatMap(\.positions)
    return (whole.map { [$0] } ?? [])
      + rows.compactMap { position in
        let row = questionnaire.questions[position]
        guard row.ownRelevance != nil, let condition = row.relevance else { return nil }
        let name = "#\(Self.rowName(position))"
        return Part(name: name, positions: [position], condition: condition)
      }
  }

  /// A ticked choice hides the parts that need another choice of its question, and then every
  /// part that depends on hidden questions alone and does not hold while they are blank.
  private func style(of parts: [Part]) -> String {
    let blank = Evaluator(Answers(to: questionnaire))
    var ticks: [Tick] = []
    var hidden: [Tick: (positions: Set<Int>, names: [String])] = [:]
    for part in parts {
      let own = exclusions(of: part.condition)
      for tick in own where hidden[tick] == nil {
        ticks.append(tick)
        hidden[tick] = ([], [])
      }
      let needed = Set(part.condition.references.compactMap { questionnaire.position(of: $0) })
      for tick in ticks {
        let isLost =
          !needed.isEmpty && needed.isSubset(of: hidden[tick]?.positions ?? [])
          && !blank.holds(part.condition)
        guard own.contains(tick) || isLost else { continue }
        hidden[tick]?.positions.formUnion(part.positions)
        hidden[tick]?.names.append(part.name)
      }
    }
    return ticks.map { tick in
      let targets = hidden[tick]?.names.map { "body:has(\(tick)) \($0)" } ?? []
      return targets.joined(separator: ",") + "{display:none}"
    }.joined()
  }

  /// The fields of a record hide by the choices of the same record, or of earlier questions.
  private mutating func addRules(for set: RecordSet) {
    for field in set.questions where field.specifies == nil {
      guard let condition = field.relevance else { continue }
      for tick in exclusions(of: condition, in: set) {
        let isInside = tick.hasPrefix(".")
        style += "\(isInside ? ".rec" : "body"):has(\(tick)) .f-\(field.id){display:none}"
        if isInside { classesInRecords.insert(String(tick.dropFirst().prefix { $0 != ":" })) }
      }
    }
  }

  /// The ticks with which a condition cannot hold, whatever else is answered.
  private func exclusions(of condition: Expression, in set: RecordSet? = nil) -> [Tick] {
    let asked = Set(condition.references)
    if asked.count == 1, let id = asked.first { return exclusions(of: condition, by: id, in: set) }
    guard case .operation(let sign, let left, let right) = condition else { return [] }
    let (first, second) = (exclusions(of: left, in: set), exclusions(of: right, in: set))
    switch sign {
    case .and: return first + second.filter { !first.contains($0) }
    case .or: return first.filter { second.contains($0) }
    default: return []
    }
  }

  /// The choices of the one question a condition is about with which it does not hold.
  private func exclusions(
    of condition: Expression, by id: QuestionID, in set: RecordSet?
  ) -> [Tick] {
    let field = set?.questions.first { $0.id == id }
    guard case .one(let scale)? = (field ?? questionnaire.question(id))?.kind else { return [] }
    return scale.choices.enumerated().compactMap { place, choice in
      var answers = Answers(to: questionnaire)
      var record = set.map { Answers(to: $0) }
      if field == nil { answers[id] = .choice(choice.code) }
      record?[id] = .choice(choice.code)
      if Evaluator(answers, record: record).holds(condition) { return nil }
      return field == nil ? "#q-\(id)-\(place):checked" : ".k-\(id)-\(place):checked"
    }
  }
}
