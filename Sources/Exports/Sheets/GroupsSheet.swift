internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// The mean score of each group in each dimension: a row a group, a column a dimension.
struct GroupsSheet: SheetDrawing {
  let book: BookContents
  /// Which breakdowns; empty: all.
  let breakdowns: [BreakdownID]

  private static let firstScore = 2

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let columns = columns
    let frame = SheetFrame(book: book, columns: columns)
    let header = try frame.writeTop(
      title: book.text(.groupsTitle), aids: [.groupsAid, .markers], on: &sheet)
    try frame.writeHeader(row: header, on: &sheet)
    try frame.write(everybody, row: header + 1, style: book.styles.strong, on: &sheet)
    var row = header + 2
    for breakdown in book.findings.breakdowns(breakdowns) {
      try sheet.setRowHeight(20, row: row)
      try frame.writeBar(
        book.text(breakdown.breakdown.title), row: row, format: book.styles.groupHeading,
        on: &sheet)
      for (offset, group) in breakdown.groups.enumerated() {
        try frame.write(
          cells(group), row: row + 1 + offset, style: book.styles.detail, on: &sheet)
      }
      row += 1 + breakdown.groups.count
    }
    if columns.count > Self.firstScore {
      let scores = CellRange(
        rows: header + 1...row - 1, columns: Self.firstScore...columns.count - 1)
      try sheet.addDataBars(scores, color: Palette.bar, minimum: 0, maximum: 100)
    }
    sheet.hideGridlines()
    try frame.keepInSight(header: header, columns: Self.firstScore, on: &sheet)
    try frame.setUpPrinting(on: &sheet)
  }

  private var columns: [TableColumn] {
    [.text(book.text(.group), 40), .number(book.text(.people), 11)]
      + book.findings.plan.dimensions.map { .number(book.text($0.title), 18) }
  }

  private var everybody: [Cell] {
    [.text(book.text(.everybody)), .count(book.findings.responses)]
      + book.findings.dimensions.map { .figure($0.estimate, as: .score, \.mean) }
  }

  private func cells(_ group: ProtectedFindings.Group) -> [Cell] {
    [.text(group.category.label(in: book.language)), .count(group.responses)]
      + group.estimates.map { .figure($0, as: .score, \.mean) }
  }
}

extension BreakdownFinding.Group.Category {
  /// What the group is called.
  func label(in language: LanguageCode) -> String {
    switch self {
    case .choice(let choice): choice.label[language]
    case .notStated: Phrase.notStated.text[language]
    }
  }

  /// The code of its choice; none for those who stated none.
  var code: String? {
    if case .choice(let choice) = self { choice.code.rawValue } else { nil }
  }
}

extension ProtectedFindings {
  /// The breakdowns named, in that order; all if none is named.
  func breakdowns(_ ids: [BreakdownID]) -> [Breakdown] {
    if ids.isEmpty { return breakdowns }
    return ids.compactMap { id in breakdowns.first { $0.breakdown.id == id } }
  }
}
