public import Questionnaires
internal import WorkbookWriting

/// Makes the workbook of an internal layout that has one row a response, for analysis elsewhere.
///
/// Columns: `response_id`, `language`, `channel`, `day`, `practice` (always 1, in a practice study
/// only), then one column a question in the order asked, none for notes. A code that is a number is
/// one, other codes are text; several codes stand in one cell with a blank between; a day is a
/// date; of records there is how many, and nothing of what they hold; a cell is empty where the
/// question was left blank or not asked. The codebook of the same study says what codes mean.
public struct ResponsesExport: Sendable {
  private let questionnaire: Questionnaire
  private let sheetName: String
  private let context: ExportContext

  /// An export of answers to `questionnaire`.
  ///
  /// - Throws: `ExportError.noResponsesSheet` unless the layout is internal and has that one sheet.
  public init(
    questionnaire: Questionnaire, layout: ExportLayout, context: ExportContext
  ) throws(ExportError) {
    guard layout.audience == .internal, layout.sheets.count == 1,
      let sheet = layout.sheets.first, sheet.kind == .responses
    else { throw .noResponsesSheet }
    self.questionnaire = questionnaire
    self.context = context
    sheetName = sheet.title[context.language]
  }

  /// Begins a workbook; nothing is at `path` until it is closed. Memory does not grow with the
  /// number of responses: they wait in a temporary file in the folder of `path`.
  public func begin(at path: String) throws(ExportError) -> ResponsesFile {
    do throws(WorkbookError) {
      let properties = WorkbookProperties(context, questionnaire)
      var workbook = try Workbook(path: path, streaming: true, properties: properties)
      let day = try workbook.format(CellStyle { $0.numberFormat = "yyyy-mm-dd" })
      let columns = AnswerColumns(questionnaire, day: day)
      let header = try workbook.format(.header { $0.wrapsText = false })
      let id = try workbook.addSheet(named: SheetName(sheetName))
      let names = columns.headers(isPractice: context.isPractice)
      try workbook.edit(id) { (sheet: inout Sheet) throws(WorkbookError) in
        try write(names, header, on: &sheet)
      }
      return ResponsesFile(workbook, id, columns: columns, isPractice: context.isPractice)
    } catch {
      throw ExportError(error)
    }
  }

  private func write(
    _ names: [String], _ format: CellFormat, on sheet: inout Sheet
  ) throws(WorkbookError) {
    try sheet.setColumnWidth(35, columns: 0...0)
    try sheet.setColumnWidth(12, columns: 1...names.count - 1)
    for (column, name) in names.enumerated() {
      try sheet.write(name, row: 0, column: column, format: format)
    }
    sheet.freezePanes(rows: 1, columns: 1)
  }
}
