internal import Questionnaires

extension FormReader {
  /// The sections: one for each outermost group, and one for each run of rows between them.
  mutating func sections(_ nodes: [FormNode], title: LocalizedText) -> [Section] {
    var sections: [Section] = []
    var loose: [FormNode] = []
    for node in nodes {
      if node.type == .beginGroup {
        addLoose(&loose, to: &sections, title: title)
        if let section = section(node) { sections.append(section) }
      } else {
        loose.append(node)
      }
    }
    addLoose(&loose, to: &sections, title: title)
    return sections
  }

  /// Rows outside all groups: a section of their own, or the end of the one before if none of
  /// them is shown.
  private mutating func addLoose(
    _ nodes: inout [FormNode], to sections: inout [Section], title: LocalizedText
  ) {
    let first = nodes.first
    let questions = flat(nodes, Surroundings())
    nodes = []
    guard !questions.isEmpty, let first else { return }
    let isShown = questions.contains { if case .calculated = $0.kind { false } else { true } }
    if !isShown, let last = sections.last, last.relevance == nil {
      sections[sections.count - 1] = Section(
        id: last.id, title: last.title, note: last.note, role: last.role,
        questions: last.questions + questions)
      return
    }
    let id = sectionID("main")
    report(.looseQuestions(section: id.rawValue), at: first.row.place)
    sections.append(Section(id: id, title: title, questions: questions))
  }

  private mutating func sectionID(_ wanted: String) -> SectionID {
    let plain = NameForm.isName(wanted) ? wanted : PlainNames.plain(wanted, prefix: "s")
    // Beside questions a name counts as it is written.
    let questions = Set(names.ids.values.map(\.rawValue))
    let isTaken = questions.contains(plain)
    let id = PlainNames.free(
      plain, among: isTaken ? sectionIDs.union(names.taken) : sectionIDs)
    sectionIDs.insert(id.lowercased())
    return SectionID(id)
  }

  private mutating func section(_ node: FormNode) -> Section? {
    let fact = { [carried] (key: String) in carried[.section, name: node.name, key: key] }
    let id = sectionID(fact("id") ?? node.name)
    reportIdle(node)
    // A table that stands alone is a matrix in a section of its own.
    if isMatrix(node) {
      let questions = matrix(node, Surroundings())
      let title = text("label", of: node.row) ?? languages.same(node.name)
      return Section(id: id, title: title, questions: questions)
    }
    let start = placed.count
    let relevance = groupRelevance(node, Surroundings())
    let note = sectionNote(of: node)
    var surroundings = Surroundings()
    surroundings.section = relevance
    let children = node.children.filter { $0.name != note?.row }
    let questions = flat(children, surroundings)
    place(from: start, relevance, at: questions.first?.id, in: node)
    guard !questions.isEmpty else {
      report(.emptyGroup(node.name), at: node.row.place(of: "type"))
      return nil
    }
    return Section(
      id: id, title: title(of: node), note: note?.text,
      role: fact("role").flatMap { Section.Role(rawValue: $0) } ?? .opinion,
      relevance: relevance, questions: questions)
  }

  private mutating func title(of node: FormNode) -> LocalizedText {
    if let label = text("label", of: node.row) { return label }
    report(.noLabel(node.name), at: node.row.place(of: "type"))
    return languages.same(node.name)
  }

  /// The notice before the first question, if the writer put one there.
  private mutating func sectionNote(of node: FormNode) -> (row: String, text: LocalizedText)? {
    guard let first = node.children.first,
      carried.role(of: first.name) == .sectionNote
    else { return nil }
    return text("label", of: first.row).map { (first.name, $0) }
  }

  /// A group's condition; who carries it is not known before its questions are.
  private mutating func groupRelevance(_ node: FormNode, _ around: Surroundings) -> Expression? {
    expression("relevant", .relevance, of: id(of: node), in: node.row, around)
  }

