import Questionnaires
import Testing

@Suite("Numbers as people write them")
struct PlainNumberTests {
  @Test(
    "Digits with a sign and one point or comma",
    arguments: [("12", 12), ("-2,5", -2.5), ("+0.25", 0.25), (".5", 0.5), ("3.", 3), ("007", 7)])
  func read(_ typed: String, _ number: Double) {
    #expect(PlainNumber.read(typed) == number)
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "-", ".", ",", "1e5", "0x1F", "inf", "nan", "1.000,5", "1 000", "--1", "１",
      String(repeating: "9", count: 400),
    ])
  func refused(_ typed: String) {
    #expect(PlainNumber.read(typed) == nil)
  }

  @Test(
    "What is written can be read again",
    arguments: [0, 12, -2.5, 0.00001, 123_456_789_012, 0.1 + 0.2, 1e21])
  func text(_ number: Double) {
    let text = PlainNumber.text(number)
    #expect(!text.contains("e"))
    #expect(PlainNumber.read(text) == number)
  }

  @Test("Codes that only look like numbers are none; steps of a tenth are even")
  func codes() {
    func choice(_ code: String) -> Choice {
      Choice(code: ChoiceCode(code), label: LocalizedText([:]))
    }
    #expect(["inf", "nan", "0x1", "1,5", "A"].allSatisfy { choice($0).number == nil })
    let scale = Scale(id: "s", choices: ["1", "2", "inf"].map(choice))
    #expect(scale.numericRange == 1...2)
  }

  @Test(
    "The language a tag asks for",
    arguments: [
      ("es-BO", "es-BO"), ("es-bo", "es-BO"), ("ES", "es"), ("es-MX", "es"), ("en-US", "en"),
      ("de", nil), ("", nil),
    ] as [(String, LanguageCode?)])
  func languages(_ tag: String, _ language: LanguageCode?) {
    #expect(LanguageCode.closest(to: tag, among: ["es", "en", "es-BO"]) == language)
  }
}
