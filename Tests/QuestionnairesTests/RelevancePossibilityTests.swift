import Questionnaires
import Responses
import Testing

/// What is said of the conditions of random small questionnaires, against trying all answers.
@Suite("Conditions that never or always hold in a whole questionnaire")
struct RelevancePossibilityTests {
  private static func label(_ text: String) -> LocalizedText { LocalizedText(["es": text]) }

  private static let yesNo = Scale(
    id: "s", choices: ["si", "no"].map { Choice(code: ChoiceCode($0), label: label($0)) })
  private static let topics = Scale(
    id: "t", choices: ["a", "b"].map { Choice(code: ChoiceCode($0), label: label($0)) })

  private static let kinds: [(kind: Question.Kind, answers: [Answer?])] = [
    (.one(yesNo), [nil, .choice("si"), .choice("no")]),
    (.one(yesNo), [nil, .choice("si"), .choice("no")]),
    (
      .several(topics),
      [nil, .choices([]), .choices(["a"]), .choices(["b"]), .choices(["a", "b"])]
    ),
    (.integer(minimum: 0, maximum: 4), [nil] + (0...4).map { .number(Double($0)) }),
  ]

  /// A questionnaire of two or three sections with the expressions as they would be placed.
  private struct Sample {
    var questionnaire: Questionnaire
    var expressions: [PlacedExpression] = []
    var answers: [[Answer?]] = []

    init(_ dice: inout SeededGenerator, isMixed: Bool) {
      var conditions = RandomConditions(dice: dice, isMixed: isMixed)
      var asked: [(asked: Expression, kind: Question.Kind)] = []
      var sections: [Section] = []
      var position = 0
      for place in 0..<3 {
        let start = position
        let around =
          asked.isEmpty || conditions.dice.below(2) == 0
          ? nil : conditions.condition(on: asked, depth: 1)
        var questions: [Question] = []
        for _ in 0..<(1 + conditions.dice.below(2)) {
          let id = QuestionID("Q\(position)")
          let (kind, values) = conditions.dice.one(of: RelevancePossibilityTests.kinds)
          let own =
            asked.isEmpty || conditions.dice.below(3) == 0
            ? nil : conditions.condition(on: asked, depth: 1)
          let constraint =
            conditions.dice.below(4) > 0
            ? nil : conditions.condition(on: asked + [(.thisAnswer, kind)], depth: 1)
          if let own {
            expressions.append(
              PlacedExpression(
                .relevance, of: id, position: position, within: around, own,
                at: .root["own"][position]))
          }
          if let constraint {
            expressions.append(
              PlacedExpression(
                .constraint, of: id, position: position, within: around, constraint,
                at: .root["constraint"][position]))
          }
          questions.append(
            Question(
              id: id, text: label("¿?"), kind: kind, relevance: .both(around, own),
              ownRelevance: own, constraint: constraint.map { Question.Constraint($0) }))
          answers.append(values)
          asked.append((.answer(id), kind))
          position += 1
        }
        if let around, let first = questions.first {
          expressions.append(
            PlacedExpression(
              .relevance, of: first.id, position: start, around, at: .root["section"][place]))
        }
        sections.append(
          Section(
            id: SectionID("S\(place)"), title: label("S"), relevance: around, questions: questions))
      }
      questionnaire = Questionnaire(
        id: "q", version: "1", languages: ["es"], title: label("T"), sections: sections)
      dice = conditions.dice
    }
  }

  /// What all combinations of answers come to.
  private struct Outcomes {
    /// Whether each question is asked at all.
    var isAsked: [Bool]
    /// Whether each condition is ever met, and ever failed, where it decides.
    var isMet: [Bool]
    var isFailed: [Bool]

    init(_ sample: Sample) {
      let questionnaire = sample.questionnaire
      isAsked = questionnaire.questions.map { _ in false }
      isMet = sample.expressions.map { _ in false }
      isFailed = isMet
      var places = sample.answers.map { _ in 0 }
      repeat {
        var given = Answers(to: questionnaire)
        for (position, place) in places.enumerated() {
          given[position] = sample.answers[position][place]
        }
        note(AnswerChecker.check(given, against: questionnaire), given, sample)
      } while Self.count(on: &places, sample.answers.map(\.count))
    }

    private static func count(on places: inout [Int], _ counts: [Int]) -> Bool {
      for turn in places.indices {
        places[turn] = (places[turn] + 1) % counts[turn]
        if places[turn] != 0 { return true }
      }
      return false
    }

    private mutating func note(
      _ checked: (answers: Answers, problems: [AnswerProblem]), _ given: Answers,
      _ sample: Sample
    ) {
      let questions = sample.questionnaire.questions
      for position in questions.indices where !checked.answers.isHidden(at: position) {
        isAsked[position] = true
      }
      for (number, placed) in sample.expressions.enumerated() {
        switch placed.role {
        case .relevance:
          let kept = Evaluator(checked.answers)
          guard kept.holds(placed.within) else { continue }
          if kept.holds(placed.expression) { isMet[number] = true } else { isFailed[number] = true }
        default:
          let position = placed.position
          guard !checked.answers.isHidden(at: position), given[position] != nil else { continue }
          let isRefused = checked.problems.contains { $0.question == placed.owner }
          if isRefused { isFailed[number] = true } else { isMet[number] = true }
        }
      }
    }
  }

  @Test("Nothing possible is told, and nothing impossible missed", arguments: [false, true])
  func random(isMixed: Bool) {
    var dice = SeededGenerator(seed: isMixed ? 11 : 5)
    var told: [String: Int] = [:]
    for _ in 0..<100 {
      let sample = Sample(&dice, isMixed: isMixed)
      let found = ExpressionChecks.check(sample.expressions, in: sample.questionnaire)
      let outcomes = Outcomes(sample)
      var isNamed = false
      for diagnostic in found {
        let number = sample.expressions.firstIndex { $0.path == diagnostic.path }
        guard let number else {
          Issue.record("\(diagnostic.problem.code) at no expression")
          continue
        }
        let placed = sample.expressions[number]
        let comment = Comment(
          rawValue: "\(diagnostic.problem.code) \(placed.expression.text) "
            + "within \(placed.within?.text ?? "-")")
        switch diagnostic.problem.code {
        case "Q042", "Q044": #expect(!outcomes.isMet[number], comment)
        case "Q043", "Q045": #expect(!outcomes.isFailed[number], comment)
        default: Issue.record(comment)
        }
        isNamed = isNamed || diagnostic.problem.code == "Q042"
        told[diagnostic.problem.code, default: 0] += 1
      }
      if !isMixed { #expect(isNamed == outcomes.isAsked.contains(false)) }
    }
    #expect(told["Q042", default: 0] > 10)
    #expect(told["Q043", default: 0] > 5)
    #expect(told["Q044", default: 0] > 0)
  }
}
