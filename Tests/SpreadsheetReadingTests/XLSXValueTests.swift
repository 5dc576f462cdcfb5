import Foundation
import SpreadsheetReading
import TestSupport
import Testing

@Suite("Cells of a workbook")
struct XLSXValueTests {
  /// The texts of cells written as they stand in a row.
  func texts(
    _ cells: String, shared: String? = nil, styles: String? = nil, properties: String = ""
  ) throws -> [String] {
    let book = HandMadeBook(
      rows: "<row>\(cells)</row>", shared: shared, styles: styles,
      workbookProperties: properties)
    return try book.rows().first?.cells.map(\.text) ?? []
  }

  static let numbers = [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("1.0", "1"), ("0.10000000000000001", "0.1"),
    ("1E-3", "0.001"), ("1.5e-7", "0.00000015"), ("1e-8", "1e-8"), ("-2.5e-9", "-2.5e-9"),
    ("123456789012345678", "123456789012345680"), ("1e20", "100000000000000000000"),
    ("1e21", "1e+21"), ("1.25e22", "1.25e+22"), ("33.333333333333336", "33.333333333333336"),
    ("-12.5", "-12.5"), ("9007199254740993", "9007199254740992"), (" 5 ", "5"),
    ("1e300", "1e+300"), ("4.9406564584124654e-324", "5e-324"), ("1234567.125", "1234567.125"),
  ]

  @Test("Numbers are the shortest decimal text", arguments: numbers)
  func number(_ written: String, _ expected: String) throws {
    #expect(try texts("<c><v>\(written)</v></c>") == [expected])
  }

