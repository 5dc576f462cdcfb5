internal import WorkbookWriting

/// The colours of the workbooks. Every pair used together has a contrast of 4.5 : 1 or more.
enum Palette {
  /// Titles, headers, bars of charts.
  static let plum = RGBColor(hex: 0x5B2A73)
  /// Behind headings inside a table.
  static let lilac = RGBColor(hex: 0xF1E9F5)
  /// Bars inside cells.
  static let bar = RGBColor(hex: 0xD5BFE0)
  /// Lines between rows.
  static let line = RGBColor(hex: 0xDDD5E2)
  /// Secondary text and markers.
  static let grey = RGBColor(hex: 0x666666)
  /// Behind a warning that nobody may overlook.
  static let alarm = RGBColor(hex: 0xB3261E)
}
