internal import FileAccess

/// Why a table cannot be read.
public enum TableError: Error, Sendable, Equatable {
  /// A CSV file, or any file that the system refuses.
  case csv(CSVError)
  /// A workbook.
  case workbook(SpreadsheetError)
  /// A workbook in which no sheet is to be seen.
  case noVisibleSheet
}

/// Reads a table record by record: a CSV file, or the first visible sheet of a workbook.
///
/// What the file is shows in its first bytes, whatever its name. A record of a workbook is a row of
/// the sheet, also one in which nothing is filled; it has as many cells as the widest so far.
public struct TableReader: ~Copyable {
  /// The number of the record last read, from 1; in a sheet the number of the row.
  public private(set) var record = 0
  /// The columns of that record, from 0, with a formula whose value the workbook does not hold;
  /// their cells are empty.
  public private(set) var uncalculated: [Int] = []

  // One of the two.
  private var csv: CSVReader?
  private var sheet: SheetRecords?

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - delimiter: what separates the cells of a CSV file, an ASCII character.
  ///   - decimalMark: how the numbers of a workbook are to be written, as they would be in a CSV
  ///     file.
  public init(
    path: String, delimiter: Character = ",", decimalMark: Character = "."
  ) throws(TableError) {
    if try Self.isWorkbook(path) {
      csv = nil
      sheet = try SheetRecords(path, decimalMark)
    } else {
      csv = try Self.openCSV(path, delimiter)
      sheet = nil
    }
  }

  private static func openCSV(
    _ path: String, _ delimiter: Character
  ) throws(TableError) -> CSVReader {
    do throws(CSVError) {
      return try CSVReader(path: path, delimiter: delimiter)
    } catch {
      throw .csv(error)
    }
  }

  private static func isWorkbook(_ path: String) throws(TableError) -> Bool {
    do throws(FileError) {
      let start = try FileReader(path).next(8) ?? []
      return start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    } catch {
      throw .csv(.file(error))
    }
  }

  /// The cells of the next record; `nil` at the end.
  public mutating func next() throws(TableError) -> [String]? {
    record += 1
    do throws(CSVError) {
      if csv != nil { return try csv?.next() }
    } catch {
      throw .csv(error)
    }
    do throws(SpreadsheetError) {
      let row = try sheet?.next()
      uncalculated = row?.uncalculated ?? []
      return row?.cells
    } catch {
      throw .workbook(error)
    }
  }
}

/// The rows of a sheet as the records of a CSV file would be.
private struct SheetRecords: ~Copyable {
  private var row = 0
  private var rows: XLSXRows
  private let decimalMark: Character
  private var width = 0
  /// A row that was read, but stands after rows in which nothing is filled.
  private var waiting: SpreadsheetRow?

  init(_ path: String, _ decimalMark: Character) throws(TableError) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileAccess.read(path) } catch { throw .csv(.file(error)) }
    let rows = try Self.firstVisible(in: bytes)
    self.rows = rows
    self.decimalMark = decimalMark
  }

  private static func firstVisible(in bytes: [UInt8]) throws(TableError) -> XLSXRows {
    do throws(SpreadsheetError) {
      let reader = try XLSXReader(bytes)
      if let sheet = reader.sheets.firstIndex(where: { !$0.isHidden }) {
        return try reader.rows(ofSheet: sheet)
      }
    } catch {
      throw .workbook(error)
    }
    throw .noVisibleSheet
  }

  /// The cells of the next row, and the columns whose formulas have no value.
  mutating func next() throws(SpreadsheetError) -> (cells: [String], uncalculated: [Int])? {
    if waiting == nil { waiting = try rows.next() }
    guard let found = waiting else { return nil }
    row += 1
    guard found.number == row else { return (Array(repeating: "", count: width), []) }
    waiting = nil
    width = max(width, (found.cells.last?.column ?? -1) + 1)
    var cells = Array(repeating: "", count: width)
    for cell in found.cells { cells[cell.column] = text(of: cell) }
    return (cells, found.cells.filter { $0.kind == .uncalculated }.map(\.column))
  }

  private func text(of cell: SpreadsheetCell) -> String {
    guard cell.kind == .number, decimalMark != "." else { return cell.text }
    return String(cell.text.map { $0 == "." ? decimalMark : $0 })
  }
}
