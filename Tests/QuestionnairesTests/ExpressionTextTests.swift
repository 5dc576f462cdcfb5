import Questionnaires
import Responses
import Testing

/// Reading and writing conditions; the writer is used by the codebook.
@Suite("Expressions are written back")
struct ExpressionTextTests {
  @Test(
    "With the brackets they need and no others",
    arguments: [
      "${FIL01} = 'si'", "not(selected(${B}, 'ninguna')) and ${A} != ''",
      "(${A} = 1 or ${B} = 2) and count-selected(${C}) > 2", "${A} = 1 or ${B} = 2 and . >= 0.5",
      "1 - (2 - 3)", "1 - 2 - 3", "-(1 + 2) * 3", "2 div -3 mod 4", "1 = 2 = (3 = 4)",
      "1 = 2 = 3", "true() or false()", "${A} = \"it's\"", "--1",
      "\"'\u{301}\"", "'\"\u{5B0}'",
    ])
  func text(_ text: String) throws {
    let read = try Expression(parsing: text)
    #expect(read.text == text)
    #expect(try Expression(parsing: read.text) == read)
  }

  @Test(
    "Brackets that change nothing are left out",
    arguments: [
      ("(1 = 2) = (3 = 4)", "1 = 2 = (3 = 4)"), ("((1 - 2)) - 3", "1 - 2 - 3"),
      ("(${A} = 1) or (${B} = 2)", "${A} = 1 or ${B} = 2"),
    ])
  func superfluous(text: String, expected: String) throws {
    #expect(try Expression(parsing: text).text == expected)
  }

  @Test(
    "Numbers without an exponent",
    arguments: [
      ("100000000000000000000", "100000000000000000000"), ("0.00000015", "0.00000015"),
      ("3.50", "3.5"), ("12345678901234567890", "12345678901234567000"), ("7", "7"),
    ])
  func numbers(text: String, expected: String) throws {
    let read = try Expression(parsing: text)
    #expect(read.text == expected)
    #expect(try Expression(parsing: expected) == read)
  }

  @Test("Any expression reads back as itself", arguments: 0..<300)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = Self.expression(depth: 5, using: &random)
    #expect(try Expression(parsing: made.text) == made, "\(made.text)")
  }

  private static func expression(
    depth: Int, using random: inout SeededGenerator
  ) -> Questionnaires.Expression {
    if depth > 0 {
      let one = { (random: inout SeededGenerator) in expression(depth: depth - 1, using: &random) }
      switch Int.random(in: 0..<8, using: &random) {
      case 0...4:
        let sign = Questionnaires.Expression.Operator.allCases.randomElement(using: &random) ?? .or
        return .operation(sign, one(&random), one(&random))
      case 5: return .negative(one(&random))
      case 6:
        let function =
          Questionnaires.Expression.Function.allCases.randomElement(using: &random) ?? .not
        return .call(
          function,
          (0..<Int.random(
            in: function.arguments.lowerBound...min(5, function.arguments.upperBound),
            using: &random)).map { _ in one(&random) })
      default: break
      }
    }
    let leaves: [Questionnaires.Expression] = [
      .text("si"), .text("it's"), .text(""), .number(0.1), .number(3), .number(1e17),
      .number(2.5e-9), .answer("LID01"), .thisAnswer,
    ]
    return leaves.randomElement(using: &random) ?? .thisAnswer
  }
}
