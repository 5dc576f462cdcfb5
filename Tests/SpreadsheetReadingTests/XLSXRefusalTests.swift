import SpreadsheetReading
import TestSupport
import Responses
import Testing
import XMLReading

@Suite("Workbooks that are refused")
struct XLSXRefusalTests {
  /// Opens and reads everything; what went wrong.
  func error(
    _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
  ) -> SpreadsheetError? {
    do throws(SpreadsheetError) {
      let reader = try XLSXReader(bytes, limits: limits)
      for sheet in reader.sheets.indices { _ = try reader.allRows(sheet) }
      return nil
    } catch {
      return error
    }
  }

  @Test("Other kinds of file are told apart")
  func kinds() throws {
    #expect(error([])?.reason == .notAWorkbook)
    #expect(error(Array("a;b;c\n1;2;3\n".utf8))?.reason == .notAWorkbook)
    #expect(error(try fixture("libreoffice.xls"))?.reason == .oldFormat)
    #expect(error(try fixture("libreoffice.ods"))?.reason == .openDocument)
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let locked = magic + [UInt8](repeating: 0, count: 504)
    #expect(error(locked + name)?.reason == .encrypted)
    #expect(error(locked + name.dropLast())?.reason == .oldFormat)
    var binary = HandMadeBook(rows: "")
    binary["_rels/.rels"] = HandMadeBook.relationships([
      ("r", "\(HandMadeBook.office)/officeDocument", "xl/workbook.bin")
    ])
    #expect(error(binary.bytes)?.reason == .binaryWorkbook)
    var letter = HandMadeBook(rows: "")
    letter["xl/workbook.xml"] = "<document xmlns='u'/>"
    #expect(error(letter.bytes)?.reason == .notAWorkbook)
    #expect(error(ZipFile.bytes([]))?.reason == .notAWorkbook)
  }

  @Test("An entry closed with a password is refused")
  func lockedEntry() {
    var bytes = HandMadeBook(rows: "").bytes
    // Bit 0 of the flags, in the directory and before the part.
    let entry = bytes.firstRange(of: [0x50, 0x4B, 1, 2])
    if let entry { bytes[entry.lowerBound + 8] |= 1 }
    bytes[6] |= 1
    #expect(error(bytes)?.reason == .encrypted)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let rows: String
    let reason: SpreadsheetError.Reason
    let cell: String?
    var after = ""
    var testDescription: String { rows + after }
  }

