/// The pattern of `format-date`: `%d/%m/%Y`.
///
/// The parts are JavaRosa's; names of months and days are English, whatever the language of the
/// form: a value that is computed must not depend on the phone. Times are midnight.
/// Source: JavaRosa 5.1, `DateUtils.format`.
enum DatePattern {
  /// Whether every part is known.
  static func isValid(_ pattern: String) -> Bool {
    CalendarDate(daysSince1970: 0).map { text(of: $0, pattern: pattern) != nil } ?? false
  }

  /// `pattern` filled in for a day; `nil` if a part is unknown or cut off.
  static func text(of day: CalendarDate, pattern: String) -> String? {
    var text = ""
    var letters = pattern.makeIterator()
    while let letter = letters.next() {
      guard letter == "%" else {
        text.append(letter)
        continue
      }
      guard let part = letters.next(), let written = written(part, day) else { return nil }
      text += written
    }
    return text
  }

  private static func written(_ part: Character, _ day: CalendarDate) -> String? {
    switch part {
    case "%": "%"
    case "Y": padded(day.year, to: 4)
    case "y": String(padded(day.year, to: 4).dropFirst(2))
    case "m": padded(day.month, to: 2)
    case "n": "\(day.month)"
    case "b": months[day.month - 1]
    case "d": padded(day.day, to: 2)
    case "e": "\(day.day)"
    case "a": weekdays[((day.daysSince1970 + 3) % 7 + 7) % 7]
    case "H", "M", "S": "00"
    case "h": "0"
    case "3": "000"
    default: nil
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
