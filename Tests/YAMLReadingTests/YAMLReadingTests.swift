import Responses
import Testing
import YAMLReading

@Suite("YAML")
struct YAMLReadingTests {
  @Test("Values come with the line and column they start at")
  func marks() throws {
    let text = "a: 1\nñandú: [x, 'y z']\nc:\n  d: |\n    líneas\n"
    let node = try YAMLNode(parsing: Array(text.utf8))
    guard case .mapping(let entries, _) = node else {
      Issue.record("a mapping")
      return
    }
    #expect(entries.map(\.key) == ["a", "ñandú", "c"])
    #expect(entries[0].value == .scalar("1", Mark(line: 1, column: 4), .inline(offset: 0)))
    #expect(entries[1].keyMark == Mark(line: 2, column: 1))
    #expect(
      entries[1].value
        == .list(
          [
            .scalar("x", Mark(line: 2, column: 9), .inline(offset: 0)),
            .scalar("y z", Mark(line: 2, column: 12), .inline(offset: 1)),
          ], Mark(line: 2, column: 8)))
    guard case .mapping(let inner, _) = entries[2].value else {
      Issue.record("a mapping")
      return
    }
    #expect(inner[0].value == .scalar("líneas\n", Mark(line: 4, column: 6), .block))
  }

  @Test(
    "Nothing is guessed: every scalar is text", arguments: ["no", "~", "1", "0o7", "2020-01-01"])
  func text(_ scalar: String) throws {
    guard case .scalar(let text, _, _) = try YAMLNode(parsing: Array(scalar.utf8)) else {
      Issue.record("a scalar")
      return
    }
    #expect(text == scalar)
  }

  @Test("JSON is read as YAML")
  func json() throws {
    let json = #"{"a":["x","y\n\u00e1"],"b":""}"#
    let node = try YAMLNode(parsing: Array(json.utf8))
    guard case .mapping(let entries, _) = node, case .list(let list, _) = entries[0].value,
      case .scalar(let text, _, _) = list[1]
    else {
      Issue.record("a mapping with a list")
      return
    }
    #expect(text == "y\ná")
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let text: String
    let place: Mark
    var testDescription: String { text }
  }

  static let bad = [
    Bad(text: "a: [1, 2", place: Mark(line: 2, column: 1)),
    Bad(text: "a: 1\nb: *a\n", place: Mark(line: 2, column: 4)),
    Bad(text: "a: 'x\n", place: Mark(line: 2, column: 1)),
    Bad(text: "? [a]\n: b\n", place: Mark(line: 1, column: 3)),
  ]

  @Test("What cannot be read is refused with its place", arguments: bad)
  func refused(_ bad: Bad) {
    let error = #expect(throws: YAMLError.self) { try YAMLNode(parsing: Array(bad.text.utf8)) }
    #expect(error?.mark.line == bad.place.line)
  }

  @Test("The place of a byte that is not UTF-8 counts letters, and keeps the file")
  func notUTF8() {
    let bytes = Array("# é\ntitle: Añññññ ".utf8) + [0xFF]
    let error = #expect(throws: YAMLError.self) { try YAMLNode(parsing: bytes, file: 2) }
    #expect(error?.mark == Mark(line: 2, column: 15, file: 2))
  }

  @Test("Random text never crashes")
  func noise() {
    let alphabet = Array("ab:-?&*!|>'\"%@`#,[]{} \n\té🙂0")
    var random = SeededGenerator(seed: 1)
    for _ in 0..<10_000 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        })
      _ = try? YAMLNode(parsing: Array(text.utf8))
    }
  }
}
