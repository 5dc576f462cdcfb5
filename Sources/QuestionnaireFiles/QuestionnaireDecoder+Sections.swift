internal import Questionnaires
internal import YAMLReading

/// What a question takes from where it stands.
struct QuestionPlace {
  /// The section's and matrix's conditions together.
  var relevance: Expression?
  var matrix: Question.Matrix?
  /// The scale of the matrix.
  var matrixScale: Scale?
  /// The records question it is inside of.
  var record: QuestionID?
  /// The local names inside a record and what they become.
  var names: [QuestionID: QuestionID] = [:]
}

extension QuestionnaireDecoder {
  mutating func readSections(_ mapping: [String: YAMLNode]) -> [Section]? {
    let path = DefinitionPath.root["sections"]
    guard let node = reader.required("sections", in: mapping, at: .root),
      let elements = reader.list(node, at: path)
    else { return nil }
    if elements.isEmpty { reader.report(.emptyList("sections"), at: path) }
    var sections: [Section] = []
    for (place, element) in elements.enumerated() {
      guard let section = section(element, at: path[place]) else { continue }
      sections.append(section)
      places.sections.append(path[place])
    }
    return sections
  }

  private mutating func section(_ node: YAMLNode, at path: DefinitionPath) -> Section? {
    let keys = ["id", "title", "note", "role", "relevant", "questions"]
    guard let mapping = reader.mapping(node, at: path, keys: keys) else { return nil }
    let id = reader.name("id", in: mapping, at: path, of: Section.self)
    if let id, !sectionIDs.insert(id).inserted {
      reader.report(.duplicateSection(id), at: path["id"])
    }
    let title = filled(reader.localized("title", in: mapping, at: path), at: path["title"])
    let note = filled("note", in: mapping, at: path)
    let role: Section.Role = reader.word("role", in: mapping, at: path) ?? .opinion
    let relevance = reader.condition("relevant", in: mapping, at: path)
    let start = position
    let place = QuestionPlace(relevance: relevance)
    var questions: [Question] = []
    if let list = reader.required("questions", in: mapping, at: path) {
      let path = path["questions"]
      for (number, element) in (reader.list(list, at: path) ?? []).enumerated() {
        questions += self.questions(element, at: path[number], place)
      }
    }
    if let relevance {
      let owner = questions.first?.id ?? .unreadable
      expressions.append(
        PlacedExpression(
          .relevance, of: owner, position: start, relevance, at: path["relevant"]))
    }
    return Section(
      id: id ?? .unreadable, title: title ?? Self.noText, note: note, role: role,
      relevance: relevance, questions: questions)
  }

  /// The question that an element of a list is, with its follow-ups, or the rows of a matrix.
  mutating func questions(
    _ node: YAMLNode, at path: DefinitionPath, _ place: QuestionPlace
  ) -> [Question] {
    if node.scalar(under: "type") == "matrix" { return matrix(node, at: path, place) }
    guard let mapping = reader.mapping(node, at: path, keys: QuestionKeys.all),
      let question = question(mapping, at: path, place)
    else { return [] }
    return [question] + followUps(of: question, at: path, place)
  }

  private mutating func matrix(
    _ node: YAMLNode, at path: DefinitionPath, _ place: QuestionPlace
  ) -> [Question] {
    guard let mapping = reader.mapping(node, at: path, keys: QuestionKeys.matrix) else { return [] }
    guard place.record == nil else {
      reader.report(.notInsideRecords("matrix"), at: path["type"])
      return []
    }
    let id = reader.name("id", in: mapping, at: path, of: Question.self)
    if let id, !questionIDs.insert(id).inserted {
      reader.report(.duplicateQuestion(id), at: path["id"])
    }
    if let id { places.matrices.append((id, path)) }
    let text = required("text", in: mapping, at: path)
    let hint = filled("hint", in: mapping, at: path)
    let own = reader.condition("relevant", in: mapping, at: path)
    let start = position
    var inside = place
    inside.relevance = .both(place.relevance, own)
    inside.matrix = Question.Matrix(
      id: id ?? .unreadable, text: text, hint: hint, ownRelevance: own)
    inside.matrixScale = QuestionKindDecoder(mapping: mapping, path: path, scales: scales)
      .scale(&reader)
    if let scale = inside.matrixScale, scale.choices.contains(where: { $0.specify != nil }) {
      reader.report(.specifyInMatrix(scale.id), at: path["scale"])
    }
    let rows = rows(mapping, at: path, inside)
    if let own {
      expressions.append(
        PlacedExpression(
          .relevance, of: rows.first?.id ?? .unreadable, position: start, within: place.relevance,
          own, at: path["relevant"]))
    }
    return rows
  }

  private mutating func rows(
    _ mapping: [String: YAMLNode], at path: DefinitionPath, _ place: QuestionPlace
  ) -> [Question] {
    guard let list = reader.required("rows", in: mapping, at: path) else { return [] }
    let elements = reader.list(list, at: path["rows"]) ?? []
    if elements.isEmpty { reader.report(.emptyList("rows"), at: path["rows"]) }
    return elements.enumerated().compactMap { number, element in
      let path = path["rows"][number]
      guard let mapping = reader.mapping(element, at: path, keys: QuestionKeys.row) else {
        return nil
      }
      return question(mapping, at: path, place)
    }
  }

