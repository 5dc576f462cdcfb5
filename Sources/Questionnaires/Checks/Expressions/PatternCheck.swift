/// Patterns of `regex` can be read, and so can dates and their formats written out. (Q046, Q048)
enum PatternCheck {
  static func problems(_ expression: Expression) -> [Problem] {
    var found: [Problem] = []
    expression.visit { part in
      guard case .call(let function, let arguments) = part else { return }
      switch (function, arguments.last) {
      case (.regex, .text(let pattern)?) where !TextPattern.isValid(pattern):
        found.append(.badPattern(pattern))
      case (.regex, .text(let pattern)?) where PatternShape.sharesRepeats(pattern):
        found.append(.slowPattern(pattern))
      case (.formatDate, .text(let format)?) where !DatePattern.isValid(format):
        found.append(.badDateFormat(format))
      default: break
      }
      if [.date, .formatDate, .decimalDateTime].contains(function),
        case .text(let text) = arguments[0], !text.isEmpty, CalendarDate(lenient: text) == nil
      {
        found.append(.badDateText(text))
      }
    }
    return found
  }
}