  /// Hands a group's condition to its first question, or forgets it if there is none.
  private mutating func place(
    from start: Int, _ relevance: Expression?, at owner: QuestionID?, in node: FormNode
  ) {
    guard relevance != nil, start < placed.count else { return }
    guard let owner else {
      placed.remove(at: start)
      return
    }
    placed[start].owner = owner
  }

  /// What a group cannot have.
  private mutating func reportIdle(_ node: FormNode) {
    reportPointless(
      ["required", "constraint", "default", "read_only", "choice_filter"], in: node.row)
    if let cell = node.row["appearance"],
      !node.appearance.allSatisfy({ ["field-list", "table-list"].contains($0) })
    {
      report(.columnLeft(cell.place.header ?? "appearance"), at: cell.place)
    }
  }

  // MARK: Rows in order

  /// The questions of some rows, groups inside groups dissolved.
  mutating func flat(_ nodes: [FormNode], _ around: Surroundings) -> [Question] {
    var questions: [Question] = []
    var hint: LocalizedText?
    var rest = nodes[...]
    while let node = rest.first {
      if let (count, rows) = inlineMatrix(rest, around) {
        questions += rows
        rest = rest.dropFirst(count)
        continue
      }
      rest = rest.dropFirst()
      switch node.type {
      case .beginGroup: questions += group(node, around)
      case .beginRepeat:
        questions += records(node, around, hint: hint).map { [$0] } ?? []
        hint = nil
      case .plain(.note) where carried.role(of: node.name) == .hint:
        hint = text("label", of: node.row)
      default: questions += self.questions(node, around)
      }
    }
    return questions
  }

  private mutating func group(_ node: FormNode, _ around: Surroundings) -> [Question] {
    if isMatrix(node), around.record == nil {
      reportIdle(node)
      return matrix(node, around)
    }
    if node.appearance.contains("table-list") {
      report(.tableNotMatrix(node.name), at: node.row.place(of: "appearance"))
    }
    reportIdle(node)
    report(.nestedGroup(node.name), at: node.row.place(of: "type"))
    let start = placed.count
    let own = groupRelevance(node, around)
    var inside = around
    inside.groups = .both(around.groups, own)
    var questions: [Question] = []
    if let label = text("label", of: node.row) {
      questions.append(
        Question(
          id: id(of: node), text: label, hint: text("hint", of: node.row), kind: .note,
          relevance: .both(around.section, inside.groups), ownRelevance: inside.groups))
    }
    let heading = questions.count
    questions += flat(node.children, inside)
    if questions.count == heading { questions = [] }
    place(from: start, own, at: questions.first?.id, in: node)
    if questions.isEmpty { report(.emptyGroup(node.name), at: node.row.place(of: "type")) }
    return questions
  }

  /// A repeat: a question that takes records.
  private mutating func records(
    _ node: FormNode, _ around: Surroundings, hint: LocalizedText?
  ) -> Question? {
    if around.record != nil {
      report(.nestedRepeat(node.name), at: node.row.place(of: "type"))
      return nil
    }
    reportIdle(node)
    let id = id(of: node)
    var inside = Surroundings()
    inside.record = (node.number, id)
    let questions = flat(node.children, inside)
    guard !questions.isEmpty else {
      report(.emptyGroup(node.name), at: node.row.place(of: "type"))
      return nil
    }
    let (minimum, maximum) = counts(of: node)
    let type = carried[.question, name: id.rawValue, key: "record"] ?? id.rawValue
    let set = RecordSet(
      type: RecordTypeID(type), questions: questions, minimum: minimum, maximum: maximum)
    return question(node, .records(set), around, hint: hint)
  }

  private mutating func counts(of node: FormNode) -> (Int, Int) {
    let fact = { [carried] (key: String) in
      carried[.question, name: node.name, key: key].flatMap { Int($0) }
    }
    if let minimum = fact("minimum"), let maximum = fact("maximum"), node.row["repeat_count"] == nil
    {
      return (minimum, maximum)
    }
    guard let cell = node.row["repeat_count"] else { return (0, 50) }
    if let count = Int(cell.text), (1...200).contains(count) { return (count, count) }
    report(.repeatCount, at: cell.place)
    return (0, 50)
  }
}
