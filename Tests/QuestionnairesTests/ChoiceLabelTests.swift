import Questionnaires
import Testing

@Suite("Labels beside codes")
struct ChoiceLabelTests {
  @Test(
    "A code is not said twice",
    arguments: [
      ("0", "0. Absent", "Absent"), ("-2", "\u{2212}2. Holds back", "Holds back"),
      ("-2", "-2. Holds back", "Holds back"), ("2", "+2. Helps", "Helps"),
      ("A1", "A1 Timeline", "Timeline"), ("LID-C1", "LID-C1 Policy", "Policy"),
      ("3", "3) Three", "Three"),
    ])
  func said(_ code: String, _ label: String, _ shown: String) {
    let choice = Self.choice(code, label)
    #expect(choice.labelBesideCode["es"] == shown && choice.labelSaysCode)
  }

  @Test(
    "What only looks like the code stays",
    arguments: [
      ("1", "1 a 3 personas"), ("no", "no sé"), ("1", "10. Diez"), ("2", "\u{2212}2. Frena"),
      ("-2", "2. Dos"), ("-2", "+2. Dos"), ("si", "Sí"), ("1", "1."), ("1", "1. "), ("1", ""),
    ])
  func notSaid(_ code: String, _ label: String) {
    let choice = Self.choice(code, label)
    #expect(choice.labelBesideCode["es"] == label && !choice.labelSaysCode)
  }

  static func choice(_ code: String, _ label: String) -> Choice {
    Choice(code: ChoiceCode(code), label: LocalizedText(["es": label]))
  }
}
