internal import Questionnaires

/// The numbers that questions have on the page.
///
/// What is asked is numbered 1, 2, 3 …; the rows of a matrix share its number and have a letter;
/// a follow-up has the number of the question it follows. Notes and computed values have none.
struct FormNumbering {
  /// The number of each question, by position in the questionnaire; `nil`: none.
  let numbers: [Int?]
  /// The letters of matrix rows, by position.
  private let letters: [Int: String]

  init(_ questionnaire: Questionnaire) {
    var (numbers, letters): ([Int?], [Int: String]) = ([], [:])
    var (last, row) = (0, 0)
    var matrix: QuestionID?
    for (position, question) in questionnaire.questions.enumerated() {
      guard question.isAsked else {
        numbers.append(nil)
        continue
      }
      let isNextRow = question.matrix != nil && question.matrix?.id == matrix
      if !isNextRow, question.specifies == nil { last += 1 }
      row = isNextRow ? row + 1 : 0
      matrix = question.matrix?.id
      if matrix != nil { letters[position] = Self.letters(row) }
      numbers.append(last)
    }
    self.numbers = numbers
    self.letters = letters
  }

  /// `7`, or `7b` for a row; `nil` for what has no number.
  func label(at position: Int) -> String? {
    numbers[position].map { "\($0)\(letters[position] ?? "")" }
  }

  /// `a`, `b` … for a row.
  func letter(at position: Int) -> String { letters[position] ?? "" }

  /// 0 is `a`, 25 is `z`, 26 is `aa`.
  private static func letters(_ row: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(row % 26)))
    return row < 26 ? last : letters(row / 26 - 1) + last
  }
}
