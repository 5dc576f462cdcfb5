internal import Questionnaires

/// The sheets of a form, told apart.
struct FormParts {
  let tables: [SheetTable]
  private(set) var survey: FormSheet?
  private(set) var choices: FormSheet?
  private(set) var nodes: [FormNode] = []
  /// The settings, by name.
  private(set) var settings: [String: FormCell] = [:]
  let carried: CarriedSheet
  var findings: [XLSFormFinding] = []

  init(_ tables: [SheetTable]) {
    self.tables = tables
    func table(_ name: String) -> SheetTable? {
      tables.first { $0.name.trimmed.lowercased() == name }
    }
    let carriedTable = table(CarriedSheet.name)
    carried = CarriedSheet(carriedTable)
    for row in carriedTable?.rows ?? [] {
      report(row.uncalculated.map { .init(sheet: CarriedSheet.name, row: row.number, column: $0) })
    }
    if let format = carried[.questionnaire, key: "format"], format != CarriedSheet.format {
      findings.append(
        XLSFormFinding(.carriedFormat(format), at: CellPlace(sheet: CarriedSheet.name)))
    }
    guard let surveyTable = table("survey") ?? (tables.count == 1 ? tables.first : nil) else {
      findings.append(XLSFormFinding(.noSurveySheet, at: nil))
      return
    }
    readSettings(table("settings"))
    let squeezes = !FormWords.isNo(settings["clean_text_values"]?.text ?? "yes")
    let survey = FormSheet(
      surveyTable, aliases: HeaderName.surveyAliases, squeezes: squeezes,
      keepsTexts: !carried.isEmpty)
    report(survey.uncalculated(in: HeaderName.read))
    guard survey.columns.contains(where: { $0.name.key == "type" }) else {
      findings.append(
        XLSFormFinding(.noTypeColumn, at: CellPlace(sheet: surveyTable.name, row: 1)))
      return
    }
    self.survey = survey
    let keepsTexts = !carried.isEmpty
    choices = table("choices").map {
      FormSheet($0, aliases: HeaderName.choicesAliases, keepsTexts: keepsTexts)
    }
    report(choices?.uncalculated(in: HeaderName.readOfChoices) ?? [])
    reportColumns(survey)
    reportSheets()
    let tree = FormTree(survey)
    nodes = tree.nodes
    findings += tree.findings
    settings.merge(tree.settings) { first, _ in first }
  }

  private mutating func readSettings(_ table: SheetTable?) {
    guard let table else { return }
    let sheet = FormSheet(table, aliases: HeaderName.settingsAliases)
    report(sheet.uncalculated(in: HeaderName.readOfSettings))
    guard let row = sheet.rows.first else { return }
    let read = HeaderName.readOfSettings
    reportDropped(sheet, read)
    for (name, cell) in row.cells {
      if read.contains(name.key), name.language == nil {
        settings[name.key] = cell
      } else if name.key != "allow_choice_duplicates" {
        findings.append(XLSFormFinding(.settingLeft(cell.place.header ?? name.key), at: cell.place))
      }
    }
  }

  /// Columns that are not read, but for those whose cells are told of one by one.
  private mutating func reportColumns(_ survey: FormSheet) {
    for column in survey.columns where survey.rows.contains(where: { $0.cells[column.name] != nil })
    {
      let header = column.place.header ?? ""
      if !HeaderName.survey.contains(column.name.key) {
        let near = NearestName.to(column.name.key, among: HeaderName.read.sorted())
        findings.append(XLSFormFinding(.unknownColumn(header, didYouMean: near), at: column.place))
      } else if !HeaderName.read.contains(column.name.key) {
        findings.append(XLSFormFinding(.columnLeft(header), at: column.place))
      }
    }
    reportDropped(survey, HeaderName.read)
    if let choices { reportDropped(choices, HeaderName.readOfChoices) }
    for column in choices?.columns ?? [] {
      guard !HeaderName.readOfChoices.contains(column.name.key),
        choices?.rows.contains(where: { $0.cells[column.name] != nil }) == true
      else { continue }
      findings.append(
        XLSFormFinding(.columnLeft(column.place.header ?? ""), at: column.place))
    }
  }

  /// Formulas without a value: read as blank, they would silently mean something else.
  private mutating func report(_ uncalculated: [CellPlace]) {
    findings += uncalculated.map { XLSFormFinding(.uncalculated, at: $0) }
  }

  /// Cells of columns that are read, but for an earlier one that means the same.
  private mutating func reportDropped(_ sheet: FormSheet, _ read: Set<String>) {
    for (name, place) in sheet.dropped where read.contains(name.key) {
      findings.append(XLSFormFinding(.columnLeft(place.header ?? name.key), at: place))
    }
  }

  private mutating func reportSheets() {
    let known: Set = ["survey", "choices", "settings", CarriedSheet.name]
    for table in tables where tables.count > 1 && !table.rows.isEmpty {
      let name = table.name.trimmed.lowercased()
      if !known.contains(name), !name.hasPrefix("_") {
        findings.append(XLSFormFinding(.sheetLeft(table.name), at: CellPlace(sheet: table.name)))
      }
    }
  }

  /// Findings in the order of the sheets, each once.
  func inOrder(_ findings: [XLSFormFinding]) -> [XLSFormFinding] {
    let order = Dictionary(tables.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in
      first
    }
    func rank(_ finding: XLSFormFinding) -> (Int, Int, Int) {
      (
        finding.place.flatMap { order[$0.sheet] } ?? -1, finding.place?.row ?? 0,
        finding.place?.column ?? 0
      )
    }
    let sorted = findings.enumerated().sorted { one, other in
      let (first, second) = (rank(one.element), rank(other.element))
      return first == second ? one.offset < other.offset : first < second
    }
    var seen: Set<XLSFormFinding> = []
    return sorted.map(\.element).filter { seen.insert($0).inserted }
  }
}
