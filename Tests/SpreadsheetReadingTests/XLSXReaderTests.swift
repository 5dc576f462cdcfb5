import SpreadsheetReading
import TestSupport
import Testing

@Suite("Workbooks")
struct XLSXReaderTests {
  static let rows = [
    "1: A=texto B=número C=fecha D=momento E=hora F=duración G=sí/no H=error",
    "2: A= blancos  B=0.1 C=2026-11-23 D=2026-11-23T10:00:00 E=07:30:00 F=36:05:00 G=TRUE H=#N/A",
    "3: A=dos\nlíneas B=42 C=1904-02-29 D=1999-12-31T23:59:59 E=00:00:00 F=00:01:00 G=FALSE "
      + "H=#DIV/0!",
    "4: A=a b c B=-1.5e-9", "5: B=45000 C=2026-11-23 D=2026-01-02T03:04:05",
  ]

  @Test(
    "What openpyxl and LibreOffice write is read alike",
    arguments: ["openpyxl.xlsx", "openpyxl-1904.xlsx", "libreoffice.xlsx"])
  func programs(_ name: String) throws {
    let reader = try XLSXReader(try fixture(name))
    let sheets = reader.sheets
    #expect(sheets.map(\.name).prefix(3) == ["Datos ñ & <1>", "Oculta", "Vacía"])
    #expect(sheets.map(\.isHidden).prefix(3) == [false, true, false])
    let rows = try reader.allRows(0).map(\.summary)
    #expect(Array(rows.prefix(5)) == Self.rows)
    #expect(rows[5].hasSuffix("B=0.45"))
    #expect(try reader.allRows(1).map(\.summary) == ["2: B=unida", "3: E=al lado"])
    #expect(try reader.allRows(2).isEmpty)
  }

  @Test("Formulas give the value last calculated")
  func formulas() throws {
    let rows = try XLSXReader(try fixture("libreoffice.xlsx")).allRows(0)
    #expect(rows.dropFirst(5).map { $0[0] } == ["2", "x42", "2026-11-23", "TRUE", "#DIV/0!"])
  }

  @Test("A sheet that is a chart is no sheet of cells")
  func chart() throws {
    #expect(try XLSXReader(try fixture("openpyxl.xlsx")).sheets.count == 3)
  }

  @Test("Strict namespaces and relationships are read as the usual ones")
  func strict() throws {
    var book = HandMadeBook(rows: "<row><c t='s'><v>0</v></c></row>", shared: "<si><t>a</t></si>")
    for index in book.parts.indices {
      book.parts[index].content = book.parts[index].content
        .replacing(HandMadeBook.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          HandMadeBook.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(try book.rows().map(\.summary) == ["1: A=a"])
  }

  @Test(
    "Targets may be absolute or relative, and of any case",
    arguments: [
      "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml",
      "../xl/Worksheets/SHEET1.xml", "../../xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml",
    ])
  func targets(_ target: String) throws {
    let book = HandMadeBook(rows: "<row><c><v>1</v></c></row>", sheetTarget: target)
    #expect(try book.rows().count == 1)
  }

  @Test("Reading may stop at any row, and begin again")
  func stopping() throws {
    let rows = (1...5_000).map { "<row r='\($0)'><c><v>\($0)</v></c></row>" }.joined()
    let reader = try XLSXReader(HandMadeBook(rows: rows).bytes)
    for most in [1, 17, 4_999, 5_000] {
      var count = 0
      try reader.forEachRow(ofSheet: 0) { row in
        count += 1
        #expect(row.number == count)
        return count < most
      }
      #expect(count == most)
    }
    var first = try reader.rows(ofSheet: 0)
    var second = try reader.rows(ofSheet: 0)
    for _ in 1...5_000 { #expect(try first.next() == second.next()) }
    #expect(try first.next() == nil)
    #expect(try first.next() == nil)
  }
}
