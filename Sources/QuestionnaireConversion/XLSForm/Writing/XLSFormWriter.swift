public import Questionnaires
internal import WorkbookWriting

/// Writes a questionnaire as an XLSForm, for KoboToolbox, ODK and Ona.
///
/// The sheets `survey`, `choices` and `settings` are what pyxform reads; the sheet `dpg`, which it
/// passes over, keeps what XLSForm has no word for, so that `XLSFormReader` gives back the same
/// questionnaire. The same questionnaire is always the same file.
public enum XLSFormWriter {
  /// The form could not be written to a file.
  public enum WritingError: Error, Sendable, Equatable {
    /// The operating system refused: its number (`errno`).
    case system(Int32)
    /// The workbook library refused; its words, in English.
    case library(String)
  }

  /// The sheets of the form, and what it lacks or says otherwise.
  ///
  /// - Parameter isFilledIn: the institution's values stand in the texts and lists already.
  public static func tables(
    _ questionnaire: Questionnaire, isFilledIn: Bool = false
  ) -> (tables: [SheetTable], gaps: [ConversionGap]) {
    let form = FieldForm(questionnaire, isFilledIn: isFilledIn)
    let sheets = FormSheets(form)
    let carried = CarriedFacts(questionnaire, form, isFilledIn: isFilledIn).sheet
    let tables = [sheets.survey, sheets.choices, sheets.settings, carried.table].compactMap(\.self)
    return (tables, form.gaps)
  }

  /// Writes the form to a file, over what is there.
  ///
  /// - Throws: `WritingError`.
  public static func write(
    _ questionnaire: Questionnaire, isFilledIn: Bool = false, to path: String
  ) throws(WritingError) -> [ConversionGap] {
    let (tables, gaps) = tables(questionnaire, isFilledIn: isFilledIn)
    do throws(WorkbookError) {
      try write(tables, to: path)
    } catch {
      if case .system(let code) = error.code { throw .system(code) }
      throw .library(error.message)
    }
    return gaps
  }

  private static func write(_ tables: [SheetTable], to path: String) throws(WorkbookError) {
    // 1 January 2020: a date of its own would make every file another.
    let properties = WorkbookProperties(createdInSeconds: 1_577_836_800)
    var workbook = try Workbook(path: path, properties: properties)
    let header = try workbook.format(CellStyle { $0.isBold = true })
    let body = try workbook.format(CellStyle { $0.wrapsText = true })
    for table in tables {
      let id = try workbook.addSheet(named: SheetName(table.name))
      try workbook.edit(id) { (sheet: inout Sheet) throws(WorkbookError) in
        try fill(&sheet, with: table, header, body)
      }
    }
    try workbook.close()
  }

  private static func fill(
    _ sheet: inout Sheet, with table: SheetTable, _ header: CellFormat, _ body: CellFormat
  ) throws(WorkbookError) {
    for (column, text) in table.rows.first?.cells ?? [:] {
      let isLong = ["label", "hint", "constraint_message", "value"].contains { text.hasPrefix($0) }
      try sheet.setColumnWidth(isLong ? 50 : 20, columns: column...column)
    }
    for row in table.rows {
      for (column, text) in row.cells.sorted(by: { $0.key < $1.key }) {
        try sheet.write(
          text, row: row.number - 1, column: column, format: row.number == 1 ? header : body)
      }
    }
    sheet.freezePanes(rows: 1, columns: 0)
  }
}
