import Foundation
import Hashing
import Questionnaires
import Responses
import ResponseStores
import SQLiteClient
import Testing
import TestSupport

@Suite("Study files")
struct StudyFileTests {
  let scratch = Scratch()

  @Test("What was put in is there after opening again")
  func reopened() throws {
    let path = scratch.newPath("dpg")
    do { _ = try Samples.openStudy(at: path).save([Samples.response(1, "ñ")]) }
    let file = try StudyFile.open(path)
    let study = try file.description()
    #expect(study.status == .open && study.threshold == 10 && !study.isPractice)
    #expect(study.languages == ["es", "en"])
    #expect(study.settings == ["a": LocalizedText(["es": "ñ", "en": "n"])])
    #expect(try file.frame().map(\.headcount) == [3])
    #expect(try file.events().map(\.kind) == [.created, .opened])
    #expect(try file.count(of: "q").complete == 1)
  }

  @Test("Nothing stays beside the file when it is closed")
  func alone() throws {
    let path = scratch.newPath("dpg")
    do { _ = try Samples.openStudy(at: path).save([Samples.response(1, "a")]) }
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
  }

  @Test("Only an open study takes answers")
  func closed() throws {
    let file = try Samples.study(at: scratch.newPath("dpg"))
    #expect(throws: StudyError(.notOpen(.draft), file.path)) {
      try file.save([Samples.response(1, "a")])
    }
    try file.open(threshold: 10, at: "t")
    try file.close(at: "t")
    #expect(throws: StudyError(.notOpen(.closed), file.path)) {
      try file.save([Samples.response(1, "a")])
    }
  }

  @Test("Other files are refused with the reason")
  func refused() throws {
    let path = scratch.newPath("dpg")
    var connection = try SQLiteConnection(path: path, mode: .create)
    try connection.execute(script: "CREATE TABLE t (x)")
    #expect(throws: StudyError(.notAStudy, path)) { try StudyFile.open(path) }
    let later = scratch.newPath("dpg")
    do { _ = try Samples.study(at: later) }
    var other = try SQLiteConnection(path: later, mode: .readWrite)
    try other.execute(script: "PRAGMA user_version = 99")
    #expect(throws: StudyError(.tooNew(99), later)) { try StudyFile.open(later) }
    let junk = scratch.newPath("dpg")
    try Data(repeating: 1, count: 4_096).write(to: URL(filePath: junk))
    #expect(throws: StudyError(.damaged, junk)) { try StudyFile.open(junk) }
  }

  @Test("A conflict keeps both contents")
  func conflict() throws {
    let path = scratch.newPath("dpg")
    let file = try Samples.openStudy(at: path)
    _ = try file.save([Samples.response(1, "a"), Samples.response(1, "b")])
    #expect(try file.conflictCount() == 1)
    var connection = try SQLiteConnection(path: path, mode: .readOnly)
    #expect(
      try connection.rows("SELECT answers FROM response UNION ALL SELECT answers FROM conflict")
        == [[.text(#"{"A":"a"}"#)], [.text(#"{"A":"b"}"#)]])
  }

  @Test("The view has a column a question, whatever its name")
  func view() throws {
    let path = scratch.newPath("dpg")
    let file = try Samples.openStudy(at: path)
    try file.makeView(of: Samples.questionnaire)
    _ = try file.save([Samples.response(1, "hola")])
    var connection = try SQLiteConnection(path: path, mode: .readOnly)
    #expect(
      try connection.rows(#"SELECT "A", "B""'", complete FROM q"#)
        == [[.text("hola"), .null, .integer(1)]])
  }

  @Test("Records are counted in the view and have one of their own; notes have no column")
  func recordsView() throws {
    let text = LocalizedText(["es": "x"])
    func question(_ id: QuestionID, _ kind: Question.Kind) -> Question {
      Question(id: id, text: text, kind: kind)
    }
    let set = RecordSet(
      type: "r", questions: [question("E_t", .text(maximumLength: 9)), question("E_n", .note)])
    let questionnaire = Questionnaire(
      id: "rec", version: "1", languages: ["es"], title: text,
      sections: [
        Section(
          id: "S", title: text,
          questions: [
            question("N", .note), question("D", .date(minimum: nil, maximum: nil)),
            question("E", .records(set)),
          ])
      ])
    let path = scratch.newPath("dpg")
    let file = try StudyFile.create(
      at: path,
      StudyDescription(id: "0", title: "P", isPractice: false, languages: ["es"], settings: [:]),
      instruments: [StoredDefinition(id: "rec", version: "1", definition: "{}", hash: "00")],
      plan: nil, frame: [], at: "t")
    try file.open(threshold: 10, at: "t")
    try file.makeView(of: questionnaire)
    var (full, hidden) = (Answers(to: questionnaire), Answers(to: questionnaire))
    full["D"] = CalendarDate("2026-03-09").map { .date($0) }
    full["E"] = .records(
      ["uno", "dos"].map { title in
        var record = Answers(to: set)
        record["E_t"] = .text(title)
        return record
      })
    hidden.hide(at: 2)
    for (digit, answers) in [("a", full), ("b", hidden), ("c", Answers(to: questionnaire))] {
      let id = try #require(ResponseID(String(repeating: digit, count: 32)))
      let response = Response(
        id: id, instrument: "rec", version: "1", language: "es", channel: .browser, revision: 1,
        isComplete: true, day: "2026-01-01", answers: answers)
      _ = try file.save([response])
    }
    var connection = try SQLiteConnection(path: path, mode: .readOnly)
    #expect(
      try connection.rows("SELECT D, E FROM rec ORDER BY response_id")
        == [[.text("2026-03-09"), .integer(2)], [.null, .null], [.null, .integer(0)]])
    #expect(throws: SQLiteError.self) { _ = try connection.rows("SELECT N FROM rec") }
    #expect(
      try connection.rows(#"SELECT record, E_t, complete FROM "rec.E" ORDER BY record"#)
        == [[.integer(1), .text("uno"), .integer(1)], [.integer(2), .text("dos"), .integer(1)]])
  }

  @Test("Responses are WITHOUT ROWID, so no arrival order is kept")
  func noOrder() throws {
    let path = scratch.newPath("dpg")
    _ = try Samples.openStudy(at: path)
    var connection = try SQLiteConnection(path: path, mode: .readOnly)
    for table in ["response", "participation", "conflict"] {
      #expect(throws: SQLiteError.self) { try connection.rows("SELECT rowid FROM \(table)") }
    }
    let columns = try connection.rows("SELECT name FROM pragma_table_info('response')")
    #expect(
      columns.compactMap { $0[0].text } == [
        "id", "instrument", "version", "language", "channel", "revision", "complete", "answers",
        "content_hash", "day",
      ])
  }

  @Test("The copy made while the file is written anew stays beside it")
  func ownFolder() throws {
    let file = try Samples.openStudy(at: scratch.newPath("dpg"))
    _ = try file.save([Samples.response(1, "a")])
    try file.forgetArrivalOrder()
    // SQLite keeps one such folder for the whole process; none is /var/tmp.
    var connection = try SQLiteConnection(path: file.path, mode: .readOnly)
    #expect(try connection.rows("PRAGMA temp_store_directory") == [[.text(scratch.folder)]])
  }

  @Test("A batch that is refused at its end leaves nothing")
  func refusedBatch() throws {
    struct Stop: Error {}
    let file = try Samples.openStudy(at: scratch.newPath("dpg"))
    #expect(throws: StudyError.self) {
      try file.save(batches: [[Samples.response(1, "a")]]) { _ in throw Stop() }
    }
    #expect(try file.count(of: "q") == ResponseCount())
  }
}

