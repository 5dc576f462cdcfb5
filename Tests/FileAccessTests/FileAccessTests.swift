import FileAccess
import Foundation
import Testing
import TestSupport

@Suite("Files")
struct FileAccessTests {
  let scratch = Scratch()

  @Test("A file is replaced whole")
  func replace() throws {
    let path = scratch.path("a")
    try FileAccess.write(Array("one".utf8), to: path)
    try FileAccess.write(Array("two".utf8), to: path)
    #expect(try FileAccess.read(path) == Array("two".utf8))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: FileAccess.directory(of: path)) == ["a"])
  }

  @Test("A failure leaves the old file and nothing else")
  func failure() throws {
    struct Stop: Error {}
    let path = scratch.path("a")
    try FileAccess.write([1], to: path)
    #expect(throws: Stop.self) {
      try FileAccess.replace(path) { temporary in
        try Data([2]).write(to: URL(filePath: temporary))
        throw Stop()
      }
    }
    #expect(try FileAccess.read(path) == [1])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: FileAccess.directory(of: path)) == ["a"])
  }

  @Test("What is not there is missing; what cannot be written says so")
  func errors() throws {
    let error = #expect(throws: FileError.self) { try FileAccess.read("/nonexistent/x") }
    #expect(error?.isMissing == true)
    #expect(throws: FileError.self) { try FileAccess.write([1], to: "/nonexistent/x") }
  }

  @Test("Folders are made with those above; paths are taken apart")
  func folders() throws {
    let path = scratch.path("a/b/c")
    try FileAccess.makeDirectory(path)
    #expect(FileAccess.isDirectory(path))
    #expect(FileAccess.directory(of: "a") == ".")
    #expect(FileAccess.directory(of: "/a") == "/")
    #expect(FileAccess.directory(of: "x/a") == "x")
    #expect(FileAccess.name(of: "x/a.b") == "a.b")
  }

  @Test("Today looks like a day and now like a moment")
  func clock() {
    #expect(SystemClock.today().wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
    #expect(SystemClock.now().wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
  }
}
