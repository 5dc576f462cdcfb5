import Analysis
import Questionnaires
import Responses
import Testing

@Suite("Protected findings: dimensions, composite, groups")
struct ProtectedFindingsTests {
  private static let form = Questionnaire(
    [Question("q"), Question("r")], profile: [Question("g", .groups)])

  /// Findings on people given as rows times how many, threshold 5.
  private static func findings(_ people: [([String], Int)]) throws -> Findings {
    let plan = try ScoringPlan(
      [.init("Q", ["q"]), .init("R", ["r"])],
      composite: .init(minimumDimensions: 1, required: []), breakdowns: ["g"])
    let rows = people.flatMap { Array(repeating: $0, count: $1) }
    return Findings(scoring: try ResponseTable(form, codes: rows), with: plan)
  }

  private static func protected(_ people: [([String], Int)]) throws -> ProtectedFindings {
    let findings = try findings(people)
    return ProtectedFindings(protecting: findings, rules: ProtectionRules(findings.plan))
  }

  @Test("Fewer responses than the threshold: nothing is shown")
  func tooFew() throws {
    let found = try Self.protected([(["5", "4", "a"], 4)])
    #expect(found.responses.reason == .primary)
    #expect(found.composite?.reason == .primary)
    #expect(found.dimensions.allSatisfy { $0.estimate.reason == .primary && $0.level == nil })
    #expect(found.items.allSatisfy { $0.figures.reason == .primary })
    for group in found.breakdowns[0].groups {
      #expect(group.responses.reason == .primary)
      #expect(group.estimates.allSatisfy { $0.reason == .primary })
    }
  }

  @Test("Without rules everything is shown, and nothing may be published")
  func noRules() throws {
    let rows = [(["5", "4", "a"], 1), (["1", "", "b"], 1), (["2", "NS", ""], 1)]
    let found = ProtectedFindings(protecting: try Self.findings(rows), rules: .none)
    #expect(found.responses.value == 3)
    #expect(found.composite?.value != nil)
    #expect(found.dimensions.allSatisfy { $0.estimate.value != nil && $0.level != nil })
    #expect(found.items.allSatisfy { $0.figures.value != nil })
    #expect(found.items.map { $0.figures.value?.score != nil } == [true, true, false])
    let groups = found.breakdowns[0].groups
    #expect(groups.map(\.responses.value) == [1, 1, 0, 1])
    #expect(groups.allSatisfy { $0.estimates.allSatisfy { $0.value != nil } })
    #expect(!found.rules.allowsPublication)
  }

  @Test("A dimension with few scores is hidden, and the composite that would tell it")
  func dimension() throws {
    let found = try Self.protected([(["5", "4", "a"], 4), (["3", "", "a"], 16)])
    #expect(found.dimensions[0].estimate.value?.n == 20)
    #expect(found.dimensions[0].level != nil)
    #expect(found.dimensions[1].estimate.reason == .primary)
    #expect(found.dimensions[1].reliability == nil && found.dimensions[1].level == nil)
    #expect(found.composite?.reason == .complementary)
    #expect(found.items[1].figures.reason == .primary)
  }

  @Test("A dimension without any score is not part of the composite")
  func emptyDimension() throws {
    let found = try Self.protected([(["3", "", "a"], 20)])
    #expect(found.dimensions[1].estimate.reason == .primary)
    #expect(found.composite?.value == 50)
  }

  @Test("A small group is hidden with the next smallest; an empty one is shown as empty")
  func smallGroup() throws {
    let found = try Self.protected([
      (["5", "5", "a"], 20), (["4", "4", "b"], 3), (["3", "3", "c"], 10),
    ])
    let groups = found.breakdowns[0].groups
    #expect(groups.map(\.responses.reason) == [nil, .primary, .complementary, nil])
    for dimension in 0..<2 {
      let estimates = groups.map { $0.estimates[dimension] }
      #expect(estimates.map(\.reason) == [nil, .primary, .complementary, nil])
      #expect(estimates[3].value?.n == 0)
    }
  }

  @Test("Few scores in a large group hide that dimension's line only")
  func fewScores() throws {
    let found = try Self.protected([
      (["5", "5", "a"], 20), (["4", "4", "b"], 3), (["4", "", "b"], 9), (["3", "3", "c"], 10),
      (["2", "2", ""], 6),
    ])
    let groups = found.breakdowns[0].groups
    #expect(groups.map(\.responses.value) == [20, 12, 10, 6])
    #expect(groups.map { $0.estimates[0].reason } == [nil, nil, nil, nil])
    #expect(groups.map { $0.estimates[1].reason } == [nil, .primary, nil, .complementary])
  }

  @Test("A group of people without any score is hidden, not shown as 0")
  func groupWithoutScores() throws {
    let found = try Self.protected([
      (["5", "5", "a"], 20), (["4", "", "b"], 9), (["3", "3", "c"], 10),
    ])
    let groups = found.breakdowns[0].groups
    #expect(groups.map { $0.estimates[1].reason } == [nil, .primary, .complementary, nil])
  }

  @Test("A group hidden for its size has no estimates")
  func sizeHidesEstimates() throws {
    let found = try Self.protected([
      (["5", "5", "a"], 20), (["4", "", "b"], 3), (["3", "3", "c"], 10),
    ])
    let groups = found.breakdowns[0].groups
    #expect(groups.map(\.responses.reason) == [nil, .primary, .complementary, nil])
    #expect(groups.map { $0.estimates[1].reason } == [nil, .primary, .complementary, nil])
  }

  @Test("The question of a breakdown has the pattern of its groups")
  func questionOfBreakdown() throws {
    let shown = try Self.protected([
      (["5", "5", "a"], 20), (["4", "4", "b"], 3), (["3", "3", "c"], 10), (["3", "3", "PNC"], 12),
    ])
    #expect(
      shown.breakdowns[0].groups.map(\.responses.reason) == [nil, .primary, .complementary, nil])
    #expect(shown.items[2].reasons == [nil, .primary, .complementary, nil])

    // Hidden with the smallest group is now *not stated*, which the base would tell.
    let hidden = try Self.protected([
      (["5", "5", "a"], 20), (["4", "4", "b"], 3), (["3", "3", "c"], 10), (["3", "3", "PNC"], 6),
    ])
    #expect(
      hidden.breakdowns[0].groups.map(\.responses.reason) == [nil, .primary, nil, .complementary])
    #expect(hidden.items[2].figures.reason == .complementary)
  }
}

extension Protected {
  /// Why it is not shown.
  var reason: Suppression? {
    if case .suppressed(let reason) = self { reason } else { nil }
  }
}

extension ProtectedFindings.Item {
  /// Why choices are not shown; empty for a number or if the question is not shown at all.
  var reasons: [Suppression?] {
    if case .choices(let cells)? = figures.value?.distribution { cells.map(\.reason) } else { [] }
  }
}
