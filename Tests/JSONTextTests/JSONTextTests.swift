import JSONText
import Responses
import Testing

@Suite("JSON")
struct JSONTextTests {
  static let same = [
    "null", "true", "[]", "{}", "[1,2.5,-3,1e+300]", #"{"b":1,"a":[null,false]}"#,
    #""á 👩🏽‍💻 \" \\ \n \t""#, #""\u0001""#,
  ]

  @Test("What is read is written the same", arguments: same)
  func roundTrip(_ text: String) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)).text() == text)
  }

  @Test("The smallest and largest integers are written")
  func extremes() throws {
    for number in [Double(Int.min), Double(Int.max), -9_007_199_254_740_991] {
      var writer = JSONWriter()
      writer.write(number)
      #expect(try JSONValue(parsing: Array(writer.text.utf8)) == .number(number))
    }
  }

  @Test("Escapes are read, pairs of surrogates too")
  func escapes() throws {
    let read = try JSONValue(parsing: Array(#" "\u00e1\ud83d\ude00\/\b" "#.utf8))
    #expect(read == .string("á😀/\u{08}"))
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let text: String
    let reason: JSONError.Reason
    let offset: Int
    var testDescription: String { text }
  }

  static let bad = [
    Bad(text: "", reason: .unexpectedEnd, offset: 0),
    Bad(text: "{\"a\":1,}", reason: .unexpectedByte, offset: 7),
    Bad(text: "{\"a\":1,\"a\":2}", reason: .duplicateName, offset: 11),
    Bad(text: "[1 2]", reason: .unexpectedByte, offset: 3),
    Bad(text: "01", reason: .invalidNumber, offset: 2),
    Bad(text: "-", reason: .invalidNumber, offset: 1),
    Bad(text: "1.", reason: .invalidNumber, offset: 2),
    Bad(text: "1e999", reason: .invalidNumber, offset: 5),
    Bad(text: ".5", reason: .invalidNumber, offset: 2),
    Bad(text: "\"a", reason: .unexpectedEnd, offset: 2),
    Bad(text: "\"\\x\"", reason: .invalidEscape, offset: 3),
    Bad(text: "\"\\ud800\"", reason: .invalidEscape, offset: 7),
    Bad(text: "tru", reason: .unexpectedEnd, offset: 3),
    Bad(text: "null x", reason: .trailingBytes, offset: 5),
    Bad(text: String(repeating: "[", count: 100), reason: .tooDeep, offset: 33),
  ]

  @Test("What is not JSON is refused, with its place", arguments: bad)
  func refused(_ bad: Bad) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array(bad.text.utf8)) }
    #expect(error?.reason == bad.reason)
    #expect(error?.offset == bad.offset)
  }

  @Test(
    "Bytes that are not UTF-8 are refused", arguments: [[0x22, 0xC3, 0x22], [0x22, 0xFF, 0x22]])
  func notUTF8(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
  }

  @Test("Numbers read back to the same bits")
  func numbers() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = JSONValue.number(value).text()
      #expect(try JSONValue(parsing: Array(text.utf8)) == .number(value))
    }
    #expect(JSONValue.number(.nan).text() == "null")
  }

  @Test("Random bytes never crash the parser")
  func noise() {
    let alphabet = Array("{}[]\",:\\u0123456789eE+-.truefalsn \u{1}é".utf8)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      _ = try? JSONValue(parsing: bytes)
    }
  }

  @Test("Indented text has one member a line")
  func indented() {
    let value = JSONValue.object([("a", .array([1, 2])), ("b", .object([]))])
    #expect(value.text(isIndented: true) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
  }
}
