import Analysis
import Exports
import Questionnaires
import Responses
import Testing

extension LocalizedText {
  /// A text that says its language.
  init(_ text: String) { self.init(["es": "\(text) es", "en": "\(text) en"]) }
}

/// A questionnaire with every kind of question, a plan for it, and answers.
enum Sample {
  static let agreement = Scale(
    id: "agreement",
    choices: (1...5).map { Choice(code: ChoiceCode("\($0)"), label: LocalizedText("agree \($0)")) }
      + [
        Choice(code: "NS", label: LocalizedText("unknown"), missing: .dontKnow),
        Choice(code: "PNC", label: LocalizedText("refused"), missing: .refused),
      ])
  static let yesNo = Scale(
    id: "yesno",
    choices: ["yes", "no"].map { Choice(code: ChoiceCode($0), label: LocalizedText($0)) }
      + [Choice(code: "NS", label: LocalizedText("unknown"), missing: .dontKnow)])
  static let split = Scale(
    id: "split",
    choices: (-2...2).map { Choice(code: ChoiceCode("\($0)"), label: LocalizedText("s\($0)")) })
  static let groups = Scale(
    id: "groups",
    choices: ["a", "b", "c", "d"].map { Choice(code: ChoiceCode($0), label: LocalizedText($0)) })
  static let topics = Scale(
    id: "topics",
    choices: ["t1", "t2", "t3"].map { Choice(code: ChoiceCode($0), label: LocalizedText($0)) }
      + [Choice(code: "none", label: LocalizedText("none"), isExclusive: true)])

  static func question(
    _ id: QuestionID, _ kind: Question.Kind, isReversed: Bool = false, zero: Bool = false,
    relevance: Questionnaires.Expression? = nil
  ) -> Question {
    Question(
      id: id, text: LocalizedText("question \(id)"), kind: kind, isReversed: isReversed,
      dontKnowCountsAsZero: zero, relevance: relevance)
  }

  private static let whenYes = Expression.operation(.equal, .answer("o4"), .text("yes"))

  static let questionnaire = Questionnaire(
    id: "sample", version: "3", languages: ["en", "es"], title: LocalizedText("Sample"),
    attribution: LocalizedText("Source"),
    sections: [
      Section(
        id: "O", title: LocalizedText("Opinions"),
        questions: [
          question("o1", .one(agreement)), question("o2", .one(agreement), isReversed: true),
          question("o3", .one(split)), question("o4", .one(yesNo), zero: true),
          question("p1", .one(agreement), relevance: whenYes),
          question("p2", .one(agreement)), question("several", .several(topics)),
          question("years", .integer(minimum: 0, maximum: 40)),
          question("words", .text(maximumLength: 200)),
        ]),
      Section(
        id: "E", title: LocalizedText("Experiences"), role: .sensitive,
        questions: [question("e1", .one(yesNo)), question("e2", .several(topics))]),
      Section(
        id: "P", title: LocalizedText("Profile"), role: .profile,
        questions: [question("sex", .one(groups)), question("unit", .one(groups))]),
    ])

  static func plan(threshold: Int = 10) throws -> ScoringPlan {
    ScoringPlan(
      id: "plan", version: "2", title: LocalizedText("Plan"), questionnaire: "sample",
      minimumAnswered: try #require(Fraction("60%")), favourableFrom: 75, unfavourableUpTo: 25,
      valueMaps: [
        .init(scales: ["yesno"], items: [], values: ["yes": 100, "no": 0]),
        .init(scales: ["split"], items: [], values: ["-2": 0, "-1": 50, "0": 100, "1": 50]),
      ],
      dimensions: [
        .init(
          id: "D1", title: LocalizedText("First"), weight: 2, items: ["o1", "o2", "o3", "o4"]),
        .init(id: "D2", title: LocalizedText("Second"), weight: 1, items: ["p1", "p2"]),
        .init(id: "D3", title: LocalizedText("Third"), weight: 1, items: ["p1"]),
      ],
      composite: .init(minimumDimensions: 2, required: ["D1"]),
      levels: [
        .init(id: "low", from: 0, title: LocalizedText("Low")),
        .init(id: "high", from: 60, title: LocalizedText("High")),
      ],
      breakdowns: [
        .init(id: "sex", title: LocalizedText("Sex"), question: "sex"),
        .init(id: "unit", title: LocalizedText("Unit"), question: "unit"),
      ],
      minimumCasesForAlpha: 10, threshold: threshold)
  }

  static func findings(people: Int, seed: UInt64 = 1) throws -> Findings {
    var table = ResponseTable(questionnaire: questionnaire)
    var random = SeededGenerator(seed: seed)
    let respondent = SimulatedRespondent(questionnaire)
    for _ in 0..<people { try table.append(respondent.answers(using: &random)) }
    return Findings(scoring: table, with: try plan())
  }

  static func protected(people: Int, seed: UInt64 = 1) throws -> ProtectedFindings {
    let findings = try findings(people: people, seed: seed)
    return ProtectedFindings(protecting: findings, rules: ProtectionRules(findings.plan))
  }

  static func context(
    _ language: LanguageCode = "en", isPractice: Bool = false, isSimulated: Bool = false
  ) -> ExportContext {
    ExportContext(
      studyTitle: "Ministry of Tests", isPractice: isPractice, hasSimulatedAnswers: isSimulated,
      language: language, producedOn: "2026-11-23", createdInSeconds: 1_790_000_000,
      programVersion: "0.1.0", planHash: "aa", instrumentHash: "bb")
  }

  static let layout = layout(
    .published, [.cover, .summary, .dimensions, .items, .codebook, .notes])

  static func layout(
    _ audience: ExportLayout.Audience, _ kinds: [ExportLayout.Sheet.Kind]
  ) -> ExportLayout {
    ExportLayout(
      id: "test", audience: audience,
      sheets: kinds.map { .init(kind: $0, title: LocalizedText($0.rawValue)) })
  }
}
