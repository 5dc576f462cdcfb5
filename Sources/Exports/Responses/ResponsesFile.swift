internal import JSONText
public import Questionnaires
public import Responses
internal import WorkbookWriting

/// A workbook of responses while it is written; dropped without `close()` it leaves nothing.
public struct ResponsesFile: ~Copyable {
  private var workbook: Workbook
  private let sheet: SheetID
  private let columns: AnswerColumns
  private let isPractice: Bool
  /// The row of the next response, 0-based.
  private var row = 1

  /// Excel's limit, the header included.
  private static let mostRows = 1_048_576

  /// Goes on with a workbook whose sheet has its header.
  init(
    _ workbook: consuming Workbook, _ sheet: SheetID, columns: AnswerColumns, isPractice: Bool
  ) {
    self.workbook = workbook
    self.sheet = sheet
    self.columns = columns
    self.isPractice = isPractice
  }

  /// Adds one response below the others.
  ///
  /// - Parameters:
  ///   - json: the answers as stored (`Answers.canonicalJSON`). Names in byte order are found
  ///     fastest.
  ///   - day: the collection day, `2026-11-23`.
  /// - Throws: `ExportError.damagedAnswers` if the questionnaire cannot explain the answers; the
  ///   workbook is then not to be closed.
  public mutating func append(
    id: ResponseID, language: LanguageCode, channel: Response.Channel, day: String,
    answers json: [UInt8]
  ) throws(ExportError) {
    if row >= Self.mostRows { throw .tooManyResponses }
    let (row, columns, isPractice) = (row, columns, isPractice)
    do {
      try workbook.edit(sheet) { (sheet: inout Sheet) throws in
        try sheet.write(id.description, row: row, column: 0)
        try sheet.write(language.rawValue, row: row, column: 1)
        try sheet.write(channel.rawValue, row: row, column: 2)
        try sheet.write(day, row: row, column: 3)
        if isPractice { try sheet.write(1, row: row, column: 4) }
        try columns.write(json, row: row, from: isPractice ? 5 : 4, on: &sheet)
      }
    } catch let error as WorkbookError {
      throw ExportError(error)
    } catch {
      throw .damagedAnswers
    }
    self.row += 1
  }

  /// Writes the workbook to its path.
  public consuming func close() throws(ExportError) {
    do throws(WorkbookError) {
      try workbook.close()
    } catch {
      throw ExportError(error)
    }
  }
}
