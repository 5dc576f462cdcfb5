/// What an expression works out to.
///
/// Conversions are those of JavaRosa, the engine in ODK Collect (`XPathFuncExpr`, version 5.1),
/// which are XPath 1.0's but for dates. An empty answer is the text `''`.
package enum ExpressionValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case truth(Bool)
  case date(CalendarDate)

  /// What a blank answer is.
  package static let empty = ExpressionValue.text("")

  /// As text: whole numbers without a point, days as 2026-03-09.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.text(of: number)
    case .truth(let truth): truth ? "true" : "false"
    case .date(let day): day.description
    }
  }

  /// Large and tiny numbers come with an exponent, as Java writes them.
  private static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.magnitude < tolerance { return "0" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    let whole = integer(number)
    return (number - Double(whole)).magnitude < tolerance
      ? "\(whole)" : ShortestDecimal(number).java
  }

  /// As a number: a day is counted from 1970-01-01; a text that is none is *not a number*.
  package var number: Double {
    switch self {
    case .text(let text): Self.number(in: text)
    case .number(let number): number
    case .truth(let truth): truth ? 1 : 0
    case .date(let day): Double(day.daysSince1970)
    }
  }

  /// Digits, `-` and a decimal point or comma; no exponent, no plus sign; blanks around are dropped.
  private static func number(in text: String) -> Double {
    let trimmed = text.utf8.drop { $0 <= 0x20 }
    let length = trimmed.reversed().drop { $0 <= 0x20 }.count
    var digits = ""
    for byte in trimmed.prefix(length) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        digits.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ","): digits.append(".")
      default: return .nan
      }
    }
    return Double(digits) ?? .nan
  }

  /// As a condition: the empty text, 0 and *not a number* are false.
  package var truth: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number(let number): number.magnitude > Self.tolerance
    case .truth(let truth): truth
    case .date: true
    }
  }

  /// Whether it counts as no answer: the empty text or *not a number*.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .number(let number): number.isNaN
    case .truth, .date: false
    }
  }

  /// How `=` compares: as conditions if one side is one, else as numbers, else as texts.
  package func equals(_ other: ExpressionValue) -> Bool {
    switch (self, other) {
    case (.truth, _), (_, .truth): truth == other.truth
    case (.number, _), (_, .number): (number - other.number).magnitude < Self.tolerance
    default: text.utf8.elementsEqual(other.text.utf8)
    }
  }

  /// The whole part, within the range of a Java `int`; 0 for *not a number*.
  package var integer: Int { Self.integer(number) }

  private static func integer(_ number: Double) -> Int {
    if number.isNaN { return 0 }
    return Int(Int32(clamping: Int64(max(-1e18, min(1e18, number)))))
  }

  /// Numbers closer than this are the same to JavaRosa.
  private static let tolerance = 1e-12
}
