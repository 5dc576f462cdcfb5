import Analysis
import Questionnaires
import Responses
import Testing

@Suite("Findings: composite, groups and questions")
struct FindingsTests {
  /// Three dimensions of one item each with the weights 1, 2 and 3, and a composite.
  private static func composite(
    _ codes: [String], minimum: Int, required: [DimensionID]
  ) throws -> Double? {
    let plan = try ScoringPlan(
      [.init("A", ["a"], weight: 1), .init("B", ["b"], weight: 2), .init("C", ["c"], weight: 3)],
      composite: .init(minimumDimensions: minimum, required: required))
    let form = Questionnaire([Question("a"), Question("b"), Question("c")])
    return Findings(scoring: try ResponseTable(form, codes: [codes]), with: plan).composite
  }

  @Test("The composite weighs the dimensions that have a mean")
  func composite() throws {
    #expect(try Self.composite(["1", "3", "5"], minimum: 3, required: []) == 400.0 / 6)
    #expect(try Self.composite(["1", "", "5"], minimum: 2, required: ["A", "C"]) == 75)
    #expect(try Self.composite(["1", "", "5"], minimum: 3, required: []) == nil)
    #expect(try Self.composite(["1", "", "5"], minimum: 2, required: ["B"]) == nil)
    #expect(try Self.composite(["1", "3", "5"], minimum: 1, required: ["X"]) == nil)
    #expect(try Self.composite(["", "", ""], minimum: 0, required: []) == nil)
  }

  @Test("Groups follow the scale, empty ones too; who states none comes last")
  func groups() throws {
    let form = Questionnaire([Question("q")], profile: [Question("g", .groups)])
    let plan = try ScoringPlan([.init("D", ["q"])], breakdowns: ["g"])
    let table = try ResponseTable(
      form, codes: [["5", "c"], ["1", "a"], ["2", "PNC"], ["", ""], ["4", "-"], ["3", "a"]])
    let breakdown = Findings(scoring: table, with: plan).breakdowns[0]
    #expect(breakdown.groups.map(\.responses) == [2, 0, 1, 3])
    #expect(breakdown.groups.map { $0.estimates[0].n } == [2, 0, 1, 2])
    #expect(breakdown.groups.map { $0.estimates[0].mean } == [25, nil, 100, 50])
    #expect(breakdown.groups.map { $0.estimates[0].favourableShare } == [0, nil, 1, 0.5])
    #expect(breakdown.groups.last?.category == .notStated)
    #expect(breakdown.groups[1].category == .choice(Choice("b")))
  }

  @Test("Breakdowns come in the order asked for; names the plan does not have are skipped")
  func breakdowns() throws {
    let form = Questionnaire([Question("q")], profile: [Question("g"), Question("h")])
    let plan = try ScoringPlan([.init("D", ["q"])], breakdowns: ["g", "h", "no-question"])
    let table = try ResponseTable(form, codes: [["5", "1", "2"]])
    func ids(_ asked: [BreakdownID]?) -> [BreakdownID] {
      Findings(scoring: table, with: plan, by: asked).breakdowns.map(\.breakdown.id)
    }
    #expect(ids(nil) == ["by-g", "by-h"])
    #expect(ids(["by-h", "by-x", "by-g"]) == ["by-h", "by-g"])
    #expect(ids([]) == [])
  }

  @Test("A question with one choice: base, blank, not asked, and kinds of no answer apart")
  func one() throws {
    let form = Questionnaire([Question("q")], profile: [Question("g", .groups)])
    let plan = try ScoringPlan([.init("D", ["q"])])
    let codes = ["5", "5", "2", "NS", "PNC", "PNC", "", "-", "-", "-"].map { [$0, "a"] }
    let items = Findings(scoring: try ResponseTable(form, codes: codes), with: plan).items
    #expect(items[0].base == 3 && items[0].blank == 1 && items[0].notAsked == 3)
    #expect(items[0].choices == [0, 1, 0, 0, 2, 1, 2])
    #expect(items[0].score?.n == 3 && items[0].score?.mean == 75)
    #expect(agrees(items[0].score?.favourable, 2.0 / 3))
    #expect(agrees(items[0].score?.unfavourable, 1.0 / 3))
    #expect(items[0].role == .opinion && items[1].role == .profile)
    #expect(items[1].score == nil && items[1].choices == [10, 0, 0, 0])
  }

  @Test("Don't know as zero is valid for the score and no answer for the base")
  func dontKnowAsZero() throws {
    let form = Questionnaire([Question("q", dontKnowCountsAsZero: true)])
    let plan = try ScoringPlan([.init("D", ["q"])])
    let table = try ResponseTable(form, codes: [["5"], ["NS"], ["PNC"]])
    let item = Findings(scoring: table, with: plan).items[0]
    #expect(item.base == 1)
    #expect(item.score?.n == 2 && item.score?.mean == 50 && item.score?.unfavourable == 0.5)
  }

  @Test("Several choices: the base is who ticked anything")
  func several() throws {
    let scale = Scale(
      id: "s", choices: [Choice("x"), Choice("y"), Choice("none", isExclusive: true)])
    let form = Questionnaire([Question("q", kind: .several(scale))])
    let table = try ResponseTable(
      form,
      [#"{"q":["x","y"]}"#, #"{"q":["y"]}"#, #"{"q":["none"]}"#, "{}", #"{"q":null}"#, "{}"])
    let item = Findings(scoring: table, with: try ScoringPlan([])).items[0]
    #expect(item.base == 3 && item.blank == 2 && item.notAsked == 1)
    #expect(item.choices == [1, 2, 1])
  }

  @Test("Numbers have count, mean and spread; texts are left out")
  func numbersAndTexts() throws {
    let form = Questionnaire([
      Question("t", kind: .text(maximumLength: 9)),
      Question("n", kind: .integer(minimum: 0, maximum: nil)),
    ])
    let table = try ResponseTable(
      form, [#"{"n":2,"t":"x"}"#, #"{"n":4}"#, #"{"n":null}"#, "{}", #"{"n":9}"#])
    let items = Findings(scoring: table, with: try ScoringPlan([])).items
    #expect(items.count == 1)
    #expect(items[0].base == 3 && items[0].blank == 1 && items[0].notAsked == 1)
    guard case .number(let n, let mean, let deviation) = items[0].distribution else {
      Issue.record("not a number")
      return
    }
    #expect(n == 3 && mean == 5)
    #expect(agrees(deviation, 13.0.squareRoot()))
  }
}

extension ItemFinding {
  /// People by choice; empty for a number.
  var choices: [Int] {
    if case .choices(let counts) = distribution { counts } else { [] }
  }
}
