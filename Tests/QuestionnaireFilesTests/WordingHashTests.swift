import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Wording hashes")
struct WordingHashTests {
  private func hash(_ ends: (low: String, high: String)?, _ choices: [Choice] = []) -> String? {
    func same(_ text: String) -> LocalizedText { LocalizedText(["es": text]) }
    let numbers = (0...2).map { Choice(code: ChoiceCode("\($0)"), label: same("\($0)")) }
    let scale = Scale(
      id: "s", choices: numbers + choices, run: 0...2,
      ends: ends.map { Scale.Ends(low: same($0.low), high: same($0.high)) })
    return Question(id: "q", text: same("¿?"), kind: .one(scale)).wordingHash(in: "es")
  }

  @Test("what the ends of a run mean counts, and is no choice")
  func ends() throws {
    let plain = try #require(hash(nil))
    let choice = Choice(code: "Nada", label: LocalizedText(["es": "Mucho"]))
    let all = [
      plain, hash(("Nada", "Mucho")), hash(("Mucho", "Nada")), hash(nil, [choice]),
    ]
    #expect(Set(all).count == all.count)
    #expect(hash(("Nada", "Mucho")) == hash((" Nada", "Mucho ")))
    // As it was before ends counted.
    #expect(plain == "64907aced7f11a0d0a1108ae00fce309d8082ef058ed97f0a04e9741fde00480")
  }
}
