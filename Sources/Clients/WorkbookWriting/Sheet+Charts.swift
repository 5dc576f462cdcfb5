internal import CXLSXWriter
internal import Glibc

extension Sheet {
  /// Puts a chart over the sheet, its upper left corner at a cell.
  ///
  /// - Throws: `WorkbookError.Code.chart` if it has no series, or ranges of unequal length or of
  ///   more than one row and column.
  public mutating func insert(
    _ chart: BarChart, row: Int, column: Int
  ) throws(WorkbookError) {
    let action = place("insert a chart", row, column)
    let isOnSheet = CellRange(row: row, column: column).isOnSheet
    if let problem = isOnSheet ? chart.problem : "there is no such cell" {
      throw WorkbookError(.chart, problem, while: action)
    }
    guard let made = workbook_add_chart(workbook, UInt8(chart.kind.code.rawValue)) else {
      throw WorkbookError(.system(ENOMEM), String(cString: strerror(ENOMEM)), while: action)
    }
    for series in chart.series {
      guard add(series, of: chart, to: made) else {
        throw WorkbookError(.system(ENOMEM), String(cString: strerror(ENOMEM)), while: action)
      }
    }
    setTitle(of: made, to: chart.title)
    chart.setAxes(of: made)
    let legend = chart.hasLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    chart_legend_set_position(made, UInt8(legend.rawValue))
    chart_set_series_gap(made, UInt16(min(max(0, chart.gapInPercent), 500)))
    try check(insert(made, of: chart, row: row, column: column), action)
  }

  private mutating func insert(
    _ made: UnsafeMutablePointer<lxw_chart>, of chart: BarChart, row: Int, column: Int
  ) -> lxw_error {
    let description = PreparedText(
      chart.description, limit: PreparedText.attributeLimit, isCell: false)
    notices.note(description)
    let handle = handle
    return description.text.withCString { text in
      var options = lxw_chart_options()
      options.x_scale = Double(max(1, chart.widthInPixels)) / 480  // the library's own size
      options.y_scale = Double(max(1, chart.heightInPixels)) / 288
      options.description = UnsafeMutablePointer(mutating: text)  // is copied
      return worksheet_insert_chart_opt(
        handle, UInt32(row: row), UInt16(column: column), made, &options)
    }
  }

  private mutating func add(
    _ series: BarChart.Series, of chart: BarChart, to made: UnsafeMutablePointer<lxw_chart>
  ) -> Bool {
    guard let added = chart_add_series(made, nil, nil) else { return false }
    let (names, values) = (chart.categories, series.values)
    let sheet = chart.sheet.name
    chart_series_set_categories(
      added, sheet.description, UInt32(names.rows.lowerBound), UInt16(names.columns.lowerBound),
      UInt32(names.rows.upperBound), UInt16(names.columns.upperBound))
    chart_series_set_values(
      added, sheet.description, UInt32(values.rows.lowerBound), UInt16(values.columns.lowerBound),
      UInt32(values.rows.upperBound), UInt16(values.columns.upperBound))
    // Quoted, as in `Workbook.addSheet(named:)`.
    replace(&added.pointee.categories.pointee.formula, with: "\(sheet.quoted)!\(names.absolute)")
    replace(&added.pointee.values.pointee.formula, with: "\(sheet.quoted)!\(values.absolute)")
    chart_series_set_name(added, label(series.name))
    if let color = series.color {
      var fill = lxw_chart_fill()
      fill.color = color.code
      chart_series_set_fill(added, &fill)
    }
    if let format = chart.dataLabelFormat {
      chart_series_set_labels(added)
      chart_series_set_labels_num_format(added, format)
    }
    return true
  }

  private mutating func setTitle(of made: UnsafeMutablePointer<lxw_chart>, to title: String) {
    if title.isEmpty { return chart_title_off(made) }
    chart_title_set_name(made, label(title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(made, &font)
  }

  /// A text of the chart; with `=` in front the library would take it for a formula.
  private mutating func label(_ text: String) -> String {
    let prepared = PreparedText(text, isCell: false)
    notices.note(prepared)
    return prepared.text.utf8.first == 0x3D ? " " + prepared.text : prepared.text
  }
}

extension BarChart.Kind {
  fileprivate var code: lxw_chart_type {
    switch self {
    case .clustered: LXW_CHART_BAR
    case .stackedTo100Percent: LXW_CHART_BAR_STACKED_PERCENT
    }
  }
}

extension BarChart {
  /// In a bar chart of the library, `x_axis` has the numbers and `y_axis` the categories.
  fileprivate func setAxes(of made: UnsafeMutablePointer<lxw_chart>) {
    if let minimum, minimum.isFinite { chart_axis_set_min(made.pointee.x_axis, minimum) }
    if let maximum, maximum.isFinite { chart_axis_set_max(made.pointee.x_axis, maximum) }
    var line = lxw_chart_line()
    line.color = 0xD9D9D9
    chart_axis_major_gridlines_set_line(made.pointee.x_axis, &line)
    if let axisNumberFormat { chart_axis_set_num_format(made.pointee.x_axis, axisNumberFormat) }
    if firstCategoryOnTop {
      chart_axis_set_reverse(made.pointee.y_axis)
      chart_axis_set_crossing_max(made.pointee.y_axis)  // keeps the numbers at the bottom
    }
  }
}