  @Test("Each type of cell is told as a person sees it")
  func types() throws {
    let cells = """
      <c t="s"><v>1</v></c><c t="str"><f>A1</f><v> t </v></c><c t="b"><v>1</v></c>
      <c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="n"><v>3</v></c><c><v/></c><c s="0"/>
      <c t="inlineStr"><is><t>en línea</t></is></c><c t="d"><v>2026-11-23</v></c>
      <c t="str"><v></v></c>
      """
    let book = HandMadeBook(rows: "<row>\(cells)</row>", shared: "<si/><si><t>uno</t></si>")
    let row = try #require(try book.rows().first)
    #expect(row.summary == "1: A=uno B= t  C=TRUE D=FALSE E=#N/A F=3 I=en línea J=2026-11-23")
    #expect(
      row.cells.map(\.kind) == [
        .text, .text, .boolean, .boolean, .error, .number, .text, .date,
      ])
    #expect(row[0] == "uno")
    #expect(row[6] == "")
    #expect(row[99] == "")
  }

  @Test("A formula without its value is told from an empty text that a formula gave")
  func uncalculated() throws {
    let cells = """
      <c><f>A2</f><v></v></c><c><f>A2</f></c><c t="str"><f>A2</f></c><c t="b"><f>A2</f><v/></c>
      <c t="str"><f>A2</f><v></v></c><c t="str"><f>A2</f><v>x</v></c><c><f>A2</f><v>0</v></c>
      <c><f t="shared" si="0"/><v/></c><c><v/></c>
      """
    let row = try #require(try HandMadeBook(rows: "<row>\(cells)</row>").rows().first)
    #expect(row.summary == "1: A= B= C= D= F=x G=0 H=")
    #expect(
      row.cells.map { $0.kind == .uncalculated } == [true, true, true, true, false, false, true])
  }

  @Test("Runs are joined, readings of Japanese and unknown elements left out")
  func runs() throws {
    let shared = """
      <si><r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r><r><t> c</t></r></si>
      <si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>
      <si><t xml:space="preserve">  x\n</t></si><si><t>\n  y  </t></si>
      <si><t><t>no</t></t><r><r><t>no</t></r></r></si><si><x xmlns="u"><t>no</t></x><t>sí</t></si>
      """
    let cells = (0..<6).map { "<c t='s'><v>\($0)</v></c>" }.joined()
    #expect(try texts(cells, shared: shared) == ["a b c", "課", "  x\n", "y", "sí"])
    let inline = "<c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r><rPh><t>z</t></rPh></is></c>"
    #expect(try texts(inline) == ["ab"])
  }

  static let escapes = [
    ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x00e9_", "é"), ("_x00G9_", "_x00G9_"),
    ("_xD83D__xDE42_", "🙂"), ("_xD83D_", "\u{FFFD}"), ("_x0000_", "\u{FFFD}"), ("_x12", "_x12"),
    ("__x0041__", "_A_"), ("_x+041_", "_x+041_"),
  ]

  @Test("Escaped characters are decoded", arguments: escapes)
  func escape(_ written: String, _ expected: String) throws {
    #expect(try texts("<c t='inlineStr'><is><t>\(written)</t></is></c>") == [expected])
    #expect(try texts("<c t='s'><v>0</v></c>", shared: "<si><t>\(written)</t></si>") == [expected])
    #expect(try texts("<c t='str'><v>\(written)</v></c>") == [expected])
  }

  struct Moment: CustomTestStringConvertible, Sendable {
    let number: String
    let format: String
    let text: String
    var from1904 = false
    var testDescription: String { "\(number) as \(format)" }
  }

  static let moments = [
    Moment(number: "1", format: "14", text: "1900-01-01"),
    Moment(number: "59", format: "14", text: "1900-02-28"),
    Moment(number: "60", format: "14", text: "1900-02-29"),
    Moment(number: "61", format: "14", text: "1900-03-01"),
    Moment(number: "36584", format: "15", text: "2000-02-28"),
    Moment(number: "36585", format: "16", text: "2000-02-29"),
    Moment(number: "36586", format: "17", text: "2000-03-01"),
    Moment(number: "73109", format: "14", text: "2100-02-28"),
    Moment(number: "73110", format: "14", text: "2100-03-01"),
    Moment(number: "46349.9", format: "14", text: "2026-11-23"),
    Moment(number: "2958465", format: "14", text: "9999-12-31"),
    Moment(number: "2958466", format: "14", text: "2958466"),
    Moment(number: "-1", format: "14", text: "-1"),
    Moment(number: "0", format: "14", text: "0"),
    Moment(number: "0", format: "14", text: "1904-01-01", from1904: true),
    Moment(number: "44887", format: "14", text: "2026-11-23", from1904: true),
    Moment(number: "46349.416666666664", format: "22", text: "2026-11-23T10:00:00"),
    Moment(number: "46349", format: "22", text: "2026-11-23T00:00:00"),
    Moment(number: "46349.9999999", format: "22", text: "2026-11-24T00:00:00"),
    Moment(number: "0.5", format: "22", text: "12:00:00"),
    Moment(number: "0.75", format: "18", text: "18:00:00"),
    Moment(number: "0.999999", format: "21", text: "23:59:59"),
    Moment(number: "0.9999", format: "18", text: "23:59:51"),
    Moment(number: "1.999999", format: "21", text: "1900-01-02T00:00:00"),
    Moment(number: "1.75", format: "18", text: "1900-01-01T18:00:00"),
    Moment(number: "0.00001", format: "47", text: "00:00:01"),
    Moment(number: "1.5", format: "46", text: "36:00:00"),
    Moment(number: "46349", format: "1", text: "46349"),
    Moment(number: "46349", format: "yyyy\\-mm\\-dd", text: "2026-11-23"),
    Moment(number: "46349", format: "mmmm", text: "2026-11-23"),
    Moment(number: "46349", format: "[$-409]d-mmm-yy;@", text: "2026-11-23"),
    Moment(number: "46349.5", format: "D/M/YYYY H:MM", text: "2026-11-23T12:00:00"),
    Moment(number: "46349.5", format: "mm:ss d", text: "2026-11-23T12:00:00"),
    Moment(number: "0.5", format: "hh:mm AM/PM", text: "12:00:00"),
    Moment(number: "0.5", format: "mm:ss.0", text: "12:00:00"),
    Moment(number: "1.25", format: "[hh]:mm", text: "30:00:00"),
    Moment(number: "46349", format: "General", text: "46349"),
    Moment(number: "46349", format: "General\" días\"", text: "46349"),
    Moment(number: "46349", format: "0\\d", text: "46349"),
    Moment(number: "46349", format: "0_d", text: "46349"),
    Moment(number: "46349", format: "[Red]0;[Yellow]yyyy", text: "46349"),
    Moment(number: "46349", format: "[&lt;=5]0", text: "46349"),
    Moment(number: "46349", format: "0.00E+00", text: "46349"),
    Moment(number: "46349", format: "&quot;día", text: "46349"),
    Moment(number: "46349", format: "[h", text: "1112376:00:00"),
    Moment(number: "46349", format: "", text: "46349"),
  ]

  @Test("Dates follow the number format and the workbook's calendar", arguments: moments)
  func moment(_ moment: Moment) throws {
    let isBuiltIn = Int(moment.format) != nil
    let code = moment.format.replacing("\"", with: "&quot;")
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="\(code)"/></numFmts><cellStyleXfs>
      <xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf/>
      <xf numFmtId="\(isBuiltIn ? moment.format : "164")"/></cellXfs>
      """
    let properties = moment.from1904 ? "<workbookPr date1904='1'/>" : "<workbookPr/>"
    let cell = "<c s='2'><v>\(moment.number)</v></c>"
    #expect(try texts(cell, styles: styles, properties: properties) == [moment.text])
  }

  @Test("One day a week from 1900 to 2500 is that of the calendar")
  func calendar() throws {
    let styles = "<cellXfs><xf numFmtId='14'/></cellXfs>"
    let days = stride(from: 61, through: 220_000, by: 7).map { "<row><c><v>\($0)</v></c></row>" }
      .joined()
    let found = try HandMadeBook(rows: days, styles: styles).rows().map { $0[0] }
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .gmt
    formatter.dateFormat = "yyyy-MM-dd"
    let start = try #require(formatter.date(from: "1899-12-30"))
    for day in stride(from: 61, through: 220_000, by: 7) {
      let date = start.addingTimeInterval(Double(day) * 86_400)
      if found[(day - 61) / 7] != formatter.string(from: date) {
        Issue.record("day \(day) is not \(found[(day - 61) / 7])")
      }
    }
  }

  @Test("Rows and cells that do not say where they are count on")
  func counting() throws {
    let rows = """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/>
      <row r="5"><c r="b5"><v>4</v></c></row><row><c/><c><v>5</v></c></row>
      <row r="1048576"><c r="XFD1048576"><v>6</v></c></row>
      """
    #expect(
      try HandMadeBook(rows: rows).rows().map(\.summary) == [
        "1: A=1 D=2 E=3", "5: B=4", "6: B=5", "1048576: XFD=6",
      ])
  }

  @Test("Cells out of order are put in order")
  func disorder() throws {
    let row = "<row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c><v>2</v></c></row>"
    #expect(try HandMadeBook(rows: row).rows().map(\.summary) == ["1: A=1 B=2 C=3"])
  }

  @Test("Of merged cells only the first is told, also when others hold values")
  func merged() throws {
    let rows = (1...4).map { row in
      "<row r='\(row)'>" + "ABCDE".map { "<c r='\($0)\(row)'><v>\(row)</v></c>" }.joined()
        + "</row>"
    }
    let after = """
      <mergeCells count="3"><mergeCell ref="B1:C2"/><mergeCell ref="D2:D4"/><mergeCell ref="A4"/>
      </mergeCells>
      """
    #expect(
      try HandMadeBook(rows: rows.joined(), after: after).rows().map(\.summary) == [
        "1: A=1 B=1 D=1 E=1", "2: A=2 D=2 E=2", "3: A=3 B=3 C=3 E=3", "4: A=4 B=4 C=4 E=4",
      ])
  }

  @Test("What stands outside the rows is passed over")
  func elsewhere() throws {
    let rows = """
      <row r="1"><extLst><ext><c r="B1"><v>9</v></c></ext></extLst><c r="A1"><f>1<v>8</v></f><v>1</v>
      <x xmlns="u"><v>7</v></x></c></row>
      """
    let after = "<extLst><ext><sheetData><row r='9'/></sheetData></ext></extLst>"
    #expect(try HandMadeBook(rows: rows, after: after).rows().map(\.summary) == ["1: A=1"])
  }
}
