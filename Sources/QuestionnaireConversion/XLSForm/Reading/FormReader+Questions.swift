internal import Questionnaires

extension FormReader {
  /// The question of a row, with its follow-up if it has one; none if it cannot be taken.
  mutating func questions(_ node: FormNode, _ around: Surroundings) -> [Question] {
    reportUnread(node)
    switch node.type {
    case .metadata: report(.metadata(node.row.text("type")), at: node.row.place(of: "type"))
    case .media: report(.media(node.row.text("type")), at: node.row.place(of: "type"))
    case .outsideFile: report(.outsideFile(node.row.text("type")), at: node.row.place(of: "type"))
    case .selectFromFile: report(.choicesFromFile, at: node.row.place(of: "type"))
    case .select: return select(node, around)
    case .plain(let plain): return self.plain(plain, node, around).map { [$0] } ?? []
    default: break
    }
    return []
  }

  private mutating func select(_ node: FormNode, _ around: Surroundings) -> [Question] {
    guard case .select(let how, let list, let orOther) = node.type,
      let scale = scale(list, isSpecified: orOther, of: node)
    else { return [] }
    if how == .several {
      let most = QuestionnaireChecks.mostChoicesOfSeveral
      if scale.choices.count > most {
        report(
          .tooManyChoices(list: list, count: scale.choices.count, most: most),
          at: node.row.place(of: "type"))
      }
    }
    if node.row["choice_filter"] != nil {
      report(.choiceFilter, at: node.row.place(of: "choice_filter"))
    }
    if node.appearance.contains(where: { $0.hasPrefix("search(") }) {
      report(.choicesFromFile, at: node.row.place(of: "appearance"))
    }
    let question = question(node, how == .one ? .one(scale) : .several(scale), around)
    return [question] + followUps(of: question, around)
  }

  /// The questions that ask those who took a choice "which?".
  func followUps(of question: Question, _ around: Surroundings) -> [Question] {
    (question.scale?.choices ?? []).compactMap {
      Question(followUpOf: question, choice: $0, within: around.section)
    }
  }

  private mutating func plain(
    _ plain: FormType.Plain, _ node: FormNode, _ around: Surroundings
  ) -> Question? {
    let type = node.row.text("type")
    let place = node.row.place(of: "type")
    switch plain {
    case .note:
      if node.row["calculation"] != nil {
        report(.calculationOfShown, at: node.row.place(of: "calculation"))
      }
      return question(node, .note, around)
    case .calculate, .hidden: return calculated(node, around)
    case _ where node.row["calculation"] != nil:
      report(.notShown(type), at: node.row.place(of: "calculation"))
      return calculated(node, around)
    case _ where FormWords.isYes(node.row.text("read_only")):
      report(.readOnlyIsNote, at: node.row.place(of: "read_only"))
      return question(node, .note, around)
    case .text: return question(node, .text(maximumLength: maximumLength(of: node)), around)
    case .integer:
      let range = limits(of: node)
      return question(node, .integer(minimum: range.minimum, maximum: range.maximum), around)
    case .decimal:
      let range = limits(of: node)
      return question(node, .decimal(minimum: range.minimum, maximum: range.maximum), around)
    case .limited(let range):
      let kind = Question.Kind.integer(
        minimum: Double(range.lowerBound), maximum: Double(range.upperBound))
      return question(node, kind, around)
    case .date: return question(node, dates(of: node), around)
    case .dateTime:
      report(.otherType(type, becomes: "date"), at: place)
      return question(node, .date(minimum: nil, maximum: nil), around)
    case .typed:
      report(.otherType(type, becomes: "text"), at: place)
      return question(node, .text(maximumLength: 1_000), around)
    case .acknowledge: return question(node, .one(acknowledgement()), around)
    case .range: return range(node, around)
    }
  }

