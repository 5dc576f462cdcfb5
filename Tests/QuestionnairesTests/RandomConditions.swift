import Questionnaires
import Responses

extension SeededGenerator {
  /// A number from 0 to one less than `most`.
  mutating func below(_ most: Int) -> Int { Int.random(in: 0..<most, using: &self) }

  /// One of some values.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}

/// Conditions put together at random from what the check of possibilities understands.
struct RandomConditions {
  var dice: SeededGenerator
  /// Whether parts that it does not understand are mixed in.
  var isMixed = false

  private static let comparisons: [Expression.Operator] = [
    .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ]

  /// A condition on answers to these questions, `asked` being how each is written.
  mutating func condition(
    on questions: [(asked: Expression, kind: Question.Kind)], depth: Int = 3
  ) -> Expression {
    switch depth == 0 ? 9 : dice.below(10) {
    case 0...3:
      return .operation(
        .and, condition(on: questions, depth: depth - 1), condition(on: questions, depth: depth - 1)
      )
    case 4...5:
      return .operation(
        .or, condition(on: questions, depth: depth - 1), condition(on: questions, depth: depth - 1))
    case 6: return .call(.not, [condition(on: questions, depth: depth - 1)])
    default:
      let (asked, kind) = dice.one(of: questions)
      return isMixed && dice.below(4) == 0 ? strange(asked, kind) : part(asked, kind)
    }
  }

  private mutating func part(_ asked: Expression, _ kind: Question.Kind) -> Expression {
    if dice.below(12) == 0 { return equal(asked, .text("")) }
    switch kind {
    case .one(let scale):
      return equal(asked, .text(dice.one(of: scale.choices).code.rawValue))
    case .several(let scale):
      guard dice.below(2) == 0 else {
        return .call(.selected, [asked, .text(dice.one(of: scale.choices).code.rawValue)])
      }
      return compared(.call(.countSelected, [asked]), .number(Double(dice.below(5))))
    case .integer:
      let constant = dice.below(5) == 0 ? Double(dice.below(8)) + 0.5 : Double(dice.below(9))
      switch dice.below(8) {
      case 0: return compared(.negative(asked), .negative(.number(constant)))
      case 1: return compared(.operation(.plus, asked, .number(2)), .number(constant))
      case 2: return compared(.operation(.minus, .number(9), asked), .number(constant))
      default: return compared(asked, .number(constant))
      }
    case .decimal: return compared(asked, .number(Double(dice.below(12)) / 2))
    case .date:
      let day = "2026-03-\(10 + dice.below(9))"
      let constant = Expression.call(.date, [.text(day)])
      guard dice.below(4) > 0 else {
        return compared(.operation(.plus, asked, .number(2)), constant)
      }
      return dice.below(3) == 0 ? equal(asked, .text(day)) : compared(asked, constant)
    case .text:
      guard dice.below(3) > 0 else {
        return equal(asked, .text(dice.one(of: ["a", "ab", "abcd"])))
      }
      return compared(.call(.stringLength, [asked]), .number(Double(dice.below(7))))
    case .records, .calculated, .note: return .call(.alwaysTrue, [])
    }
  }

  /// Something that can only be tried, or not even that.
  private mutating func strange(_ asked: Expression, _ kind: Question.Kind) -> Expression {
    switch kind {
    case .integer: .operation(.equal, .operation(.modulo, asked, .number(2)), .number(1))
    case .decimal: compared(.operation(.times, asked, asked), .number(9))
    case .date: .operation(.less, asked, .call(.today, []))
    case .one, .several: .call(.contains, [asked, .text("a")])
    case .text: .call(.regex, [asked, .text("[a-b]+")])
    case .records, .calculated, .note: .call(.alwaysFalse, [])
    }
  }

  private mutating func compared(_ asked: Expression, _ constant: Expression) -> Expression {
    let sign = dice.one(of: Self.comparisons)
    return dice.below(3) == 0
      ? .operation(sign, constant, asked) : .operation(sign, asked, constant)
  }

  private mutating func equal(_ asked: Expression, _ constant: Expression) -> Expression {
    let sign: Expression.Operator = dice.below(3) == 0 ? .notEqual : .equal
    return dice.below(3) == 0
      ? .operation(sign, constant, asked) : .operation(sign, asked, constant)
  }
}
