internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// Every question and every code of its answers, a row a code.
struct CodebookSheet: SheetDrawing {
  let book: BookContents

  func draw(on sheet: inout Sheet) throws(WorkbookError) {
    let columns = columns
    let frame = SheetFrame(book: book, columns: columns)
    let header = try frame.writeTop(
      title: book.text(.codebookTitle), aids: [.codebookAid], on: &sheet)
    try frame.writeHeader(row: header, on: &sheet)
    var row = header + 1
    for section in book.findings.questionnaire.sections {
      for question in section.questions.flatMap(\.withFields) {
        for (place, cells) in rows(question, section).enumerated() {
          try frame.write(cells, row: row, style: book.styles.note, on: &sheet)
          let format = place == 0 ? book.styles.name : book.styles.repeatedName
          try sheet.write(question.id.rawValue, row: row, column: 0, format: format)
          row += 1
        }
      }
    }
    try sheet.setAutofilter(
      CellRange(rows: header...max(row - 1, header + 1), columns: 0...columns.count - 1))
    try frame.keepInSight(header: header, columns: 1, on: &sheet)
    try frame.setUpPrinting(on: &sheet)
  }

  /// The workbook's language first, then the others of the questionnaire.
  private var languages: [LanguageCode] {
    let known = book.findings.questionnaire.languages
    return known.filter { $0 == book.language } + known.filter { $0 != book.language }
  }

  private func title(_ title: ColumnTitle, in language: LanguageCode) -> String {
    "\(book.text(title)) (\(language))"
  }

  private var columns: [TableColumn] {
    [.code(in: book)]
      + languages.map { .text(title(.wording, in: $0), 44) }
      + [
        .text(book.text(.section), 9), .text(book.text(.kind), 14),
        .text(book.text(.condition), 28), .text(book.text(.dimensions), 12),
        .text(book.text(.isReversed), 10), .text(book.text(.choiceCode), 13),
      ] + languages.map { .text(title(.label, in: $0), 29) }
      + [.text(book.text(.missingKind), 20), .number(book.text(.points), 8)]
  }

  private func rows(_ question: Question, _ section: Section) -> [[Cell]] {
    let about = about(question, section)
    guard let scale = question.scale else {
      return [about + [Cell](repeating: .empty, count: languages.count + 3)]
    }
    let points = ChoicePoints(question, book.findings.plan)
    return scale.choices.enumerated().map { place, choice in
      let missing = choice.missing.map { Cell.text(book.text($0.wording)) } ?? .empty
      let worth = points?.points(of: choice).map { Cell.number($0, .score) } ?? .empty
      let labels = languages.map { Cell.text(choice.label[$0]) }
      let left = place == 0 ? about : again(question)
      return left + [.text(choice.code.rawValue)] + labels + [missing, worth]
    }
  }

  /// What the first row of a question says of it.
  private func about(_ question: Question, _ section: Section) -> [Cell] {
    let dimensions = book.findings.plan.dimensions.filter { $0.items.contains(question.id) }
    let isScored = !dimensions.isEmpty
    return [.text(question.id.rawValue)] + languages.map { .text(wording(of: question, in: $0)) }
      + [
        .text(section.id.rawValue), .text(book.text(question.kind.wording)),
        condition(of: question).map { .text($0.text) } ?? .empty,
        isScored ? .text(dimensions.map(\.id.rawValue).joined(separator: ", ")) : .empty,
        isScored ? .text(book.text(question.isReversed ? .yes : .no)) : .empty,
      ]
  }

  /// What is asked; of a row of a matrix, with the question above it.
  private func wording(of question: Question, in language: LanguageCode) -> String {
    let own = question.text[language]
    return question.matrix.map { "\($0.text[language])\n\(own)" } ?? own
  }

  /// When it is asked; of a computed value, how it is computed.
  private func condition(of question: Question) -> Expression? {
    if case .calculated(let calculation) = question.kind { calculation } else { question.relevance }
  }

  /// The rows below repeat the question's name, so that a filter finds them.
  private func again(_ question: Question) -> [Cell] {
    [.text(question.id.rawValue)] + [Cell](repeating: .empty, count: languages.count + 5)
  }
}