@Suite("Verification")
struct VerificationTests {
  let scratch = Scratch()

  struct Tampering: CustomTestStringConvertible, Sendable {
    let sql: String
    let check: VerificationReport.Check
    var testDescription: String { sql }
  }

  static let tamperings = [
    Tampering(sql: "UPDATE response SET answers = '{\"A\":\"x\"}'", check: .responses),
    Tampering(sql: "UPDATE response SET complete = 0", check: .responses),
    Tampering(sql: "UPDATE event SET at = 'x' WHERE number = 2", check: .log),
    Tampering(sql: "DELETE FROM event WHERE number = 1", check: .log),
    Tampering(sql: "DELETE FROM event WHERE number = 3", check: .state),
    Tampering(sql: "UPDATE study SET threshold = 1", check: .state),
    Tampering(sql: "DELETE FROM response", check: .state),
    Tampering(sql: "UPDATE instrument SET definition = '{}'", check: .definitions),
    Tampering(
      sql: "UPDATE response SET answers = '{\"Z\":\"x\"}' WHERE complete = 0", check: .answers),
    Tampering(sql: "UPDATE conflict SET answers = '{\"A\":\"x\"}'", check: .responses),
  ]

  @Test("What was changed by hand is found", arguments: tamperings)
  func found(_ tampering: Tampering) throws {
    let path = scratch.newPath("dpg")
    do {
      let file = try Samples.openStudy(at: path)
      _ = try file.save([
        Samples.response(1, "a"), Samples.response(1, "b"),
        Samples.response(2, "c", complete: false),
      ])
      try file.close(at: "t")
    }
    do {
      var connection = try SQLiteConnection(path: path, mode: .readWrite)
      try connection.run(tampering.sql)
    }
    let report = try StudyFile.open(path).verify([Samples.questionnaire])
    #expect(report.failed.contains(tampering.check))
  }

  @Test("An instrument that cannot be read fails, and its responses with it; the rest is checked")
  func unreadable() throws {
    let file = try Samples.openStudy(at: scratch.newPath("dpg"))
    #expect(try file.verify([]).failed == [.definitions])
    _ = try file.save([Samples.response(1, "a", complete: false)])
    let report = try file.verify([])
    #expect(report.failed == [.definitions, .answers])
    #expect(report.counts.map(\.count) == [ResponseCount(drafts: 1)])
  }

  @Test("A response's hash is the one that docs/data-model.md describes")
  func hash() throws {
    let path = scratch.newPath("dpg")
    _ = try Samples.openStudy(at: path).save([Samples.response(1, "ñ\"", complete: false)])
    let text = """
      {"answers":{"A":"ñ\\""},"complete":false,"instrument":"q","language":"es","version":"1"}
      """
    var connection = try SQLiteConnection(path: path, mode: .readOnly)
    #expect(
      try connection.rows("SELECT content_hash FROM response")
        == [[.blob(Hashing.sha256(Array(text.utf8)))]])
  }

  @Test("A sound file passes, and is counted")
  func sound() throws {
    let file = try Samples.openStudy(at: scratch.newPath("dpg"))
    _ = try file.save([
      Samples.response(1, "a"), Samples.response(2, "b", complete: false),
    ])
    let report = try file.verify([Samples.questionnaire])
    #expect(report.failed.isEmpty)
    #expect(report.counts.map(\.count) == [ResponseCount(complete: 1, drafts: 1)])
  }
}
