import Testing
import TestSupport
import WorkbookWriting

@Suite("Sheet: layout, links and printing")
struct SheetLayoutTests {
  static let title = CellRange(rows: 0...1, columns: 0...3)

  @Test("a merged range that touches another one is refused, before the library sees it")
  func overlap() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let id = try workbook.addSheet(named: SheetName("Sheet"))
    try workbook.edit(id) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.merge(Self.title, text: "Été")
      try sheet.merge(CellRange(rows: 2...2, columns: 0...3), text: "")
    }
    for range in [Self.title, CellRange(rows: 1...2, columns: 3...9)] {
      let error = #expect(throws: WorkbookError.self) {
        try workbook.edit(id) { (sheet: inout Sheet) throws(WorkbookError) in
          try sheet.merge(range, text: "again")
        }
      }
      #expect(error?.code == .merge(.overlap))
    }
    try workbook.close()
    #expect(scratch.sheet.contains("<mergeCells count=\"2\"><mergeCell ref=\"A1:D2\"/>"))
  }

  @Test("a single cell is not merged")
  func single() {
    let error = #expect(throws: WorkbookError.self) {
      try Scratch().write { (sheet: inout Sheet) throws(WorkbookError) in
        try sheet.merge(CellRange(row: 1, column: 1), text: "")
      }
    }
    #expect(error?.code == .merge(.singleCell))
    #expect(error?.description == "merge B2 of sheet 'Sheet': it is one cell only")
  }

  @Test("a streaming workbook does not merge")
  func streaming() {
    let error = #expect(throws: WorkbookError.self) {
      try Scratch().write(streaming: true) { (sheet: inout Sheet) throws(WorkbookError) in
        try sheet.merge(Self.title, text: "")
      }
    }
    #expect(error?.code == .streaming)
  }

  @Test("layout is written, overlapping column widths one column a time")
  func layout() throws {
    let scratch = Scratch()
    try scratch.write { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.setColumnWidth(20, columns: 0...2)
      try sheet.setColumnWidth(5, columns: 1...1)
      try sheet.setRowHeight(40, row: 3)
      sheet.freezePanes(rows: 1, columns: 2)
      sheet.freezePanes(rows: 0, columns: 0)
      sheet.hideGridlines()
      sheet.setZoom(percent: 1_000)
      sheet.setTabColor(.black)
      sheet.setLandscape()
      sheet.fitToOnePageWide()
      try sheet.addDataBars(CellRange(rows: 0...3, columns: 1...1), color: .black)
    }
    let xml = scratch.sheet
    for expected in [
      "<col min=\"1\" max=\"1\" width=\"20.7109375\"",
      "<col min=\"2\" max=\"2\" width=\"5.7109375\"",
      "<row r=\"4\" ht=\"40\" customHeight=\"1\"", "xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\"",
      "showGridLines=\"0\"", "zoomScale=\"400\"", "<tabColor rgb=\"FF000000\"/>",
      "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>",
      "<cfvo type=\"num\" val=\"1\"/>",
    ] { #expect(xml.contains(expected), "\(expected)") }
    #expect(!xml.contains("<extLst>"), "an extension makes openpyxl warn")
  }

  @Test("a row's height does not stay for the next ones when streaming")
  func streamedHeight() throws {
    let scratch = Scratch()
    try scratch.write(streaming: true) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.setRowHeight(40, row: 0)
      try sheet.write(1, row: 0, column: 0)
      try sheet.write(2, row: 1, column: 0)
    }
    #expect(scratch.sheet.contains("<row r=\"1\" ht=\"40\" customHeight=\"1\">"))
    #expect(scratch.sheet.contains("<row r=\"2\"><c"))
  }

  @Test("links lead to cells and pages")
  func links() throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let contents = try workbook.addSheet(named: SheetName("Contenu"))
    let other = try workbook.addSheet(named: SheetName("L'été <1>"))
    let hash = try workbook.addSheet(named: SheetName("Item #3"))
    try workbook.edit(contents) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.writeLink("été", to: .cell(other, row: 4, column: 27), row: 0, column: 0)
      let page = LinkTarget.address("https://example.org/internal:1?a=é&b")
      try sheet.writeLink("page", to: page, row: 1, column: 0)
      try sheet.writeLink(String(repeating: "é", count: 600), to: page, row: 2, column: 0)
      for target: LinkTarget in [
        .cell(hash), .cell(other, row: -1), .address("file:///etc/passwd"), .address("a b"),
        .address("https://" + String(repeating: "a", count: 2_000)),
      ] {
        do throws(WorkbookError) {
          try sheet.writeLink("x", to: target, row: 3, column: 0)
          Issue.record("\(target) was taken")
        } catch { #expect(error.code == .link) }
      }
    }
    #expect(workbook.notices.cutTexts == 1)
    try workbook.close()
    #expect(scratch.brokenParts.isEmpty)
    #expect(scratch.sheet.contains("location=\"'L''été &lt;1&gt;'!AB5\" display=\"été\""))
    let targets = scratch.part("xl/worksheets/_rels/sheet1.xml.rels")
    #expect(targets.contains("Target=\"https://example.org/internal%3A1?a=é&amp;b\""))
  }

  @Test("headers and footers keep the text as given")
  func headers() throws {
    let scratch = Scratch()
    try scratch.write { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.setHeader(PageText(left: [.text("R&G & &[Picture]")], right: [.sheetName]))
      try sheet.setFooter(PageText(center: [.pageNumber, .text(" / "), .pageCount]))
    }
    let font = "&amp;\"-,Regular\""
    let header = "&amp;LR&amp;&amp;\(font)G &amp;&amp; &amp;&amp;\(font)[Picture]&amp;R&amp;A"
    #expect(scratch.sheet.contains("<oddHeader>\(header)</oddHeader>"))
    #expect(scratch.sheet.contains("<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>"))
  }

  @Test("a header that is too long is told by the library")
  func longHeader() {
    let error = #expect(throws: WorkbookError.self) {
      try Scratch().write { (sheet: inout Sheet) throws(WorkbookError) in
        try sheet.setHeader(PageText(left: [.text(String(repeating: "a", count: 256))]))
      }
    }
    #expect(error?.code == .library(20))
  }
}
