internal import Questionnaires

/// Reads the days that people type into spreadsheets.
enum DayText {
  /// The day in `text`; `nil` if there is none.
  ///
  /// A year of four digits first is a day in any format, as workbooks hold days so. Otherwise
  /// `format` says which part is which; parts stand between `/`, `-` or `.`, and a year has four
  /// digits: of two, nobody knows the century. A time of day after it is passed over.
  static func day(_ text: String, _ format: ImportMap.DateFormat) -> CalendarDate? {
    let day = text.prefix { $0 != " " && $0 != "T" }
    if let date = CalendarDate(String(day)) { return date }
    guard format != .iso, let mark = day.first(where: { "/-.".contains($0) }) else { return nil }
    let parts = day.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return format == .dmy
      ? CalendarDate(year: year, month: second, day: first)
      : CalendarDate(year: year, month: first, day: second)
  }
}
