import Analysis
import Questionnaires
import Responses
import Testing

/// An attacker with the report in hand lists every study that would print the same figures on the
/// question of a breakdown. A hidden count that is the same in all of them is not hidden.
@Suite("Audit: hidden counts cannot be worked out from the group table and the question table")
struct DisclosureAuditTests {
  /// How many people answered `a`, `b`, `c`, `PNC` and nothing.
  private typealias Counts = [Int]

  /// What is printed: shown counts, `nil` where hidden.
  private struct Report {
    let responses: Int
    let groups: [Int?]
    let base: Int?
    let cells: [Int?]

    init(_ counts: Counts, _ role: Section.Role, isBreakdown: Bool) throws {
      let question = Question("g", .groups)
      let form = Questionnaire(
        role == .opinion ? [question] : [], profile: role == .profile ? [question] : [],
        sensitive: role == .sensitive ? [question] : [])
      let codes = zip(["a", "b", "c", "PNC", ""], counts).flatMap {
        Array(repeating: [$0], count: $1)
      }
      let plan = try ScoringPlan([], breakdowns: isBreakdown ? ["g"] : [], threshold: 3)
      let findings = ProtectedFindings(
        protecting: Findings(scoring: try ResponseTable(form, codes: codes), with: plan),
        rules: ProtectionRules(plan))
      responses = counts.reduce(0, +)
      groups = findings.breakdowns.first?.groups.map(\.responses.value) ?? []
      let figures = findings.items[0].figures.value
      base = figures?.base
      if case .choices(let choices)? = figures?.distribution {
        cells = choices.map(\.value) + [figures?.blank.value]
      } else {
        cells = [nil, nil, nil, nil, nil]
      }
    }

    func fits(_ counts: Counts) -> Bool {
      let noAnswer = counts[3] + counts[4]
      return zip(groups, counts.prefix(3) + [noAnswer]).allSatisfy { $0 == nil || $0 == $1 }
        && (base == nil || base == responses - noAnswer)
        && zip(cells, counts).allSatisfy { $0 == nil || $0 == $1 }
    }
  }

  /// All ways to share out `people` over `cells`.
  private static func studies(_ people: Int, _ cells: Int) -> [Counts] {
    if cells == 1 { return [[people]] }
    return (0...people).flatMap { first in
      studies(people - first, cells - 1).map { [first] + $0 }
    }
  }

  @Test(
    "Every hidden count could be another", arguments: Section.Role.allCases, [true, false])
  func hiddenCounts(_ role: Section.Role, _ isBreakdown: Bool) throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let counts = (0..<5).map { _ in Int.random(in: 0...4, using: &random) }
      guard counts.reduce(0, +) >= 3 else { continue }
      let report = try Report(counts, role, isBreakdown: isBreakdown)
      #expect(report.fits(counts))
      let possible = Self.studies(report.responses, 5).filter(report.fits)
      let sizes = possible.map { [$0[0], $0[1], $0[2], $0[3] + $0[4]] }
      for (place, size) in report.groups.enumerated() where size == nil {
        #expect(Set(sizes.map { $0[place] }).count > 1, "\(counts): group \(place)")
      }
      for (place, cell) in report.cells.enumerated() where report.base != nil && cell == nil {
        #expect(Set(possible.map { $0[place] }).count > 1, "\(counts): cell \(place)")
      }
    }
  }
}
