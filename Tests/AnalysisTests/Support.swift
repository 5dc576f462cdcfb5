import Analysis
import Foundation
import Questionnaires
import Responses
import Testing

/// A text that no test reads.
let anyText = LocalizedText(["es": "texto", "en": "text"])

extension Choice {
  /// A choice without a label.
  init(_ code: ChoiceCode, _ missing: Missing? = nil, isExclusive: Bool = false) {
    self.init(code: code, label: anyText, missing: missing, isExclusive: isExclusive)
  }
}

extension Scale {
  /// The codes 1...5 with *don't know* `NS` and *refused* `PNC`.
  static let agreement = Scale(
    id: "agreement",
    choices: (1...5).map { Choice(ChoiceCode("\($0)")) }
      + [Choice("NS", .dontKnow), Choice("PNC", .refused)])

  /// Three groups `a`, `b`, `c`, and `PNC`.
  static let groups = Scale(
    id: "groups", choices: [Choice("a"), Choice("b"), Choice("c"), Choice("PNC", .refused)])
}

extension Question {
  /// A one-choice question.
  init(
    _ id: QuestionID, _ scale: Scale = .agreement, isReversed: Bool = false,
    dontKnowCountsAsZero: Bool = false, relevance: Questionnaires.Expression? = nil
  ) {
    self.init(
      id: id, text: anyText, kind: .one(scale), isReversed: isReversed,
      dontKnowCountsAsZero: dontKnowCountsAsZero, relevance: relevance)
  }

  /// A question of another kind.
  init(_ id: QuestionID, kind: Kind, relevance: Questionnaires.Expression? = nil) {
    self.init(id: id, text: anyText, kind: kind, relevance: relevance)
  }
}

extension Questionnaire {
  /// A questionnaire with a section for each role that has questions.
  init(_ opinions: [Question], profile: [Question] = [], sensitive: [Question] = []) {
    let sections: [(SectionID, Section.Role, [Question])] = [
      ("O", .opinion, opinions), ("S", .sensitive, sensitive), ("P", .profile, profile),
    ]
    self.init(
      id: "form", version: "1", languages: ["es", "en"], title: anyText,
      sections: sections.filter { !$0.2.isEmpty }.map {
        Section(id: $0, title: anyText, role: $1, questions: $2)
      })
  }
}

extension ScoringPlan.Dimension {
  /// A dimension without a title.
  init(_ id: DimensionID, _ items: [QuestionID], weight: Double = 1) {
    self.init(id: id, title: anyText, weight: weight, items: items)
  }
}

extension ScoringPlan {
  /// A plan with the thresholds of the base plan, but for what a test names.
  init(
    _ dimensions: [Dimension], share: String = "60%", valueMaps: [ValueMap] = [],
    composite: Composite? = nil, breakdowns: [QuestionID] = [], minimumCasesForAlpha: Int = 2,
    threshold: Int = 5
  ) throws {
    self.init(
      id: "plan", version: "1", title: anyText, questionnaire: "form",
      minimumAnswered: try #require(Fraction(share)), favourableFrom: 75, unfavourableUpTo: 25,
      valueMaps: valueMaps, dimensions: dimensions, composite: composite,
      levels: [
        Level(id: "low", from: 0, title: anyText), Level(id: "high", from: 60, title: anyText),
      ],
      breakdowns: breakdowns.map {
        Breakdown(id: BreakdownID("by-\($0)"), title: anyText, question: $0)
      },
      minimumCasesForAlpha: minimumCasesForAlpha, threshold: threshold)
  }
}

extension ResponseTable {
  /// Stored answers, one person a JSON text: absent is blank, `null` is not asked.
  init(_ questionnaire: Questionnaire, _ people: [String]) throws {
    self.init(questionnaire: questionnaire)
    for person in people { try append(json: Array(person.utf8)) }
  }

  /// One-choice answers, one person a list of codes in the order of the questions: an empty text
  /// is blank, `-` is not asked.
  init(_ questionnaire: Questionnaire, codes people: [[String]]) throws {
    self.init(questionnaire: questionnaire)
    for person in people {
      var answers = Answers(to: questionnaire)
      for (position, code) in zip(questionnaire.questions.indices, person) where code != "" {
        if code == "-" {
          answers.hide(at: position)
        } else {
          answers[position] = .choice(ChoiceCode(code))
        }
      }
      try append(answers)
    }
  }
}

/// The place of a fixture beside the tests.
func fixture(_ name: String) -> URL {
  URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
}

/// Whether two numbers agree to a relative 1e-9; 0 agrees with itself only to 1e-12.
func agrees(_ found: Double?, _ expected: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= max(1e-9 * abs(expected), 1e-12)
}
