/// What a number of a cell stands for, as its number format tells.
enum NumberFormat: Equatable {
  /// A number.
  case plain
  /// A day.
  case date
  /// A day and a time of day.
  case dateAndTime
  /// A time of day.
  case time
  /// A length of time: hours may go beyond 24.
  case duration

  /// A format that every program knows by its number (ECMA-376 part 1, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14...17: self = .date
    case 18...21, 45, 47: self = .time
    case 22: self = .dateAndTime
    case 46: self = .duration
    default: self = .plain
    }
  }

  /// A format written out (18.8.31): only its first section is looked at, the one for
  /// positive numbers.
  init(code: String) {
    let letters = Letters(code)
    if letters.isDuration {
      self = .duration
    } else if letters.hasDay {
      self = letters.hasTime ? .dateAndTime : .date
    } else {
      self = letters.hasTime ? .time : .plain
    }
  }

  /// What the first section of a format code says outside quotes and brackets.
  private struct Letters {
    var isDuration = false
    var hasDay = false
    var hasTime = false

    init(_ code: String) {
      var hasMonthOrMinute = false
      var monthRun = 0
      var bytes = Array(code.lowercased().utf8)[...]
      while let byte = bytes.popFirst() {
        switch byte {
        case UInt8(ascii: ";"): bytes = []
        case UInt8(ascii: "\""): Self.skip(past: UInt8(ascii: "\""), in: &bytes)
        // The next character stands for itself, or says how wide a blank is.
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = bytes.popFirst()
        case UInt8(ascii: "["):
          let word = bytes.prefix { $0 != UInt8(ascii: "]") }
          if let unit = word.first, "hms".utf8.contains(unit), word.allSatisfy({ $0 == unit }) {
            isDuration = true
          }
          Self.skip(past: UInt8(ascii: "]"), in: &bytes)
        case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDay = true
        case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
        // A format written for no locale: not a date, whatever letters follow.
        case UInt8(ascii: "g") where bytes.starts(with: Array("eneral".utf8)):
          bytes = bytes.dropFirst(6)
        default: break
        }
        monthRun = byte == UInt8(ascii: "m") ? monthRun + 1 : 0
        if monthRun == 3 { hasDay = true }
        if monthRun > 0 { hasMonthOrMinute = true }
      }
      // One or two m are minutes beside hours or seconds, else the month.
      if hasMonthOrMinute, !hasTime { hasDay = true }
    }

    private static func skip(past end: UInt8, in bytes: inout ArraySlice<UInt8>) {
      while let byte = bytes.popFirst(), byte != end {}
    }
  }
}
