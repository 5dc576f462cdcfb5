internal import JSONText
internal import Questionnaires

extension DefinitionTree {
  /// A section with its questions.
  func section(_ section: Section) -> JSONValue {
    var members: [Member] = [("id", .string(section.id.rawValue))]
    members.add("title", text(section.title))
    members.add("note", text(section.note))
    if section.role != .opinion { members.add("role", section.role.rawValue) }
    members.add("relevant", section.relevance?.text)
    members.append(("questions", .array(questions(section.questions))))
    return .object(members)
  }

  /// A kind of records by its name, from the question `owner` that takes such records.
  func recordType(_ set: RecordSet, of owner: QuestionID) -> Member {
    var names: [QuestionID: QuestionID] = [:]
    // Follow-ups of "other" have no local name: they come from the scale.
    for field in set.questions where field.specifies == nil {
      names[field.id] = QuestionID(field.id.localName(in: owner))
    }
    let fields = JSONValue.array(questions(set.questions, named: names))
    return (set.type.rawValue, .object([("questions", fields)]))
  }

  /// Questions as elements of a list: rows gathered in their matrix, follow-ups left out.
  private func questions(
    _ questions: [Question], named names: [QuestionID: QuestionID] = [:]
  ) -> [JSONValue] {
    questions.filter { $0.specifies == nil }.byMatrix.flatMap { rows in
      rows.first?.matrix.map { [matrix($0, rows)] }
        ?? rows.map { .object(members(of: $0, named: names)) }
    }
  }

  private func matrix(_ matrix: Question.Matrix, _ rows: ArraySlice<Question>) -> JSONValue {
    var members: [Member] = [("id", .string(matrix.id.rawValue)), ("type", "matrix")]
    members.add("text", text(matrix.text))
    members.add("hint", text(matrix.hint))
    members.add("scale", rows.first?.scale?.id.rawValue)
    members.add("relevant", matrix.ownRelevance?.text)
    members.append(("rows", .array(rows.map { .object(self.members(of: $0, named: [:])) })))
    return .object(members)
  }

  private func members(
    of question: Question, named names: [QuestionID: QuestionID]
  ) -> [Member] {
    func written(_ expression: Expression?) -> String? { expression?.renaming(names).text }
    var members: [Member] = [("id", .string((names[question.id] ?? question.id).rawValue))]
    if question.matrix == nil { members += kind(question.kind, written) }
    members.add("text", text(question.text))
    members.add("hint", text(question.hint))
    members.add("reversed", question.isReversed)
    members.add("dont_know", question.dontKnowCountsAsZero ? "zero" : nil)
    members.add("critical", question.isCritical)
    members.add("sensitive", question.isSensitive)
    let isAlways = question.required == .call(.alwaysTrue, [])
    members.add("required", isAlways ? .bool(true) : written(question.required).map { .string($0) })
    members.add("relevant", written(question.ownRelevance))
    members.add("constraint", written(question.constraint?.condition))
    members.add("constraint_message", text(question.constraint?.message))
    members.add("formerly", question.formerly.map { wordings($0) })
    return members
  }

  private func kind(
    _ kind: Question.Kind, _ written: (Expression?) -> String?
  ) -> [Member] {
    func range(_ minimum: JSONValue?, _ maximum: JSONValue?) -> [Member] {
      [("minimum", minimum), ("maximum", maximum)].compactMap { key, value in
        value.map { (key, $0) }
      }
    }
    switch kind {
    case .one(let scale): return [("scale", .string(scale.id.rawValue))]
    case .several(let scale): return [("type", "several"), ("scale", .string(scale.id.rawValue))]
    case .integer(let minimum, let maximum):
      return [("type", "integer")]
        + range(minimum.map { .number($0) }, maximum.map { .number($0) })
    case .decimal(let minimum, let maximum):
      return [("type", "decimal")]
        + range(minimum.map { .number($0) }, maximum.map { .number($0) })
    case .date(let minimum, let maximum):
      return [("type", "date")]
        + range(
          minimum.map { .string($0.description) }, maximum.map { .string($0.description) })
    case .text(let most):
      return [("type", "text")] + (most == 1_000 ? [] : [("maximum_length", .integer(most))])
    case .records(let set):
      return [("type", "records"), ("record", .string(set.type.rawValue))]
        + range(
          set.minimum == 0 ? nil : .integer(set.minimum),
          set.maximum == 50 ? nil : .integer(set.maximum))
    case .calculated(let calculation):
      return [("type", "calculated"), ("calculation", .string(written(calculation) ?? ""))]
    case .note: return [("type", "note")]
    }
  }
}
