import Questionnaires
import Responses
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

  @Test(
    "Numbers, points and signs without blanks between",
    arguments: [
      (".5+5.", "0.5 + 5"), (".-1", ". - 1"), ("5-.5", "5 - 0.5"), ("${a-b.c}-1", "${a-b.c} - 1"),
      ("3-2-count(${r})", "3 - 2 - count(${r})"), ("\n1\t=\u{A0}1 ", "1 = 1"),
      ("'\"'=\"'\"", "'\"' = \"'\""), ("--.5", "--0.5"),
    ])
  func spelling(text: String, written: String) throws {
    #expect(try Expression(parsing: text).text == written)
  }

  @Test("How many values a function takes is told in words")
  func argumentCounts() {
    let words = { (range: ClosedRange<Int>) in
      ExpressionError.Reason.wrongArgumentCount("f", expected: range).message["en"]
    }
    #expect(words(2...3) == "'f' takes 2 to 3 values in brackets. Add or remove some.")
    #expect(words(1...Int.max) == "'f' takes 1 value or more in brackets. Add or remove some.")
    #expect(words(1...1) == "'f' takes 1 value in brackets. Add or remove some.")
    #expect(words(0...0) == "'f' takes 0 values in brackets. Add or remove some.")
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
    Mistake(text: "${A} == 'x'", reason: .unexpected("=="), offset: 5),
    Mistake(text: "${A = 1", reason: .badReference, offset: 0),
    Mistake(text: "$A", reason: .badReference, offset: 0),
    Mistake(text: "${A} = 'año", reason: .unclosedText, offset: 7),
    Mistake(text: "'ñ' = §", reason: .unexpected("§"), offset: 6),
    Mistake(text: "1 = celected(${A}, 'x')", reason: .unknownFunction("celected"), offset: 4),
    Mistake(
      text: "selected(${A})", reason: .wrongArgumentCount("selected", expected: 2...2), offset: 0),
    Mistake(text: "round()", reason: .wrongArgumentCount("round", expected: 1...2), offset: 0),
    Mistake(
      text: "1 + substr('a')", reason: .wrongArgumentCount("substr", expected: 2...3), offset: 4),
    Mistake(
      text: "concat()", reason: .wrongArgumentCount("concat", expected: 1...Int.max), offset: 0),
    Mistake(text: "today(1)", reason: .wrongArgumentCount("today", expected: 0...0), offset: 0),
    Mistake(text: "upper-case('a')", reason: .unknownFunction("upper-case"), offset: 0),
    Mistake(text: "a.b(1)", reason: .unknownFunction("a.b"), offset: 0),
    Mistake(text: "año(1)", reason: .unknownFunction("año"), offset: 0),
    Mistake(text: "..", reason: .unexpected("."), offset: 1),
    Mistake(text: "1 AND 1", reason: .unexpected("AND"), offset: 2),
    Mistake(text: "(1 = 1", reason: .unexpected(""), offset: 6),
    Mistake(text: "1 = 1)", reason: .unexpected(")"), offset: 5),
    Mistake(text: "si = 1", reason: .bareWord("si", isCompared: true), offset: 0),
    Mistake(text: "${A} = si", reason: .bareWord("si", isCompared: false), offset: 7),
    Mistake(text: "${A} <> 1", reason: .unexpected("<>"), offset: 5),
    Mistake(text: "${A} => 1", reason: .unexpected("=>"), offset: 5),
    Mistake(text: "1.2.3", reason: .unexpected("1.2.3"), offset: 0),
    Mistake(text: String(repeating: "(", count: 99) + "1", reason: .tooDeep, offset: 64),
    Mistake(text: String(repeating: "-", count: 999) + "1", reason: .tooDeep, offset: 64),
    Mistake(
      text: "1" + String(repeating: "+1", count: 1_001), reason: .tooManyOperators(most: 1_000),
      offset: 2_001),
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
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        })
      _ = try? Expression(parsing: text)
    }
  }
}
