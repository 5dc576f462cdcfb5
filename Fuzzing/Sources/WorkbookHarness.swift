import SpreadsheetReading
import TestSupport

/// Workbooks: every row of every sheet, whatever the bytes.
///
/// An input is a zip file; or, so that checksums do not stand in the way, the parts of one:
/// `name LF content NUL` again and again.
enum WorkbookHarness {
  static func run(_ bytes: [UInt8]) -> Int32 {
    let isFile = bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF])
    read(isFile ? bytes : ZipFile.bytes(parts(bytes)))
    return 0
  }

  private static let limits = {
    var limits = SpreadsheetLimits()
    limits.partBytes = 4 << 20
    limits.totalBytes = 16 << 20
    limits.sharedTexts = 10_000
    return limits
  }()

  private static func read(_ bytes: [UInt8]) {
    do throws(SpreadsheetError) {
      let reader = try XLSXReader(bytes, limits: limits)
      for sheet in reader.sheets.indices {
        var last = 0
        do throws(SpreadsheetError) {
          try reader.forEachRow(ofSheet: sheet) { row in
            check(row, after: last)
            last = row.number
            return true
          }
        } catch {
          precondition(error.sheet == reader.sheets[sheet].name, "an error without its sheet")
          _ = error.cell
        }
      }
    } catch {
      _ = error.cell
    }
  }

  private static func check(_ row: SpreadsheetRow, after last: Int) {
    precondition(row.number > last && row.number <= 1_048_576, "rows out of order")
    precondition(!row.cells.isEmpty, "a row of nothing")
    var column = -1
    for cell in row.cells {
      precondition(cell.column > column && cell.column < 16_384, "cells out of order")
      precondition(cell.text.isEmpty == (cell.kind == .uncalculated), "an empty cell")
      precondition(row[cell.column] == cell.text, "a cell that is not found")
      column = cell.column
    }
  }

  private static func parts(_ bytes: [UInt8]) -> [(name: String, content: [UInt8])] {
    bytes.split(separator: 0).map { part in
      let pieces = part.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
      return (String(decoding: pieces[0], as: UTF8.self), Array(pieces.dropFirst().first ?? []))
    }
  }

  /// Workbooks to start from, in both forms.
  static var seeds: [[UInt8]] {
    let shared = """
      <si><t>uno</t></si><si><r><t xml:space="preserve">a </t></r><r><t>b_x000D_</t></r><rPh sb="0"
      eb="1"><t>x</t></rPh></si>
      """
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="[$-409]d/m/yy h:mm;@"/></numFmts><cellXfs><xf
      numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs>
      """
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row><c><v>1.5E-3</v></c><c s="1"><v>46349</v></c><c s="2"><v>46349.5</v></c></row>
      <row r="4"><c r="C4" s="3"><v>1.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
      <c t="inlineStr"><is><t>en línea</t></is></c><c t="str"><f>A1</f><v>x</v></c></row>
      """
    let merged = "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='C4:D9'/></mergeCells>"
    let books = [
      HandMadeBook(rows: rows, after: merged, shared: shared, styles: styles),
      HandMadeBook(
        rows: rows, shared: shared, styles: styles,
        workbookProperties: "<workbookPr date1904='1'/>", sheetTarget: "/xl/worksheets/sheet1.xml"),
      HandMadeBook(rows: "<row><c><v>1</v></c></row>"),
    ]
    return books.flatMap { book in
      [book.bytes, book.parts.flatMap { Array("\($0.name)\n\($0.content)\0".utf8) }]
    }
  }
}
