import HTTPServing
import Testing

@Suite("A query")
struct HTTPQueryTests {
  struct Case: CustomTestStringConvertible {
    let encoded: String
    let pairs: [String]
    var testDescription: String { encoded }
  }

  @Test(
    "is decoded from form-encoded text",
    arguments: [
      Case(encoded: "", pairs: []),
      Case(encoded: "a=1", pairs: ["a", "1"]),
      Case(encoded: "a=1&a=2&b", pairs: ["a", "1", "a", "2", "b", ""]),
      Case(encoded: "&&a=1&", pairs: ["a", "1"]),
      Case(encoded: "a=b=c", pairs: ["a", "b=c"]),
      Case(encoded: "=1", pairs: ["", "1"]),
      Case(encoded: "na+me=%2B+%26%3D", pairs: ["na me", "+ &="]),
      Case(encoded: "a=%e2%82%AC", pairs: ["a", "€"]),
      Case(encoded: "a=%&b=%4&c=%4g&d=%%41", pairs: ["a", "%", "b", "%4", "c", "%4g", "d", "%A"]),
      Case(encoded: "a=%00%ff", pairs: ["a", "\0\u{FFFD}"]),
    ])
  func decoding(example: Case) {
    let query = HTTPQuery(formEncoded: Array(example.encoded.utf8))
    #expect(query.items.flatMap { [$0.name, $0.value] } == example.pairs)
  }

  @Test("finds the first value of a name")
  func lookup() {
    let query = HTTPQuery([("a", "1"), ("a", "2")])
    #expect(query.first(named: "a") == "1")
    #expect(query.first(named: "A") == nil)
  }
}
