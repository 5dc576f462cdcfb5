internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// Every question but free texts, with the distribution of its answers, for reading.
///
/// The first and last columns are the same all the way down; what stands in those between is said
/// on top of each block of questions.
struct ItemsSheet: SheetDrawing {
  let book: BookContents

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let sections = sections
    let grid = ItemGrid(book: book, answers: sections.flatMap(\.blocks).map(\.width).max() ?? 2)
    let frame = SheetFrame(book: book, columns: grid.columns)
    let header = try frame.writeTop(
      title: book.text(.itemsTitle), aids: [.itemsAid, .markers], on: &sheet)
    try frame.writeHeader(row: header, on: &sheet)
    var row = header + 1
    for (section, blocks) in sections {
      try sheet.setRowHeight(22, row: row)
      try frame.writeBar(
        book.text(section.title), row: row, format: book.styles.groupHeading, on: &sheet)
      row += 1
      for block in blocks {
        let drawing = ItemBlockDrawing(frame: frame, grid: grid, block: block)
        try drawing.draw(row: &row, on: &sheet)
      }
    }
    sheet.hideGridlines()
    try frame.keepInSight(header: header, columns: 2, on: &sheet)
    try frame.setUpPrinting(on: &sheet)
  }

  private var sections: [(section: Section, blocks: [ItemBlock])] {
    let items = Dictionary(
      book.findings.items.map { ($0.question.id, $0) }, uniquingKeysWith: { first, _ in first })
    return book.findings.questionnaire.sections.compactMap { section in
      let blocks = ItemBlock.blocks(section.questions.compactMap { items[$0.id] })
      return blocks.isEmpty ? nil : (section, blocks)
    }
  }
}

/// The columns of the sheet of questions.
struct ItemGrid {
  let book: BookContents
  /// How many columns the answers take.
  let answers: Int

  /// The first column of the answers.
  static let first = 3

  /// All columns.
  var columns: [TableColumn] {
    let answers = (0..<answers).map { place in
      TableColumn.number(place == 0 ? book.text(.distribution) : "", 13)
    }
    return [
      .code(in: book), .text(book.text(.question), 54),
      .number(book.text(.base), 9),
    ] + answers + [
      .number(book.text(.blank), 9), .number(book.text(.notAsked), 12),
      .number(book.text(.meanScore), 9), .number(book.text(.favourable), 12),
      .number(book.text(.unfavourable), 15),
    ]
  }

  /// The cells of a row that is about one question.
  func row(_ item: ProtectedFindings.Item, answers cells: [Cell]) -> [Cell] {
    let room = [Cell](repeating: .empty, count: max(0, answers - cells.count))
    return [
      .text(item.question.id.rawValue), .text(wording(item.question)),
      .figure(item.figures, as: .count) { Double($0.base) },
    ] + cells + room + [item.count(\.blank), item.count(\.notAsked)] + scores(item)
  }

  /// The cells of a row that is about one answer.
  func row(label: String, answers cells: [Cell]) -> [Cell] {
    [.empty, .text(label), .empty] + cells
      + [Cell](repeating: .empty, count: columns.count - Self.first - cells.count)
  }

  private func wording(_ question: Question) -> String {
    let text = book.text(question.text)
    if question.allowsSeveral { return "\(text)\n\(book.text(.severalAid))" }
    return question.isReversed ? "\(text) (\(book.text(.reversed)))" : text
  }

  /// Mean and shares of a scored question; the plan scores it, but protection may hide them.
  private func scores(_ item: ProtectedFindings.Item) -> [Cell] {
    let isScored = book.findings.plan.dimensions.contains { $0.items.contains(item.question.id) }
    guard isScored else { return [.empty, .empty, .empty] }
    guard let score = item.figures.value?.score else {
      return [Cell](repeating: .marker(.confidential), count: 3)
    }
    return [
      .number(score.mean, as: .score), .number(score.favourable, as: .share),
      .number(score.unfavourable, as: .share),
    ]
  }
}