  static let faults = [
    Fault(rows: "<row r='0'/>", reason: .badReference, cell: "0"),
    Fault(rows: "<row r='x'/>", reason: .badReference, cell: "0"),
    Fault(rows: "<row r='3'/><row r='3'/>", reason: .rowOutOfOrder, cell: "3"),
    Fault(rows: "<row r='3'/><row r='2'/>", reason: .rowOutOfOrder, cell: "2"),
    Fault(rows: "<row r='1048577'/>", reason: .outsideSheet, cell: "1048577"),
    Fault(rows: "<row r='1048576'/><row/>", reason: .outsideSheet, cell: "1048577"),
    Fault(rows: "<row r='99999999999999999999'/>", reason: .badReference, cell: "0"),
    Fault(rows: "<row><c r='B2'/></row>", reason: .badReference, cell: "1"),
    Fault(rows: "<row><c r='XFE1'/></row>", reason: .badReference, cell: "1"),
    Fault(rows: "<row><c r='1'/></row>", reason: .badReference, cell: "1"),
    Fault(rows: "<row><c r='A'/></row>", reason: .badReference, cell: "1"),
    Fault(rows: "<row><c r=''/></row>", reason: .badReference, cell: "1"),
    Fault(rows: "<row><c r='ZZZZZZZZZZZZZZZZZ1'/></row>", reason: .badReference, cell: "1"),
    Fault(rows: "<row><c r='XFD1'/><c/></row>", reason: .outsideSheet, cell: "1"),
    Fault(
      rows: "<row><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>", reason: .repeatedCell,
      cell: "B1"),
    Fault(rows: "<row/><row><c r='C2'><v>x</v></c></row>", reason: .badValue, cell: "C2"),
    Fault(rows: "<row><c><v>nan</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(rows: "<row><c><v>1e999</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(rows: "<row><c><v>0x10</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(rows: "<row><c t='s'><v>0</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(rows: "<row><c t='s'><v>-1</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(rows: "<row><c t='b'><v>2</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(rows: "<row><c t='zzz'><v>2</v></c></row>", reason: .badValue, cell: "A1"),
    Fault(
      rows: "", reason: .badReference, cell: nil,
      after: "<mergeCells><mergeCell ref='B1:A1'/></mergeCells>"),
    Fault(
      rows: "", reason: .badReference, cell: nil, after: "<mergeCells><mergeCell/></mergeCells>"),
  ]

  @Test("Faults in a sheet are told with their place", arguments: faults)
  func fault(_ fault: Fault) {
    let error = error(HandMadeBook(rows: fault.rows, after: fault.after).bytes)
    #expect(error?.reason == fault.reason)
    #expect(error?.sheet == "Hoja1")
    #expect(error?.part == "xl/worksheets/sheet1.xml")
    #expect(error?.cell == fault.cell)
  }

  @Test("The rows before a fault are told")
  func before() throws {
    let rows = "<row><c><v>1</v></c></row><row><c><v>x</v></c></row>"
    let reader = try XLSXReader(HandMadeBook(rows: rows).bytes)
    var found = try reader.rows(ofSheet: 0)
    #expect(try found.next()?.summary == "1: A=1")
    #expect(throws: SpreadsheetError.self) { try found.next() }
    #expect(throws: SpreadsheetError.self) { try found.next() }
  }

  @Test(
    "A missing part is named",
    arguments: [
      "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml", "xl/styles.xml",
    ])
  func missing(_ part: String) {
    var book = HandMadeBook(rows: "", shared: "", styles: "")
    #expect(error(book.bytes) == nil)
    book.parts.removeAll { $0.name == part }
    #expect(error(book.bytes)?.reason == .missingPart)
    #expect(error(book.bytes)?.part == part)
  }

  @Test("A sheet without relationship, and two sheets on one part, are refused")
  func relationships() {
    var book = HandMadeBook(rows: "")
    let workbook = book["xl/workbook.xml"]
    book["xl/workbook.xml"] = workbook.replacing("rId1", with: "rId9")
    #expect(error(book.bytes)?.reason == .missingPart)
    let twin = "<sheet name='B' r:id='rId1'/></sheets>"
    book["xl/workbook.xml"] = workbook.replacing("</sheets>", with: twin)
    #expect(error(book.bytes)?.reason == .repeatedPart)
  }

  @Test("No part may declare entities, or be cut short")
  func xml() {
    for part in HandMadeBook(rows: "", shared: "", styles: "").parts.map(\.name).dropFirst() {
      var book = HandMadeBook(rows: "", shared: "", styles: "")
      let content = book[part]
      let root = content.firstRange(of: "<?xml version=\"1.0\"?>\n")?.upperBound
      let declaration = "<!DOCTYPE a [<!ENTITY e 'x'>]>"
      book[part] = declaration + content[(root ?? content.startIndex)...]
      guard case .xml(let doctype) = error(book.bytes)?.reason else {
        Issue.record("\(part): entities")
        continue
      }
      #expect(doctype.reason == .doctype)
      book[part] = String(content.dropLast(2))
      guard case .xml = error(book.bytes)?.reason else {
        Issue.record("\(part): cut")
        continue
      }
      #expect(error(book.bytes)?.part == part)
    }
  }

  @Test("Limits hold")
  func limits() throws {
    func reason(
      _ bytes: [UInt8], _ set: (inout SpreadsheetLimits) -> Void
    ) -> SpreadsheetError.Reason? {
      var limits = SpreadsheetLimits()
      set(&limits)
      return error(bytes, limits: limits)?.reason
    }
    let book = HandMadeBook(rows: "", shared: "<si/><si/><si/>").bytes
    #expect(reason(book) { $0.fileBytes = 100 } == .tooLarge(limit: 100))
    #expect(reason(book) { $0.parts = 3 } == .tooManyParts(limit: 3))
    #expect(reason(book) { $0.partBytes = 100 } == .partTooLarge(limit: 100))
    #expect(reason(book) { $0.totalBytes = 300 } == .tooLarge(limit: 300))
    #expect(reason(book) { $0.sharedTexts = 2 } == .tooManySharedTexts(limit: 2))
    let bomb = try fixture("bomb.xlsx")
    #expect(reason(bomb) { _ in } == .packedTooTightly(limit: 1_000))
    var long = HandMadeBook(rows: "", shared: "<si><t>123456</t></si>")
    guard case .xml(let text) = reason(long.bytes, { $0.textBytes = 5 }) else {
      Issue.record("text too long")
      return
    }
    #expect(text.reason == .textTooLong(limit: 5))
    long["XL/workbook.xml"] = "twice"
    #expect(reason(long.bytes) { _ in } == .repeatedPart)
  }

  @Test("A part that is larger than the directory says is refused")
  func lie() throws {
    var bytes = try fixture("openpyxl.xlsx")
    let name = Array("xl/worksheets/sheet1.xml".utf8)
    let mark: [UInt8] = [0x50, 0x4B, 1, 2]
    let starts = bytes.ranges(of: name).map { $0.lowerBound - 46 }
    let entry = try #require(starts.first { $0 >= 0 && bytes[$0...].starts(with: mark) })
    bytes[entry + 24] = 9
    bytes[entry + 25] = 0
    guard case .damagedArchive = error(bytes)?.reason else {
      Issue.record("a damaged archive")
      return
    }
  }

  @Test("A merge of everything a thousand times over is refused, not waited for")
  func merges() {
    let ranges = String(repeating: "<mergeCell ref='A1:XFD1048576'/>", count: 16_385)
    let after = "<mergeCells>\(ranges)</mergeCells>"
    let book = HandMadeBook(rows: "<row><c><v>1</v></c></row>", after: after)
    #expect(error(book.bytes)?.reason == .mergedTooOften)
  }

  @Test("Damaged files never crash", arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func damage(_ name: String) throws {
    let whole = try fixture(name)
    var random = SeededGenerator(seed: 1)
    for end in stride(from: 0, to: whole.count, by: 97) { _ = error(Array(whole[..<end])) }
    for _ in 0..<1_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      _ = error(bytes)
    }
  }
}
