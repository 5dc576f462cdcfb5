import Analysis
import Foundation
import Questionnaires
import Responses
import Testing

/// What R and Python say of the fixture; see Fixtures/README.md.
private struct Expected: Decodable {
  struct Group: Decodable {
    let n: Int
    let mean: Double
    let sd: Double
  }
  struct Scale: Decodable {
    let items: [String]
    let alpha_complete_cases: Double
    let alpha_n: Int
    let index_n: Int
    let index_mean: Double
    let index_sd: Double
    let women: Group
    let men: Group
  }
  struct Item: Decodable {
    let n: Int
    let pct_positive: Double
    let pct_negative: Double
    let mean: Double
  }

  let scales: [String: Scale]
  let items: [String: Item]
}

@Suite("A real staff survey against R and Python: TAFE, Queensland")
struct TAFETests {
  private let expected: Expected
  private let findings: Findings

  init() throws {
    expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: fixture("tafe-expected.json")))
    let lines = try String(contentsOf: fixture("tafe.csv"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let agreement = Scale(
      id: "agreement",
      choices: (1...5).map { Choice(ChoiceCode("\($0)")) } + [Choice("NA", .notApplicable)])
    let gender = Scale(id: "gender", choices: [Choice("F"), Choice("M")])
    let items = try #require(lines.first).dropFirst().map { QuestionID(String($0)) }
    let form = Questionnaire(
      [Question("gender", gender)] + items.map { Question($0, agreement) })
    let dimensions = expected.scales.sorted { $0.key < $1.key }.map { name, scale in
      ScoringPlan.Dimension(DimensionID(name), scale.items.map { QuestionID($0) })
    }
    let plan = try ScoringPlan(dimensions, share: "2/3", breakdowns: ["gender"])
    let table = try ResponseTable(form, codes: lines.dropFirst().map { $0.map(String.init) })
    findings = Findings(scoring: table, with: plan)
  }

  @Test("Scores and alpha of four scales, everybody and by gender")
  func scales() throws {
    #expect(findings.responses == 702)
    #expect(findings.breakdowns[0].groups.map(\.responses) == [389, 207, 106])
    #expect(findings.dimensions.count == 4)
    for (place, found) in findings.dimensions.enumerated() {
      let scale = try #require(expected.scales[found.dimension.id.rawValue])
      #expect(found.estimate.n == scale.index_n)
      #expect(agrees(found.estimate.mean, scale.index_mean))
      #expect(agrees(found.estimate.standardDeviation, scale.index_sd))
      #expect(agrees(found.reliability?.alpha, scale.alpha_complete_cases))
      #expect(found.reliability?.n == scale.alpha_n)
      for (group, expected) in zip(findings.breakdowns[0].groups, [scale.women, scale.men]) {
        #expect(group.estimates[place].n == expected.n)
        #expect(agrees(group.estimates[place].mean, expected.mean))
        #expect(agrees(group.estimates[place].standardDeviation, expected.sd))
      }
    }
  }

  @Test("Answers, favourable and unfavourable shares and means of thirty items")
  func items() throws {
    #expect(findings.items.count == 31)
    for item in findings.items.dropFirst() {
      let expected = try #require(expected.items[item.question.id.rawValue])
      let score = try #require(item.score)
      #expect(score.n == expected.n && item.base == expected.n)
      #expect(agrees(score.mean, (expected.mean - 1) * 25))
      #expect(agrees(score.favourable, expected.pct_positive / 100))
      #expect(agrees(score.unfavourable, expected.pct_negative / 100))
    }
  }

  @Test("The favourable share of a scale is the mean of its items' shares")
  func favourableShare() throws {
    #expect(findings.dimensions.count == 4)
    for found in findings.dimensions {
      let shares = try found.dimension.items.map {
        try #require(expected.items[$0.rawValue]).pct_positive / 100
      }
      let mean = shares.reduce(0, +) / Double(shares.count)
      #expect(agrees(found.estimate.favourableShare, mean))
    }
  }
}
