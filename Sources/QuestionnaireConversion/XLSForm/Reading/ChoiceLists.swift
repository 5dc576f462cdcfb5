internal import Questionnaires

/// The lists of the choices sheet.
struct ChoiceLists {
  /// One list as written.
  struct List {
    let name: String
    let id: ScaleID
    var rows: [FormRow] = []
  }

  private(set) var lists: [String: List] = [:]
  private(set) var findings: [XLSFormFinding] = []

  init(_ sheet: FormSheet?) {
    var taken: Set<String> = []
    for row in sheet?.rows ?? [] {
      guard let name = row["list_name"] else {
        findings.append(XLSFormFinding(.choiceOutsideLists, at: row.place))
        continue
      }
      if lists[name.text] == nil {
        let isPlain = NameForm.isName(name.text)
        let id = PlainNames.free(
          isPlain ? name.text : PlainNames.plain(name.text, prefix: "l"), among: taken)
        taken.insert(id.lowercased())
        if !isPlain {
          findings.append(XLSFormFinding(.renamed(name.text, to: id), at: name.place))
        }
        lists[name.text] = List(name: name.text, id: ScaleID(id))
      }
      lists[name.text]?.rows.append(row)
    }
  }

  /// The list of that name. Blanks count as `_` where no list is written with them.
  subscript(name: String) -> List? {
    lists[name] ?? lists.values.first { $0.name.snakeCase == name.snakeCase }
  }

  /// What a code becomes: codes have no blanks.
  static func code(_ written: String) -> String {
    String(written.map { $0.isWhitespace ? "_" : $0 })
  }
}
