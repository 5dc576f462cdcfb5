extension ExpressionInterpreter {
  /// Functions of the codes ticked, which are a text with blanks between.
  func choices(
    _ function: Expression.Function, _ values: [ExpressionValue]
  ) -> ExpressionValue {
    let ticked = values[0].text
    switch function {
    case .selected:
      let wanted = values[1].text.utf8.drop { $0 <= 0x20 }
      let length = wanted.reversed().drop { $0 <= 0x20 }.count
      let part = " \(String(decoding: wanted.prefix(length), as: UTF8.self)) "
      return .truth(CodeUnits(" \(ticked) ").contains(CodeUnits(part)))
    case .selectedAt:
      let codes = ticked.utf8.split(separator: 0x20)
      let place = values[1].integer
      return codes.indices.contains(place)
        ? .text(String(decoding: codes[place], as: UTF8.self)) : .empty
    default: return .number(Double(ticked.utf8.split(separator: 0x20).count))
    }
  }

  /// Functions that make a number of one or two numbers.
  func number(
    _ function: Expression.Function, _ values: [ExpressionValue]
  ) -> ExpressionValue {
    let number = values[0].number
    switch function {
    case .int: return .number(number.rounded(.towardZero))
    case .round:
      return .number(Rounding.round(number, places: values.count > 1 ? values[1].integer : 0))
    case .abs: return .number(number.magnitude)
    case .pow: return .number(Power.of(number, values[1].number))
    default: return .number(number)
    }
  }

  /// Functions of days.
  func date(
    _ function: Expression.Function, _ values: [ExpressionValue]
  ) -> ExpressionValue {
    let given = values[0]
    switch (function, day(of: given)) {
    case (.formatDate, let day?):
      return .text(DatePattern.text(of: day, pattern: values[1].text) ?? "")
    case (.decimalDateTime, let day?):
      if case .number = given { return given }
      return .number(Double(day.daysSince1970))
    case (.date, let day?): return .date(day)
    default:
      if case .number = given, function != .formatDate { return .number(.nan) }
      return .empty
    }
  }

  /// The day a value names, if any: texts like 2026-03-09 and counts of days name one.
  private func day(of value: ExpressionValue) -> CalendarDate? {
    switch value {
    case .date(let day): return day
    case .text(let text): return CalendarDate(lenient: text)
    case .number(let number):
      guard number.magnitude <= 2_147_483_647 else { return nil }
      return CalendarDate(daysSince1970: Int(number.rounded(.towardZero)))
    case .truth: return nil
    }
  }

  /// Functions of texts.
  func text(
    _ function: Expression.Function, _ values: [ExpressionValue]
  ) -> ExpressionValue {
    let text = values[0].text
    switch function {
    case .stringLength: return .number(Double(text.utf16.count))
    case .substr:
      let units = CodeUnits(text)
      let end = values.count > 2 ? values[2].integer : units.count
      return .text(units.part(from: values[1].integer, to: end).text)
    case .contains: return .truth(CodeUnits(text).contains(CodeUnits(values[1].text)))
    case .startsWith: return .truth(text.utf8.starts(with: values[1].text.utf8))
    case .endsWith:
      return .truth(text.utf8.reversed().starts(with: values[1].text.utf8.reversed()))
    case .normalizeSpace: return .text(CodeUnits(text).withSingleBlanks.text)
    case .translate:
      return .text(
        CodeUnits(text).translated(CodeUnits(values[1].text), CodeUnits(values[2].text)).text)
    case .regex: return .truth(TextPattern.matches(text, values[1].text))
    default: return .text(text)
    }
  }
}

extension CalendarDate {
  /// Reads `2026-03-09`, also `2026-3-9`; a time after `T` does not count.
  init?(lenient text: String) {
    let written = text.utf8.prefix { $0 != UInt8(ascii: "T") }
    let parts = written.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      let isDigits = part.count <= 6 && part.allSatisfy { (0x30...0x39).contains($0) }
      return isDigits ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
