internal import Questionnaires
internal import Responses

/// One question's way from cells to an answer, with the columns found in a table.
struct ColumnPlan {
  enum Source {
    case cell(Int, separator: String?)
    case ticks([(column: Int, choice: ChoiceCode, tickedBy: [String])], notTicked: Set<String>)
  }

  let question: Question
  /// Its place in the questionnaire.
  let position: Int
  let source: Source
  /// Code by cell text: the map's values, then codes, then labels.
  let codes: [String: ChoiceCode]
  let blanks: Set<String>

  /// The header that a finding names.
  func header(in headers: [String]) -> String {
    switch source {
    case .cell(let column, _): headers[column]
    case .ticks(let ticks, _): ticks.first.map { headers[$0.column] } ?? question.id.rawValue
    }
  }

  /// Code by cell text for a question with choices.
  static func codes(
    of question: Question, values: [String: ChoiceCode], language: LanguageCode
  ) -> [String: ChoiceCode] {
    var codes: [String: ChoiceCode] = [:]
    for choice in question.scale?.choices ?? [] {
      codes[ImportMap.normalized(choice.label[language])] = choice.code
    }
    for choice in question.scale?.choices ?? [] { codes[choice.code.rawValue] = choice.code }
    return codes.merging(values) { $1 }
  }
}

/// Reads the numbers that people type into spreadsheets.
enum NumberText {
  /// The number in `text`; `nil` if there is none.
  ///
  /// Blanks and the mark that groups thousands are passed over; a `%` at the end is dropped,
  /// so that `45 %` is 45.
  static func number(_ text: String, decimalMark: ImportMap.DecimalMark) -> Double? {
    let group: Character = decimalMark == .point ? "," : "."
    let point: Character = decimalMark == .point ? "." : ","
    var digits = text.filter { !$0.isWhitespace }
    if digits.hasSuffix("%") { digits.removeLast() }
    guard isGrouped(digits, by: group, point: point) else { return nil }
    digits.removeAll { $0 == group }
    let plain = String(digits.map { $0 == point ? "." : $0 })
    guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }),
      let value = Double(plain), value.isFinite
    else { return nil }
    return value
  }

  /// Thousands stand in groups of three before the decimal mark, or there are no groups: `1,5`
  /// with a decimal point is a mistake to ask about, not fifteen.
  private static func isGrouped(_ digits: String, by group: Character, point: Character) -> Bool {
    let parts = digits.split(separator: point, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return false }
    if parts.count == 2, parts[1].contains(group) { return false }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.count == 3 }
      && (groups.count == 1 || (1...3).contains(groups[0].drop { "+-".contains($0) }.count))
  }

  /// Whether `text` is a number as a spreadsheet writes one too long for it: `6.34E+017`.
  static func isScientific(_ text: String) -> Bool {
    guard let exponent = text.firstIndex(where: { $0 == "E" || $0 == "e" }) else { return false }
    let sign = text.index(after: exponent)
    return sign < text.endIndex && text[sign] == "+" && Double(text) != nil
  }
}
