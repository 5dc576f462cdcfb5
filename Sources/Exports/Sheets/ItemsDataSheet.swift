internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// Every answer to every question but free texts, one row each, to filter and compute with.
struct ItemsDataSheet: SheetDrawing {
  let book: BookContents

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let rows = book.findings.items.flatMap(rows)
    let columns = columns.fitted(to: rows)
    let frame = SheetFrame(book: book, columns: columns)
    let header = try frame.writeTop(
      title: book.text(.itemsDataTitle), aids: [.itemsDataAid, .markers], on: &sheet)
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
      .text(book.text(.code), 10), .text(book.text(.question), 12),
      .textAfterNumbers(book.text(.choiceCode), 14), .text(book.text(.label), 12),
      .text(book.text(.missingKind), 14), .number(book.text(.people), 11),
      .number(book.text(.shareOfBase), 13), .number(book.text(.base), 10),
      .number(book.text(.blank), 10), .number(book.text(.notAsked), 12),
      .number(book.text(.mean), 11), .number(book.text(.deviation), 12),
    ]
  }

  private func rows(_ item: ProtectedFindings.Item) -> [[Cell]] {
    let question: [Cell] = [
      .text(item.question.id.rawValue), .text(book.text(item.question.text)),
    ]
    let counts: [Cell] = [
      .figure(item.figures, as: .count) { Double($0.base) }, item.count(\.blank),
      item.count(\.notAsked),
    ]
    guard let scale = item.question.scale else {
      return [question + [Cell](repeating: .empty, count: 5) + counts + item.moments]
    }
    return scale.choices.enumerated().map { place, choice in
      let answer: [Cell] = [
        .text(choice.code.rawValue), .text(book.text(choice.label)),
        choice.missing.map { .text(book.text($0.wording)) } ?? .empty,
        item.people(at: place), item.share(at: place),
      ]
      return question + answer + counts + item.moments
    }
  }
}
