internal import Questionnaires

/// Skip logic for a form without JavaScript: style rules that keep questions closed until their
/// condition can hold.
///
/// Browsers without `:has()` show everything, with a note for whom a question is; the laptop
/// decides in any case.
struct FormSkipping {
  private let questionnaire: Questionnaire
  private var sight: ConditionSight
  /// The parts to keep closed, by the selector of a body that does.
  private var closed: [(selector: String, parts: [String])] = []
  /// The rules.
  private(set) var style = ""
  /// The elements whose condition the rules see whole: there the words for it are superfluous.
  private(set) var known: Set<String> = []
  /// The classes that choices inside records need so that the rules find them.
  private(set) var classesInRecords: Set<String> = []

  /// - Parameter runs: the runs of each section.
  init(_ questionnaire: Questionnaire, runs: [[FormRun]]) {
    self.questionnaire = questionnaire
    sight = ConditionSight(questionnaire)
    for (place, section) in questionnaire.sections.enumerated() {
      if let condition = section.relevance { close(Self.name(ofSection: place), condition) }
      for run in runs[place] { close(run) }
    }
    for question in questionnaire.questions {
      if case .records(let set) = question.kind { close(set) }
    }
    let rules = closed.map { rule in
      rule.parts.map { "\(rule.selector) \($0)" }.joined(separator: ",") + "{display:none}"
    }
    if !rules.isEmpty {
      style = "@supports selector(:has(*)){\(rules.joined()).told{display:none}}"
    }
  }

  /// The id of a section's element.
  static func name(ofSection place: Int) -> String { "part-\(place + 1)" }

  /// The id of a matrix row's element.
  static func rowName(_ position: Int) -> String { "only-row-\(position + 1)" }

  /// The class of a record's field and its words.
  static func fieldName(_ field: QuestionID) -> String { "f-\(field)" }

  /// ` told` as a class of the words for whom an element is, where they are superfluous.
  func told(_ name: String) -> String { known.contains(name) ? " told" : "" }

  private mutating func close(_ run: FormRun) {
    if let condition = run.condition { close(run.name, condition) }
    for position in run.blocks.filter({ $0.matrix != nil }).flatMap(\.positions) {
      let row = questionnaire.questions[position]
      guard row.ownRelevance != nil, let condition = row.relevance else { continue }
      close(Self.rowName(position), condition)
    }
  }

  /// Keeps an element closed until its condition can hold.
  private mutating func close(_ name: String, _ condition: Expression) {
    let seen = sight.seen(condition)
    if seen.isExact { known.insert(name) }
    guard seen.condition != .always else { return }
    add("body:not(\(seen.condition.selector(Self.onPage)))", "#\(name)")
  }

  /// The fields of a record open by the choices of the same record, or by earlier questions.
  private mutating func close(_ set: RecordSet) {
    var sight = ConditionSight(questionnaire, in: set)
    for field in set.questions where field.specifies == nil {
      guard let condition = field.relevance else { continue }
      let (seen, name) = (sight.seen(condition), Self.fieldName(field.id))
      if seen.isExact { known.insert(name) }
      guard seen.condition != .always else { continue }
      for case .ticked(let id, let place) in seen.condition.signs
      where set.index.position(of: id) != nil {
        classesInRecords.insert(Self.className(id, place))
      }
      let selector = seen.condition.selector { Self.inRecord($0, set) }
      add(".rec:not(\(selector))", ".\(name)")
    }
  }

  private mutating func add(_ selector: String, _ part: String) {
    if let place = closed.firstIndex(where: { $0.selector == selector }) {
      closed[place].parts.append(part)
    } else {
      closed.append((selector, [part]))
    }
  }

  /// The class by which rules find a choice in a record.
  static func className(_ id: QuestionID, _ place: Int) -> String { "k-\(id)-\(place)" }

  private static func onPage(_ signs: [FormSign]) -> String {
    let seen = signs.map { sign in
      switch sign {
      case .ticked(let id, let place): return "#q-\(id)-\(place):checked"
      case .filled(let id):
        // A field, or what the fields of its records hold.
        let written = ":not(:placeholder-shown)"
        return "input#q-\(id)\(written),textarea#q-\(id)\(written),#q-\(id) .rec :checked,"
          + "#q-\(id) .rec input[type=text]\(written),#q-\(id) .rec textarea\(written)"
      }
    }
    return ":has(\(seen.joined(separator: ",")))"
  }

  private static func inRecord(_ signs: [FormSign], _ set: RecordSet) -> String {
    let isInside: (FormSign) -> Bool = { sign in
      guard case .ticked(let id, _) = sign else { return false }
      return set.index.position(of: id) != nil
    }
    let inside = signs.filter(isInside).compactMap { sign in
      if case .ticked(let id, let place) = sign { ".\(className(id, place)):checked" } else { nil }
    }
    let outside = signs.filter { !isInside($0) }
    let both =
      (inside.isEmpty ? [] : [":has(\(inside.joined(separator: ",")))"])
      + (outside.isEmpty ? [] : [":is(body\(onPage(outside)) *)"])
    return both.count == 1 ? both[0] : ":is(\(both.joined(separator: ",")))"
  }
}
