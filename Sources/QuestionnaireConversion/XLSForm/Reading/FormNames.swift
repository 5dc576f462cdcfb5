internal import Questionnaires

/// The names of a form's rows and what they become.
struct FormNames {
  /// What stands behind a name.
  enum Standing: Equatable {
    case question(QuestionID)
    case group
    /// A row that is not in the result, by its type.
    case left(String)
  }

  /// One row.
  struct Entry {
    let node: Int
    let standing: Standing
    /// The repeat it is inside of.
    let record: Int?
  }

  private(set) var entries: [String: [Entry]] = [:]
  /// The names by node.
  private(set) var ids: [Int: QuestionID] = [:]
  /// The lists of the questions with choices.
  private(set) var lists: [QuestionID: String] = [:]
  private(set) var findings: [XLSFormFinding] = []
  /// The names given, in lower case.
  private(set) var taken: Set<String> = []

  /// - Parameter followUps: rows that are made anew from the choice they specify.
  init(_ nodes: [FormNode], followUps: [String] = []) {
    taken = Set(followUps.map { $0.lowercased() })
    for name in followUps { addFollowUp(name, QuestionID(name), record: nil) }
    let left = Self.left(in: nodes)
    questions(nodes, record: nil, owner: nil, left)
    groups(nodes, owner: nil, areOutermost: true)
  }

  /// What a name stands for, seen from inside a repeat or from outside of all.
  func entry(_ name: String, seenFrom record: Int?) -> (entry: Entry?, isAmbiguous: Bool) {
    let all = entries[name] ?? []
    if all.count <= 1 { return (all.first, false) }
    let near = all.filter { $0.record == record }
    if near.count == 1 { return (near.first, false) }
    let asked = all.filter { if case .question = $0.standing { true } else { false } }
    return asked.count == 1 ? (asked.first, false) : (nil, true)
  }

  /// The name in the form of a question.
  func written(_ id: QuestionID) -> String {
    entries.first { $0.value.contains { $0.standing == .question(id) } }?.key ?? id.rawValue
  }

  private mutating func questions(
    _ nodes: [FormNode], record: Int?, owner: QuestionID?, _ left: Set<Int>
  ) {
    for node in nodes {
      switch node.type {
      case .beginGroup:
        questions(node.children, record: record, owner: owner, left)
        continue
      case .beginRepeat:
        let id = assign(node, owner: nil)
        add(node, .question(id), record: nil, list: nil)
        questions(node.children, record: node.number, owner: id, left)
        continue
      case .select(_, let list, let orOther):
        let id = assign(node, owner: owner)
        add(node, .question(id), record: record, list: list)
        if orOther { addFollowUp("\(node.name)_other", QuestionID("\(id)_other"), record: record) }
      case .plain where !left.contains(node.number):
        add(node, .question(assign(node, owner: owner)), record: record, list: nil)
      default:
        add(node, .left(node.row.text("type")), record: record, list: nil)
      }
    }
  }

  private mutating func groups(
    _ nodes: [FormNode], owner: QuestionID?, areOutermost: Bool = false
  ) {
    for node in nodes {
      switch node.type {
      case .beginGroup:
        add(node, .group, record: nil, list: nil)
        // Sections have names of their own.
        let isTable =
          node.appearance.contains("table-list")
          || node.children.first?.appearance.contains("label") == true
        if !areOutermost || isTable { assign(node, owner: owner) }
        groups(node.children, owner: owner)
      case .beginRepeat: groups(node.children, owner: ids[node.number])
      default: break
      }
    }
  }

  private mutating func add(
    _ node: FormNode, _ standing: Standing, record: Int?, list: String?
  ) {
    entries[node.name, default: []].append(
      Entry(node: node.number, standing: standing, record: record))
    if case .question(let id) = standing { lists[id] = list }
  }

  private mutating func addFollowUp(_ name: String, _ id: QuestionID, record: Int?) {
    entries[name, default: []].append(
      Entry(node: 0, standing: .question(id), record: record))
  }

  @discardableResult
  private mutating func assign(_ node: FormNode, owner: QuestionID?) -> QuestionID {
    var prefix = owner.map { "\($0)_" } ?? ""
    if node.name.hasPrefix(prefix), node.name.count > prefix.count { prefix = "" }
    var endings = [""]
    if case .select(_, _, orOther: true) = node.type { endings.append("_other") }
    let most = 64 - (endings.count > 1 ? 6 : 0)
    let local = NameForm.isName(node.name) ? node.name : PlainNames.plain(node.name)
    var name = PlainNames.free(prefix + local, among: taken, most: most)
    var number = 2
    while endings.contains(where: { taken.contains((name + $0).lowercased()) }) {
      name = PlainNames.free("\(prefix)\(local)_\(number)", among: taken, most: most)
      number += 1
    }
    for ending in endings { taken.insert((name + ending).lowercased()) }
    if name != prefix + node.name, node.row["name"] != nil {
      let shown = String(name.dropFirst(name.hasPrefix(prefix) ? prefix.count : 0))
      findings.append(
        XLSFormFinding(.renamed(node.name, to: shown), at: node.row.place(of: "name")))
    }
    ids[node.number] = QuestionID(name)
    return QuestionID(name)
  }

  /// The calculations that need a row that is left out, and hidden rows without a value.
  private static func left(in nodes: [FormNode]) -> Set<Int> {
    let all = nodes.flatMap(\.all)
    var names: Set<String> = []
    var left: Set<Int> = []
    for node in all where node.isLeft { names.insert(node.name) }
    let kept = Set(all.filter { !$0.isLeft }.map(\.name))
    names.subtract(kept)
    var users: [String: [FormNode]] = [:]
    for node in all where node.isComputed {
      for name in node.row.text("calculation").referredNames {
        users[name, default: []].append(node)
      }
    }
    var open = Array(names)
    while let name = open.popLast() {
      for user in users[name] ?? [] where left.insert(user.number).inserted {
        if names.insert(user.name).inserted { open.append(user.name) }
      }
    }
    for node in all where node.isHiddenForNothing { left.insert(node.number) }
    return left
  }
}

extension FormNode {
  /// Whether its type alone keeps it out of the result.
  fileprivate var isLeft: Bool {
    switch type {
    case .metadata: row.text("type").lowercased() != "today"
    case .media, .outsideFile: true
    default: isHiddenForNothing
    }
  }

  fileprivate var isHiddenForNothing: Bool {
    type == .plain(.hidden) && row["calculation"] == nil && row["default"] == nil
  }

  fileprivate var isComputed: Bool { type == .plain(.calculate) || type == .plain(.hidden) }
}

extension String {
  /// The names in `${…}`.
  var referredNames: [String] {
    var names: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: "${"),
      let close = rest[open.upperBound...].firstIndex(of: "}")
    {
      names.append(String(rest[open.upperBound..<close]).trimmed)
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
