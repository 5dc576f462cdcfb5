import FieldCollection
import Foundation
import QuestionnaireFiles
import Questionnaires
import ResponseStores
import SpreadsheetReading
import Testing
import TestSupport

@Suite("Tables made elsewhere are imported whole or not at all")
struct TableImportTests {
  let scratch = Scratch()

  static func map(_ columns: String, extra: String = "") throws -> ImportMap {
    let text = "import: mini\nlanguage: es\n\(extra)\ncolumns:\n\(columns)"
    let file = DefinitionFiles.importMap(Array(text.utf8), name: "m.yaml")
    return try #require(file.value, "\(file.diagnostics.map { $0.text(in: "en") })")
  }

  func run(
    _ csv: String, _ map: ImportMap, into study: StudyFile
  ) throws -> ImportReport {
    let path = scratch.newPath("csv")
    try Data(csv.utf8).write(to: URL(filePath: path))
    return try TableImport(
      map: map, questionnaire: Samples.questionnaire(), day: "2026-01-01"
    ).run(path, into: study, at: "t") { _ in }
  }

  static let simple = """
      - {question: Q1, header: "¿Vino?"}
      - {question: Q3, header: Acuerdo, values: {Acuerdo total: 2}}
    """

  @Test("Codes, labels and declared texts are answers; ends and double blanks do not matter")
  func values() throws {
    let study = try Samples.study(in: scratch)
    let csv = "Acuerdo , ¿Vino?\n 2,si\nDe  acuerdo,Sí \nAcuerdo   total,\n"
    let report = try run(csv, try Self.map(Self.simple), into: study)
    #expect(report.findings.isEmpty)
    #expect(report.stored == 3)
    #expect(
      try Samples.answers(in: study) == [
        #"{"Q1":"si","Q3":"2"}"#, #"{"Q1":"si","Q3":"2"}"#, #"{"Q2":null,"Q3":"2"}"#,
      ])
  }

  @Test("An unknown text is listed with row and column, and nothing at all is kept")
  func unknown() throws {
    let study = try Samples.study(in: scratch)
    let csv = "¿Vino?,Acuerdo\nsi,2\nquizá,2\nSI,2\nquizá,%[X]Q25%\n"
    let report = try run(csv, try Self.map(Self.simple), into: study)
    #expect(
      report.findings.map { $0.message["en"] } == [
        "row 4, column '¿Vino?': 'SI' is no choice. Add it to 'values' or 'ticked_by' in the map.",
        "2 rows (3, 5), column '¿Vino?': 'quizá' is no choice. "
          + "Add it to 'values' or 'ticked_by' in the map.",
        "row 5, column 'Acuerdo': '%[X]Q25%' is no choice. "
          + "Add it to 'values' or 'ticked_by' in the map.",
      ])
    #expect(report.hasErrors)
    #expect(try study.count(of: "mini") == ResponseCount())
    #expect(try study.events().map(\.kind) == [.created, .opened])
  }

  @Test("However much else there is to say, one error keeps everything out, and stands last")
  func buried() throws {
    let study = try Samples.study(in: scratch)
    let unused = (1...(ImportReport.mostErrors + 5)).map { ",x\($0)" }.joined()
    let cells = String(repeating: ",", count: ImportReport.mostErrors + 5)
    let csv = "¿Vino?,Acuerdo\(unused)\nquizá,2\(cells)\n"
    let report = try run(csv, try Self.map(Self.simple), into: study)
    #expect(report.hasErrors)
    #expect(report.errorCount == 1)
    #expect(report.findings.last?.isError == true)
    #expect(try study.count(of: "mini") == ResponseCount())
  }

  @Test("Importing the same file again changes nothing; another file is other people")
  func again() throws {
    let study = try Samples.study(in: scratch)
    let map = try Self.map(Self.simple)
    let path = scratch.newPath("csv")
    try Data("¿Vino?,Acuerdo\nsi,2\nsi,2\n".utf8).write(to: URL(filePath: path))
    let task = TableImport(map: map, questionnaire: try Samples.questionnaire(), day: "2026-01-01")
    #expect(try task.run(path, into: study, at: "t") { _ in }.stored == 2)
    let second = try task.run(path, into: study, at: "t") { _ in }
    #expect(second.stored == 0 && second.unchanged == 2)
    #expect(try run("¿Vino?,Acuerdo\nsi,2\n", map, into: study).stored == 1)
  }

  @Test("Three kinds of nothing: blank, not applicable, not ticked")
  func nothing() throws {
    let study = try Samples.study(in: scratch)
    let map = try Self.map(
      """
        - {question: Q1, header: v, values: {"S": si}}
        - question: Q2
          ticks: [{header: a, choice: a}, {header: b, choice: b, ticked_by: [Beta sí]}]
          not_ticked: ["-"]
        - {question: Q3, header: q3, values: {No aplica: NS}, blanks: [n/d]}
      """)
    let csv = "v,a,b,q3\nS,Alfa,Beta sí,No aplica\nS,-,-,n/d\nS,,,\nS,x,-,2\n"
    let report = try run(csv, map, into: study)
    #expect(report.findings.isEmpty)
    #expect(
      try Samples.answers(in: study) == [
        #"{"Q1":"si","Q2":["a","b"],"Q3":"NS"}"#, #"{"Q1":"si","Q2":["a"],"Q3":"2"}"#,
        #"{"Q1":"si","Q2":[]}"#, #"{"Q1":"si"}"#,
      ])
  }

  @Test("Several choices in one cell")
  func several() throws {
    let study = try Samples.study(in: scratch)
    let map = try Self.map(
      """
        - {question: Q1, header: v}
        - {question: Q2, header: t, separator: ";"}
      """)
    let csv = "v,t\nsi,Beta; a\nsi,ninguno;a\nsi,a\nsi,b; ninguno\n"
    let report = try run(csv, map, into: study)
    #expect(report.findings.count == 1)
    guard case .refused(let column, _, let rows) = report.findings[0] else {
      Issue.record("an exclusive choice with others is refused")
      return
    }
    #expect(rows.first == [3, 5] && rows.count == 2 && column == "t")
  }

  @Test("Several choices in one cell, each on a line of its own")
  func lines() throws {
    let study = try Samples.study(in: scratch)
    let map = try Self.map(
      """
        - {question: Q1, header: v}
        - {question: Q2, header: t, separator: "\\n"}
      """)
    let report = try run("v,t\nsi,\" Beta\n\n a \"\nsi,\"a\r\nb\"\n", map, into: study)
    #expect(report.findings.isEmpty)
    #expect(
      try Samples.answers(in: study) == [
        #"{"Q1":"si","Q2":["a","b"]}"#, #"{"Q1":"si","Q2":["a","b"]}"#,
      ])
  }

  @Test("Only a column that carries answers must not be there twice")
  func repeatedTitles() throws {
    let study = try Samples.study(in: scratch)
    let ignoring = try Self.map(Self.simple, extra: "ignore: [Comentario]")
    let csv = "¿Vino?,Comentario,Acuerdo,Comentario\nsi,x,2,y\n"
    let report = try run(csv, ignoring, into: study)
    #expect(report.findings.isEmpty && report.stored == 1)
    let twice = "¿Vino?,Otro,Acuerdo,Acuerdo,Otro\nsi,x,2,2,y\n"
    #expect(
      try run(twice, ignoring, into: study).findings.map { $0.message["en"] }
        == [
          ImportFinding.unusedColumn("Otro"), .repeatedColumn("Acuerdo"),
        ].map { $0.message["en"] })
  }

  @Test(
    "Numbers as people type them",
    arguments: [
      ("71,387", ImportMap.DecimalMark.point, 71_387.0), ("1,234.5", .point, 1_234.5),
      ("1.234,5", .comma, 1_234.5), ("45 %", .point, 45), ("45,5%", .comma, 45.5),
      ("-3", .point, -3), ("1 234,5", .comma, 1_234.5), ("1e3", .point, 1_000),
    ])
  func numbers(_ text: String, _ mark: ImportMap.DecimalMark, _ value: Double) throws {
    let study = try Samples.study(in: scratch)
    let map = try Self.map(
      "  - {question: Q6, header: n}\n", extra: "decimal_mark: \(mark.rawValue)\ndelimiter: \";\"")
    let report = try run("n;x\n\(text);\n", map, into: study)
    #expect(report.findings == [.unusedColumn("x")])
    let number = value == value.rounded() ? "\(Int(value))" : "\(value)"
    #expect(try Samples.answers(in: study) == [#"{"Q2":null,"Q6":\#(number)}"#])
  }

  @Test(
    "What is no number is listed",
    arguments: ["1,5", "a", "1.2.3", "Respuestas Insuffientes (<10)"])
  func noNumbers(_ text: String) throws {
    let report = try run(
      "n\n\"\(text)\"\n", try Self.map("  - {question: Q6, header: n}\n"),
      into: Samples.study(in: scratch))
    #expect(report.errorCount == 1)
  }

  @Test("Sentinels and markers declared in the map are blanks; markers are counted")
  func sentinels() throws {
    let map = try Self.map(
      "  - {question: Q6, header: n}\n",
      extra: "blanks: [\"Respuestas Insuffientes (<10)\", N/A, n/a]\nmarkers: [\"[c]\", \"[z]\"]")
    let csv = "n\nRespuestas Insuffientes (<10)\nN/A\nn/a\n[c]\n[z]\n5\n"
    let report = try run(csv, map, into: Samples.study(in: scratch))
    #expect(report.findings == [.markers(count: 2)])
    #expect(report.stored == 6)
  }

  @Test("The header is found below notes, under any of its spellings")
  func header() throws {
    let map = try Self.map(
      """
        - {question: Q1, header: [Q_SQ001, Q.SQ001.]}
        - {question: Q3, header: Acuerdo}
      """, extra: "skip_rows: auto\nignore: [Nota]")
    let csv = "Informe 2026,,\n,,\nnota 1,nota 1,\nQ.SQ001.,Acuerdo,Nota\nsi,1,x\n"
    let study = try Samples.study(in: scratch)
    #expect(try run(csv, map, into: study).findings.isEmpty)
    #expect(try Samples.answers(in: study) == [#"{"Q1":"si","Q3":"1"}"#])
  }

  @Test("Missing and unused columns, wrong rows and empty ones are said")
  func form() throws {
    let missing = try run(
      "¿Vno?,Acuerdo\nsi,1\n", try Self.map(Self.simple), into: Samples.study(in: scratch))
    #expect(
      missing.findings == [.unusedColumn("¿Vno?"), .missingColumn("¿Vino?", didYouMean: "¿Vno?")])
    let rows = try run(
      "¿Vino?,Acuerdo\nsi\n\nsi,1,2\nsi,1\nno\n", try Self.map(Self.simple),
      into: Samples.study(in: scratch))
    #expect(
      rows.findings.map { $0.message["en"] } == [
        "1 empty rows.",
        "2 rows (2, 6): 1 cells, and the header has 2. Check quotes and delimiter.",
        "row 4: 3 cells, and the header has 2. Check quotes and delimiter.",
      ])
    let none = try run("x\ny\n", try Self.map(Self.simple), into: Samples.study(in: scratch))
    #expect(none.findings == [.noHeader])
  }

  @Test("Free text is kept as it was written, but for the ends")
  func freeText() throws {
    let study = try Samples.study(in: scratch)
    let csv = "t\n\"  a\r\n  b  c \"\n"
    #expect(
      try run(csv, try Self.map("  - {question: Q5, header: t}\n"), into: study).stored == 1)
    #expect(try Samples.answers(in: study) == [#"{"Q2":null,"Q5":"a\n  b  c"}"#])
  }

  @Test("Two columns with the declared header are told, and nothing is imported")
  func repeated() throws {
    let csv = "¿Vino?,Acuerdo,¿Vino?\nsi,1,no\n"
    let report = try run(csv, try Self.map(Self.simple), into: Samples.study(in: scratch))
    #expect(report.findings == [.repeatedColumn("¿Vino?")])
  }

  @Test("Long numbers rounded by a spreadsheet are warned about")
  func damaged() throws {
    let map = try Self.map(Self.simple, extra: "ignore: [Record ID]")
    let csv = "Record ID,¿Vino?,Acuerdo\n6.34133009996094E+017,si,1\n6.3413E+017,no,1\n"
    let report = try run(csv, map, into: Samples.study(in: scratch))
    #expect(report.findings == [.damagedNumbers(column: "Record ID")])
    #expect(report.stored == 2)
  }

  @Test("Answers that skip logic excludes are left out and counted")
  func notAsked() throws {
    let map = try Self.map(
      """
        - {question: Q1, header: v}
        - {question: Q2, header: t}
      """)
    let report = try run("v,t\nno,a\nno,b\nsi,a\n", map, into: Samples.study(in: scratch))
    #expect(report.findings == [.notAsked("Q2", count: 2)])
  }

  @Test("A map that names what the questionnaire does not have is refused")
  func badMap() throws {
    let map = try Self.map(
      """
        - {question: Q9, header: v}
        - {question: Q1, header: v, values: {x: zzz}}
      """)
    let report = try run("v\nsi\n", map, into: Samples.study(in: scratch))
    #expect(report.findings == [.unknownQuestion("Q9"), .unknownCode("zzz", "Q1")])
  }

  @Test("The real TAFE file: 702 people, 389 women, 207 men, 106 who did not say")
  func tafe() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "questionnaires/examples")
    func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: root.appending(path: name)))
    }
    let survey = try #require(
      DefinitionFiles.questionnaire(try bytes("tafe-exit.yaml"), name: "t").value)
    let map = try #require(
      DefinitionFiles.importMap(try bytes("tafe-exit.map.yaml"), name: "m").value)
    let report = try TableImport(map: map, questionnaire: survey, day: "2026-01-01")
      .check(root.appending(path: "tafe-exit.csv").path())
    #expect(report.findings == [.damagedNumbers(column: "Record ID")])
    #expect(report.rows == 702)
  }

  func everyKind(
    _ csv: String, _ columns: String, extra: String = ""
  ) throws -> (report: ImportReport, answers: [String]) {
    let text = "import: every-kind\nlanguage: es\ndelimiter: \";\"\n\(extra)\ncolumns:\n\(columns)"
    let map = try #require(DefinitionFiles.importMap(Array(text.utf8), name: "m.yaml").value)
    let study = try EveryKind.study(in: scratch)
    let path = scratch.newPath("csv")
    try Data(csv.utf8).write(to: URL(filePath: path))
    let task = TableImport(
      map: map, questionnaire: try EveryKind.questionnaire(), day: "2026-11-23")
    let report = try task.run(path, into: study, at: "t") { _ in }
    return (report, try EveryKind.answers(in: study))
  }

  @Test(
    "Days as people type them",
    arguments: [
      ("2026-03-09", "iso"), ("2026-03-09", "dmy"), ("9/3/2026", "dmy"), ("09.03.2026", "dmy"),
      ("9-3-2026", "dmy"), ("3/9/2026", "mdy"), ("03/09/2026 00:00", "mdy"),
      ("2026-03-09T10:20:30", "mdy"),
    ])
  func days(_ text: String, _ format: String) throws {
    let (report, answers) = try everyKind(
      "f\n\(text)\n", "  - {question: FECHA, header: f}\n", extra: "date_format: \(format)")
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(answers.count == 1 && answers[0].contains(#""FECHA":"2026-03-09""#))
  }

  @Test(
    "What is no day is listed, and which key to look at",
    arguments: [
      ("9/3/2026", "iso"), ("31/2/2026", "dmy"), ("9/3/26", "dmy"), ("3/31/2026", "dmy"),
      ("46090", "dmy"), ("9 de marzo", "dmy"), ("9/3/2026/1", "dmy"), ("/3/2026", "mdy"),
    ])
  func noDays(_ text: String, _ format: String) throws {
    let (report, answers) = try everyKind(
      "f\n\(text)\n", "  - {question: FECHA, header: f}\n", extra: "date_format: \(format)")
    #expect(answers.isEmpty)
    guard case .notADay("f", text, _)? = report.findings.first else {
      Issue.record("\(report.findings)")
      return
    }
    #expect(report.findings[0].message["fr"].contains("'date_format'"))
  }

  @Test("A follow-up is a column; matrix rows are columns; values are computed again")
  func everyKind() throws {
    let (report, answers) = try everyKind(
      "m;cual;a;edad;hijos\nOtro;Una colega;De acuerdo;41;2\nUn taller;;NS;30;\n",
      """
        - {question: MEDIO, header: m}
        - {question: MEDIO_otro, header: cual}
        - {question: LIDa, header: a}
        - {question: EDAD, header: edad}
        - {question: HIJOS, header: hijos}
      """)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(answers.count == 2)
    #expect(
      answers[1].contains(#""LIDa":"3","MEDIO":"otro","MEDIO_otro":"Una colega","TOTAL":"39""#))
  }

  @Test("A table cannot bring records, nor what is computed or only shown")
  func records() throws {
    let (report, answers) = try everyKind(
      "a;b;c;d\n1;2;3;4\n",
      """
        - {question: E, header: a}
        - {question: E_titulo, header: b}
        - {question: TOTAL, header: c}
        - {question: AVISO, header: d}
      """)
    #expect(answers.isEmpty)
    #expect(
      report.findings == [
        .records("E"), .records("E_titulo"), .noAnswers("TOTAL"), .noAnswers("AVISO"),
      ])
    #expect(report.errorCount == 4)
  }
}
