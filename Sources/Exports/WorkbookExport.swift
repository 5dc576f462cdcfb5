public import Analysis
public import Questionnaires
internal import WorkbookWriting

/// Makes the workbook that a layout describes out of findings that passed disclosure control.
///
/// The same findings, layout and context give the same bytes.
public struct WorkbookExport: Sendable {
  private let layout: ExportLayout
  private let context: ExportContext

  /// An export. The sheets are named as the layout says, in the language of `context`. Sheets
  /// of dimensions and of questions are each followed by one with all its figures in one long
  /// table, named after it.
  public init(layout: ExportLayout, context: ExportContext) {
    self.layout = layout
    self.context = context
  }

  /// Writes the workbook to `path`, over what is there; give a temporary name and rename.
  ///
  /// - Throws: `ExportError.unprotected` before anything is written if the layout is for
  ///   publication and the findings are not; `.needsResponses` for a sheet of responses.
  public func write(
    _ findings: ProtectedFindings, to path: String
  ) throws(ExportError) {
    if layout.audience == .published && !findings.rules.allowsPublication { throw .unprotected }
    if layout.sheets.contains(where: { $0.kind == .responses }) { throw .needsResponses }
    do throws(WorkbookError) {
      let properties = WorkbookProperties(context, findings.questionnaire)
      var workbook = try Workbook(path: path, properties: properties)
      try draw(findings, in: &workbook)
      try workbook.close()
    } catch {
      throw ExportError(error)
    }
  }

  private func draw(
    _ findings: ProtectedFindings, in workbook: inout Workbook
  ) throws(WorkbookError) {
    let styles = try Styles(&workbook, language: context.language)
    let tabs = try addTabs(to: &workbook)
    let book = BookContents(
      findings: findings, audience: layout.audience, context: context, styles: styles, tabs: tabs)
    for tab in tabs {
      let drawing = tab.drawing(book)
      try workbook.edit(tab.id) { (sheet: inout Sheet) throws(WorkbookError) in
        try drawing.draw(on: &sheet)
      }
    }
  }

  private func addTabs(to workbook: inout Workbook) throws(WorkbookError) -> [Tab] {
    var names = TabNames(layout.sheets.map { $0.title[context.language] })
    var tabs: [Tab] = []
    for sheet in layout.sheets {
      let title = sheet.title[context.language]
      for content in sheet.contents {
        let name = content.isData ? names.data(after: title, in: context.language) : title
        tabs.append(Tab(id: try workbook.addSheet(named: SheetName(name)), content: content))
      }
    }
    return tabs
  }
}

extension ExportLayout.Sheet {
  /// What is drawn for it, a tab each.
  fileprivate var contents: [Tab.Content] {
    switch kind {
    case .cover: [.cover]
    case .summary: [.summary]
    case .dimensions: [.groups(breakdowns), .groupsData(breakdowns)]
    case .items: [.items, .itemsData]
    case .codebook: [.codebook]
    case .notes: [.notes]
    case .responses: []
    }
  }
}

extension Tab.Content {
  fileprivate var isData: Bool {
    switch self {
    case .groupsData, .itemsData: true
    case .cover, .summary, .groups, .items, .codebook, .notes: false
    }
  }
}

extension Tab {
  fileprivate func drawing(_ book: BookContents) -> any SheetDrawing {
    switch content {
    case .cover: CoverSheet(book: book)
    case .summary: SummarySheet(book: book, id: id)
    case .groups(let breakdowns): GroupsSheet(book: book, breakdowns: breakdowns)
    case .groupsData(let breakdowns): GroupsDataSheet(book: book, breakdowns: breakdowns)
    case .items: ItemsSheet(book: book)
    case .itemsData: ItemsDataSheet(book: book)
    case .codebook: CodebookSheet(book: book)
    case .notes: NotesSheet(book: book)
    }
  }
}
