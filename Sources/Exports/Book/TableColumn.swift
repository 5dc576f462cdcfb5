internal import Analysis
internal import Questionnaires

/// A column of a table.
struct TableColumn {
  /// What it holds, which decides how it is aligned.
  enum Content {
    case text
    /// Text to the right of a column of numbers, from which it keeps a distance.
    case textAfterNumbers
    case numbers
  }

  let title: String
  let width: Double
  let content: Content

  /// A column of text.
  static func text(_ title: String, _ width: Double) -> TableColumn {
    TableColumn(title: title, width: width, content: .text)
  }

  /// A column of text to the right of numbers.
  static func textAfterNumbers(_ title: String, _ width: Double) -> TableColumn {
    TableColumn(title: title, width: width, content: .textAfterNumbers)
  }

  /// The column of the questions' names, wide enough for all of them up to 26 digits.
  static func code(in book: BookContents) -> TableColumn {
    let names = book.findings.questionnaire.questions.map(\.id.rawValue)
    let longest = names.map { TextFit.width(of: $0) * 1.1 + 2 }.max() ?? 0
    return .text(book.text(.code), min(26, max(10, longest)))
  }

  /// A column of numbers.
  static func number(_ title: String, _ width: Double = 12) -> TableColumn {
    TableColumn(title: title, width: width, content: .numbers)
  }

}

extension [TableColumn] {
  /// The same columns, as wide as their longest text, but no wider than 60 digits.
  func fitted(to rows: [[Cell]]) -> [TableColumn] {
    var widths = map(\.width)
    for row in rows {
      for (place, cell) in row.enumerated() {
        guard case .text(let text) = cell, widths[place] < 60 else { continue }
        widths[place] = Swift.max(widths[place], Swift.min(60, TextFit.width(of: text) + 2))
      }
    }
    return zip(self, widths).map { column, width in
      TableColumn(title: column.title, width: width, content: column.content)
    }
  }
}
