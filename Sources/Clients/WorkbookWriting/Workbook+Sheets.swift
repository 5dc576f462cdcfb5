internal import CXLSXWriter
internal import Glibc

/// A sheet of a workbook, as a value: names it for `edit(_:_:)`, links and charts.
public struct SheetID: Sendable, Hashable {
  /// Its place among the tabs, from 0.
  public let index: Int
  /// Its name.
  public let name: SheetName
}

/// What the workbook keeps of a sheet.
struct SheetState {
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let id: SheetID
  var merges: [CellRange] = []
}

extension Workbook {
  /// Adds an empty sheet after the others, for printing on A4 paper.
  ///
  /// - Throws: `WorkbookError.Code.duplicateSheetName` if a name differs only in case, also of
  ///   accented letters; `.system` if a streaming workbook's temporary file cannot be made.
  public mutating func addSheet(named name: SheetName) throws(WorkbookError) -> SheetID {
    guard !sheets.contains(where: { $0.id.name.folded == name.folded }) else {
      throw WorkbookError(
        .duplicateSheetName, "there is a sheet of that name, if case is ignored",
        while: "add sheet \(name.description.debugDescription)")
    }
    errno = 0
    guard let sheet = workbook_add_worksheet(handle, name.description) else {
      throw output.error(errno == 0 ? ENOMEM : errno)
    }
    // The library leaves `2024` and `A1` unquoted in formulas, and Excel wants to repair the file.
    replace(&sheet.pointee.quoted_name, with: name.quoted)
    worksheet_set_paper(sheet, 9)  // A4
    let id = SheetID(index: sheets.count, name: name)
    sheets.append(SheetState(handle: sheet, id: id))
    return id
  }

  /// Lends a sheet to `body`, which writes to it; it cannot be kept beyond that.
  ///
  /// Make formats before. Sheets may be edited again and in turn, also when streaming.
  /// Precondition: the sheet is of this workbook.
  public mutating func edit<Outcome, Failure: Error>(
    _ id: SheetID, _ body: (inout Sheet) throws(Failure) -> Outcome
  ) throws(Failure) -> Outcome {
    var sheet = Sheet(
      state: state(of: id), workbook: handle, formats: formats, isStreaming: isStreaming,
      notices: notices)
    defer {
      sheets[id.index] = sheet.state
      notices = sheet.notices
    }
    return try body(&sheet)
  }

  func state(of id: SheetID) -> SheetState {
    precondition(
      sheets.indices.contains(id.index) && sheets[id.index].id == id, "sheet of another workbook")
    return sheets[id.index]
  }
}

/// Gives the library another text in place of one it made with `malloc`.
func replace(_ place: inout UnsafeMutablePointer<CChar>?, with text: String) {
  guard let copy = strdup(text) else { return }
  free(place)
  place = copy
}
