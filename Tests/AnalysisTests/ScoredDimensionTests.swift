import Questionnaires
import Responses
import Testing

@testable import Analysis

/// One person's answers to five items and her score, or `nil` if it is missing.
private struct PersonCase: CustomTestStringConvertible {
  let testDescription: String
  let share: String
  let codes: [String]
  let score: Double?

  init(_ description: String, _ share: String, _ codes: [String], _ score: Double?) {
    testDescription = description
    self.share = share
    self.codes = codes
    self.score = score
  }

  static let all: [PersonCase] = [
    PersonCase("everything answered", "60%", ["5", "4", "4", "3", "2"], 65),
    PersonCase("three of five are 60 %", "60%", ["5", "4", "", "", "3"], 75),
    PersonCase("two of five are not", "60%", ["5", "4", "", "", ""], nil),
    PersonCase("no answer is not an answer", "60%", ["5", "4", "NS", "PNC", ""], nil),
    PersonCase("not asked is not shown", "60%", ["5", "4", "-", "-", ""], 87.5),
    PersonCase("shown changes what is needed", "60%", ["5", "-", "-", "", ""], nil),
    PersonCase("two thirds of three shown are two", "2/3", ["5", "4", "-", "-", ""], 87.5),
    PersonCase("two thirds of five are four", "2/3", ["5", "4", "3", "", ""], nil),
    PersonCase("four of five", "2/3", ["5", "4", "3", "", "1"], 56.25),
    PersonCase("nothing shown", "0%", ["-", "-", "-", "-", "-"], nil),
    PersonCase("nothing answered, nothing needed", "0%", ["", "", "", "", ""], nil),
    PersonCase("one answer where nothing is needed", "0%", ["", "", "4", "", ""], 75),
    PersonCase("all are needed", "100%", ["5", "5", "5", "5", ""], nil),
  ]
}

@Suite("Scores of persons")
struct ScoredDimensionTests {
  @Test(
    "A person has a score if she answered enough of what she was shown", arguments: PersonCase.all)
  private func person(_ given: PersonCase) throws {
    let items: [QuestionID] = ["q1", "q2", "q3", "q4", "q5"]
    let form = Questionnaire(items.map { Question($0) })
    let plan = try ScoringPlan([.init("D", items)], share: given.share)
    let findings = Findings(
      scoring: try ResponseTable(form, codes: [given.codes]), with: plan)
    let estimate = findings.dimensions[0].estimate
    #expect(estimate.n == (given.score == nil ? 0 : 1))
    #expect(estimate.mean == given.score)
    #expect(estimate.standardDeviation == nil && estimate.interval == nil)
  }

  @Test("An item may belong to two dimensions")
  func sharedItem() throws {
    let form = Questionnaire([Question("q1"), Question("q2")])
    let plan = try ScoringPlan([.init("A", ["q1", "q2"]), .init("B", ["q2"])])
    let findings = Findings(scoring: try ResponseTable(form, codes: [["5", "1"]]), with: plan)
    #expect(findings.dimensions.map(\.estimate.mean) == [50, 0])
  }
}
