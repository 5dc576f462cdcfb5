import Testing
import TestSupport
import WorkbookWriting

@Suite("Sheet")
struct SheetTests {
  @Test("numbers are written, those Excel has not as blank")
  func numbers() throws {
    let scratch = Scratch()
    let notices = try scratch.write { (sheet: inout Sheet) throws(WorkbookError) in
      let numbers = [0.1, -1e300, 1 / 3, .nan, .infinity, -.infinity, .signalingNaN]
      for (column, number) in numbers.enumerated() {
        try sheet.write(number, row: 0, column: column)
      }
    }
    let cells = scratch.sheet
    #expect(cells.contains("<c r=\"A1\"><v>0.1</v></c><c r=\"B1\"><v>-1E+300</v></c>"))
    #expect(cells.contains("<c r=\"C1\"><v>0.3333333333333333</v></c></row>"))
    #expect(notices.blankedNumbers == 4)
  }

  @Test("a number that is not finite keeps its format")
  func blankWithFormat() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let bold = try workbook.format(CellStyle { $0.isBold = true })
    let sheet = try workbook.addSheet(named: SheetName("Sheet"))
    try workbook.edit(sheet) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.write(.nan, row: 0, column: 0, format: bold)
    }
    try workbook.close()
    #expect(scratch.sheet.contains("<c r=\"A1\" s=\"1\"/>"))
  }

  @Test("whole numbers of more than 15 digits are written as text")
  func integers() throws {
    let scratch = Scratch()
    try scratch.write { (sheet: inout Sheet) throws(WorkbookError) in
      let numbers = [-7, 999_999_999_999_999, 1_000_000_000_000_000, Int.min]
      for (column, number) in numbers.enumerated() {
        try sheet.write(number, row: 0, column: column)
      }
    }
    #expect(
      scratch.sheet.contains("<c r=\"A1\"><v>-7</v></c><c r=\"B1\"><v>999999999999999</v></c>"))
    #expect(scratch.strings.contains("<t>1000000000000000</t>"))
    #expect(scratch.strings.contains("<t>-9223372036854775808</t>"))
  }

  @Test("text is UTF-8 that Excel reads as given", arguments: [false, true])
  func text(streaming: Bool) throws {
    let scratch = Scratch()
    let texts = ["é 漢字 🙂 & <b>", " space ", "a\u{1}\0\u{FFFF}b", "_x000D_", "=1+1", "l\r\nm", ""]
    let notices = try scratch.write(streaming: streaming) {
      (sheet: inout Sheet) throws(WorkbookError) in
      for (row, text) in texts.enumerated() { try sheet.write(text, row: row, column: 0) }
    }
    #expect(notices.replacedCharacters == 3 && notices.cutTexts == 0)
    #expect(scratch.brokenParts.isEmpty)
    let written = streaming ? scratch.sheet : scratch.strings
    for expected in [
      "<t>é 漢字 🙂 &amp; &lt;b&gt;</t>", "<t xml:space=\"preserve\"> space </t>",
      "<t>a\u{FFFD}\u{FFFD}\u{FFFD}b</t>", "<t>_x005F_x000D_</t>", "<t>=1+1</t>", "<t>l\nm</t>",
    ] { #expect(written.contains(expected), "\(expected)") }
  }

  @Test("a long text is cut and counted", arguments: [false, true])
  func longText(streaming: Bool) throws {
    let scratch = Scratch()
    let notices = try scratch.write(streaming: streaming) {
      (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.write(String(repeating: "é", count: 32_768), row: 0, column: 0)
      try sheet.write(String(repeating: "_x000D_", count: 9_000), row: 1, column: 0)
    }
    #expect(notices.cutTexts == 2)
    let text = String(repeating: "é", count: 32_767)
    #expect((streaming ? scratch.sheet : scratch.strings).contains("<t>\(text)</t>"))
  }

  @Test(
    "a cell outside the sheet is told by the library",
    arguments: [(-1, 0), (1_048_576, 0), (0, 16_384)])
  func outside(row: Int, column: Int) throws {
    let scratch = Scratch()
    let error = #expect(throws: WorkbookError.self) {
      try scratch.write { (sheet: inout Sheet) throws(WorkbookError) in
        try sheet.write("secret", row: row, column: column)
      }
    }
    #expect(error?.code == .library(23))
    #expect(error?.description.contains("secret") == false)
    #expect(scratch.names.isEmpty)
  }

  @Test("rows out of order are refused when streaming, and the others kept")
  func outOfOrder() throws {
    let scratch = Scratch()
    try scratch.write(streaming: true) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.write(1, row: 5, column: 0)
      do throws(WorkbookError) {
        try sheet.write(2, row: 4, column: 1)
        Issue.record("row 4 was taken after row 5")
      } catch {
        #expect(error.code == .library(23))
        #expect(
          error.description
            == "write a number at B5 of sheet 'Sheet': Worksheet row or column index out of range.")
      }
      try sheet.write(3, row: 5, column: 1)
      try sheet.write(4, row: 6, column: 0)
    }
    let rows = "<row r=\"6\"><c r=\"A6\"><v>1</v></c><c r=\"B6\"><v>3</v></c></row>"
    #expect(scratch.sheet.contains(rows + "<row r=\"7\"><c r=\"A7\"><v>4</v></c></row>"))
  }

  @Test("sheets may be edited in turn when streaming")
  func inTurn() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), streaming: true, properties: .fixed)
    let sheets = [
      try workbook.addSheet(named: SheetName("a")), try workbook.addSheet(named: SheetName("b")),
    ]
    for row in 0..<3 {
      for id in sheets {
        try workbook.edit(id) { (sheet: inout Sheet) throws(WorkbookError) in
          try sheet.write(row, row: row, column: id.index)
        }
      }
    }
    try workbook.close()
    #expect(scratch.sheet.contains("<c r=\"A3\"><v>2</v></c>"))
    #expect(scratch.part("xl/worksheets/sheet2.xml").contains("<c r=\"B3\"><v>2</v></c>"))
  }
}
