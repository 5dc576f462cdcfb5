import Analysis
import Questionnaires
import Responses
import Testing

@Suite("Protection of questions")
struct ItemProtectionTests {
  /// The only question of a questionnaire, answered with these codes so many times; threshold 5.
  private static func item(
    _ role: Section.Role, _ answers: KeyValuePairs<String, Int>,
    of question: Question = Question("q", .groups)
  ) throws -> ProtectedFindings.Item {
    let form = Questionnaire(
      role == .opinion ? [question] : [], profile: role == .profile ? [question] : [],
      sensitive: role == .sensitive ? [question] : [])
    let people = answers.flatMap { Array(repeating: $0.key, count: $0.value) }
    let findings = Findings(
      scoring: try ResponseTable(form, people.map { $0.isEmpty ? "{}" : #"{"q":\#($0)}"# }),
      with: try ScoringPlan([.init("D", ["q"])]))
    return ProtectedFindings(protecting: findings, rules: ProtectionRules(findings.plan)).items[0]
  }

  private static let conditional = Question("q", .groups, relevance: .call(.alwaysTrue, []))
  private static let several = Question("q", kind: .several(options))
  private static let options = Scale(
    id: "options",
    choices: [Choice("x"), Choice("y"), Choice("z"), Choice("none", isExclusive: true)])

  @Test("A base under the threshold hides the question", arguments: Section.Role.allCases)
  func base(_ role: Section.Role) throws {
    let item = try Self.item(role, [#""a""#: 4, #""PNC""#: 20, "": 20])
    #expect(item.figures.reason == .primary)
  }

  @Test("Opinions are shown in full")
  func opinion() throws {
    let item = try Self.item(.opinion, [#""a""#: 9, #""b""#: 1, #""PNC""#: 2, "": 1])
    #expect(item.reasons == [nil, nil, nil, nil])
    #expect(item.figures.value?.base == 10 && item.figures.value?.blank.value == 1)
  }

  @Test("A profile hides small counts and one more; a zero may be seen")
  func profile() throws {
    let item = try Self.item(.profile, [#""a""#: 30, #""b""#: 2])
    #expect(item.reasons == [.complementary, .primary, nil, nil])
    #expect(item.figures.value?.base == 32)
    #expect(item.figures.value?.blank.value == 0 && item.figures.value?.notAsked.value == 0)
  }

  @Test("Sensitive answers hide zeros too")
  func sensitive() throws {
    let item = try Self.item(.sensitive, [#""a""#: 30, #""b""#: 20])
    #expect(item.reasons == [nil, .complementary, .primary, nil])
  }

  @Test("Kinds of no answer, blank and not asked are a line of their own")
  func noAnswers() throws {
    let item = try Self.item(
      .sensitive, [#""a""#: 30, #""b""#: 20, #""c""#: 10, #""PNC""#: 3, "": 8, "null": 40],
      of: Self.conditional)
    #expect(item.reasons == [nil, nil, nil, .primary])
    #expect(item.figures.value?.blank.reason == .complementary)
    #expect(item.figures.value?.notAsked.value == 40)
  }

  @Test("Few without an answer: the base would tell, so the question is hidden")
  func fewWithoutAnswer() throws {
    for role in [Section.Role.profile, .sensitive] {
      let item = try Self.item(role, [#""a""#: 30, #""b""#: 20, "": 3])
      #expect(item.figures.reason == .complementary)
    }
  }

  @Test("Not asked is no cell where there is no condition")
  func notAskedIsNoCell() throws {
    let item = try Self.item(
      .sensitive, [#""a""#: 30, #""b""#: 20, #""c""#: 9, #""PNC""#: 3, "": 40])
    #expect(item.figures.value?.notAsked.value == 0)
    #expect(item.figures.value?.blank.reason == .complementary)
  }

  @Test("Options that are ticked together stand alone")
  func options() throws {
    let answers: KeyValuePairs = [
      #"["x","y"]"#: 12, #"["x"]"#: 20, #"["y","z"]"#: 3, #"["none"]"#: 9, "": 6,
    ]
    #expect(
      try Self.item(.profile, answers, of: Self.several).reasons == [nil, nil, .primary, nil])
    #expect(
      try Self.item(.sensitive, answers, of: Self.several).reasons == [nil, nil, .primary, nil])
  }

  @Test("A sensitive option that nearly everybody ticked is hidden")
  func nearlyEverybody() throws {
    let answers: KeyValuePairs = [#"["x"]"#: 40, #"["y"]"#: 3]
    #expect(
      try Self.item(.sensitive, answers, of: Self.several).reasons
        == [.primary, .primary, .primary, .primary])
    #expect(
      try Self.item(.profile, answers, of: Self.several).reasons == [nil, .primary, nil, nil])
  }

  @Test("A single option and one that stands alone add up to the base")
  func singleOption() throws {
    let scale = Scale(id: "s", choices: [Choice("yes"), Choice("PNC", isExclusive: true)])
    let item = try Self.item(
      .profile, [#"["yes"]"#: 40, #"["PNC"]"#: 2], of: Question("q", kind: .several(scale)))
    #expect(item.reasons == [.complementary, .primary])
  }

  @Test("A hidden choice hides the score, which would tell it")
  func score() throws {
    let shown = try Self.item(.sensitive, ["\"1\"": 9, "\"5\"": 9], of: Question("q"))
    #expect(shown.figures.value?.score == nil)
    let profile = try Self.item(.profile, ["\"1\"": 9, "\"5\"": 9], of: Question("q"))
    #expect(profile.figures.value?.score?.n == 18)
    let small = try Self.item(.profile, ["\"1\"": 9, "\"5\"": 9, "\"3\"": 1], of: Question("q"))
    #expect(small.figures.value?.score == nil)
  }

  @Test("A score of fewer valid answers than the threshold is not shown")
  func scoreOfFew() throws {
    let form = Questionnaire([Question("q", .groups)])
    let plan = try ScoringPlan(
      [.init("D", ["q"])],
      valueMaps: [.init(scales: [], items: ["q"], values: ["a": 100])])
    let rows = Array(repeating: ["a"], count: 3) + Array(repeating: ["b"], count: 30)
    let findings = Findings(scoring: try ResponseTable(form, codes: rows), with: plan)
    #expect(findings.items[0].score?.n == 3)
    let item = ProtectedFindings(protecting: findings, rules: ProtectionRules(plan)).items[0]
    #expect(item.figures.value?.base == 33 && item.figures.value?.score == nil)
  }

  @Test("A number is shown with its base")
  func number() throws {
    let question = Question("q", kind: .integer(minimum: 0, maximum: 9))
    let item = try Self.item(.profile, ["3": 5, "7": 5], of: question)
    guard case .number(let n, let mean, _)? = item.figures.value?.distribution else {
      Issue.record("not shown")
      return
    }
    #expect(n == 10 && mean == 5)
    #expect(try Self.item(.profile, ["3": 4], of: question).figures.reason == .primary)
  }
}
