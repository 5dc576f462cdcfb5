internal import Questionnaires

extension FormReader {
  /// Whether a group is a table of questions that share one list of choices: by the appearance
  /// `table-list`, or spelled out as a row of labels over rows without.
  func isMatrix(_ node: FormNode) -> Bool {
    guard node.type == .beginGroup, let first = node.children.first else { return false }
    if node.appearance.contains("table-list") { return areRows(node.children[...]) }
    if carried.role(of: node.name) == .matrix { return areRows(rows(of: node)) }
    return first.appearance.contains("label") && isSelectOne(first)
      && node.children.count > 1 && areRows(node.children.dropFirst(), of: first)
      && node.children.dropFirst().allSatisfy { $0.appearance.contains("list-nolabel") }
  }

  private func isSelectOne(_ node: FormNode) -> Bool {
    if case .select(.one, let list, orOther: false) = node.type { return lists[list] != nil }
    return false
  }

  /// Whether these can be rows of one matrix.
  private func areRows(_ nodes: ArraySlice<FormNode>, of head: FormNode? = nil) -> Bool {
    guard let first = head ?? nodes.first, !nodes.isEmpty else { return false }
    return nodes.allSatisfy { node in
      isSelectOne(node) && node.type == first.type && node.row["constraint"] == nil
        && node.row["choice_filter"] == nil && node.row["calculation"] == nil
    }
  }

  /// The rows of a group without the note of its hint.
  private func rows(of node: FormNode) -> ArraySlice<FormNode> {
    node.children.filter { carried.role(of: $0.name) != .hint }[...]
  }

  /// The rows of a group that is a matrix.
  mutating func matrix(_ node: FormNode, _ around: Surroundings) -> [Question] {
    var rows = rows(of: node)
    var head = node
    if let first = rows.first, first.appearance.contains("label") {
      if node.row.any("label").isEmpty { head = first }
      rows = rows.dropFirst()
    }
    if carried.isEmpty { report(.tableIsMatrix(node.name), at: node.row.place(of: "type")) }
    return matrix(node, head: head, rows, around)
  }

  /// A row of labels and the rows under it, among other rows of a group.
  mutating func inlineMatrix(
    _ nodes: ArraySlice<FormNode>, _ around: Surroundings
  ) -> (count: Int, questions: [Question])? {
    guard let head = nodes.first, isSelectOne(head), head.appearance.contains("label"),
      around.record == nil
    else { return nil }
    let rows = nodes.dropFirst().prefix {
      $0.appearance.contains("list-nolabel") && areRows([$0], of: head)
    }
    guard !rows.isEmpty else { return nil }
    report(.tableIsMatrix(head.name), at: head.row.place(of: "type"))
    return (rows.count + 1, matrix(head, head: head, rows, around))
  }

  private mutating func matrix(
    _ node: FormNode, head: FormNode, _ rows: ArraySlice<FormNode>, _ around: Surroundings
  ) -> [Question] {
    guard let first = rows.first, case .select(_, let list, _) = first.type,
      let scale = scale(list, isSpecified: false, of: first)
    else { return [] }
    let own = Expression.both(
      around.groups,
      expression("relevant", .relevance, of: id(of: first), in: node.row, around))
    let hint =
      text("hint", of: node.row) ?? (head.number == node.number ? nil : text("hint", of: head.row))
    let hintRow = node.children.first { carried.role(of: $0.name) == .hint }
    let matrix = Question.Matrix(
      id: id(of: node), text: heading(of: head, group: node),
      hint: hintRow.flatMap { text("label", of: $0.row) } ?? hint, ownRelevance: own)
    return rows.map { question($0, .one(scale), around, matrix: matrix) }
  }

  private mutating func heading(of head: FormNode, group: FormNode) -> LocalizedText {
    if let label = text("label", of: head.row) { return label }
    report(.noLabel(group.name), at: group.row.place(of: "type"))
    return languages.same(group.name)
  }
}
