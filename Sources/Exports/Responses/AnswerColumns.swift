internal import JSONText
internal import Questionnaires
internal import WorkbookWriting

/// Which answer goes to which column, and how it is written there.
struct AnswerColumns: Sendable {
  fileprivate enum Kind {
    case one, several, number, date, records, text
  }

  /// The questions with names in byte order, as stored answers have them.
  private let sorted: [(name: String, column: Int, kind: Kind)]
  /// The names in the order asked.
  private let names: [String]
  /// How a day looks.
  private let day: CellFormat

  /// The columns of everything that can have an answer: notes have none.
  init(_ questionnaire: Questionnaire, day: CellFormat) {
    let answered = questionnaire.questions.filter { $0.kind != .note }
    names = answered.map(\.id.rawValue)
    sorted = answered.enumerated().sorted { $0.element.id < $1.element.id }
      .map { ($0.element.id.rawValue, $0.offset, Kind($0.element.kind)) }
    self.day = day
  }

  /// The names of all columns. Those of the response itself give way to a question's.
  func headers(isPractice: Bool) -> [String] {
    let own = ["response_id", "language", "channel", "day"] + (isPractice ? ["practice"] : [])
    return own.map { names.contains($0) ? "response.\($0)" : $0 } + names
  }

  /// Writes stored answers to a row, the first question in column `first`.
  ///
  /// Builds no values but the text of each answer. Throws whatever does not fit.
  func write(
    _ json: [UInt8], row: Int, from first: Int, on sheet: inout Sheet
  ) throws {
    var scanner = JSONScanner(json)
    try scanner.enter(UInt8(ascii: "{"))
    var place = 0
    var isFirst = true
    while let name = try scanner.member(isFirst: isFirst) {
      isFirst = false
      place = try self.place(of: name, after: place)
      let found = sorted[place]
      place += 1
      if try scanner.peek() == UInt8(ascii: "n") {
        _ = try scanner.value()
      } else {
        try write(&scanner, found.kind, row: row, column: first + found.column, on: &sheet)
      }
    }
    try scanner.finish()
  }

  /// Where in `sorted` a name stands: hardly ever far behind the one before.
  private func place(of name: String, after start: Int) throws(ExportError) -> Int {
    for place in start..<sorted.count where sorted[place].name == name { return place }
    for place in 0..<start where sorted[place].name == name { return place }
    throw .damagedAnswers
  }

  private func write(
    _ scanner: inout JSONScanner, _ kind: Kind, row: Int, column: Int, on sheet: inout Sheet
  ) throws {
    switch kind {
    case .date:
      let text = try scanner.string()
      if let serial = CalendarDate(text)?.serialNumber {
        try sheet.write(serial, row: row, column: column, format: day)
      } else {
        try sheet.write(text, row: row, column: column)
      }
    case .records: try sheet.write(Self.count(&scanner), row: row, column: column)
    case .one:
      let code = try scanner.string()
      if let number = Self.number(code) {
        try sheet.write(number, row: row, column: column)
      } else {
        try sheet.write(code, row: row, column: column)
      }
    case .several: try sheet.write(Self.codes(&scanner), row: row, column: column)
    case .number: try sheet.write(scanner.number(), row: row, column: column)
    case .text: try sheet.write(scanner.string(), row: row, column: column)
    }
  }

  private static func codes(_ scanner: inout JSONScanner) throws -> String {
    var codes = ""
    var isFirst = true
    try scanner.enter(UInt8(ascii: "["))
    while try scanner.element(isFirst: isFirst) {
      if !isFirst { codes += " " }
      codes += try scanner.string()
      isFirst = false
    }
    return codes
  }

  /// How many elements a list has.
  private static func count(_ scanner: inout JSONScanner) throws -> Int {
    var count = 0
    try scanner.enter(UInt8(ascii: "["))
    while try scanner.element(isFirst: count == 0) {
      _ = try scanner.value()
      count += 1
    }
    return count
  }

  /// The number that a code is: only digits, a minus sign, a point, and nothing that writing the
  /// number would lose (`01` stays text).
  static func number(_ code: String) -> Double? {
    let bytes = code.utf8
    guard let head = bytes.first, head == 0x2D || (0x30...0x39).contains(head) else { return nil }
    if bytes.count == 1 { return head == 0x2D ? nil : Double(head - 0x30) }
    guard bytes.count <= 15, let number = Double(code), number.isFinite else { return nil }
    return Expression.number(number).text == code ? number : nil
  }
}

extension AnswerColumns.Kind {
  fileprivate init(_ kind: Question.Kind) {
    self =
      switch kind {
      // A computed value is kept as text and is a number where it looks like one.
      case .one, .calculated: .one
      case .several: .several
      case .integer, .decimal: .number
      case .date: .date
      case .records: .records
      case .text, .note: .text
      }
  }
}

extension CalendarDate {
  /// The number that spreadsheets keep a day as; `nil` before March 1900, where they disagree.
  fileprivate var serialNumber: Int? {
    let serial = daysSince1970 + 25_569
    return serial > 60 ? serial : nil
  }
}
