internal import Questionnaires

/// The lists of the choices sheet.
struct ChoiceLists {
  /// One list as written.
  struct List {
    let name: String
    let id: ScaleID
    var rows: [FormRow]
  }

  /// The lists in the order of the sheet.
  private(set) var lists: [List] = []
  private(set) var findings: [XLSFormFinding] = []
  private var places: [String: Int] = [:]
  /// The places by the names in lower case with blanks as `_`; of two that are the same the first.
  private var likePlaces: [String: Int] = [:]

  init(_ sheet: FormSheet?) {
    var taken: Set<String> = []
    for row in sheet?.rows ?? [] {
      guard let name = row["list_name"] else {
        findings.append(XLSFormFinding(.choiceOutsideLists, at: row.place))
        continue
      }
      if let place = places[name.text] {
        lists[place].rows.append(row)
      } else {
        let isPlain = NameForm.isName(name.text)
        let id = PlainNames.free(
          isPlain ? name.text : PlainNames.plain(name.text, prefix: "l"), among: taken)
        taken.insert(id.lowercased())
        if !isPlain {
          findings.append(XLSFormFinding(.renamed(name.text, to: id), at: name.place))
        }
        places[name.text] = lists.count
        likePlaces[name.text.snakeCase] = likePlaces[name.text.snakeCase] ?? lists.count
        lists.append(List(name: name.text, id: ScaleID(id), rows: [row]))
      }
    }
  }

  /// The list of that name; else the first of the sheet whose name is the same in lower case with
  /// blanks as `_`.
  subscript(name: String) -> List? {
    (places[name] ?? likePlaces[name.snakeCase]).map { lists[$0] }
  }

  /// What a code becomes: codes have no blanks.
  static func code(_ written: String) -> String {
    String(written.map { $0.isWhitespace ? "_" : $0 })
  }
}
