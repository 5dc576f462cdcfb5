import Testing
import TestSupport
import WorkbookWriting

@Suite("BarChart")
struct BarChartTests {
  static let names = CellRange(rows: 1...3, columns: 0...0)

  private func write(
    _ scratch: Scratch, kind: BarChart.Kind = .clustered, sheetName: String = "Sheet",
    _ change: (inout BarChart) -> Void
  ) throws(WorkbookError) {
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let id = try workbook.addSheet(named: SheetName(sheetName))
    let series = (1...2).map {
      BarChart.Series(
        name: "série \($0)", values: CellRange(rows: 1...3, columns: $0...$0), color: .black)
    }
    var chart = BarChart(kind, of: id, categories: Self.names, series: series, description: "d")
    change(&chart)
    try workbook.edit(id) { (sheet: inout Sheet) throws(WorkbookError) in
      for row in 1...3 {
        try sheet.write("été \(row)", row: row, column: 0)
        for column in 1...2 { try sheet.write(0.25, row: row, column: column) }
      }
      try sheet.insert(chart, row: 5, column: 0)
    }
    try workbook.close()
  }

  @Test("a clustered chart is written whole")
  func clustered() throws {
    let scratch = Scratch()
    try write(scratch) {
      $0.title = "=Title\u{1}"
      $0.description = "Two \"bars\""
      $0.minimum = 0
      $0.maximum = 1
      $0.axisNumberFormat = "0%"
      $0.dataLabelFormat = "0.0%"
      $0.hasLegend = false
    }
    #expect(scratch.brokenParts.isEmpty)
    let xml = scratch.part("xl/charts/chart1.xml")
    for expected in [
      "<c:grouping val=\"clustered\"/>", "<a:t> =Title\u{FFFD}</a:t>",
      "<c:f>'Sheet'!$A$2:$A$4</c:f>",
      "<c:f>'Sheet'!$C$2:$C$4</c:f>", "<c:v>été 1</c:v>", "<c:v>série 2</c:v>",
      "<c:min val=\"0\"/>", "<c:max val=\"1\"/>", "<c:orientation val=\"maxMin\"/>",
      "<c:crosses val=\"max\"/>", "formatCode=\"0%\"", "formatCode=\"0.0%\"",
      "<a:srgbClr val=\"000000\"/>",
    ] { #expect(xml.contains(expected), "\(expected)") }
    #expect(!xml.contains("<c:legend>"))
    #expect(scratch.part("xl/drawings/drawing1.xml").contains("descr=\"Two &quot;bars&quot;\""))
  }

  @Test("a stacked chart is written", arguments: ["2024", "A1", "L'été !#"])
  func stacked(sheetName: String) throws {
    let scratch = Scratch()
    try write(scratch, kind: .stackedTo100Percent, sheetName: sheetName) { _ in }
    let xml = scratch.part("xl/charts/chart1.xml")
    let quoted = sheetName.split(separator: "'").joined(separator: "''")
    #expect(xml.contains("<c:f>'\(quoted)'!$B$2:$B$4</c:f><c:numCache>"))
    #expect(xml.contains("<c:v>0.25</c:v>"))
    #expect(xml.contains("<c:grouping val=\"percentStacked\"/>") && xml.contains("<c:legend>"))
  }

  @Test("a long description is cut whole")
  func longDescription() throws {
    let scratch = Scratch()
    try write(scratch) { $0.description = String(repeating: "漢", count: 2_000) }
    #expect(scratch.brokenParts.isEmpty)
    let text = String(repeating: "漢", count: 500)
    #expect(scratch.part("xl/drawings/drawing1.xml").contains("descr=\"\(text)\""))
  }

  static let mistakes: [@Sendable (inout BarChart) -> Void] = [
    { $0.series = [] },
    { $0.series[0].values = CellRange(rows: 1...2, columns: 1...1) },
    { $0.categories = CellRange(rows: 1...3, columns: 0...1) },
    { $0.series[1].values = CellRange(rows: -1...1, columns: 1...1) },
    { $0.dataLabelFormat = String(repeating: "0", count: 200) },
  ]

  @Test("a chart that Excel would repair is refused", arguments: mistakes.indices)
  func refused(index: Int) {
    let error = #expect(throws: WorkbookError.self) {
      try write(Scratch(), Self.mistakes[index])
    }
    #expect(error?.code == .chart)
  }
}
