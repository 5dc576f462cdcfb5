import Foundation
import SQLiteClient
import Testing
import TestSupport

@Suite("SQLite")
struct SQLiteConnectionTests {
  let scratch = Scratch()

  @Test("Values come back as they went in, with NUL and empty ones")
  func values() throws {
    var connection = try SQLiteConnection(path: ":memory:", mode: .create)
    let values: [SQLiteValue] = [
      .null, .integer(.min), .real(0.1), .text(""), .text("a\0ñ"), .blob([]), .blob([0, 255]),
    ]
    for value in values {
      let back = try connection.rows("SELECT ?", [value])
      // SQLite gives an empty blob back as an empty blob, never as NULL.
      #expect(back == [[value]])
    }
  }

  @Test("A transaction that fails leaves nothing")
  func rollback() throws {
    struct Stop: Error {}
    var connection = try SQLiteConnection(path: ":memory:", mode: .create)
    try connection.execute(script: "CREATE TABLE t (x INTEGER PRIMARY KEY) STRICT")
    #expect(throws: Stop.self) {
      try connection.transaction { (connection: inout SQLiteConnection) throws in
        try connection.run("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    try connection.transaction { connection in
      try connection.run("INSERT INTO t VALUES (2)")
    }
    #expect(try connection.rows("SELECT x FROM t") == [[.integer(2)]])
  }

  @Test("Errors say what was being done, and no value")
  func errors() throws {
    var connection = try SQLiteConnection(path: ":memory:", mode: .create)
    try connection.execute(script: "CREATE TABLE t (x TEXT PRIMARY KEY) STRICT")
    try connection.run("INSERT INTO t VALUES (?)", [.text("secreto")])
    do {
      try connection.run("INSERT INTO t VALUES (?)", [.text("secreto")])
      Issue.record("a duplicate was taken")
    } catch {
      #expect(error.isConstraint)
      #expect(!"\(error)".contains("secreto"))
    }
  }

  @Test("What cannot be opened is an error, and what is no database is damaged")
  func opening() throws {
    #expect(throws: SQLiteError.self) {
      _ = try SQLiteConnection(path: "/nonexistent/x", mode: .readWrite)
    }
    let path = scratch.newPath("db")
    try Data(repeating: 7, count: 5_000).write(to: URL(filePath: path))
    var connection = try SQLiteConnection(path: path, mode: .readWrite)
    do {
      _ = try connection.rows("SELECT * FROM sqlite_schema")
      Issue.record("junk was read")
    } catch {
      #expect(error.isDamaged)
    }
  }

  @Test("A file that another connection writes is busy")
  func busy() throws {
    let path = scratch.newPath("db")
    var one = try SQLiteConnection(path: path, mode: .create)
    try one.execute(script: "CREATE TABLE t (x) ; BEGIN IMMEDIATE")
    var other = try SQLiteConnection(path: path, mode: .readWrite, busyTimeoutInMilliseconds: 10)
    do {
      try other.run("INSERT INTO t VALUES (1)")
      Issue.record("two writers")
    } catch {
      #expect(error.isBusy)
    }
  }
}
