import Analysis
import Exports
import Questionnaires
import Testing
import TestSupport

@Suite("The workbook of a layout")
struct WorkbookExportTests {
  @Test("Unprotected figures leave in internal layouts only, and every sheet says so")
  func unprotected() throws {
    let findings = ProtectedFindings(
      protecting: try Sample.findings(people: 20), rules: .none)
    let scratch = Scratch()
    #expect(throws: ExportError.unprotected) {
      try WorkbookExport(layout: Sample.layout, context: Sample.context())
        .write(findings, to: scratch.path())
    }
    #expect(scratch.names.isEmpty)
    let book = try Book(findings, layout: Sample.layout(.internal, [.summary, .dimensions]))
    for sheet in book.sheets {
      #expect(sheet.text(row: 0, column: 0)?.hasPrefix("INTERNAL USE") == true)
    }
  }

  @Test("A sheet of responses is not for this export")
  func responses() throws {
    let scratch = Scratch()
    let findings = try Sample.protected(people: 20)
    let layout = Sample.layout(.internal, [.responses])
    #expect(throws: ExportError.needsResponses) {
      try WorkbookExport(layout: layout, context: Sample.context())
        .write(findings, to: scratch.path())
    }
  }

  @Test("Tabs are named by the layout, in the language, with their data behind them")
  func tabs() throws {
    let findings = try Sample.protected(people: 40)
    #expect(
      try Book(findings).sheets.map(\.name) == [
        "cover en", "summary en", "dimensions en", "dimensions en (data)", "items en",
        "items en (data)", "codebook en", "notes en",
      ])
    let spanish = try Book(findings, Sample.context("es"))
    #expect(spanish["dimensions es (datos)"] != nil)
  }

  @Test("A title that cannot name a sheet is an error with the reason, and nothing is written")
  func badTitle() throws {
    let findings = try Sample.protected(people: 40)
    let sheet = ExportLayout.Sheet(kind: .notes, title: LocalizedText(["es": "'", "en": "'"]))
    let layout = ExportLayout(id: "x", audience: .published, sheets: [sheet])
    let scratch = Scratch()
    let error = #expect(throws: ExportError.self) {
      try WorkbookExport(layout: layout, context: Sample.context())
        .write(findings, to: scratch.path())
    }
    guard case .sheetTitle = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.message(in: "es").contains("título") == true)
    #expect(scratch.names.isEmpty)
  }

  @Test("A folder that is not there is the system's error")
  func noFolder() throws {
    let findings = try Sample.protected(people: 40)
    let error = #expect(throws: ExportError.self) {
      try WorkbookExport(layout: Sample.layout, context: Sample.context())
        .write(findings, to: "/nonexistent/book.xlsx")
    }
    guard case .system(2, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("The same figures give the same bytes")
  func reproducible() throws {
    let scratch = Scratch()
    for name in ["a", "b"] {
      try WorkbookExport(layout: Sample.layout, context: Sample.context())
        .write(try Sample.protected(people: 60), to: scratch.path(name))
    }
    let compared = output(of: "cmp '\(scratch.path("a"))' '\(scratch.path("b"))' && echo same")
    #expect(compared == "same\n")
  }

  @Test(
    "A practice study says so on top of every sheet", arguments: ["es", "en"] as [LanguageCode])
  func practice(language: LanguageCode) throws {
    let context = Sample.context(language, isPractice: true, isSimulated: true)
    let book = try Book(try Sample.protected(people: 60), context)
    for sheet in book.sheets {
      let first = sheet.text(row: 0, column: 0) ?? ""
      #expect(first.hasPrefix(language == "es" ? "PRÁCTICA" : "PRACTICE"), "\(sheet.name)")
      let second = sheet.text(row: 1, column: 0) ?? ""
      #expect(second.hasPrefix(language == "es" ? "RESPUESTAS SIMULADAS" : "SIMULATED"))
    }
    let ordinary = try Book(try Sample.protected(people: 60), Sample.context(language))
    for sheet in ordinary.sheets {
      let texts = sheet.cells.map(\.text)
      #expect(!texts.contains { $0.hasPrefix("PRÁCTICA") || $0.hasPrefix("PRACTICE") })
    }
  }

  @Test("Tables keep their header in sight and print it on every page")
  func panes() throws {
    let book = try Book(try Sample.protected(people: 60))
    for sheet in book.sheets where !["cover en", "notes en"].contains(sheet.name) {
      #expect(sheet.xml.contains("state=\"frozen\""), "\(sheet.name)")
    }
    let names = book.part("xl/workbook.xml")
    #expect(names.split(separator: "_xlnm.Print_Titles").count == 7)
    for sheet in book.sheets {
      #expect(sheet.xml.contains("fitToHeight=\"0\"") && sheet.xml.contains("landscape"))
    }
  }

  @Test("Numbers are stored unrounded")
  func unrounded() throws {
    let findings = try Sample.protected(people: 60)
    let sheet = try #require(try Book(findings)["summary en"])
    for found in findings.dimensions {
      let row = try #require(sheet.rows(with: found.dimension.id.rawValue, in: 0).first)
      let estimate = try #require(found.estimate.value)
      let numbers = sheet.row(row).compactMap(\.number)
      let expected = [
        Double(estimate.n), estimate.mean, estimate.interval?.lowerBound,
        estimate.interval?.upperBound, estimate.standardDeviation, estimate.favourableShare,
        found.reliability?.alpha, found.reliability.map { Double($0.n) },
      ].compactMap { $0 }
      #expect(numbers.count == expected.count)
      for (number, expected) in zip(numbers, expected) {
        #expect(abs(number - expected) <= abs(expected) * 1e-15)
      }
    }
  }

  @Test("A title that no link can lead to stands on the cover all the same")
  func noLink() throws {
    let sheets = [
      ExportLayout.Sheet(kind: .cover, title: LocalizedText("Cover")),
      ExportLayout.Sheet(kind: .notes, title: LocalizedText("#1")),
    ]
    let book = try Book(
      try Sample.protected(people: 20),
      layout: ExportLayout(id: "x", audience: .published, sheets: sheets))
    #expect(book["Cover en"]?.cells.contains { $0.text == "#1 en" } == true)
  }

  @Test("Links of the cover lead to the sheets")
  func links() throws {
    let book = try Book(try Sample.protected(people: 60))
    let cover = try #require(book["cover en"])
    for sheet in book.sheets.dropFirst() {
      #expect(cover.cells.contains { $0.text == sheet.name })
      #expect(cover.xml.contains("location=\"'\(sheet.name)'!A1\""))
    }
  }
}
