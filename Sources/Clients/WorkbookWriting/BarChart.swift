/// A chart of horizontal bars over cells of one sheet.
public struct BarChart: Sendable, Equatable {
  /// How bars of several series stand.
  public enum Kind: Sendable {
    /// Side by side.
    case clustered
    /// End to end, together always 100 %.
    case stackedTo100Percent
  }

  /// One colour of bars.
  public struct Series: Sendable, Equatable {
    /// Its name in the legend.
    public var name: String
    /// The cells with its numbers: part of one row or one column.
    public var values: CellRange
    /// The colour of its bars; the reader's own if `nil`.
    public var color: RGBColor?

    /// A series of bars.
    public init(name: String, values: CellRange, color: RGBColor? = nil) {
      self.name = name
      self.values = values
      self.color = color
    }
  }

  /// How bars of several series stand.
  public var kind: Kind
  /// The sheet of all ranges.
  public var sheet: SheetID
  /// The cells with the names of the bars: part of one row or one column.
  public var categories: CellRange
  /// One or more series of as many cells as `categories`.
  public var series: [Series]
  /// Text above the bars; none if empty.
  public var title = ""
  /// What the chart shows, for those who cannot see it; cut at 500 UTF-16 units.
  public var description: String
  /// Where the axis of numbers begins; the reader's choice if `nil`.
  public var minimum: Double?
  /// Where the axis of numbers ends; the reader's choice if `nil`.
  public var maximum: Double?
  /// Excel number format of the axis, as in `CellStyle`; that of the cells if `nil`.
  public var axisNumberFormat: String?
  /// Excel number format of a number on each bar; no numbers if `nil`.
  public var dataLabelFormat: String?
  /// Whether the names of the series stand below.
  public var hasLegend = true
  /// Whether the first category stands on top, as in the table; Excel's own is the bottom.
  public var firstCategoryOnTop = true
  /// Room between bars in percent of their height, 0...500.
  public var gapInPercent = 60
  /// Width on the screen.
  public var widthInPixels = 640
  /// Height on the screen.
  public var heightInPixels = 360

  /// A chart; set what differs from the defaults.
  public init(
    _ kind: Kind, of sheet: SheetID, categories: CellRange, series: [Series], description: String
  ) {
    self.kind = kind
    self.sheet = sheet
    self.categories = categories
    self.series = series
    self.description = description
  }
}

extension BarChart {
  /// What is wrong with it, if anything: the library would write it all the same.
  var problem: String? {
    if series.isEmpty { return "it has no series" }
    let ranges = [categories] + series.map(\.values)
    if ranges.contains(where: { $0.rows.count > 1 && $0.columns.count > 1 }) {
      return "a range is not part of one row or column"
    }
    if ranges.contains(where: { $0.count != categories.count }) {
      return "a series has not as many cells as there are categories"
    }
    if ranges.contains(where: { !$0.isOnSheet }) { return "a range leaves the sheet" }
    let formats = [axisNumberFormat ?? "", dataLabelFormat ?? ""]
    let areValid = formats.allSatisfy { CellStyle(numberFormat: $0).hasValidNumberFormat }
    return areValid ? nil : "a number format is too long or has control characters"
  }
}

extension CellStyle {
  fileprivate init(numberFormat: String) { self.numberFormat = numberFormat }
}
