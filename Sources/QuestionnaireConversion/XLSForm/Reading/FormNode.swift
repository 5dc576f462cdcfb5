internal import Questionnaires

/// A row of the survey sheet with the rows between its begin and end.
struct FormNode {
  /// Its place among all nodes, in the order of the sheet.
  let number: Int
  let row: FormRow
  let type: FormType
  /// As written; the name of a row without one is made up.
  let name: String
  var children: [FormNode] = []

  var appearance: [String] { row.text("appearance").split(separator: " ").map(String.init) }

  /// The node and everything in it.
  var all: [FormNode] { [self] + children.flatMap(\.all) }
}

/// Builds the tree of a survey sheet, with what is wrong in it.
struct FormTree {
  private(set) var nodes: [FormNode] = []
  /// Settings that stand among the questions.
  private(set) var settings: [String: FormCell] = [:]
  private(set) var findings: [XLSFormFinding] = []
  private var open: [FormNode] = []
  private var count = 0
  /// The most groups inside one another.
  private static let deepest = 50

  init(_ sheet: FormSheet) {
    for row in sheet.rows { read(row) }
    while let last = open.last {
      report(.neverEnded(last.name), at: last.row.place(of: "type"))
      close()
    }
  }

  private mutating func report(_ fact: XLSFormFact, at place: CellPlace) {
    findings.append(XLSFormFinding(fact, at: place))
  }

  private mutating func read(_ row: FormRow) {
    if let disabled = row["disabled"], FormWords.isYes(disabled.text) {
      return report(.disabledRow, at: disabled.place)
    }
    guard let type = row["type"] else {
      let isComment = row["name"] == nil && row.any("label").isEmpty
      return report(isComment ? .commentRow : .noType, at: row.place)
    }
    let kind = FormType(type.text)
    switch kind {
    case .endGroup, .endRepeat: end(kind, row, type)
    case .setting(let name): settings[name] = row["name"]
    case .unknown:
      report(
        .unknownType(type.text, didYouMean: FormWords.nearestType(to: type.text)), at: type.place)
    case .unsupported: report(.unsupportedType(type.text), at: type.place)
    default: add(row, kind)
    }
  }

  private mutating func add(_ row: FormRow, _ kind: FormType) {
    count += 1
    var name = row.text("name")
    if name.isEmpty {
      name =
        switch kind {
        case .plain(.note): "generated_note_name_\(row.number)"
        case .beginGroup: "group_\(row.number)"
        default: row.text("type")
        }
      switch kind {
      case .plain(.note), .beginGroup, .metadata, .media, .outsideFile: break
      default: report(.noName, at: row.place(of: "type"))
      }
    }
    let node = FormNode(number: count, row: row, type: kind, name: name)
    switch kind {
    case .beginGroup, .beginRepeat:
      if open.count == Self.deepest {
        report(.tooDeep(most: Self.deepest), at: row.place(of: "type"))
      }
      // Deeper rows are dropped: they would only need a deeper stack.
      open.append(node)
    default: append(node)
    }
  }

  private mutating func end(_ kind: FormType, _ row: FormRow, _ type: FormCell) {
    let wanted: FormType = kind == .endGroup ? .beginGroup : .beginRepeat
    guard open.last?.type == wanted else {
      return report(.endWithoutBegin(type.text), at: type.place)
    }
    close()
  }

  private mutating func close() {
    guard let node = open.popLast() else { return }
    append(node)
  }

  private mutating func append(_ node: FormNode) {
    if open.count > Self.deepest { return }
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }
}

/// Words that cells hold.
enum FormWords {
  static func isYes(_ text: String) -> Bool {
    ["yes", "true", "true()"].contains(text.lowercased())
  }

  static func isNo(_ text: String) -> Bool {
    ["no", "false", "false()"].contains(text.lowercased())
  }

  /// What people write where `yes` was meant.
  static let likeYes: Set = [
    "y", "x", "1", "si", "sí", "sim", "oui", "required", "obligatorio", "obrigatório", "s", "o",
  ]

  /// The type that was meant, perhaps.
  static func nearestType(to text: String) -> String? {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    let types = [
      "text", "integer", "decimal", "date", "note", "calculate", "select_one", "select_multiple",
      "begin_group", "end_group", "begin_repeat", "end_repeat", "acknowledge", "range", "image",
      "geopoint", "hidden", "time", "dateTime", "barcode", "audio", "video", "file", "start",
      "end", "today", "deviceid",
    ]
    return NearestName.to(String(first), among: types)
  }
}
