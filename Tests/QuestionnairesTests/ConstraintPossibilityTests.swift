import Questionnaires
import Responses
import Testing

/// What is said of random constraints, against trying a dense grid of answers.
@Suite("Constraints that no answer or every answer meets")
struct ConstraintPossibilityTests {
  private static func label(_ text: String) -> LocalizedText { LocalizedText(["es": text]) }

  private static let scale = Scale(
    id: "s",
    choices: ["a", "b", "c", "none"].map {
      Choice(code: ChoiceCode($0), label: label($0), isExclusive: $0 == "none")
    })

  private static func day(_ number: Int) -> CalendarDate? {
    CalendarDate(year: 2026, month: 3, day: 1).flatMap {
      CalendarDate(daysSince1970: $0.daysSince1970 + number)
    }
  }

  /// A kind of question, and answers to it so dense that no stretch between constants is missed.
  private static func kind(_ number: Int, _ dice: inout SeededGenerator) -> (
    Question.Kind, [Answer]
  ) {
    let isLimited = dice.below(2) == 0
    let (low, high) = (dice.below(4), 4 + dice.below(4))
    switch number % 6 {
    case 0: return (.one(scale), scale.choices.map { .choice($0.code) })
    case 1:
      let free: [ChoiceCode] = ["a", "b", "c"]
      let sets = (0..<8).map { bits in
        Answer.choices(free.indices.filter { bits >> $0 & 1 == 1 }.map { free[$0] })
      }
      return (.several(scale), sets + [.choices(["none"])])
    case 2:
      let kind = Question.Kind.integer(
        minimum: isLimited ? Double(low) : nil, maximum: dice.below(2) == 0 ? Double(high) : nil)
      return (kind, (-15...15).map { .number(Double($0)) })
    case 3:
      let kind = Question.Kind.decimal(
        minimum: isLimited ? Double(low) + 0.5 : nil,
        maximum: dice.below(2) == 0 ? Double(high) : nil)
      return (kind, (-6...28).map { .number(Double($0) / 4) })
    case 4:
      let kind = Question.Kind.date(
        minimum: isLimited ? day(7 + low) : nil, maximum: dice.below(2) == 0 ? day(7 + high) : nil)
      return (kind, (0...25).compactMap { day($0) }.map { .date($0) })
    default:
      let words = ["a", "ab", "abcd"].map { Answer.text($0) }
      let others = (1...9).map { Answer.text(String(repeating: "é", count: $0)) }
      return (.text(maximumLength: isLimited ? low + 1 : 9), words + others)
    }
  }

  private static func verdict(
    _ constraint: Expression, _ kind: Question.Kind
  ) -> (codes: Set<String>, questionnaire: Questionnaire) {
    let question = Question(
      id: "Q", text: label("¿?"), kind: kind, constraint: Question.Constraint(constraint))
    let questionnaire = Questionnaire(
      id: "q", version: "1", languages: ["es"], title: label("T"),
      sections: [Section(id: "S", title: label("S"), questions: [question])])
    let placed = PlacedExpression(.constraint, of: "Q", position: 0, constraint, at: .root)
    let found = ExpressionChecks.check([placed], in: questionnaire)
    return (Set(found.map(\.problem.code)), questionnaire)
  }

  /// Which of the answers that the kind allows meet the constraint.
  private static func tried(
    _ answers: [Answer], _ kind: Question.Kind, _ questionnaire: Questionnaire
  ) -> [Bool] {
    answers.compactMap { answer in
      var given = Answers(to: questionnaire)
      given["Q"] = answer
      let problems = AnswerChecker.check(given, against: questionnaire).problems
      guard let problem = problems.first else { return true }
      if case .constraint = problem.reason { return false }
      return nil
    }
  }

  @Test("Nothing possible is told, and nothing impossible missed", arguments: [false, true])
  func random(isMixed: Bool) throws {
    var dice = SeededGenerator(seed: isMixed ? 7 : 1)
    var told: [String: Int] = [:]
    for number in 0..<900 {
      let (kind, answers) = Self.kind(number, &dice)
      var conditions = RandomConditions(dice: dice, isMixed: isMixed)
      let constraint = conditions.condition(on: [(.thisAnswer, kind)])
      dice = conditions.dice
      let (codes, questionnaire) = Self.verdict(constraint, kind)
      let outcomes = Self.tried(answers, kind, questionnaire)
      try #require(codes.isSubset(of: ["Q044", "Q045"]), "\(constraint.text): \(codes)")
      try #require(!outcomes.isEmpty)
      let (isNever, isAlways) = (!outcomes.contains(true), !outcomes.contains(false))
      let comment = Comment(rawValue: "\(kind): \(constraint.text)")
      if isMixed {
        #expect(isNever || !codes.contains("Q044"), comment)
        #expect(isAlways || !codes.contains("Q045"), comment)
      } else {
        #expect(codes == (isNever ? ["Q044"] : isAlways ? ["Q045"] : []), comment)
      }
      for code in codes { told[code, default: 0] += 1 }
    }
    #expect(told["Q044", default: 0] > 40)
    #expect(told["Q045", default: 0] > 40)
  }
}
