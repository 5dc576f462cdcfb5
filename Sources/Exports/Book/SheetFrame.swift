internal import WorkbookWriting

/// What all sheets have in common: warnings and title on top, rows as high as their texts, print.
struct SheetFrame {
  let book: BookContents
  let columns: [TableColumn]

  /// Sets the widths and writes warnings, title and lines of help.
  ///
  /// - Returns: the first row below them, one left free.
  func writeTop(
    title: String, aids: [Phrase], on sheet: inout Sheet
  ) throws(WorkbookError) -> Int {
    var row = try writeWarnings(on: &sheet)
    try sheet.setRowHeight(30, row: row)
    try sheet.write(title, row: row, column: 0, format: book.styles.title)
    row += 1
    for aid in aids {
      try sheet.write(book.text(aid), row: row, column: 0, format: book.styles.aid)
      row += 1
    }
    return row + 1
  }

  /// Sets the widths and writes the warnings over all of it.
  ///
  /// - Returns: the first row below them.
  func writeWarnings(on sheet: inout Sheet) throws(WorkbookError) -> Int {
    for (place, column) in columns.enumerated() {
      try sheet.setColumnWidth(column.width, columns: place...place)
    }
    for (row, warning) in book.warnings.enumerated() {
      try sheet.setRowHeight(24, row: row)
      try writeBar(book.text(warning), row: row, format: book.styles.banner, on: &sheet)
    }
    sheet.setTabColor(book.warnings.isEmpty ? Palette.plum : Palette.alarm)
    return book.warnings.count
  }

  /// Writes a text over the whole width.
  func writeBar(
    _ text: String, row: Int, format: CellFormat, on sheet: inout Sheet
  ) throws(WorkbookError) {
    try sheet.write(text, row: row, column: 0, format: format)
    for column in columns.indices.dropFirst() {
      try sheet.writeBlank(row: row, column: column, format: format)
    }
  }

  /// Writes the header of the table.
  func writeHeader(row: Int, on sheet: inout Sheet) throws(WorkbookError) {
    try fit(columns.map { .text($0.title) }, isBold: true, row: row, on: &sheet)
    for (place, column) in columns.enumerated() {
      let format =
        switch column.content {
        case .text: book.styles.header
        case .textAfterNumbers: book.styles.indentedHeader
        case .numbers: book.styles.numberHeader
        }
      try sheet.write(column.title, row: row, column: place, format: format)
    }
  }

  /// Writes a row of the table.
  func write(
    _ cells: [Cell], row: Int, style: RowStyle, on sheet: inout Sheet
  ) throws(WorkbookError) {
    if style.wrapsText { try fit(cells, row: row, on: &sheet) }
    for (place, (cell, column)) in zip(cells, columns).enumerated() {
      let isIndented = column.content == .textAfterNumbers
      try sheet.write(cell, row: row, column: place, style: style, isIndented: isIndented)
    }
  }

  /// Makes a row as high as the texts of its cells need.
  func fit(
    _ cells: [Cell], isBold: Bool = false, row: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    let lines = zip(cells, columns).map { cell, column in
      guard case .text(let text) = cell else { return 1 }
      return TextFit.lines(of: text, in: column.width, isBold: isBold)
    }
    try sheet.setRowHeight(TextFit.height(ofLines: lines.max() ?? 1), row: row)
  }

  /// Keeps the rows down to `header` in sight, on the screen and on every printed page.
  func keepInSight(
    header: Int, columns: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    sheet.freezePanes(rows: header + 1, columns: columns)
    try sheet.repeatRows((book.warnings.isEmpty ? header : 0)...header)
  }

  /// Prints one page wide, with the study and the page's number at the bottom.
  func setUpPrinting(isLandscape: Bool = true, on sheet: inout Sheet) throws(WorkbookError) {
    if isLandscape { sheet.setLandscape() }
    sheet.fitToOnePageWide()
    let title = String(book.context.studyTitle.prefix(60))
    try sheet.setFooter(
      PageText(
        left: [.text(title)], center: [.sheetName],
        right: [.pageNumber, .text(" / "), .pageCount]))
  }
}
