internal import Questionnaires

/// Turns the rows of a form into a questionnaire.
struct FormReader {
  /// What a question takes from where it stands.
  struct Surroundings {
    /// The section's condition.
    var section: Expression?
    /// The conditions of the groups between the section and the question, together.
    var groups: Expression?
    /// The repeat it is inside of: node and question.
    var record: (node: Int, question: QuestionID)?
  }

  /// An expression that was read, to be checked when everything is there.
  struct Placed {
    let role: PlacedExpression.Role
    var owner: QuestionID
    let record: QuestionID?
    /// The condition of what is around it.
    let within: Expression?
    let expression: Expression
    let cell: FormCell
  }

  let languages: FormLanguages
  let lists: ChoiceLists
  let names: FormNames
  let carried: CarriedSheet
  /// The name of the consent question, which is no question of the result.
  let consent: String?
  var findings: [XLSFormFinding] = []
  var placed: [Placed] = []
  /// What is to be written out in the expressions of some cells.
  var repairs: [CellPlace: [TypeMismatch]] = [:]
  /// The scales made so far.
  var scales: [ScaleKey: Scale] = [:]
  /// The lists that some question uses with "or other".
  let listsWithOther: Set<String>
  /// The names of sections given, in lower case.
  var sectionIDs: Set<String> = []

  /// What a scale was made of.
  enum ScaleKey: Hashable {
    /// A list; whether a follow-up asks which other.
    case list(String, isSpecified: Bool)
    /// No list: the type of a row, by the name the scale has unless a list has it.
    case type(String)
  }

  init(
    _ rows: WrittenRows, languages: FormLanguages, lists: ChoiceLists, names: FormNames,
    carried: CarriedSheet
  ) {
    self.languages = languages
    self.lists = lists
    self.names = names
    self.carried = carried
    consent = rows.consent?.name
    listsWithOther = Set(
      rows.nodes.flatMap(\.all).compactMap { node in
        if case .select(_, let list, orOther: true) = node.type { lists[list]?.name } else { nil }
      })
  }

  mutating func report(_ fact: XLSFormFact, at place: CellPlace?) {
    findings.append(XLSFormFinding(fact, at: place))
  }

  /// The name that a node got.
  func id(of node: FormNode) -> QuestionID { names.ids[node.number] ?? QuestionID(node.name) }

  // MARK: Texts

  /// A text of a row in every language, with everything that is to be said of it.
  mutating func text(_ key: String, of row: FormRow) -> LocalizedText? {
    guard let (text, missing) = languages.text(key, of: row) else { return nil }
    let cells = row.any(key)
    for language in missing {
      report(.missingTranslation(language), at: cells.first?.place ?? row.place)
    }
    for cell in cells { look(at: cell) }
    return text.map { _, wording in unmarked(wording) }
  }

  /// What a text has that would not be shown as its author meant.
  private mutating func look(at cell: FormCell) {
    for name in cell.text.referredNames { report(.referenceInText(name), at: cell.place) }
    if cell.text.hasMarkup { report(.markup, at: cell.place) }
    if unmarked(cell.text) != cell.text { report(.placeholderMarks, at: cell.place) }
  }

  /// Without braces that would be taken for a text that an institution fills in.
  func unmarked(_ text: String) -> String {
    guard text.contains("{{"), carried.isEmpty else { return text }
    var parted = ""
    for character in text {
      if character == "{", parted.last == "{" { parted.append(" ") }
      parted.append(character)
    }
    return parted
  }

  /// The label, else the hint, else the name.
  mutating func label(of node: FormNode) -> (text: LocalizedText, hint: LocalizedText?) {
    let hint = text("hint", of: node.row)
    if let label = text("label", of: node.row) { return (label, hint) }
    if let hint {
      report(.hintAsLabel, at: node.row.any("hint").first?.place)
      return (hint, nil)
    }
    if node.type != .plain(.calculate), node.type != .plain(.hidden) {
      report(.noLabel(node.name), at: node.row.place(of: "type"))
    }
    return (languages.same(node.name), nil)
  }
}

extension String {
  /// Whether it has marks of HTML or Markdown.
  fileprivate var hasMarkup: Bool {
    if contains("**") || contains("</") || hasPrefix("#") && contains("# ") { return true }
    let tags = ["<b>", "<br", "<i>", "<u>", "<span", "<font", "<p>", "<strong", "<em>", "<h"]
    let lower = contains("<") ? lowercased() : ""
    return tags.contains { lower.contains($0) }
  }
}