  mutating func question(
    _ mapping: [String: YAMLNode], at path: DefinitionPath, _ place: QuestionPlace
  ) -> Question? {
    let written = reader.name("id", in: mapping, at: path, of: Question.self)
    let id = written.map { place.names[$0] ?? $0 }
    let text = filled(reader.localized("text", in: mapping, at: path), at: path["text"])
    let hint = filled("hint", in: mapping, at: path)
    let formerly = formerly(mapping, at: path)
    let isReversed = reader.flag("reversed", in: mapping, at: path)
    let dontKnow: DontKnow? = reader.word("dont_know", in: mapping, at: path)
    let isCritical = reader.flag("critical", in: mapping, at: path)
    let isSensitive = reader.flag("sensitive", in: mapping, at: path)
    let kind = kind(mapping, at: path, id, place)
    guard let id else { return nil }
    if !questionIDs.insert(id).inserted { reader.report(.duplicateQuestion(id), at: path["id"]) }
    places.add(id, at: path)
    let own = expression("relevant", .relevance, of: id, in: mapping, at: path, place)
    let required = requirement(of: id, in: mapping, at: path, place)
    let constraint = constraint(of: id, in: mapping, at: path, place)
    if place.record == nil { position += 1 }
    return Question(
      id: id, text: text ?? Self.noText, hint: hint, kind: kind ?? Self.unreadKind,
      isReversed: isReversed, dontKnowCountsAsZero: dontKnow == .zero, isCritical: isCritical,
      isSensitive: isSensitive, relevance: .both(place.relevance, own),
      ownRelevance: own, required: required, constraint: constraint, matrix: place.matrix,
      formerly: formerly)
  }

  /// In the place of a kind that cannot be read: it takes any answer, so that no condition is
  /// blamed.
  private static let unreadKind = Question.Kind.text(maximumLength: 10_000)

  private enum DontKnow: String, CaseIterable { case missing, zero }

  private mutating func kind(
    _ mapping: [String: YAMLNode], at path: DefinitionPath, _ id: QuestionID?,
    _ place: QuestionPlace
  ) -> Question.Kind? {
    if place.matrix != nil { return place.matrixScale.map { .one($0) } }
    let decoder = QuestionKindDecoder(mapping: mapping, path: path, scales: scales)
    switch decoder.type(&reader) {
    case .records:
      decoder.refuseKeys(without: .records, &reader)
      return records(mapping, at: path, of: id ?? .unreadable, place).map { .records($0) }
    case .calculated:
      decoder.refuseKeys(without: .calculated, &reader)
      guard reader.required("calculation", in: mapping, at: path) != nil else { return nil }
      return expression(
        "calculation", .calculation, of: id ?? .unreadable, in: mapping, at: path, place
      ).map { .calculated($0) }
    case let other: return decoder.kind(other, &reader)
    }
  }

  /// Reads an expression and puts it on the list of those to check.
  private mutating func expression(
    _ key: String, _ role: PlacedExpression.Role, of owner: QuestionID,
    in mapping: [String: YAMLNode], at path: DefinitionPath, _ place: QuestionPlace
  ) -> Expression? {
    guard let read = reader.condition(key, in: mapping, at: path) else { return nil }
    let expression = read.renaming(place.names)
    expressions.append(
      PlacedExpression(
        role, of: owner, position: position, record: place.record, within: place.relevance,
        expression, at: path[key]))
    return expression
  }

  /// `required`: `yes`, `no` or a condition.
  private mutating func requirement(
    of owner: QuestionID, in mapping: [String: YAMLNode], at path: DefinitionPath,
    _ place: QuestionPlace
  ) -> Expression? {
    guard let node = mapping["required"] else { return nil }
    switch reader.text(node, at: path["required"]) {
    case "yes", "true": return .call(.alwaysTrue, [])
    case nil, "no", "false": return nil
    default: return expression("required", .required, of: owner, in: mapping, at: path, place)
    }
  }

  private mutating func constraint(
    of owner: QuestionID, in mapping: [String: YAMLNode], at path: DefinitionPath,
    _ place: QuestionPlace
  ) -> Question.Constraint? {
    let message = filled("constraint_message", in: mapping, at: path)
    return expression("constraint", .constraint, of: owner, in: mapping, at: path, place)
      .map { Question.Constraint($0, message: message) }
  }

  /// Earlier wordings, in the languages that had another one.
  private mutating func formerly(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText? {
    guard let node = mapping["formerly"] else { return nil }
    let path = path["formerly"]
    var wordings: [LanguageCode: String] = [:]
    for (key, value) in reader.entries(node, at: path) ?? [] {
      let language = LanguageCode(key)
      if !reader.languages.contains(language) {
        reader.report(.undeclaredLanguage(language), at: path.name(key))
      }
      wordings[language] = reader.text(value, at: path[key])
    }
    return LocalizedText(wordings)
  }

  /// A follow-up question for each choice that asks "which?".
  private mutating func followUps(
    of question: Question, at path: DefinitionPath, _ place: QuestionPlace
  ) -> [Question] {
    (question.scale?.choices ?? []).compactMap { choice in
      guard
        let asked = Question(followUpOf: question, choice: choice, within: place.relevance),
        let id: QuestionID = reader.name(asked.id.rawValue, at: path["scale"])
      else { return nil }
      if !questionIDs.insert(id).inserted {
        reader.report(.duplicateQuestion(id), at: path["id"])
      }
      places.add(id, at: path)
      if place.record == nil { position += 1 }
      return asked
    }
  }
}
