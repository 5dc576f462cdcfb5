import Analysis
import Questionnaires
import Responses
import Testing

/// Identities that hold whatever people answer, on made-up answers to a small questionnaire.
@Suite("Whatever people answer, the parts make the whole")
struct SimulatedStudyTests {
  private static let form = Questionnaire(
    ["a", "b", "c", "d", "e"].map {
      Question(
        $0, isReversed: $0 == "b", dontKnowCountsAsZero: $0 == "c",
        relevance: $0 == "d"
          ? .operation(.greater, .answer("a"), .number(2)) : nil)
    },
    profile: [Question("g", .groups), Question("h", .groups)],
    sensitive: [Question("s", kind: .several(.groups))])

  private static func findings(seed: UInt64) throws -> Findings {
    var random = SeededGenerator(seed: seed)
    let respondent = SimulatedRespondent(form)
    var table = ResponseTable(questionnaire: form)
    for _ in 0..<Int.random(in: 1...150, using: &random) {
      try table.append(respondent.answers(using: &random))
    }
    let plan = try ScoringPlan(
      [.init("A", ["a", "b", "c"]), .init("B", ["c", "d", "e"], weight: 2)],
      share: "2/3", composite: .init(minimumDimensions: 1, required: []), breakdowns: ["g", "h"])
    return Findings(scoring: table, with: plan)
  }

  @Test("Groups add up to everybody", arguments: UInt64(1)...20)
  func groups(seed: UInt64) throws {
    let findings = try Self.findings(seed: seed)
    for breakdown in findings.breakdowns {
      #expect(breakdown.groups.map(\.responses).reduce(0, +) == findings.responses)
      for (place, found) in findings.dimensions.enumerated() {
        let parts = breakdown.groups.map { $0.estimates[place] }
        #expect(parts.map(\.n).reduce(0, +) == found.estimate.n)
        let sum = parts.reduce(0) { $0 + Double($1.n) * ($1.mean ?? 0) }
        if let mean = found.estimate.mean { #expect(agrees(sum / Double(found.estimate.n), mean)) }
      }
    }
  }

  @Test("Answers, blanks and questions not asked add up to everybody", arguments: UInt64(1)...20)
  func items(seed: UInt64) throws {
    let findings = try Self.findings(seed: seed)
    for item in findings.items {
      let scale = try #require(item.question.scale)
      let noAnswer = zip(item.choices, scale.choices).filter { $0.1.missing != nil }.map(\.0)
      var missing = noAnswer.reduce(0, +)
      if case .several = item.question.kind { missing = 0 }
      #expect(item.base + missing + item.blank + item.notAsked == findings.responses)
      if case .one = item.question.kind {
        #expect(item.choices.reduce(0, +) == item.base + missing)
      }
    }
  }

  @Test("The order of the people does not matter")
  func order() throws {
    var random = SeededGenerator(seed: 7)
    let respondent = SimulatedRespondent(Self.form)
    let people = (0..<300).map { _ in respondent.answers(using: &random) }
    let plan = try ScoringPlan([.init("A", ["a", "b", "c", "d", "e"])])
    func estimate(_ people: [Answers]) throws -> Estimate {
      var table = ResponseTable(questionnaire: Self.form)
      for person in people { try table.append(person) }
      return Findings(scoring: table, with: plan).dimensions[0].estimate
    }
    let (first, second) = (try estimate(people), try estimate(people.shuffled(using: &random)))
    #expect(agrees(first.mean, try #require(second.mean)))
    #expect(agrees(first.standardDeviation, try #require(second.standardDeviation)))
    #expect(first.n == second.n && first.favourableShare == second.favourableShare)
  }
}
