/// Values of cells as the text a person reads.
enum CellText {
  /// A number as the shortest decimal text that gives the same number again.
  ///
  /// Written out from 1e-7 to below 1e21, beyond that with an exponent (`1e+21`).
  static func text(of number: Double) -> String {
    if let integer = Int(exactly: number) { return String(integer) }
    let (digits, point) = shortest(number.magnitude)
    let sign = number < 0 ? "-" : ""
    if point > 21 || point < -6 {
      let rest = digits.dropFirst()
      let power = point - 1
      return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e"
        + (power < 0 ? "-" : "+") + String(power.magnitude)
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// The digits of a positive number without zeros at the ends, and where its point stands:
  /// 0.025 is (25, -1), 250 is (25, 3).
  private static func shortest(_ number: Double) -> (digits: String, point: Int) {
    // Swift writes the shortest text that reads back the same: 0.025, 2.5e-05, 1e+22.
    let parts = number.description.split(separator: "e")
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = halves[0]
    let all = whole + (halves.count > 1 ? halves[1] : "")
    let leading = all.prefix { $0 == "0" }.count
    var digits = all.dropFirst(leading)
    while digits.last == "0" { digits.removeLast() }
    return (String(digits), whole.count + power - leading)
  }

  /// A number as the format says; as a number if it is no moment that can be shown.
  ///
  /// Dates are `2026-11-23`, moments `2026-11-23T10:00:00`, times of day `10:00:00`, lengths of
  /// time `36:00:00`, to the nearest second.
  /// - Parameter startsIn1904: day 0 is 1904-01-01, not 1899-12-31.
  static func text(of number: Double, _ format: NumberFormat, startsIn1904: Bool) -> String {
    guard format != .plain, number >= 0, number < 2_958_466 else { return text(of: number) }
    let seconds = Int((number * 86_400).rounded())
    let time = time(seconds % 86_400)
    switch format {
    case .duration: return self.time(seconds)
    // Before midnight is not the next day.
    case .time where number < 1: return self.time(min(seconds, 86_399))
    case .plain, .time, .date, .dateAndTime:
      // A date is the day it began on, however near its end; a moment is to the second.
      let day = format == .date ? Int(number) : seconds / 86_400
      guard let date = date(day, startsIn1904: startsIn1904) else {
        return format == .dateAndTime && day == 0 ? time : text(of: number)
      }
      return format == .date ? date : "\(date)T\(time)"
    }
  }

  private static func time(_ seconds: Int) -> String {
    two(seconds / 3_600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
  }

  /// The date of a day number; `nil` for day 0 of 1900, which no calendar has.
  private static func date(_ day: Int, startsIn1904: Bool) -> String? {
    if startsIn1904 { return calendarDate(day - 24_107) }
    if day == 0 { return nil }
    // Lotus took 1900 for a leap year, Excel after it: day 60 is a 29 February that never was.
    if day == 60 { return "1900-02-29" }
    return calendarDate(day < 60 ? day - 25_568 : day - 25_569)
  }

  /// The Gregorian date, days counted from 1970-01-01; `nil` after the year 9999.
  private static func calendarDate(_ day: Int) -> String? {
    // Years that begin in March put the leap day last, and repeat every 146 097 days.
    let shifted = day + 719_468
    let (cycle, dayOfCycle) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    // Months from March have 153 days in each five.
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let year = cycle * 400 + yearOfCycle + (month >= 10 ? 1 : 0)
    guard year <= 9_999 else { return nil }
    return "\(year)-\(two(month < 10 ? month + 3 : month - 9))-\(two(dayOfMonth))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
