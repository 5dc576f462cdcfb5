internal import WorkbookWriting

/// The bars of the summary.
///
/// A marker in the range of a chart would be drawn as a bar of length 0. If there is one, the
/// chart takes its cells from a small table besides, where that dimension has `[c]` in its name
/// and no number.
struct SummaryChart {
  let book: BookContents
  let sheet: SheetID
  let firstRow: Int
  /// The columns of the table.
  let columns: [TableColumn]

  /// Draws the chart below the table; see `SummarySheet` for the places.
  func draw(
    _ rows: [[Cell]], titles: Int, scores: Int, below end: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    let column = columns.count
    let isWhole = rows.allSatisfy { $0[scores].number != nil }
    if isWhole {
      try insert(titles: titles, scores: scores, rows.count, below: end, on: &sheet)
    } else if rows.contains(where: { $0[scores].number != nil }) {
      try writeData(rows, titles: titles, scores: scores, from: column + 1, on: &sheet)
      try insert(titles: column + 1, scores: column + 2, rows.count, below: end, on: &sheet)
    }
  }

  private func writeData(
    _ rows: [[Cell]], titles: Int, scores: Int, from column: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    try sheet.setColumnWidth(columns[titles].width + 4, columns: column...column)
    try sheet.write(
      book.text(.chartData), row: firstRow - 1, column: column, format: book.styles.header)
    try sheet.write(
      book.text(.score), row: firstRow - 1, column: column + 1, format: book.styles.numberHeader)
    for (offset, cells) in rows.enumerated() {
      var (title, score) = (cells[titles], cells[scores])
      if case .marker(let marker) = score, case .text(let text) = title {
        title = .text("\(text) \(marker.rawValue)")
        score = .empty
      }
      try sheet.write(
        [title, score], row: firstRow + offset, from: column, style: book.styles.data)
    }
  }

  private func insert(
    titles: Int, scores: Int, _ count: Int, below end: Int, on sheet: inout Sheet
  ) throws(WorkbookError) {
    let rows = firstRow...firstRow + count - 1
    let series = BarChart.Series(
      name: book.text(.chartTitle), values: CellRange(rows: rows, columns: scores...scores),
      color: Palette.plum)
    var chart = BarChart(
      .clustered, of: self.sheet, categories: CellRange(rows: rows, columns: titles...titles),
      series: [series], description: book.text(.chartDescription))
    chart.title = book.text(.chartTitle)
    chart.minimum = 0
    chart.maximum = 100
    chart.axisNumberFormat = "0"
    chart.dataLabelFormat = NumberFormat.score.code(in: book.language)
    chart.hasLegend = false
    chart.gapInPercent = 45
    chart.widthInPixels = Int(columns.reduce(0) { $0 + $1.width * 7 + 5 })
    chart.heightInPixels = 90 + 27 * count
    try sheet.insert(chart, row: end + 2, column: 0)
  }
}
