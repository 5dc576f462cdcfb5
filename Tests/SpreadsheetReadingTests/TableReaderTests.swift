import FileAccess
import Foundation
import SpreadsheetReading
import TestSupport
import Testing

@Suite("Tables")
struct TableReaderTests {
  /// The records of a file of these bytes, and its numbers.
  func records(_ bytes: [UInt8], decimalMark: Character = ".") throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileAccess.write(bytes, to: path)
    defer { try? FileAccess.remove(path) }
    var reader = try TableReader(path: path, delimiter: ";", decimalMark: decimalMark)
    var records: [String] = []
    while let cells = try reader.next() {
      records.append("\(reader.record): " + cells.joined(separator: "|"))
    }
    return records
  }

  let rows = """
    <row r="2"><c t="str"><v>a</v></c><c r="C2"><v>1.5</v></c></row>
    <row r="4"><c r="B4" t="str"><v>x.y</v></c></row><row><c r="D5"><v>2</v></c></row>
    """

  @Test("A sheet is read as a CSV file would be: every row, as wide as the widest so far")
  func sheet() throws {
    let book = HandMadeBook(rows: rows)
    #expect(try records(book.bytes) == ["1: ", "2: a||1.5", "3: ||", "4: |x.y|", "5: |||2"])
    #expect(try records(book.bytes, decimalMark: ",")[1...3] == ["2: a||1,5", "3: ||", "4: |x.y|"])
  }

  @Test("Formulas without a value are named by record and column")
  func uncalculated() throws {
    let rows = """
      <row r="1"><c t="str"><v>a</v></c></row><row r="3"><c><v>1</v></c><c><f>A1</f></c></row>
      <row r="4"><c><v>2</v></c></row>
      """
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileAccess.write(HandMadeBook(rows: rows).bytes, to: path)
    defer { try? FileAccess.remove(path) }
    var reader = try TableReader(path: path)
    var found: [[Int]] = []
    while try reader.next() != nil { found.append(reader.uncalculated) }
    #expect(found == [[], [], [1], []])
  }

  @Test("What is no workbook is a CSV file, whatever its name")
  func text() throws {
    #expect(try records(Array("a;b\n1.5;2\n".utf8), decimalMark: ",") == ["1: a|b", "2: 1.5|2"])
    #expect(try records([]).isEmpty)
  }

  @Test("The first visible sheet is read")
  func hidden() throws {
    var book = HandMadeBook(rows: "<row><c><v>1</v></c></row>")
    let workbook = book["xl/workbook.xml"]
    book["xl/workbook.xml"] = workbook.replacing("sheetId", with: "state='hidden' sheetId")
    #expect(throws: TableError.noVisibleSheet) { try records(book.bytes) }
    let second = "<sheet name='Otra' r:id='rId9'/></sheets>"
    book["xl/workbook.xml"] = book["xl/workbook.xml"].replacing("</sheets>", with: second)
    book["xl/_rels/workbook.xml.rels"] = HandMadeBook.relationships([
      ("rId1", "\(HandMadeBook.office)/worksheet", "worksheets/sheet1.xml"),
      ("rId9", "\(HandMadeBook.office)/worksheet", "worksheets/sheet2.xml"),
    ])
    let content = book["xl/worksheets/sheet1.xml"]
    book["xl/worksheets/sheet2.xml"] = content.replacing("<v>1</v>", with: "<v>2</v>")
    #expect(try records(book.bytes) == ["1: 2"])
  }

  @Test("A workbook that cannot be read says why")
  func refused() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let error = #expect(throws: TableError.self) { try records(old) }
    guard case .workbook(let reason) = error else {
      Issue.record("a workbook's error")
      return
    }
    #expect(reason.reason == .oldFormat)
  }
}
