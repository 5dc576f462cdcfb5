import Analysis
import Questionnaires
import Responses
import Testing

@Suite("Estimates and reliability")
struct EstimateTests {
  /// The only dimension of people who answered items with these codes.
  private static func dimension(
    _ people: [[String]], minimumCasesForAlpha: Int = 2
  ) throws -> DimensionFinding {
    let items = (people.first ?? ["5"]).indices.map { QuestionID("q\($0)") }
    let plan = try ScoringPlan(
      [.init("D", items)], minimumCasesForAlpha: minimumCasesForAlpha)
    let table = try ResponseTable(Questionnaire(items.map { Question($0) }), codes: people)
    return Findings(scoring: table, with: plan).dimensions[0]
  }

  @Test("Mean, spread and interval as R t.test gives them")
  func interval() throws {
    let codes = ["1", "2", "2", "3", "4", "5", "5", "5"].map { [$0] }
    let estimate = try Self.dimension(codes).estimate
    #expect(estimate.n == 8)
    #expect(estimate.mean == 59.375)
    #expect(agrees(estimate.standardDeviation, 39.949745216423381))
    #expect(agrees(estimate.standardError, 14.124367874603905))
    #expect(agrees(estimate.interval?.lowerBound, 25.976177185293569))
    #expect(agrees(estimate.interval?.upperBound, 92.773822814706435))
    #expect(estimate.favourableShare == 0.5)
  }

  @Test("Nobody: no figure, no word")
  func nobody() throws {
    for people in [[], [["", "NS"], ["PNC", "-"]]] {
      let found = try Self.dimension(people)
      #expect(found.estimate.n == 0 && found.estimate.mean == nil)
      #expect(found.estimate.standardDeviation == nil && found.estimate.standardError == nil)
      #expect(found.estimate.interval == nil && found.estimate.favourableShare == nil)
      #expect(found.reliability == nil && found.level == nil)
    }
  }

  @Test("One person: a mean without a spread")
  func onePerson() throws {
    let found = try Self.dimension([["4", "5"]])
    #expect(found.estimate.mean == 87.5 && found.estimate.standardDeviation == nil)
    #expect(found.estimate.favourableShare == 1)
    #expect(found.reliability == nil)
    #expect(found.level?.id == "high")
  }

  @Test("All the same: spread exactly 0 and no alpha", arguments: ["1", "2", "5"])
  func allTheSame(_ code: String) throws {
    let found = try Self.dimension(Array(repeating: [code, code, code], count: 37))
    #expect(found.estimate.n == 37)
    #expect(found.estimate.standardDeviation == 0)
    #expect(found.estimate.interval.map { $0.lowerBound == $0.upperBound } == true)
    #expect(found.reliability == nil)
  }

  @Test("Items that cancel out: totals do not vary, no alpha")
  func totalsDoNotVary() throws {
    #expect(try Self.dimension([["1", "5"], ["5", "1"], ["3", "3"]]).reliability == nil)
  }

  @Test("Alpha needs two items and the plan's complete cases")
  func alphaNeeds() throws {
    #expect(try Self.dimension([["1"], ["5"]]).reliability == nil)
    let people = [["1", "2"], ["5", "4"], ["3", ""]]
    #expect(try Self.dimension(people, minimumCasesForAlpha: 2).reliability?.n == 2)
    #expect(try Self.dimension(people, minimumCasesForAlpha: 3).reliability == nil)
    #expect(try Self.dimension(people, minimumCasesForAlpha: 0).reliability?.n == 2)
  }

  @Test("Two items that agree in order but not in size")
  func alpha() throws {
    // Variances (n − 1): 5000 and 1250, total 11250: 2 · (1 − 6250 / 11250).
    let found = try Self.dimension([["1", "2"], ["5", "4"]])
    #expect(agrees(found.reliability?.alpha, 2 * (1 - 6250.0 / 11250)))
  }

  @Test("Favourable shares: an item that nobody answered is left out")
  func favourableShare() throws {
    let found = try Self.dimension([
      ["4", "1", ""], ["5", "4", "NS"], ["3", "", ""], ["2", "", ""],
    ])
    #expect(found.estimate.favourableShare == 0.5)
    #expect(found.estimate.n == 2)
  }
}
