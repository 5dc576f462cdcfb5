internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// What the workbook is, of what, from when, for whom, and where to find what.
struct CoverSheet: SheetDrawing {
  let book: BookContents

  private static let columns: [TableColumn] = [.text("", 34), .text("", 86)]

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let frame = SheetFrame(book: book, columns: Self.columns)
    var row = try frame.writeWarnings(on: &sheet)
    try writeTitles(row: &row, on: &sheet)
    for fact in facts {
      try sheet.write(fact.name, row: row, column: 0, format: book.styles.label)
      try write(fact.value, row: row, on: &sheet)
      try frame.fit([.text(fact.name), .text(fact.value.text)], row: row, on: &sheet)
      row += 1
    }
    row += 1
    try writeContents(row: &row, on: &sheet)
    sheet.hideGridlines()
    try frame.setUpPrinting(on: &sheet)
  }

  private func writeTitles(row: inout Int, on sheet: inout Sheet) throws(WorkbookError) {
    try sheet.setRowHeight(42, row: row)
    try sheet.write(book.context.studyTitle, row: row, column: 0, format: book.styles.bookTitle)
    let questionnaire = book.text(book.findings.questionnaire.title)
    try sheet.write(questionnaire, row: row + 1, column: 0, format: book.styles.heading)
    try sheet.write(book.text(.whatItIs), row: row + 2, column: 0, format: book.styles.aid)
    row += 4
  }

  private func write(
    _ value: Value, row: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    switch value {
    case .text(let text):
      try sheet.write(text, row: row, column: 1, format: book.styles.paragraph)
    case .notice(let text):
      try sheet.write(text, row: row, column: 1, format: book.styles.notice)
    case .number(let number):
      try sheet.write(number, row: row, column: 1, format: book.styles.fact)
    }
  }

  private func writeContents(row: inout Int, on sheet: inout Sheet) throws(WorkbookError) {
    try sheet.write(book.text(.contents), row: row, column: 0, format: book.styles.heading)
    row += 1
    for tab in book.tabs {
      guard let about = tab.content.about else { continue }
      let name = tab.id.name.description
      if name.contains("#") {  // no link can lead there
        try sheet.write(name, row: row, column: 0, format: book.styles.link)
      } else {
        try sheet.writeLink(
          name, to: .cell(tab.id), row: row, column: 0, format: book.styles.link)
      }
      try sheet.write(book.text(about), row: row, column: 1, format: book.styles.paragraph)
      row += 1
    }
  }
}

extension CoverSheet {
  private enum Value {
    case text(String)
    case notice(String)
    case number(Int)

    /// What may need several lines.
    var text: String {
      switch self {
      case .text(let text), .notice(let text): text
      case .number: ""
      }
    }
  }

  private typealias Fact = (name: String, value: Value)

  private var facts: [Fact] {
    let findings = book.findings
    let responses: Value =
      switch findings.responses {
      case .shown(let count): .number(count)
      case .suppressed: .text(Marker.confidential.rawValue)
      }
    let plan = "\(book.text(findings.plan.title)) (\(findings.plan.version))"
    return [
      (book.text(.orientationTopic), .notice(book.text(.orientation))),
      (book.text(.audience), .text(book.text(book.audience.isPublished ? .anybody : .teamOnly))),
      (book.text(.produced), .text(book.context.producedOn)),
      (book.text(.responses), responses),
      (book.text(.threshold), .text(threshold)),
      (book.text(.plan), .text(plan)),
      (book.text(.program), .text("dpg \(book.context.programVersion)")),
    ] + source
  }

  private var threshold: String {
    let rules = book.findings.rules
    guard rules.allowsPublication else { return book.text(.unprotected) }
    return book.text(
      LocalizedText(
        es: "\(rules.threshold) personas: con menos, la cifra no se muestra",
        en: "\(rules.threshold) people: with fewer, the figure is not shown",
        pt: "\(rules.threshold) pessoas: com menos, o número não é mostrado",
        fr: "\(rules.threshold) personnes\u{A0}: en dessous, le chiffre n'est pas montré"))
  }

  private var source: [Fact] {
    guard let attribution = book.findings.questionnaire.attribution else { return [] }
    return [(book.text(.source), .text(book.text(attribution)))]
  }
}

extension ExportLayout.Audience {
  fileprivate var isPublished: Bool { self == .published }
}

extension Tab.Content {
  /// What the table of contents says of it; the cover itself is left out.
  fileprivate var about: LocalizedText? {
    switch self {
    case .cover: nil
    case .summary: Phrase.summaryAbout.text
    case .groups: Phrase.groupsAbout.text
    case .groupsData: Phrase.groupsDataAid.text
    case .items: Phrase.itemsAbout.text
    case .itemsData: Phrase.itemsDataAid.text
    case .codebook: Phrase.codebookAbout.text
    case .notes: Phrase.notesAid.text
    }
  }
}
