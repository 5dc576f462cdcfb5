internal import XMLReading

/// The rows of one sheet of a workbook, read as they are asked for.
public struct XLSXRows: ~Copyable {
  private let sheet: SpreadsheetSheet
  private let handler: SheetHandler
  private var part: ZipPart
  private var events: XMLEvents
  private var isAtEnd = false

  init(
    _ sheet: SpreadsheetSheet, in archive: ZipArchive, _ context: SheetContext,
    _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) {
    let merged = try Self.naming(sheet) { () throws(SpreadsheetError) in
      try Self.mergedCells(of: sheet.part, in: archive, limits)
    }
    let part = try Self.naming(sheet) { () throws(SpreadsheetError) in
      try archive.open(sheet.part)
    }
    let handler = SheetHandler(context, merged)
    let events = try Self.events(handler, limits)
    self.sheet = sheet
    self.handler = handler
    self.part = part
    self.events = events
  }

  /// Does something for which an error is to name the sheet.
  private static func naming<Result: ~Copyable>(
    _ sheet: SpreadsheetSheet, _ body: () throws(SpreadsheetError) -> Result
  ) throws(SpreadsheetError) -> Result {
    do throws(SpreadsheetError) { return try body() } catch { throw error.inSheet(sheet) }
  }

  private static func events(
    _ handler: SheetHandler, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> XMLEvents {
    do throws(XMLReadingError) {
      return try XMLEvents(telling: handler, limits: limits.xml)
    } catch {
      throw SpreadsheetError(.xml(error))
    }
  }

  /// The next row that has a filled cell, in ascending order; `nil` at the end.
  ///
  /// - Throws: `SpreadsheetError` when the rows before the trouble have been given.
  public mutating func next() throws(SpreadsheetError) -> SpreadsheetRow? {
    while true {
      if let row = handler.nextRow() { return row }
      if let failure = handler.failure { throw failure.inSheet(sheet) }
      if isAtEnd { return nil }
      do throws(SpreadsheetError) { try readOn() } catch { throw error.inSheet(sheet) }
    }
  }

  private mutating func readOn() throws(SpreadsheetError) {
    let piece = try part.next()
    do throws(XMLReadingError) {
      if let piece {
        try events.feed(piece)
      } else {
        isAtEnd = true
        try events.finish()
      }
    } catch {
      throw SpreadsheetError(.xml(error))
    }
  }

  /// The ranges of merged cells, which stand behind the rows. Each sheet is unpacked once to look
  /// whether it has any, which most have not, and once more to read them if it has.
  private static func mergedCells(
    of name: String, in archive: ZipArchive, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> MergedCells {
    let word = Array("mergeCell".utf8)
    var part = try archive.open(name)
    var (tail, isFound): ([UInt8], Bool) = ([], false)
    while !isFound, let piece = try part.next() {
      isFound = (tail + piece).holds(word)
      tail = piece.suffix(word.count)
    }
    guard isFound else { return MergedCells([]) }
    let handler = MergedCellsHandler()
    try archive.read(name, telling: handler, limits)
    if let failure = handler.failure { throw failure }
    return MergedCells(handler.ranges)
  }
}

extension SpreadsheetError {
  /// The same with the sheet it happened in.
  fileprivate func inSheet(_ sheet: SpreadsheetSheet) -> SpreadsheetError {
    var error = self
    error.sheet = sheet.name
    error.part = part ?? sheet.part
    return error
  }
}
