internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// Markers, rules, formulas, limits and origin, in words.
struct NotesSheet: SheetDrawing {
  let book: BookContents

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let frame = SheetFrame(book: book, columns: [.text("", 32), .text("", 100)])
    var row = try frame.writeTop(
      title: book.text(.notesTitle), aids: [.notesAid], on: &sheet)
    for note in Note.all(book.findings) {
      let cells: [Cell] = [.text(book.text(note.topic)), .text(book.text(note.text))]
      try frame.write(cells, row: row, style: book.styles.note, on: &sheet)
      row += 1
    }
    for fact in origin {
      try frame.write(
        [.text(fact.name), .text(fact.value)], row: row, style: book.styles.note, on: &sheet)
      row += 1
    }
    sheet.hideGridlines()
    try frame.setUpPrinting(on: &sheet)
  }

  /// Which files made the figures.
  private var origin: [(name: String, value: String)] {
    let (plan, questionnaire) = (book.findings.plan, book.findings.questionnaire)
    let attribution = questionnaire.attribution.map { [(book.text(.source), book.text($0))] } ?? []
    return [
      (
        book.text(.questionnaire),
        "\(questionnaire.id) \(questionnaire.version), SHA-256 \(book.context.instrumentHash)"
      ),
      (book.text(.plan), "\(plan.id) \(plan.version), SHA-256 \(book.context.planHash)"),
      (book.text(.program), "dpg \(book.context.programVersion), \(book.context.producedOn)"),
    ] + attribution
  }
}
