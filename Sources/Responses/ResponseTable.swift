internal import JSONText
public import Questionnaires

/// The answers of many people to one questionnaire, a column a question.
///
/// Free texts are not held: only whether there was one. Row order carries no meaning.
public struct ResponseTable: Sendable {
  /// The answers to one question, one element a row.
  public enum Column: Sendable, Equatable {
    /// The position of the choice in its scale, 0-based; `ResponseTable.blank` or `.hidden`.
    case one([Int16])
    /// Bit *i* (0...61): choice *i* ticked. 0: blank. `ResponseTable.noneTicked`: asked and
    /// nothing ticked. `ResponseTable.hiddenBits`: not asked.
    case several([UInt64])
    /// The number; NaN if blank or not asked. Second, whether it was not asked.
    case number([Double], isHidden: [Bool])
    /// Whether there was a text, day, computed value or record; `nil` if not asked. A note never
    /// has one.
    case text([Bool?])
  }

  /// Stands for *left blank* in a column of one-choice answers.
  public static let blank: Int16 = -1
  /// Stands for *not asked* in a column of one-choice answers.
  public static let hidden: Int16 = -2
  /// Stands for *asked, nothing ticked* in a column of several-choice answers. Only imports
  /// know this; on a form it cannot be told from a blank.
  public static let noneTicked: UInt64 = 1 << 62
  /// Stands for *not asked* in a column of several-choice answers.
  public static let hiddenBits: UInt64 = 1 << 63

  /// What was asked.
  public let questionnaire: Questionnaire
  /// How many people.
  public private(set) var count = 0
  /// The columns, in the order of `questionnaire.questions`.
  public private(set) var columns: [Column]

  private let codes: [[String: Int16]]
  private let positions: [String: Int]

  /// An empty table.
  public init(questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    columns = questionnaire.questions.map { question in
      switch question.kind {
      case .one: .one([])
      case .several: .several([])
      case .integer, .decimal: .number([], isHidden: [])
      case .text, .date, .records, .calculated, .note: .text([])
      }
    }
    codes = questionnaire.questions.map { question in
      let choices = question.scale?.choices ?? []
      return Dictionary(
        choices.enumerated().map { ($1.code.rawValue, Int16($0)) }, uniquingKeysWith: { a, _ in a })
    }
    positions = Dictionary(
      questionnaire.questions.enumerated().map { ($1.id.rawValue, $0) },
      uniquingKeysWith: { a, _ in a })
  }

  /// Adds one person's stored answers.
  ///
  /// - Parameter json: as `Answers.canonicalJSON` writes it.
  /// - Throws: `ResponseTableError` if the answers do not fit the questionnaire.
  public mutating func append(json: [UInt8]) throws(ResponseTableError) {
    appendBlankRow()
    var scanner = JSONScanner(json)
    do {
      try scanner.enter(UInt8(ascii: "{"))
      var isFirst = true
      while let name = try scanner.member(isFirst: isFirst) {
        isFirst = false
        guard let position = positions[name] else { throw ResponseTableError.doesNotFit }
        try read(&scanner, into: position)
      }
    } catch {
      throw ResponseTableError.doesNotFit
    }
  }

  /// Adds one person's answers.
  public mutating func append(_ answers: Answers) throws(ResponseTableError) {
    try append(json: Array(answers.canonicalJSON.utf8))
  }

  private mutating func appendBlankRow() {
    count += 1
    for index in columns.indices {
      switch columns[index] {
      case .one(var column):
        columns[index] = .text([])  // keeps the array's storage unique while it grows
        column.append(Self.blank)
        columns[index] = .one(column)
      case .several(var column):
        columns[index] = .text([])
        column.append(0)
        columns[index] = .several(column)
      case .number(var column, var isHidden):
        columns[index] = .text([])
        column.append(.nan)
        isHidden.append(false)
        columns[index] = .number(column, isHidden: isHidden)
      case .text(var column):
        columns[index] = .several([])
        column.append(false)
        columns[index] = .text(column)
      }
    }
  }

  private mutating func read(_ scanner: inout JSONScanner, into position: Int) throws {
    let isNull = try scanner.peek() == UInt8(ascii: "n")
    if isNull { _ = try scanner.value() }
    let row = count - 1
    switch columns[position] {
    case .one(var column):
      columns[position] = .text([])
      column[row] = isNull ? Self.hidden : try choice(scanner.string(), of: position)
      columns[position] = .one(column)
    case .several(var column):
      columns[position] = .text([])
      column[row] = isNull ? Self.hiddenBits : try bits(&scanner, of: position)
      columns[position] = .several(column)
    case .number(var column, var isHidden):
      columns[position] = .text([])
      if isNull { isHidden[row] = true } else { column[row] = try scanner.number() }
      columns[position] = .number(column, isHidden: isHidden)
    case .text(var column):
      columns[position] = .several([])
      if !isNull { _ = try scanner.value() }
      column[row] = isNull ? nil : true
      columns[position] = .text(column)
    }
  }

  private func choice(_ code: String, of position: Int) throws(ResponseTableError) -> Int16 {
    guard let index = codes[position][code] else { throw .doesNotFit }
    return index
  }

  private func bits(_ scanner: inout JSONScanner, of position: Int) throws -> UInt64 {
    var bits: UInt64 = 0
    try scanner.enter(UInt8(ascii: "["))
    while try scanner.element(isFirst: bits == 0) {
      bits |= 1 << UInt64(try choice(scanner.string(), of: position))
    }
    return bits == 0 ? Self.noneTicked : bits
  }
}

/// Stored answers that their questionnaire cannot explain: the file was changed by hand.
public enum ResponseTableError: Error, Sendable, Equatable {
  /// A question, choice or form of answer that the questionnaire does not have.
  case doesNotFit
}
