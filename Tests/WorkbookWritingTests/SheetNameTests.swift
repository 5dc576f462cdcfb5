import Testing
import TestSupport
import WorkbookWriting

@Suite("SheetName")
struct SheetNameTests {
  struct Refusal: CustomTestStringConvertible {
    let name: String
    let problem: SheetName.Problem
    var testDescription: String { name.debugDescription }
  }

  static let refusals =
    ["[", "]", ":", "*", "?", "/", "\\", "\n", "\t", "\u{1}", "\0", "\u{FFFF}"].map {
      Refusal(name: "a\($0)b", problem: .forbiddenCharacter)
    } + [
      Refusal(name: "", problem: .empty),
      Refusal(name: String(repeating: "é", count: 32), problem: .tooLong),
      Refusal(name: String(repeating: "🙂", count: 16), problem: .tooLong),
      Refusal(name: "'a", problem: .apostropheAtEnd),
      Refusal(name: "a'", problem: .apostropheAtEnd),
      Refusal(name: "'\u{301}a", problem: .apostropheAtEnd),
      Refusal(name: "hIsToRy", problem: .reserved),
      Refusal(name: "_x000D_", problem: .forbiddenCharacter),
    ]

  @Test("names Excel would repair are refused", arguments: refusals)
  func refused(_ refusal: Refusal) {
    let error = #expect(throws: WorkbookError.self) { _ = try SheetName(refusal.name) }
    #expect(error?.code == .sheetName(refusal.problem))
  }

  static let allowed = [
    "Données", "L'été", "a!b #1 & <c>", "2024", "A1", "_xlnm", "Histories", " ", "=1+1",
    String(repeating: "漢", count: 31), String(repeating: "🙂", count: 15),
  ]

  @Test("other names are written, and quoted where a formula names them", arguments: allowed)
  func written(name: String) throws {
    let scratch = Scratch()
    var workbook = try Workbook(path: scratch.path(), properties: .fixed)
    let sheet = try workbook.addSheet(named: SheetName(name))
    try workbook.edit(sheet) { (sheet: inout Sheet) throws(WorkbookError) in
      try sheet.write("x", row: 0, column: 0)
      try sheet.repeatRows(0...0)
      try sheet.setAutofilter(CellRange(rows: 0...9, columns: 0...16_383))
    }
    try workbook.close()
    #expect(scratch.brokenParts.isEmpty)
    let quoted = "'\(name.split(separator: "'").joined(separator: "''"))'"
      .split(separator: "&").joined(separator: "&amp;")
      .split(separator: "<").joined(separator: "&lt;")
      .split(separator: ">").joined(separator: "&gt;")
    let book = scratch.part("xl/workbook.xml")
    #expect(book.contains(">\(quoted)!$1:$1<"))
    #expect(book.contains(">\(quoted)!$A$1:$XFD$10<"))
  }

  @Test("the text of a refusal")
  func text() {
    let error = #expect(throws: WorkbookError.self) { _ = try SheetName("History") }
    #expect(error?.description == "name a sheet \"History\": Excel keeps this name for itself")
  }
}
