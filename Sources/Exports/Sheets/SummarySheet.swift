internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// The score of each dimension for everybody, as a table and as a chart.
struct SummarySheet: SheetDrawing {
  let book: BookContents
  let id: SheetID

  private static let titleColumn = 1
  private static let scoreColumn = 3

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let rows = book.findings.dimensions.map(cells)
    let columns = columns.fitted(to: rows)
    let frame = SheetFrame(book: book, columns: columns)
    let header = try frame.writeTop(
      title: book.text(.summaryTitle), aids: [.summaryAid, .markers], on: &sheet)
    try frame.writeHeader(row: header, on: &sheet)
    for (offset, cells) in rows.enumerated() {
      try frame.write(cells, row: header + 1 + offset, style: book.styles.body, on: &sheet)
    }
    var end = header + rows.count
    if let composite = compositeCells {
      end += 1
      try frame.write(composite, row: end, style: book.styles.total, on: &sheet)
    }
    if !rows.isEmpty {
      let chart = SummaryChart(book: book, sheet: id, firstRow: header + 1, columns: columns)
      try chart.draw(
        rows, titles: Self.titleColumn, scores: Self.scoreColumn, below: end, on: &sheet)
    }
    sheet.hideGridlines()
    try frame.keepInSight(header: header, columns: 0, on: &sheet)
    try frame.setUpPrinting(on: &sheet)
  }

  private var hasLevels: Bool { !book.findings.plan.levels.isEmpty }

  private var columns: [TableColumn] {
    let level: [TableColumn] = hasLevels ? [.textAfterNumbers(book.text(.level), 16)] : []
    return [
      .text(book.text(.code), 11), .text(book.text(.dimension), 36),
      .number(book.text(.peopleWithScore), 14), .number(book.text(.score), 11),
      .number(book.text(.low), 14), .number(book.text(.high), 14),
      .number(book.text(.deviation)), .number(book.text(.favourable), 13),
    ] + level + [.number(book.text(.alpha)), .number(book.text(.alphaCases))]
  }

  private func cells(_ found: ProtectedFindings.Dimension) -> [Cell] {
    let figures: [Cell] = [
      .figure(found.estimate, as: .count) { Double($0.n) },
      .figure(found.estimate, as: .score, \.mean),
      .figure(found.estimate, as: .score) { $0.interval?.lowerBound },
      .figure(found.estimate, as: .score) { $0.interval?.upperBound },
      .figure(found.estimate, as: .score, \.standardDeviation),
      .figure(found.estimate, as: .share, \.favourableShare),
    ]
    let level: [Cell] = hasLevels ? [.level(found.level, of: found.estimate, in: book)] : []
    let reliability: [Cell] = [
      .figure(found.estimate, as: .coefficient) { _ in found.reliability?.alpha },
      .figure(found.estimate, as: .count) { _ in found.reliability.map { Double($0.n) } },
    ]
    return [.text(found.dimension.id.rawValue), .text(book.text(found.dimension.title))]
      + figures + level + reliability
  }

  /// The overall score, if the plan asks for one. It has a score and a level only.
  private var compositeCells: [Cell]? {
    guard book.findings.plan.composite != nil else { return nil }
    let score = book.findings.composite
    let cell: Cell =
      score.map { .figure($0, as: .score) { $0 } } ?? .marker(.notAvailable)
    let found = score?.value.flatMap { book.findings.plan.level(for: $0) }
    let level: Cell =
      found.map { .text(book.text($0.title)) }
      ?? (cell.number == nil ? cell : .marker(.notAvailable))
    return [.empty, .text(book.text(.composite)), .empty, cell]
      + [Cell](repeating: .empty, count: 4) + (hasLevels ? [level] : []) + [.empty, .empty]
  }
}

extension Cell {
  fileprivate static func level(
    _ level: ScoringPlan.Level?, of estimate: Protected<Estimate>, in book: BookContents
  ) -> Cell {
    if case .suppressed = estimate { return .marker(.confidential) }
    return level.map { .text(book.text($0.title)) } ?? .marker(.notAvailable)
  }
}