  /// A question of a kind, with everything that all kinds have.
  mutating func question(
    _ node: FormNode, _ kind: Question.Kind, _ around: Surroundings,
    matrix: Question.Matrix? = nil, hint: LocalizedText? = nil
  ) -> Question {
    let id = id(of: node)
    let (label, ownHint) = label(of: node)
    let cell = expression("relevant", .relevance, of: id, in: node.row, around)
    let own = matrix == nil ? Expression.both(around.groups, cell) : cell
    let place: Expression? =
      matrix == nil ? around.section : .both(around.section, matrix?.ownRelevance)
    var isAsked = true
    if case .note = kind { isAsked = false }
    if case .calculated = kind { isAsked = false }
    let required = isAsked ? requirement(of: id, node, around) : nil
    let constraint = isAsked ? constraint(of: id, node, around) : nil
    if !isAsked { reportPointless(["required", "constraint"], in: node.row) }
    let carried = { [carried] (key: String) in carried[.question, name: id.rawValue, key: key] }
    return Question(
      id: id, text: label, hint: ownHint ?? hint, kind: kind,
      isReversed: carried("reversed") == "yes",
      dontKnowCountsAsZero: carried("dont_know") == "zero",
      isCritical: carried("critical") == "yes", isSensitive: carried("sensitive") == "yes",
      relevance: .both(place, own), ownRelevance: own, required: required, constraint: constraint,
      matrix: matrix,
      formerly: self.carried.wordings(.init(subject: .question, name: id.rawValue, key: "formerly"))
    )
  }

  private mutating func requirement(
    of id: QuestionID, _ node: FormNode, _ around: Surroundings
  ) -> Expression? {
    reportPointless(["required_message"], in: node.row)
    var row = node.row
    if let required = carried[.question, name: id.rawValue, key: "required"] {
      row = row.with("required", required)
    }
    guard let cell = row["required"], !FormWords.isNo(cell.text) else { return nil }
    if FormWords.isYes(cell.text) { return .call(.alwaysTrue, []) }
    if FormWords.likeYes.contains(cell.text.lowercased()) {
      report(.spelling(cell.text, read: "yes"), at: cell.place)
      return .call(.alwaysTrue, [])
    }
    return expression("required", .required, of: id, in: row, around)
  }

  private mutating func constraint(
    of id: QuestionID, _ node: FormNode, _ around: Surroundings
  ) -> Question.Constraint? {
    var message = text("constraint_message", of: node.row)
    if node.type == .beginRepeat {
      guard let own = carried[.question, name: id.rawValue, key: "constraint"] else { return nil }
      let row = node.row.with("constraint", own)
      return expression("constraint", .constraint, of: id, in: row, around)
        .map { Question.Constraint($0, message: carriedText("constraint_message", of: id)) }
    }
    guard let cell = node.row["constraint"] else {
      reportPointless(["constraint_message"], in: node.row)
      return nil
    }
    var row = node.row
    if isCarried(cell, of: id) {
      if message == carriedText("message_written", of: id) {
        message = carriedText("constraint_message", of: id)
      }
      guard let own = carried[.question, name: id.rawValue, key: "constraint"] else { return nil }
      row = row.with("constraint", own)
    }
    return expression("constraint", .constraint, of: id, in: row, around)
      .map { Question.Constraint($0, message: message) }
  }

  private func carriedText(_ key: String, of id: QuestionID) -> LocalizedText? {
    carried.text(
      .init(subject: .question, name: id.rawValue, key: key), languages: languages.codes)
  }

  mutating func reportPointless(_ keys: [String], in row: FormRow) {
    for key in keys {
      for cell in row.any(key).prefix(1) where !FormWords.isNo(cell.text) {
        report(.pointless(cell.place.header ?? key), at: cell.place)
      }
    }
  }

  /// The cells of a row that the conversion does not use.
  private mutating func reportUnread(_ node: FormNode) {
    for key in ["default", "parameters", "appearance", "read_only"] {
      guard let cell = node.row[key] else { continue }
      switch (key, node.type) {
      case ("default", .plain(.hidden)), ("parameters", .plain(.range)): continue
      case ("read_only", _) where FormWords.isNo(cell.text): continue
      case ("read_only", .plain(.note)), ("read_only", .plain(.calculate)): continue
      case ("read_only", .plain) where FormWords.isYes(cell.text): continue
      case ("appearance", _) where cell.text.hasPrefix("search("): continue
      case ("appearance", .plain(.text)) where cell.text == "multiline": continue
      default: report(.columnLeft(cell.place.header ?? key), at: cell.place)
      }
    }
  }
}

extension FormRow {
  /// The row with another text in a cell.
  func with(_ key: String, _ text: String) -> FormRow {
    var row = self
    let place = row.place(of: key)
    row.cells[HeaderName(key: key)] = FormCell(text: text, place: place, hadSmartQuotes: false)
    return row
  }
}
