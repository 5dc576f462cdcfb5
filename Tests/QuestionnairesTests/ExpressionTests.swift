import Questionnaires
import Testing

@Suite("Expressions are read")
struct ExpressionTests {
  @Test("Binding follows XPath: or, and, equality, order, sums, products")
  func binding() throws {
    let read = try Expression(parsing: "${A} = 'x' and not(selected(${B}, \"y\")) or 1 + 2 * 3 > .")
    let expected = Expression.operation(
      .or,
      .operation(
        .and, .operation(.equal, .answer("A"), .text("x")),
        .call(.not, [.call(.selected, [.answer("B"), .text("y")])])),
      .operation(
        .greater, .operation(.plus, .number(1), .operation(.times, .number(2), .number(3))),
        .thisAnswer))
    #expect(read == expected)
  }

  @Test("Operators of one level bind from the left")
  func leftToRight() throws {
    let expected = Expression.operation(
      .minus, .operation(.minus, .number(5), .number(2)), .negative(.number(1)))
    #expect(try Expression(parsing: "5 - 2 - -1") == expected)
    #expect(
      try Expression(parsing: "6 div 4 mod 2")
        == .operation(
          .modulo, .operation(.dividedBy, .number(6), .number(4)), .number(2)))
  }

  @Test("Names with hyphens and words that look like operators stay whole")
  func names() throws {
    #expect(
      try Expression(parsing: "count-selected(${and}) >= 2")
        == .operation(
          .greaterOrEqual, .call(.countSelected, [.answer("and")]), .number(2)))
  }

  struct Mistake: CustomTestStringConvertible {
    let text: String
    let reason: ExpressionError.Reason
    let offset: Int
    var testDescription: String { text }
  }

  static let mistakes = [
    Mistake(text: "", reason: .unexpected(""), offset: 0),
    Mistake(text: "${A} = ", reason: .unexpected(""), offset: 7),
    Mistake(text: "${A} == 'x'", reason: .unexpected("="), offset: 6),
    Mistake(text: "${A = 1", reason: .badReference, offset: 0),
    Mistake(text: "$A", reason: .badReference, offset: 0),
    Mistake(text: "${A} = 'año", reason: .unclosedText, offset: 7),
    Mistake(text: "'ñ' = §", reason: .unexpected("§"), offset: 6),
    Mistake(text: "1 = celected(${A}, 'x')", reason: .unknownFunction("celected"), offset: 4),
    Mistake(
      text: "selected(${A})", reason: .wrongArgumentCount("selected", expected: 2...2), offset: 0),
    Mistake(text: "(1 = 1", reason: .unexpected(""), offset: 6),
    Mistake(text: "1 = 1)", reason: .unexpected(")"), offset: 5),
    Mistake(text: "si = 1", reason: .unexpected("si"), offset: 0),
    Mistake(text: "1.2.3", reason: .unexpected("1.2.3"), offset: 0),
    Mistake(text: String(repeating: "(", count: 99) + "1", reason: .tooDeep, offset: 64),
    Mistake(text: String(repeating: "-", count: 999) + "1", reason: .tooDeep, offset: 64),
  ]

  @Test("A mistake is named with its place", arguments: mistakes)
  func refused(_ mistake: Mistake) throws {
    let error = #expect(throws: ExpressionError.self) { try Expression(parsing: mistake.text) }
    #expect(error?.reason == mistake.reason)
    #expect(error?.offset == mistake.offset)
  }

  @Test("Random text never crashes the parser")
  func noise() {
    let alphabet = Array("${}()'\"=<>!+-*.,aé9 \n§🙂and or not selected")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        })
      _ = try? Expression(parsing: text)
    }
  }
}
