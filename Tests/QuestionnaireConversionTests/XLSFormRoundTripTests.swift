import QuestionnaireConversion
import Questionnaires
import Testing

@Suite("A questionnaire through an XLSForm and back")
struct XLSFormRoundTripTests {
  private func check(_ questionnaire: Questionnaire, _ name: String) throws {
    let tables = XLSFormWriter.tables(questionnaire).tables
    let reading = XLSFormReader().read(tables, fileName: "form")
    // Made at random, conditions need not mean anything: that is told, and everything is read.
    let refused = reading.findings.filter { finding in
      if case .problem = finding.fact { false } else { finding.severity == .refused }
    }
    #expect(refused.isEmpty, "\(name): \(XLSFormReport(refused).lines(in: "en"))")
    let back = try #require(reading.readable, "\(name)")
    let isSame = back == questionnaire
    #expect(isSame, "\(name): \(difference(back, questionnaire))")
  }

  /// Where two values differ first.
  private func difference(_ one: Any, _ other: Any, at path: String = "") -> String {
    let (left, right) = (Mirror(reflecting: one), Mirror(reflecting: other))
    let (ours, theirs) = (Array(left.children), Array(right.children))
    if ours.count == theirs.count, !ours.isEmpty, !(one is LocalizedText) {
      for (mine, yours) in zip(ours, theirs) where text(mine.value) != text(yours.value) {
        return difference(mine.value, yours.value, at: "\(path).\(mine.label ?? "-")")
      }
    }
    return "\(path): \(text(one).prefix(300)) -- is not -- \(text(other).prefix(300))"
  }

  /// A value as text, the same for equal values.
  private func text(_ value: Any) -> String {
    if let text = value as? LocalizedText {
      return text.byLanguage.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(
        separator: ", ")
    }
    let children = Mirror(reflecting: value).children
    if children.isEmpty { return "\(value)" }
    return "(" + children.map { ($0.label ?? "") + text($0.value) }.joined(separator: " ") + ")"
  }

  @Test("every shipped questionnaire comes back equal")
  func shipped() throws {
    for (name, value) in try Shipped.questionnaires() { try check(value, name) }
  }

  @Test("languages are named in their own words")
  func languages() throws {
    let codes: [LanguageCode] = ["it", "yua", "zh-Hans"]
    func text(_ text: String) -> LocalizedText {
      LocalizedText(Dictionary(codes.map { ($0, "\(text) \($0)") }) { first, _ in first })
    }
    let question = Question(id: "q", text: text("Q"), kind: .text(maximumLength: 9))
    let questionnaire = Questionnaire(
      id: "f", version: "1", languages: codes, title: text("F"),
      sections: [Section(id: "A", title: text("A"), questions: [question])])
    let survey = XLSFormWriter.tables(questionnaire).tables.first
    let headers = Set((survey?.rows.first?.cells ?? [:]).values)
    #expect(
      headers.isSuperset(of: ["label::Italiano (it)", "label::Maayat'aan (yua)", "label::zh-Hans"]))
    try check(questionnaire, "languages")
  }

  @Test("questionnaires with everything the format has come back equal")
  func random() throws {
    for seed in 0..<100 {
      try check(RandomQuestionnaire.make(seed: UInt64(seed), isTame: true), "seed \(seed)")
    }
  }
}
