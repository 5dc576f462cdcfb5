internal import Glibc
internal import XMLReading

/// Reads a workbook of Excel 2007 and later (`.xlsx`, `.xlsm`), from whatever program.
///
/// Office Open XML (ECMA-376), transitional and strict. Cells give what a person sees in them:
/// formulas their last value (`uncalculated` if the file does not hold it), merged ranges their first cell, dates as ISO 8601; number formats
/// other than dates are not applied. Nothing is calculated, no macro is run, no link is followed.
/// Rows are read as they are asked for: only shared texts and formats are kept.
public struct XLSXReader: ~Copyable {
  /// The sheets of cells in the order of their tabs; sheets that are a chart are left out.
  public let sheets: [SpreadsheetSheet]

  private let archive: ZipArchive
  private let limits: SpreadsheetLimits
  private let context: SheetContext

  /// Opens a workbook.
  ///
  /// - Parameter bytes: the file; a copy is kept while the reader lives.
  /// - Throws: `SpreadsheetError` if it is no such workbook, is locked, damaged or over a limit.
  public init(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws(SpreadsheetError) {
    try Self.checkKind(of: bytes, limits)
    let archive = try ZipArchive(bytes, limits)
    let workbook = try Self.workbookPart(of: archive, limits)
    let handler = WorkbookHandler()
    try Self.reading(workbook, archive, handler, limits) { handler.isWorkbook }
    let relationships = try archive.relationships(of: workbook, limits)
    let sheets = try Self.sheets(handler.sheets, relationships, workbook)
    let context = SheetContext(
      sharedTexts: try Self.sharedTexts(relationships, archive, limits),
      formats: try Self.formats(relationships, archive, limits),
      startsIn1904: handler.startsIn1904)
    self.sheets = sheets
    self.context = context
    self.archive = archive
    self.limits = limits
  }

  /// The rows of a sheet, to be asked for one by one.
  ///
  /// - Parameter sheet: its place in `sheets`.
  public func rows(ofSheet sheet: Int) throws(SpreadsheetError) -> XLSXRows {
    guard sheets.indices.contains(sheet) else { throw SpreadsheetError(.noSuchSheet) }
    return try XLSXRows(sheets[sheet], in: archive, context, limits)
  }

  /// Hands the rows of a sheet over one by one, in order, without keeping them.
  ///
  /// - Parameter sheet: its place in `sheets`.
  /// - Parameter body: gives back whether to go on.
  /// - Throws: `SpreadsheetError` after the rows before the trouble were handed over.
  public func forEachRow(
    ofSheet sheet: Int, _ body: (SpreadsheetRow) -> Bool
  ) throws(SpreadsheetError) {
    var rows = try rows(ofSheet: sheet)
    while let row = try rows.next(), body(row) {}
  }
}

// MARK: Opening

extension XLSXReader {
  private static func checkKind(
    of bytes: [UInt8], _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) {
    guard bytes.count <= limits.fileBytes else {
      throw SpreadsheetError(.tooLarge(limit: limits.fileBytes))
    }
    // Compound files: workbooks before 2007, and around all that has a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
      throw SpreadsheetError(bytes.holds(name) ? .encrypted : .oldFormat)
    }
  }

  private static func workbookPart(
    of archive: ZipArchive, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> String {
    if !archive.has("_rels/.rels"), archive.has("mimetype"), archive.has("content.xml") {
      throw SpreadsheetError(.openDocument)
    }
    // A file of no bytes is a zip file of no parts.
    guard archive.has("_rels/.rels") || archive.has("[Content_Types].xml") else {
      throw SpreadsheetError(.notAWorkbook)
    }
    let parts = try archive.relationships(of: "", limits)
    guard let part = parts.first(where: { $0.kind == "officeDocument" })?.target else {
      throw SpreadsheetError(.notAWorkbook)
    }
    if part.hasSuffix(".bin") { throw SpreadsheetError(.binaryWorkbook) }
    return part
  }

  /// Reads a part, and refuses one that is not what it should be, rather than how it goes on.
  private static func reading(
    _ part: String, _ archive: ZipArchive, _ handler: any XMLEventHandler,
    _ limits: SpreadsheetLimits, _ isExpected: () -> Bool
  ) throws(SpreadsheetError) {
    try archive.read(part, telling: handler, limits)
    guard isExpected() else { throw SpreadsheetError(.notAWorkbook, part: part) }
  }

  private static func sheets(
    _ found: [WorkbookHandler.Sheet], _ relationships: [Relationship], _ workbook: String
  ) throws(SpreadsheetError) -> [SpreadsheetSheet] {
    let targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    var sheets: [SpreadsheetSheet] = []
    var parts: Set<String> = []
    for sheet in found {
      guard let relationship = targets[sheet.relationship] else {
        throw SpreadsheetError(.missingPart, part: workbook, sheet: sheet.name)
      }
      guard relationship.kind == "worksheet" else { continue }
      guard parts.insert(relationship.target.lowercased()).inserted else {
        throw SpreadsheetError(.repeatedPart, part: relationship.target, sheet: sheet.name)
      }
      sheets.append(
        SpreadsheetSheet(
          name: sheet.name, isHidden: sheet.isHidden, part: relationship.target))
    }
    return sheets
  }

  private static func sharedTexts(
    _ relationships: [Relationship], _ archive: ZipArchive, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> [String] {
    guard let part = relationships.first(where: { $0.kind == "sharedStrings" })?.target else {
      return []
    }
    let handler = SharedTextsHandler(most: limits.sharedTexts)
    try archive.read(part, telling: handler, limits)
    if handler.isTooLong {
      throw SpreadsheetError(.tooManySharedTexts(limit: limits.sharedTexts), part: part)
    }
    return handler.texts
  }

  private static func formats(
    _ relationships: [Relationship], _ archive: ZipArchive, _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> [NumberFormat] {
    guard let part = relationships.first(where: { $0.kind == "styles" })?.target else { return [] }
    let handler = StylesHandler()
    try archive.read(part, telling: handler, limits)
    return handler.formats
  }
}

extension [UInt8] {
  /// Whether other bytes stand somewhere in these.
  func holds(_ other: [UInt8]) -> Bool {
    withUnsafeBytes { bytes in
      other.withUnsafeBytes { other in
        guard var start = bytes.baseAddress, let wanted = other.baseAddress else { return false }
        let end = start + bytes.count
        while end - start >= other.count,
          let found = memchr(start, Int32(other[0]), end - start - other.count + 1)
        {
          if memcmp(found, wanted, other.count) == 0 { return true }
          start = UnsafeRawPointer(found) + 1
        }
        return false
      }
    }
  }
}
