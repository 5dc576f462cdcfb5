import JSONText
import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Questionnaires as the text of a definition file")
struct DefinitionTextTests {
  private func expectRoundTrip(_ questionnaire: Questionnaire, _ name: String) {
    for text in [
      DefinitionText(questionnaire).yaml(comment: "a\n\nb: \u{0}"),
      DefinitionText(questionnaire).json(),
    ] {
      // Odd texts and conditions are not free of diagnostics; what they say is the same.
      let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "x.yaml")
      #expect(file.readable == questionnaire, "\(name)")
    }
  }

  @Test("every shipped questionnaire reads back the same from YAML and from JSON")
  func shipped() throws {
    let all = try Shipped.questionnaires()
    #expect(all.count >= 2)
    for (name, questionnaire) in all { expectRoundTrip(questionnaire, name) }
  }

  @Test("questionnaires with everything in them read back the same", arguments: 0..<300)
  func random(seed: UInt64) {
    expectRoundTrip(RandomQuestionnaire.make(seed: seed), "seed \(seed)")
  }
}
