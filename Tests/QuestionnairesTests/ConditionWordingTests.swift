import Questionnaires
import Testing

@Suite("Conditions in words")
struct ConditionWordingTests {
  static let yesNo = Scale(
    id: "sn",
    choices: [
      Choice(code: "si", label: LocalizedText(es: "Sí", en: "Yes", pt: "Sim", fr: "Oui")),
      Choice(code: "no", label: LocalizedText(es: "No", en: "No", pt: "Não", fr: "Non")),
      Choice(
        code: "PNC",
        label: LocalizedText(es: "Prefiero no", en: "Rather not", pt: "Não digo", fr: "Plutôt non"),
        missing: .refused),
    ])
  static let kinds = Scale(
    id: "k",
    choices: ["a", "b", "c"].map { Choice(code: $0, label: same($0.rawValue.uppercased())) }
      + [Choice(code: "none", label: same("None"), isExclusive: true)])

  static func same(_ text: String) -> LocalizedText {
    LocalizedText(es: text, en: text, pt: text, fr: text)
  }

  static let questionnaire = Questionnaire(
    id: "q", version: "1", languages: ["es", "en", "pt", "fr"], title: same("Q"),
    sections: [
      Section(
        id: "S", title: same("S"),
        questions: [
          Question(id: "A", text: same("A"), kind: .one(yesNo)),
          Question(id: "B", text: same("B"), kind: .one(yesNo)),
          Question(id: "K", text: same("K"), kind: .several(kinds)),
          Question(id: "N", text: same("N"), kind: .integer(minimum: 0, maximum: nil)),
          Question(id: "D", text: same("D"), kind: .date(minimum: nil, maximum: nil)),
          Question(id: "T", text: same("T"), kind: .text(maximumLength: 9)),
        ])
    ])

  static func words(
    _ condition: String, _ language: LanguageCode = "en", _ person: ConditionWording.Person = .you
  ) throws -> String? {
    ConditionWording(questionnaire, language: language, person: person)
      .words(try Expression(parsing: condition))
  }

  @Test(
    "what an answer must be",
    arguments: [
      ("${A} = 'si'", "you ticked “Yes” in A"),
      ("'si' = ${A}", "you ticked “Yes” in A"),
      ("selected(${A}, 'si')", "you ticked “Yes” in A"),
      ("${A} = 'si' or ${A} = 'no'", "you ticked anything but “Rather not” in A"),
      ("${A} != 'si'", "you did not tick “Yes” in A"),
      ("${A} != '' and ${A} != 'PNC'", "you ticked anything but “Rather not” in A"),
      ("${A} != ''", "you answered something in A"),
      ("selected(${K}, 'a')", "you ticked “A” in K"),
      ("selected(${K}, 'a') or selected(${K}, 'b')", "you ticked “A” or “B” in K"),
      ("${K} != '' and not(selected(${K}, 'none'))", "you ticked anything but “None” in K"),
      ("not(selected(${K}, 'a'))", "you did not tick “A” in K"),
      ("count-selected(${K}) >= 2", "you ticked 2 or more choices in K"),
      ("${N} > 3", "you wrote more than 3 in N"),
      ("${D} >= '2026-01-31'", "you wrote 2026-01-31 or more in D"),
      ("${T} != ''", "you answered something in T"),
    ])
  func oneQuestion(condition: String, words: String) throws {
    #expect(try Self.words(condition) == words)
  }

  @Test("several questions, joined so that nobody reads and for or")
  func joined() throws {
    #expect(
      try Self.words("${A} = 'si' and ${N} > 3")
        == "you ticked “Yes” in A and you wrote more than 3 in N")
    #expect(
      try Self.words("(${A} = 'si' and ${B} = 'si') or ${N} = 1")
        == "you ticked “Yes” in A and you ticked “Yes” in B, or else you wrote 1 in N")
    #expect(
      try Self.words("${A} = 'si' and (${B} = 'si' or ${N} = 1)")
        == "you ticked “Yes” in A, and also you ticked “Yes” in B or you wrote 1 in N")
  }

  @Test("a person and a language")
  func persons() throws {
    let condition = "${A} = 'si' or ${N} >= 2"
    #expect(try Self.words(condition, "es") == "marcó «Sí» en A o escribió 2 o más en N")
    #expect(
      try Self.words(condition, "pt", .those) == "marcou “Sim” em A ou escreveu 2 ou mais em N")
    #expect(
      try Self.words(condition, "fr")
        == "vous avez coché «\u{A0}Oui\u{A0}» à A ou si vous avez écrit 2 ou plus à N")
    #expect(
      try Self.words(condition, "fr", .those)
        == "ont coché «\u{A0}Oui\u{A0}» à A ou ont écrit 2 ou plus à N")
  }

  @Test(
    "no words rather than half of them",
    arguments: [
      "${N} + 1 > 3", "regex(${T}, 'a.*')", "selected(${K}, 'a') != selected(${K}, 'b')",
      "${A} = ${B}", "count-selected(${K}) = 2", "true()",
    ])
  func none(condition: String) throws {
    #expect(try Self.words(condition) == nil)
  }
}
