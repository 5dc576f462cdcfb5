internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// All figures of each group in each dimension, one row each, to filter and compute with.
struct GroupsDataSheet: SheetDrawing {
  let book: BookContents
  /// Which breakdowns; empty: all.
  let breakdowns: [BreakdownID]

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let rows = book.findings.breakdowns(breakdowns).flatMap(rows)
    let columns = columns.fitted(to: rows)
    let frame = SheetFrame(book: book, columns: columns)
    let header = try frame.writeTop(
      title: book.text(.groupsDataTitle), aids: [.groupsDataAid, .markers], on: &sheet)
    try frame.writeHeader(row: header, on: &sheet)
    for (offset, cells) in rows.enumerated() {
      try frame.write(cells, row: header + 1 + offset, style: book.styles.data, on: &sheet)
    }
    try sheet.setAutofilter(
      CellRange(rows: header...header + max(1, rows.count), columns: 0...columns.count - 1))
    try frame.keepInSight(header: header, columns: 0, on: &sheet)
    try frame.setUpPrinting(on: &sheet)
  }

  private var columns: [TableColumn] {
    [
      .text(book.text(.breakdown), 12), .text(book.text(.groupCode), 12),
      .text(book.text(.group), 12), .text(book.text(.code), 10),
      .text(book.text(.dimension), 12), .number(book.text(.groupSize)),
      .number(book.text(.peopleWithScore), 13), .number(book.text(.score)),
      .number(book.text(.deviation), 13), .number(book.text(.error), 11),
      .number(book.text(.low)), .number(book.text(.high)), .number(book.text(.favourable)),
      .textAfterNumbers(book.text(.status), 14),
    ]
  }

  private func rows(_ breakdown: ProtectedFindings.Breakdown) -> [[Cell]] {
    breakdown.groups.flatMap { group in
      zip(book.findings.plan.dimensions, group.estimates).map { dimension, estimate in
        [.text(book.text(breakdown.breakdown.title))] + cells(group)
          + [.text(dimension.id.rawValue), .text(book.text(dimension.title))]
          + [.count(group.responses)] + figures(estimate)
      }
    }
  }

  private func cells(_ group: ProtectedFindings.Group) -> [Cell] {
    [.text(group.category.code ?? ""), .text(group.category.label(in: book.language))]
  }

  private func figures(_ estimate: Protected<Estimate>) -> [Cell] {
    [
      .figure(estimate, as: .count) { Double($0.n) },
      .figure(estimate, as: .score, \.mean),
      .figure(estimate, as: .score, \.standardDeviation),
      .figure(estimate, as: .score, \.standardError),
      .figure(estimate, as: .score) { $0.interval?.lowerBound },
      .figure(estimate, as: .score) { $0.interval?.upperBound },
      .figure(estimate, as: .share, \.favourableShare),
      .text(book.text(status(estimate))),
    ]
  }

  private func status(_ estimate: Protected<Estimate>) -> Phrase {
    switch estimate {
    case .shown(let estimate): estimate.mean == nil ? .noData : .shown
    case .suppressed: .protected
    }
  }
}
