import Questionnaires
import Testing

@testable import Analysis

/// The score of one answer, or `nil` if it is missing.
private struct ScoringCase: CustomTestStringConvertible {
  let testDescription: String
  let code: ChoiceCode
  let score: Double?
  var question = Question("q")
  var values: [ChoiceCode: Double]?

  init(
    _ description: String, _ code: ChoiceCode, _ score: Double?, _ question: Question? = nil,
    map values: [ChoiceCode: Double]? = nil
  ) {
    testDescription = description
    self.code = code
    self.score = score
    if let question { self.question = question }
    self.values = values
  }

  static let bipolar = Scale(
    id: "bipolar",
    choices: (-2...2).map { Choice(ChoiceCode("\($0)")) } + [Choice("NA", .notApplicable)])
  static let fairness: [ChoiceCode: Double] = ["-2": 0, "-1": 50, "0": 100, "1": 50, "2": 0]
  static let knowing = Question("q", isReversed: true, dontKnowCountsAsZero: true)
  static let oneToSeven = Scale(
    id: "seven", choices: (1...7).reversed().map { Choice(ChoiceCode("\($0)")) })

  static let all: [ScoringCase] = [
    ScoringCase("lowest code", "1", 0),
    ScoringCase("second of five", "2", 25),
    ScoringCase("highest code", "5", 100),
    ScoringCase("reversed", "2", 75, Question("q", isReversed: true)),
    ScoringCase("don't know is missing", "NS", nil),
    ScoringCase("refused is missing", "PNC", nil),
    ScoringCase("don't know as zero, after reversal", "NS", 0, knowing),
    ScoringCase("refused never counts as zero", "PNC", nil, knowing),
    ScoringCase("a map lists a kind of no answer: it wins", "NS", 60, knowing, map: ["NS": 40]),
    ScoringCase("codes in any order", "3", 100.0 / 3, Question("q", oneToSeven)),
    ScoringCase("bipolar without a map rises", "1", 75, Question("q", bipolar)),
    ScoringCase("bipolar with a map: fair", "0", 100, Question("q", bipolar), map: fairness),
    ScoringCase("bipolar with a map: leaning", "-1", 50, Question("q", bipolar), map: fairness),
    ScoringCase("not applicable", "NA", nil, Question("q", bipolar), map: fairness),
    ScoringCase("a map reversed", "2", 90, Question("q", isReversed: true), map: ["2": 10]),
    ScoringCase("a map leaves a code out", "3", nil, map: ["2": 10]),
  ]
}

@Suite("Scores of answers")
struct ItemScorerTests {
  @Test("An answer has the score of its map, its code or none", arguments: ScoringCase.all)
  private func score(_ given: ScoringCase) throws {
    let maps = given.values.map {
      [ScoringPlan.ValueMap(scales: [], items: ["q"], values: $0)]
    }
    let plan = try ScoringPlan([.init("D", ["q"])], valueMaps: maps ?? [])
    let scorer = try #require(ItemScorer("q", plan, Questionnaire([given.question])))
    let position = try #require(given.question.scale?.position(of: given.code))
    let score = scorer.scores[AnswerSlot.firstChoice + position]
    if let expected = given.score { #expect(score == expected) } else { #expect(score.isNaN) }
  }

  @Test("Blank and not asked are missing")
  func nothing() throws {
    let plan = try ScoringPlan([.init("D", ["q"])])
    let scorer = try #require(ItemScorer("q", plan, Questionnaire([Question("q")])))
    #expect(scorer.scores[AnswerSlot.blank].isNaN)
    #expect(scorer.scores[AnswerSlot.hidden].isNaN)
    #expect(scorer.scores.count == 9)
  }

  @Test("Only a one-choice question of the questionnaire scores")
  func notScorable() throws {
    let plan = try ScoringPlan([])
    let form = Questionnaire([Question("q", kind: .several(.agreement))])
    #expect(ItemScorer("q", plan, form) == nil)
    #expect(ItemScorer("x", plan, form) == nil)
  }
}
