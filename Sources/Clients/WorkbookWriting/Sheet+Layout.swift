internal import CXLSXWriter

extension Sheet {
  /// Sets the width of columns in characters of the normal font, 0...255; 0 hides them.
  public mutating func setColumnWidth(
    _ widthInCharacters: Double, columns: ClosedRange<Int>
  ) throws(WorkbookError) {
    let width = min(max(0, widthInCharacters), 255)
    // One by one: ranges that overlap would be written twice, and Excel repairs the file.
    for column in columns {
      let column = UInt16(column: column)
      try check(
        worksheet_set_column(handle, column, column, width, nil),
        "set column widths of sheet '\(state.id.name)'")
    }
  }

  /// Sets the height of a row in points, 1...409; when streaming, before any later row.
  public mutating func setRowHeight(_ heightInPoints: Double, row: Int) throws(WorkbookError) {
    try check(
      worksheet_set_row(handle, UInt32(row: row), min(max(1, heightInPoints), 409), nil),
      place("set the row height", row, 0))
  }

  /// Merges cells under one text, as for a title over a table.
  ///
  /// - Throws: `WorkbookError.Code.merge` for a single cell or cells merged already (Excel would
  ///   repair the file), `.streaming` in a streaming workbook, which would lose them.
  public mutating func merge(
    _ range: CellRange, text: String, format: CellFormat = .plain
  ) throws(WorkbookError) {
    let action = "merge \(range) of sheet '\(state.id.name)'"
    if isStreaming { throw WorkbookError(.streaming, "not while streaming", while: action) }
    if range.count < 2 {
      throw WorkbookError(.merge(.singleCell), "it is one cell only", while: action)
    }
    if let other = state.merges.first(where: range.overlaps) {
      throw WorkbookError(.merge(.overlap), "\(other) is merged already", while: action)
    }
    let prepared = PreparedText(text)
    notices.note(prepared)
    try check(
      worksheet_merge_range(
        handle, UInt32(row: range.rows.lowerBound), UInt16(column: range.columns.lowerBound),
        UInt32(row: range.rows.upperBound), UInt16(column: range.columns.upperBound),
        prepared.text, pointer(to: format)),
      action)
    state.merges.append(range)
  }

  /// Keeps the first rows and columns in sight when the reader scrolls; 0 and 0 keep none.
  public mutating func freezePanes(rows: Int, columns: Int) {
    if rows <= 0 && columns <= 0 { return }
    worksheet_freeze_panes(handle, UInt32(clamping: rows), UInt16(clamping: columns))
  }

  /// Hides the grid on the screen and on paper.
  public mutating func hideGridlines() {
    worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// Sets the zoom in percent, 10...400.
  public mutating func setZoom(percent: Int) {
    worksheet_set_zoom(handle, UInt16(min(max(10, percent), 400)))
  }

  /// Colours the sheet's tab.
  public mutating func setTabColor(_ color: RGBColor) {
    worksheet_set_tab_color(handle, color.code)
  }

  /// Puts filter buttons on the first row of a range; when streaming, not after later rows.
  public mutating func setAutofilter(_ range: CellRange) throws(WorkbookError) {
    try check(
      worksheet_autofilter(
        handle, UInt32(row: range.rows.lowerBound), UInt16(column: range.columns.lowerBound),
        UInt32(row: range.rows.upperBound), UInt16(column: range.columns.upperBound)),
      "filter \(range) of sheet '\(state.id.name)'")
  }

  /// Shows each number as a bar in its cell, as long as its share of the way to `maximum`.
  ///
  /// Precondition: both ends are finite, and `minimum` is the smaller one.
  public mutating func addDataBars(
    _ range: CellRange, color: RGBColor, minimum: Double = 0, maximum: Double = 1,
    hidesNumber: Bool = false
  ) throws(WorkbookError) {
    precondition(minimum.isFinite && maximum.isFinite && minimum < maximum, "ends of data bars")
    var bars = lxw_conditional_format()
    bars.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    // Bars of Excel 2007: those of 2010 need an extension that openpyxl warns of and drops.
    bars.bar_color = color.code
    bars.bar_only = hidesNumber ? 1 : 0
    bars.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    bars.min_value = minimum
    bars.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    bars.max_value = maximum
    try check(
      worksheet_conditional_format_range(
        handle, UInt32(row: range.rows.lowerBound), UInt16(column: range.columns.lowerBound),
        UInt32(row: range.rows.upperBound), UInt16(column: range.columns.upperBound), &bars),
      "add data bars to \(range) of sheet '\(state.id.name)'")
  }
}
