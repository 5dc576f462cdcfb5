extension Expression {
  /// A function of the language. What each one makes of empty answers is JavaRosa's rule.
  ///
  /// Source: ODK XForms specification, section "XPath Functions"; JavaRosa 5.1,
  /// `XPathFuncExpr`.
  public enum Function: String, Sendable, CaseIterable {
    /// `selected(${q}, 'code')`: the answer is, or contains, that choice.
    case selected
    /// `selected-at(${q}, 0)`: the code ticked at that place, 0-based.
    case selectedAt = "selected-at"
    /// `count-selected(${q})`: how many choices are ticked.
    case countSelected = "count-selected"
    /// `not(x)`
    case not
    /// `true()`
    case alwaysTrue = "true"
    /// `false()`
    case alwaysFalse = "false"
    /// `boolean(x)`: 0, not a number and the empty text are false, all else is true.
    case boolean
    /// `if(condition, x, y)`
    case choose = "if"
    /// `coalesce(x, y)`: the first unless it is empty.
    case coalesce
    /// `once(x)`: the answer already there, else `x`.
    case once
    /// `string(x)`
    case string
    /// `string-length(x)`, in UTF-16 units as in Java and JavaScript.
    case stringLength = "string-length"
    /// `concat(x, …)`; of a field of records: its values in all of them.
    case concat
    /// `substr(x, from)`, `substr(x, from, to)`: 0-based, `to` not included, negative from the end.
    case substr
    /// `contains(x, part)`
    case contains
    /// `starts-with(x, part)`
    case startsWith = "starts-with"
    /// `ends-with(x, part)`
    case endsWith = "ends-with"
    /// `normalize-space(x)`: outer blanks gone, inner runs of blanks to one.
    case normalizeSpace = "normalize-space"
    /// `translate(x, 'from', 'to')`: letter by letter.
    case translate
    /// `regex(x, 'pattern')`: the whole of `x` fits the pattern.
    case regex
    /// `number(x)`
    case number
    /// `int(x)`: the part before the decimal point.
    case int
    /// `round(x)`, `round(x, places)`
    case round
    /// `abs(x)`
    case abs
    /// `pow(x, exponent)`
    case pow
    /// `min(x, …)`; empty values do not count.
    case min
    /// `max(x, …)`; empty values do not count.
    case max
    /// `sum(${field})` over all records.
    case sum
    /// `count(${records})`
    case count
    /// `count-non-empty(${field})` over all records.
    case countNonEmpty = "count-non-empty"
    /// `today()`
    case today
    /// `date(x)`: of a text like `'2026-03-09'` or of days since 1970-01-01.
    case date
    /// `format-date(x, '%d/%m/%Y')`
    case formatDate = "format-date"
    /// `decimal-date-time(x)`: days since 1970-01-01.
    case decimalDateTime = "decimal-date-time"

    /// How many arguments it takes; no end is `Int.max`.
    public var arguments: ClosedRange<Int> {
      switch self {
      case .alwaysTrue, .alwaysFalse, .today: 0...0
      case .countSelected, .not, .boolean, .once, .string, .stringLength, .normalizeSpace, .number,
        .int, .abs, .sum, .count, .countNonEmpty, .date, .decimalDateTime:
        1...1
      case .round: 1...2
      case .selected, .selectedAt, .coalesce, .contains, .startsWith, .endsWith, .regex, .pow,
        .formatDate:
        2...2
      case .substr: 2...3
      case .choose, .translate: 3...3
      case .concat, .min, .max: 1...Int.max
      }
    }

    /// Whether it takes a field of records as all its values, from outside the records.
    public var takesRecords: Bool {
      switch self {
      case .sum, .count, .countNonEmpty, .min, .max, .concat: true
      default: false
      }
    }
  }
}
