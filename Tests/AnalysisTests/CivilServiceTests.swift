import Analysis
import Questionnaires
import Responses
import Testing

/// Worked examples of the UK Civil Service People Survey, technical guide 2018.
@Suite("Worked examples of the UK Civil Service People Survey")
struct CivilServiceTests {
  static let items: [QuestionID] = ["E1", "E2", "E3", "E4", "E5"]

  @Test("Engagement of a person and of a group: 65 and 53")
  func engagement() throws {
    let form = Questionnaire(Self.items.map { Question($0) })
    let plan = try ScoringPlan([.init("E", Self.items)], share: "100%")
    let person = try ResponseTable(form, codes: [["5", "4", "4", "3", "2"]])
    #expect(Findings(scoring: person, with: plan).dimensions[0].estimate.mean == 65)

    let scores = [65, 25, 70, 35, 50, 100, 90, 40, 20, 35]
    let group = try ResponseTable(form, codes: scores.map(Self.answers(scoring:)))
    #expect(Findings(scoring: group, with: plan).dimensions[0].estimate.mean == 53)
  }

  /// Five answers with this mean score: steps of 25 points shared out over the items.
  static func answers(scoring score: Int) -> [String] {
    let steps = score * 5 / 25
    return (0..<5).map { "\(1 + (steps + $0) / 5)" }
  }

  @Test(
    "Half are positive in both, and the index tells them apart",
    arguments: [([24, 16, 10, 40, 10], 49.0), ([4, 12, 34, 28, 22], 63.0)])
  func organisation(_ counts: [Int], _ index: Double) throws {
    let item = try Self.item(counts)
    #expect(item.score?.favourable == 0.5)
    #expect(item.score?.mean == index)
    #expect(item.base == 100)
  }

  @Test("Round last: 47.61 % is 48, not 18 + 29")
  func rounding() throws {
    let item = try Self.item([24, 96, 176, 166, 103])
    let positive = try #require(item.score?.favourable)
    #expect(agrees(positive, 269.0 / 565))
    #expect((positive * 10_000).rounded() == 4761)
    #expect((positive * 100).rounded() == 48)
  }

  /// One item answered 1...5 by so many people.
  private static func item(_ counts: [Int]) throws -> ItemFinding {
    let rows = counts.enumerated().flatMap { Array(repeating: ["\($0 + 1)"], count: $1) }
    let table = try ResponseTable(Questionnaire([Question("q")]), codes: rows)
    return Findings(scoring: table, with: try ScoringPlan([.init("D", ["q"])])).items[0]
  }

  @Test(
    "Proxy stress with a map for the yes-or-no item: 62.5, inverted 37.5", arguments: [false, true])
  func proxyStress(isReversed: Bool) throws {
    let yesNo = Scale(id: "yesno", choices: [Choice("yes"), Choice("no"), Choice("PNS", .refused)])
    let items = (1...7).map { QuestionID("s\($0)") }
    let form = Questionnaire(
      items.map { Question($0, isReversed: isReversed) }
        + [Question("bullied", yesNo, isReversed: isReversed)])
    let plan = try ScoringPlan(
      [.init("S", items + ["bullied"])], share: "8/8",
      valueMaps: [.init(scales: ["yesno"], items: [], values: ["yes": 0, "PNS": 50, "no": 100])])
    let table = try ResponseTable(form, codes: [["5", "3", "3", "3", "2", "4", "3", "no"]])
    let estimate = Findings(scoring: table, with: plan).dimensions[0].estimate
    #expect(estimate.mean == (isReversed ? 37.5 : 62.5))
  }
}
