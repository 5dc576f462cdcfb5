internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// Draws one block of questions, row by row.
struct ItemBlockDrawing {
  let frame: SheetFrame
  let grid: ItemGrid
  let block: ItemBlock

  private var book: BookContents { frame.book }
  private var styles: Styles { book.styles }

  /// Draws the block from `row` on and moves `row` below it.
  func draw(row: inout Int, on sheet: inout Sheet) throws(WorkbookError) {
    switch block.shape {
    case .battery(let scale): try drawBattery(scale, row: &row, on: &sheet)
    case .list(let scale): try drawList(scale, row: &row, on: &sheet)
    case .number: try drawNumber(row: &row, on: &sheet)
    }
  }

  private func drawBattery(
    _ scale: Scale, row: inout Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    let (shares, counts) = (scale.substantive, scale.kindsOfNoAnswer)
    let labels = scale.choices.map { book.text($0.label) }
    try writeHeadings(
      shares.map { labels[$0] } + counts.map { "\(labels[$0]) (n)" }, row: row, on: &sheet)
    row += 1
    let top = row
    for item in block.items {
      let cells = shares.map { item.share(at: $0) } + counts.map { item.people(at: $0) }
      try write(grid.row(item, answers: cells), row: &row, on: &sheet)
    }
    try addBars(rows: top...row - 1, columns: shares.count, on: &sheet)
  }

  private func drawList(
    _ scale: Scale, row: inout Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    guard let item = block.items.first else { return }
    try writeQuestion(item, [.shareOfBase, .peopleByChoice], row: &row, on: &sheet)
    let top = row
    for (place, choice) in scale.choices.enumerated() {
      let label = book.text(choice.label)
      let cells = [item.share(at: place), item.people(at: place)]
      try write(grid.row(label: label, answers: cells), row: &row, on: &sheet)
      try sheet.write(label, row: row - 1, column: 1, format: styles.detail.text)
    }
    if row > top { try addBars(rows: top...row - 1, columns: 1, on: &sheet) }
  }

  private func drawNumber(row: inout Int, on sheet: inout Sheet) throws(WorkbookError) {
    guard let item = block.items.first else { return }
    try writeQuestion(item, [.mean, .deviation], row: &row, on: &sheet)
    try write(grid.row(label: "", answers: item.moments), row: &row, on: &sheet)
  }

  /// The row of a question whose answers stand below, with what their columns hold.
  private func writeQuestion(
    _ item: ProtectedFindings.Item, _ titles: [ColumnTitle], row: inout Int,
    on sheet: inout Sheet
  ) throws(WorkbookError) {
    try write(grid.row(item, answers: []), row: &row, on: &sheet)
    for (offset, title) in titles.enumerated() {
      try sheet.write(
        book.text(title), row: row - 1, column: ItemGrid.first + offset,
        format: styles.numberHeading)
    }
  }

  private func writeHeadings(
    _ texts: [String], row: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    let cells = [Cell](repeating: .empty, count: ItemGrid.first) + texts.map { .text($0) }
    try frame.fit(cells, isBold: true, row: row, on: &sheet)
    for (offset, text) in texts.enumerated() {
      try sheet.write(
        text, row: row, column: ItemGrid.first + offset, format: styles.numberHeading)
    }
  }

  private func write(
    _ cells: [Cell], row: inout Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    try frame.write(cells, row: row, style: styles.body, on: &sheet)
    row += 1
  }

  private func addBars(
    rows: ClosedRange<Int>, columns: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    if columns == 0 { return }
    let range = ItemGrid.first...ItemGrid.first + columns - 1
    try sheet.addDataBars(CellRange(rows: rows, columns: range), color: Palette.bar)
  }
}
