import Foundation
import SpreadsheetReading
import Testing

@Suite("CSV")
struct CSVReaderTests {
  static func rows(_ bytes: [UInt8], delimiter: Character = ",") throws -> [[String]] {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    var reader = try CSVReader(path: url.path(), delimiter: delimiter)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  struct Table: CustomTestStringConvertible, Sendable {
    let text: String
    let rows: [[String]]
    var testDescription: String { text }
  }

  static let tables = [
    Table(text: "", rows: []),
    Table(text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]]),
    Table(text: "a,b\r\n1,2", rows: [["a", "b"], ["1", "2"]]),
    Table(text: "a\rb\r", rows: [["a"], ["b"]]),
    Table(text: "\u{FEFF}a,ñ\n", rows: [["a", "ñ"]]),
    Table(text: "\"a,\"\"b\"\"\n c\",d\n", rows: [["a,\"b\"\n c", "d"]]),
    Table(text: "a,\n,\n", rows: [["a", ""], ["", ""]]),
    Table(text: "\"\",x\n", rows: [["", "x"]]),
    Table(text: "a\n\nb\n", rows: [["a"], [""], ["b"]]),
    Table(text: "\"a\"x,b\n", rows: [["a", "b"]]),
  ]

  @Test("Tables", arguments: tables)
  func table(_ table: Table) throws {
    #expect(try Self.rows(Array(table.text.utf8)) == table.rows)
  }

  @Test("Cells across the borders of the pieces read are whole")
  func pieces() throws {
    let cells = (0..<60_000).map { "célula \($0)" + String(repeating: "x", count: $0 % 13) }
    let text = stride(from: 0, to: cells.count, by: 4).map { start in
      "\(cells[start]),\"\(cells[start + 1])\",\(cells[start + 2]),\(cells[start + 3])"
    }.joined(separator: "\r\n")
    #expect(try Self.rows(Array(text.utf8)).flatMap(\.self) == cells)
  }

  @Test("Other delimiters")
  func delimiters() throws {
    #expect(try Self.rows(Array("a;b,c\n".utf8), delimiter: ";") == [["a", "b,c"]])
    #expect(try Self.rows(Array("a\tb c\n".utf8), delimiter: "\t") == [["a", "b c"]])
  }

  @Test("What cannot be read says in which record")
  func errors() {
    #expect(throws: CSVError.notUTF8(record: 2)) {
      try Self.rows(Array("a\n".utf8) + [0xE9, 0x0A])
    }
    #expect(throws: CSVError.unclosedQuote(record: 2)) { try Self.rows(Array("a\n\"b\n".utf8)) }
    #expect(throws: CSVError.cellTooLong(record: 1)) {
      try Self.rows([UInt8(ascii: "\"")] + Array(repeating: 65, count: 2 << 20))
    }
    #expect(throws: CSVError.cellTooLong(record: 1)) {
      try Self.rows(Array(repeating: 65, count: 3 << 20))
    }
  }
}
