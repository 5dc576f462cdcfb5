import Questionnaires
import Responses
import Testing

@testable import Analysis

@Suite("Questions that depend on others")
struct DependentItemsTests {
  /// A gate that 40 people pass and some do not, and a question for those who pass.
  private static func items(
    notPassing: KeyValuePairs<String, Int>, following: KeyValuePairs<String, Int>,
    relevance: Expression = .operation(.equal, .answer("gate"), .text("a"))
  ) throws -> [ProtectedFindings.Item] {
    let questions = [Question("gate", .groups), Question("next", .groups, relevance: relevance)]
    let form = Questionnaire(
      id: "q", version: "1", languages: ["es"], title: LocalizedText(["es": "t", "en": "t"]),
      sections: [
        Section(
          id: "S", title: LocalizedText(["es": "s", "en": "s"]), role: .sensitive,
          questions: questions)
      ])
    var rows: [String] = []
    for (code, count) in following {
      let next = code.isEmpty ? "" : #","next":"\#(code)""#
      rows += Array(repeating: #"{"gate":"a"\#(next)}"#, count: count)
    }
    for (code, count) in notPassing {
      rows += Array(repeating: #"{"gate":"\#(code)","next":null}"#, count: count)
    }
    let plan = try ScoringPlan([])
    let findings = Findings(scoring: try ResponseTable(form, rows), with: plan)
    return ProtectedFindings(protecting: findings, rules: ProtectionRules(plan)).items
  }

  @Test("A gate that is shown in full lets its follow-up be shown")
  func shown() throws {
    let items = try Self.items(
      notPassing: ["b": 30, "c": 20], following: ["a": 15, "b": 15, "c": 10])
    #expect(items[1].figures.value?.base == 40)
    #expect(items[1].figures.value?.notAsked.value == 50)
  }

  @Test("A gate that hides a choice hides the follow-up, which would tell the choice's count")
  func hiddenChoice() throws {
    let items = try Self.items(
      notPassing: ["b": 60, "c": 3], following: ["a": 15, "b": 15, "c": 10])
    #expect(items[0].reasons == [.complementary, nil, .primary, nil])
    #expect(items[1].figures.reason == .complementary)
  }

  @Test("By “or” the number asked is no count of the gate")
  func either() throws {
    let gate = Expression.operation(.equal, .answer("gate"), .text("a"))
    let items = try Self.items(
      notPassing: ["b": 60, "c": 3], following: ["a": 15, "b": 15, "c": 10],
      relevance: .operation(.or, gate, .operation(.equal, .answer("other"), .text("x"))))
    #expect(items[1].figures.value?.base == 40)
  }

  @Test("Few without an answer among those asked: the gate would tell how many, so it is hidden")
  func fewBlank() throws {
    let items = try Self.items(
      notPassing: ["b": 30, "c": 20], following: ["a": 15, "b": 13, "c": 10, "": 2])
    #expect(items[0].reasons.allSatisfy { $0 == nil })
    #expect(items[1].figures.reason == .complementary)
  }
}
