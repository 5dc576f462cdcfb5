import Questionnaires
import Testing

@Suite("Comparing two editions of a questionnaire")
struct QuestionnaireComparisonTests {
  private static let agreement = Scale(
    id: "s",
    choices: [
      Choice(code: "1", label: LocalizedText(["es": "No", "en": "No"])),
      Choice(code: "2", label: LocalizedText(["es": "Sí", "en": "Yes"])),
    ])

  private static func item(
    _ text: [LanguageCode: String] = ["es": "Uno", "en": "One"], hint: String? = nil,
    kind: Question.Kind = .one(agreement), isReversed: Bool = false,
    relevance: Expression? = nil, required: Expression? = nil,
    constraint: Question.Constraint? = nil, formerly: [LanguageCode: String]? = nil
  ) -> Question {
    Question(
      id: "A1", text: LocalizedText(text), hint: hint.map { LocalizedText(["es": $0, "en": $0]) },
      kind: kind, isReversed: isReversed, relevance: relevance,
      required: required, constraint: constraint, formerly: formerly.map { LocalizedText($0) })
  }

  private static func survey(
    _ questions: [Question], languages: [LanguageCode] = ["es", "en"]
  ) -> Questionnaire {
    Questionnaire(
      id: "q", version: "1", languages: languages, title: LocalizedText([:]),
      sections: [Section(id: "A", title: LocalizedText([:]), questions: questions)])
  }

  private static func compared(_ old: Question, _ new: Question) -> QuestionComparison {
    QuestionnaireComparison(from: survey([old]), to: survey([new])).questions[0]
  }

  @Test("The same question is identical; blanks do not count")
  func identical() {
    let found = Self.compared(Self.item(), Self.item(["es": " Uno", "en": "One "]))
    #expect(found.status == .identical && found.isComparable && found.changes.isEmpty)
  }

  @Test("A change in one language leaves the other identical")
  func oneLanguage() {
    let found = Self.compared(Self.item(), Self.item(["es": "Otro", "en": "One"]))
    #expect(found.byLanguage == ["es": .changed, "en": .identical])
    #expect(found.status == .changed && !found.isComparable)
  }

  @Test("Declared with the very words it had, a change is minor; with others it is not")
  func declared() {
    let changed: [LanguageCode: String] = ["es": "Uno más", "en": "One"]
    let minor = Self.compared(Self.item(), Self.item(changed, formerly: ["es": "Uno"]))
    #expect(minor.status == .minor && minor.changes == [.declared] && minor.isComparable)
    let other = Self.compared(Self.item(), Self.item(changed, formerly: ["es": "Dos"]))
    #expect(other.status == .changed && other.changes == [.text])
  }

  @Test("Another hint alone is minor")
  func hint() {
    let found = Self.compared(Self.item(), Self.item(hint: "Ayuda"))
    #expect(found.status == .minor && found.changes == [.hint])
  }

  @Test("Whether it is required does not count, nor what is said of a wrong answer")
  func requiredAndMessage() {
    let condition = Expression.operation(.greater, .thisAnswer, .number(1))
    let old = Self.item(constraint: .init(condition, message: LocalizedText(["es": "Más"])))
    let new = Self.item(required: .call(.alwaysTrue, []), constraint: .init(condition))
    #expect(Self.compared(old, new).status == .identical)
  }

  struct Change: CustomTestStringConvertible {
    let new: Question
    let change: QuestionComparison.Change
    var testDescription: String { change.rawValue }
  }

  @Test(
    "What may change the answers is told",
    arguments: [
      Change(
        new: item(
          kind: .one(
            Scale(
              id: "s",
              choices: [
                Choice(code: "1", label: LocalizedText(["es": "Nunca", "en": "No"])),
                Choice(code: "2", label: LocalizedText(["es": "Sí", "en": "Yes"])),
              ]))), change: .labels),
      Change(
        new: item(
          kind: .one(
            Scale(
              id: "s",
              choices: agreement.choices + [
                Choice(code: "NS", label: LocalizedText(["es": "", "en": ""]), missing: .dontKnow)
              ]))), change: .choices),
      Change(new: item(kind: .several(agreement)), change: .kind),
      Change(new: item(relevance: .call(.alwaysTrue, [])), change: .relevance),
      Change(new: item(isReversed: true), change: .scoring),
      Change(
        new: item(constraint: .init(.operation(.greater, .thisAnswer, .number(1)))), change: .kind),
    ])
  func changes(_ expected: Change) {
    let found = Self.compared(Self.item(), expected.new)
    #expect(found.status == .changed)
    #expect(found.changes.contains(expected.change))
  }

  @Test("A list that one edition leaves to the institution is compared on what both have")
  func institutionList() {
    let none = Choice(code: "PNC", label: LocalizedText(["es": "-", "en": "-"]))
    let unit = Choice(code: "a", label: LocalizedText(["es": "A", "en": "A"]))
    let other = Choice(code: "b", label: LocalizedText(["es": "B", "en": "B"]))
    let scale = { (choices: [Choice]) in
      Question.Kind.one(Scale(id: "u", choices: choices, setting: "units"))
    }
    let filled = Self.item(kind: scale([unit, none]))
    #expect(Self.compared(Self.item(kind: scale([none])), filled).status == .identical)
    #expect(Self.compared(Self.item(kind: scale([other, none])), filled).status == .changed)
  }

  @Test("New and gone questions, sections counted over both editions")
  func newAndGone() {
    let other = Question(id: "B1", text: LocalizedText([:]), kind: .text(maximumLength: 9))
    let note = Question(id: "N", text: LocalizedText([:]), kind: .note)
    let comparison = QuestionnaireComparison(
      from: Self.survey([Self.item(), note]), to: Self.survey([other, note]))
    #expect(comparison.questions.map(\.status) == [.new, .gone])
    #expect(comparison.sections.map(\.count) == [2])
    #expect(comparison.sections.map(\.comparable) == [0])
  }

  @Test("Without a common language nothing is comparable")
  func noCommonLanguage() {
    let comparison = QuestionnaireComparison(
      from: Self.survey([Self.item()], languages: ["es"]),
      to: Self.survey([Self.item()], languages: ["en"]))
    #expect(comparison.languagesGone == ["es"] && comparison.languagesNew == ["en"])
    #expect(comparison.questions[0].status == .changed)
  }
}
