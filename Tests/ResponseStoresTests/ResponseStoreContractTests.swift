import Questionnaires
import Responses
import ResponseStores
import Testing
import TestSupport

/// The stores that must obey the contract.
enum StoreKind: String, CaseIterable, Sendable {
  case memory, sqlite

  func make(in scratch: Scratch) throws -> any ResponseStore {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try Samples.openStudy(at: scratch.newPath("dpg"))
    }
  }
}

@Suite("Every store keeps the same contract")
struct ResponseStoreContractTests {
  let scratch = Scratch()

  struct Step: Sendable {
    let response: Response
    let outcome: SaveOutcome
  }

  struct Story: CustomTestStringConvertible, Sendable {
    let title: String
    let steps: [Step]
    let count: ResponseCount
    var testDescription: String { title }
  }

  static func step(
    _ text: String, _ outcome: SaveOutcome, id: Int = 1, revision: Int = 1, complete: Bool = true
  ) -> Step {
    Step(
      response: Samples.response(id, text, revision: revision, complete: complete),
      outcome: outcome)
  }

  static let stories = [
    Story(
      title: "sent twice counts once",
      steps: [step("a", .stored), step("a", .unchanged), step("a", .unchanged, revision: 9)],
      count: ResponseCount(complete: 1)),
    Story(
      title: "complete is final",
      steps: [
        step("a", .stored), step("b", .conflict), step("b", .conflict, revision: 2),
        step("a", .unchanged),
      ],
      count: ResponseCount(complete: 1)),
    Story(
      title: "a draft grows and is handed in",
      steps: [
        step("a", .stored, complete: false), step("ab", .replaced, revision: 2, complete: false),
        step("a", .unchanged, revision: 1, complete: false),
        step("abc", .replaced, revision: 3), step("abc", .unchanged, revision: 3),
        step("ab", .unchanged, revision: 2, complete: false),
      ],
      count: ResponseCount(complete: 1)),
    Story(
      title: "same revision with other content is a conflict",
      steps: [step("a", .stored, complete: false), step("b", .conflict, complete: false)],
      count: ResponseCount(drafts: 1)),
    Story(
      title: "same content under a higher revision outdates what lies between",
      steps: [
        step("a", .stored, revision: 1, complete: false),
        step("a", .unchanged, revision: 5, complete: false),
        step("b", .unchanged, revision: 3, complete: false),
      ],
      count: ResponseCount(drafts: 1)),
    Story(
      title: "two people with the same answers are two",
      steps: [step("a", .stored), step("a", .stored, id: 2)],
      count: ResponseCount(complete: 2)),
  ]

  @Test("One by one", arguments: StoreKind.allCases, stories)
  func oneByOne(_ kind: StoreKind, _ story: Story) throws {
    let store = try kind.make(in: scratch)
    for step in story.steps { #expect(try store.save([step.response]) == [step.outcome]) }
    #expect(try store.count(of: "q") == story.count)
  }

  @Test("All in one commit", arguments: StoreKind.allCases, stories)
  func together(_ kind: StoreKind, _ story: Story) throws {
    let store = try kind.make(in: scratch)
    #expect(try store.save(story.steps.map(\.response)) == story.steps.map(\.outcome))
    #expect(try store.count(of: "q") == story.count)
  }
}
