public import XMLReading

/// How much of a workbook is taken in. Sizes are in bytes.
public struct SpreadsheetLimits: Sendable, Equatable {
  /// The most bytes of the file itself: 200 MiB.
  public var fileBytes = 200 << 20
  /// The most parts in the file: 10 000.
  public var parts = 10_000
  /// The most bytes of one part, unpacked: 200 MiB.
  public var partBytes = 200 << 20
  /// The most bytes of all parts, unpacked: 1 GiB.
  public var totalBytes = 1 << 30
  /// How many times larger than packed a part of more than 1 MiB may be: 1000.
  public var ratio = 1_000
  /// The most bytes of one text: 1 MiB, as in a CSV file. (Excel writes at most 32 767 characters.)
  public var textBytes = 1 << 20
  /// The most shared texts: four million.
  public var sharedTexts = 4_000_000

  /// The usual limits.
  public init() {}
}

/// Why a workbook cannot be read.
public struct SpreadsheetError: Error, Sendable, Equatable {
  /// The kinds of trouble.
  public enum Reason: Sendable, Equatable {
    /// Not a zip file, or one that holds no workbook.
    case notAWorkbook
    /// A workbook of Excel 97-2003 (`.xls`) or another file of that kind.
    case oldFormat
    /// Closed with a password.
    case encrypted
    /// A file of the OpenDocument kind (`.ods`).
    case openDocument
    /// A workbook in Excel's binary form (`.xlsb`).
    case binaryWorkbook
    /// The zip file is damaged; libzip's own words, in English.
    case damagedArchive(String)
    /// A part that another part points to is not there.
    case missingPart
    /// A part stands there twice, or two sheets point to the same.
    case repeatedPart
    /// The outermost element of a part is another than it should be.
    case unexpectedPart
    /// Over `SpreadsheetLimits.fileBytes` or `totalBytes`.
    case tooLarge(limit: Int)
    /// Over `SpreadsheetLimits.parts`.
    case tooManyParts(limit: Int)
    /// Over `SpreadsheetLimits.partBytes`.
    case partTooLarge(limit: Int)
    /// Over `SpreadsheetLimits.ratio`.
    case packedTooTightly(limit: Int)
    /// Over `SpreadsheetLimits.sharedTexts`.
    case tooManySharedTexts(limit: Int)
    /// A part is not XML that can be read; the place is in the part, not in the sheet.
    case xml(XMLReadingError)
    /// The place that a row, cell or range of merged cells says it has cannot be.
    case badReference
    /// More than 1 048 576 rows or 16 384 columns.
    case outsideSheet
    /// A row stands after one with the same or a higher number.
    case rowOutOfOrder
    /// Two cells with the same place.
    case repeatedCell
    /// A cell's value is none of its type, or a shared text that does not exist.
    case badValue
    /// More than 200 000 merged ranges, or more in one row than columns.
    case mergedTooOften
    /// No sheet with that number.
    case noSuchSheet
  }

  /// What is wrong.
  public let reason: Reason
  /// The part of the file, as `xl/workbook.xml`.
  public var part: String?
  /// The name of the sheet.
  public var sheet: String?
  /// The row, from 1.
  public var row: Int?
  /// The column, from 0.
  public var column: Int?

  init(
    _ reason: Reason, part: String? = nil, sheet: String? = nil, row: Int? = nil,
    column: Int? = nil
  ) {
    self.reason = reason
    self.part = part
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The cell as people call it, `C12`, or `12` for a whole row; `nil` if the trouble has no place.
  public var cell: String? {
    row.map { row in (column.map { CellReference.letters(of: $0) } ?? "") + "\(row)" }
  }
}
