import Analysis
import Exports
import Questionnaires
import Testing

@Suite("The chart of the summary")
struct SummaryChartTests {
  @Test("It shows the table's own cells")
  func whole() throws {
    let book = try Book(try Sample.protected(people: 80))
    let chart = book.part("xl/charts/chart1.xml")
    #expect(chart.contains("'summary en'!$D$6:$D$8"))
    #expect(chart.contains("'summary en'!$B$6:$B$8"))
    #expect(book["summary en"]?.cells.contains { $0.text == "Data of the chart" } == false)
  }

  @Test("A hidden dimension has a name and no bar")
  func hidden() throws {
    let findings = try Sample.protected(people: 11)
    let hidden = findings.dimensions.filter { $0.estimate.value == nil }
    #expect(!hidden.isEmpty && hidden.count < findings.dimensions.count)
    let book = try Book(findings)
    let sheet = try #require(book["summary en"])
    #expect(book.part("xl/charts/chart1.xml").contains("'summary en'!$N$6:$N$8"))
    let names = sheet.cells.filter { $0.column == 12 }
    #expect(names.map(\.text).first == "Data of the chart")
    for found in hidden {
      let name = "\(found.dimension.title["en"]) [c]"
      let row = try #require(sheet.rows(with: name, in: 12).first)
      #expect(sheet.text(row: row, column: 13) == nil)
    }
  }
}
