import Glibc
import Testing
import TestSupport
import WorkbookWriting

@Suite("Workbook")
struct WorkbookTests {
  @Test("two runs give the same bytes", arguments: [false, true])
  func reproducible(streaming: Bool) throws {
    let (first, second) = (Scratch(), Scratch())
    for scratch in [first, second] {
      try scratch.write(streaming: streaming) { (sheet: inout Sheet) throws(WorkbookError) in
        try sheet.write("é", row: 0, column: 0)
        try sheet.write(0.5, row: 1, column: 0)
        try sheet.addDataBars(CellRange(row: 1, column: 0), color: .black)
      }
      sleep(1)
    }
    #expect(output(of: "cmp '\(first.path())' '\(second.path())' && echo same") == "same\n")
    #expect(first.part("docProps/core.xml").contains(">2023-11-14T22:13:20Z<"))
    #expect(first.brokenParts.isEmpty)
  }

  @Test("a time of creation of 0 is not the clock's")
  func createdAtZero() throws {
    let scratch = Scratch()
    try Workbook(path: scratch.path(), properties: WorkbookProperties(createdInSeconds: 0)).close()
    #expect(scratch.part("docProps/core.xml").contains(">1970-01-01T00:00:01Z<"))
  }

  @Test("properties are written, without what XML forbids")
  func properties() throws {
    let scratch = Scratch()
    let properties = WorkbookProperties(
      title: "Été & <hiver>", subject: "s", author: "a\u{1}b", company: "_x000D_", comments: "c",
      createdInSeconds: 1)
    let workbook = try Workbook(path: scratch.path(), properties: properties)
    #expect(workbook.notices.replacedCharacters == 1)
    try workbook.close()
    let core = scratch.part("docProps/core.xml")
    #expect(core.contains("<dc:title>Été &amp; &lt;hiver&gt;</dc:title>"))
    #expect(core.contains("<dc:creator>a\u{FFFD}b</dc:creator>"))
    #expect(scratch.part("docProps/app.xml").contains("<Company>_x000D_</Company>"))
  }

  @Test("a workbook that is not closed leaves nothing", arguments: [false, true])
  func unclosed(streaming: Bool) throws {
    let scratch = Scratch()
    try leave(at: scratch.path(), streaming: streaming)
    #expect(scratch.names.isEmpty)
    #expect(scratch.openFileCount == 0)
  }

  private func leave(at path: String, streaming: Bool) throws(WorkbookError) {
    var workbook = try Workbook(path: path, streaming: streaming, properties: .fixed)
    let sheet = try workbook.addSheet(named: SheetName("Sheet"))
    try workbook.edit(sheet) { (sheet: inout Sheet) throws(WorkbookError) in
      for row in 0..<1_000 { try sheet.write("text \(row)", row: row, column: 0) }
    }
  }

  @Test("a folder that is missing is told at once, with the system's reason")
  func missingFolder() {
    let error = #expect(throws: WorkbookError.self) {
      _ = try Workbook(path: "/tmp/no/such/book.xlsx", properties: .fixed)
    }
    #expect(error?.code == .system(ENOENT))
    #expect(error?.description == "write /tmp/no/such/book.xlsx: No such file or directory")
  }

  @Test("a folder, the empty path and NUL are refused", arguments: ["/tmp", "", "/tmp/a\0b.xlsx"])
  func wrongPath(path: String) {
    #expect(throws: WorkbookError.self) { _ = try Workbook(path: path, properties: .fixed) }
  }

  @Test("a file that cannot be written when closing is told with the system's reason")
  func blockedPath() throws {
    let scratch = Scratch()
    let workbook = try Workbook(path: scratch.path(), properties: .fixed)
    #expect(mkdir(scratch.path(), 0o755) == 0)
    defer { rmdir(scratch.path()) }
    do throws(WorkbookError) {
      try workbook.close()
      Issue.record("wrote over a folder")
    } catch { #expect(error.code == .system(EISDIR)) }
  }

  @Test("names that differ in case only are refused, accents too")
  func duplicates() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    _ = try workbook.addSheet(named: SheetName("Données"))
    for text in ["DONNÉES", "donne\u{301}es"] {
      let error = #expect(throws: WorkbookError.self) {
        _ = try workbook.addSheet(named: SheetName(text))
      }
      #expect(error?.code == .duplicateSheetName)
    }
    let other = try workbook.addSheet(named: SheetName("Autres"))
    workbook.openingSheet = other
    workbook.firstVisibleTab = other
    try workbook.close()
    let book = scratch.part("xl/workbook.xml")
    #expect(book.contains("name=\"Données\"") && book.contains("name=\"Autres\""))
    #expect(book.contains("firstSheet=\"1\"") && book.contains("activeTab=\"1\""))
  }

  @Test("equal styles share one format")
  func formats() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let bold = try workbook.format(CellStyle { $0.isBold = true })
    #expect(try workbook.format(CellStyle { $0.isBold = true }) == bold)
    #expect(try workbook.format(CellStyle { $0.isItalic = true }) != bold)
    #expect(try workbook.format(CellStyle()) == .plain)
  }

  @Test("a number format that the library would cut is refused")
  func numberFormat() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    for format in [String(repeating: "0", count: 128), "0\u{1}"] {
      let error = #expect(throws: WorkbookError.self) {
        _ = try workbook.format(CellStyle { $0.numberFormat = format })
      }
      #expect(error?.code == .numberFormat)
    }
  }

  @Test("a style is written whole")
  func style() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let format = try workbook.format(
      CellStyle {
        $0.fontSizeInPoints = 14
        $0.fontColor = .black
        $0.backgroundColor = RGBColor(hex: 0x12_3456)
        $0.border = CellBorder(.medium, edges: .bottom)
        $0.wrapsText = true
        $0.horizontal = .right
        $0.vertical = .top
        $0.indent = 2
        $0.numberFormat = "0.0%"
        $0.rotationInDegrees = -45
      })
    let sheet = try workbook.addSheet(named: SheetName("Sheet"))
    try workbook.edit(sheet) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.writeBlank(row: 0, column: 0, format: format)
    }
    try workbook.close()
    let styles = scratch.part("xl/styles.xml")
    for expected in [
      "<sz val=\"14\"/>", "<color rgb=\"FF000000\"/>", "<fgColor rgb=\"FF123456\"/>",
      "<bottom style=\"medium\">", "formatCode=\"0.0%\"", "horizontal=\"right\"",
      "vertical=\"top\"", "indent=\"2\"", "textRotation=\"135\"", "wrapText=\"1\"",
    ] { #expect(styles.contains(expected), "\(expected)") }
    #expect(scratch.sheet.contains("<c r=\"A1\" s=\"1\"/>"))
  }
}
