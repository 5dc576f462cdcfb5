internal import Questionnaires

extension FormReader {
  /// What stands in the settings sheet.
  struct Head {
    let id: QuestionnaireID
    let version: String
    let title: LocalizedText
  }

  mutating func head(_ settings: [String: FormCell], fileName: String) -> Head {
    let place = settings["form_id"]?.place
    let wanted = settings["form_id"]?.text ?? fileName
    let id = NameForm.isName(wanted) ? wanted : PlainNames.plain(wanted, prefix: "form-")
    if settings["form_id"] == nil {
      report(.noFormID(id), at: nil)
    } else if id != wanted {
      report(.renamed(wanted, to: id), at: place)
    }
    if settings["version"] == nil { report(.noVersion, at: nil) }
    if settings["form_title"] == nil { report(.noTitle, at: nil) }
    let written = settings["form_title"]?.text ?? wanted
    let title = unmarked(written)
    if title != written { report(.placeholderMarks, at: settings["form_title"]?.place ?? place) }
    return Head(
      id: QuestionnaireID(id), version: settings["version"]?.text ?? "1",
      title: translated(title))
  }

  /// The title in every language: those carried, as long as nobody changed that of the form.
  private func translated(_ title: String) -> LocalizedText {
    let carriedTitle = carriedText("title")
    guard let carriedTitle, let first = languages.codes.first, carriedTitle[first] == title else {
      return languages.same(title)
    }
    return carriedTitle
  }

  mutating func questionnaire(_ head: Head, _ written: WrittenRows) -> Questionnaire {
    let sections = sections(written.nodes, title: head.title)
    let fact = { [carried] (key: String) in carried[.questionnaire, key: key] }
    if carried.keys.isEmpty { report(.rolesUnknown, at: nil) }
    return Questionnaire(
      id: head.id, basedOn: fact("based_on").map { QuestionnaireID($0) },
      filledBy: fact("filled_by").flatMap { Questionnaire.Respondent(rawValue: $0) }
        ?? .respondent,
      version: head.version, languages: languages.codes, title: head.title,
      welcome: written.welcome.flatMap { text("label", of: $0.row) },
      consent: consent(written.consent),
      closing: written.closing.flatMap { text("label", of: $0.row) },
      support: written.support.flatMap { support($0) },
      attribution: written.attribution.flatMap { text("label", of: $0.row) }, settings: settings,
      sections: sections)
  }

  private func carriedText(_ key: String) -> LocalizedText? {
    carried.text(.init(subject: .questionnaire, key: key), languages: languages.codes)
  }

  private mutating func consent(_ node: FormNode?) -> Consent? {
    guard let node, case .select(_, let name, _) = node.type, let list = lists[name],
      let text = text("label", of: node.row)
    else { return nil }
    func label(_ code: String) -> LocalizedText {
      let row = list.rows.first { $0.text("name") == code }
      return row.flatMap { languages.text("label", of: $0)?.text } ?? languages.same(code)
    }
    return Consent(text: text, yes: label("yes"), no: label("no"))
  }

  /// The card, out of the notes of its group: each line's label, and its text from the next line.
  private mutating func support(_ node: FormNode) -> SupportCard? {
    guard let title = text("label", of: node.row) else { return nil }
    var intro: LocalizedText?
    var checked: LocalizedText?
    var lines: [SupportCard.Line] = []
    for row in node.children {
      guard let text = text("label", of: row.row) else { continue }
      let counts = carried.wordings(.init(subject: .row, name: row.name, key: "label_lines"))
      let count = { (language: LanguageCode) in counts.flatMap { Int($0[language]) } ?? 1 }
      let after = text.map { $1.lines(from: count($0)) }
      switch carried.role(of: row.name) {
      case .supportIntro: intro = text
      case .supportChecked: checked = after
      default:
        lines.append(SupportCard.Line(label: text.map { $1.lines(before: count($0)) }, text: after))
      }
    }
    guard let checked, !lines.isEmpty else { return nil }
    return SupportCard(title: title, intro: intro, lines: lines, checked: checked)
  }

  private var settings: [Setting] {
    carried.names(.setting).compactMap { name in
      let text = { (key: String) in
        self.carried.text(
          .init(subject: .setting, name: name, key: key), languages: self.languages.codes)
      }
      guard let help = text("help"), let sample = text("sample") else { return nil }
      return Setting(name: name, help: help, sample: sample)
    }
  }

  /// Whether it is not what the form was written from, but has the same version: somebody
  /// edited the form.
  func isChangedEdition(_ questionnaire: Questionnaire) -> Bool {
    carried[.questionnaire, key: "version"] == questionnaire.version
      && carried[.questionnaire, key: "hash"].map {
        $0 != DefinitionText(questionnaire).hash
      } ?? false
  }

  /// Facts carried for what is no longer in the form.
  mutating func reportUnused(_ questionnaire: Questionnaire) {
    let asked = questionnaire.allQuestions
    let names = Set(asked.map(\.id.rawValue) + asked.compactMap { $0.matrix?.id.rawValue })
    for name in carried.names(.question) where !names.contains(name) {
      report(.carriedForNothing(name), at: CellPlace(sheet: CarriedSheet.name))
    }
  }
}

extension String {
  private var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }

  /// The lines before a line, 0-based.
  fileprivate func lines(before count: Int) -> String {
    lines.prefix(count).joined(separator: "\n")
  }

  /// The lines from a line on, 0-based; all of it if it has no more.
  fileprivate func lines(from count: Int) -> String {
    lines.count > count ? lines.dropFirst(count).joined(separator: "\n") : self
  }
}
