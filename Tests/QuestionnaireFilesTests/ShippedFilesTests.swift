import Foundation
import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("Shipped definitions")
struct ShippedFilesTests {
  static func bytes(_ path: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: path)))
  }

  static func questionnaire(
    _ name: String, settings: [String: LocalizedText]? = nil
  ) throws -> Questionnaire {
    let file = DefinitionFiles.questionnaire(
      try bytes("questionnaires/\(name).yaml"), name: name, settings: settings)
    return try #require(file.value, "\(file.diagnostics.map { $0.text(in: "en") })")
  }

  static let languages: [LanguageCode] = ["es", "en", "pt", "fr"]

  @Test("The staff survey is whole: 71 questions, 13 on who answers, and what \"other\" is")
  func staffSurvey() throws {
    let survey = try Self.questionnaire("dpg-staff")
    let profile = survey.sections.filter { $0.role == .profile }.flatMap(\.questions)
    #expect(survey.questions.filter { $0.specifies == nil }.count == 84)
    #expect(
      survey.questions.filter { $0.specifies != nil }.map(\.id) == ["CAP06_otro", "CAP07_otra"])
    #expect(profile.map(\.id.rawValue) == (1...13).map { "DEM" + ($0 < 10 ? "0" : "") + "\($0)" })
    #expect(survey.languages == Self.languages)
    #expect(survey.questions.count(where: \.isReversed) == 11)
    #expect(
      survey.questions.filter(\.dontKnowCountsAsZero).map(\.id) == ["LID02", "AMB01"])
    let sensitive = try #require(survey.sections.first { $0.role == .sensitive })
    #expect(sensitive.questions.map(\.id).contains("EXP03"))
    #expect(survey.consent != nil && survey.support != nil)
  }

  @Test(
    "What one language explains in brackets, the others do, too",
    arguments: [
      "dpg-staff", "dpg-checklist", "dpg-interview", "dpg-focus-group", "dpg-validation-workshop",
    ])
  func brackets(name: String) throws {
    let questionnaire = try Self.questionnaire(name)
    for question in questionnaire.questions {
      let choices = question.scale?.choices.map(\.label) ?? []
      for text in [question.text, question.hint].compactMap(\.self) + choices {
        let counts = Set(Self.languages.map { text[$0].count { $0 == "(" } })
        #expect(counts.count == 1, "\(question.id): \(text["es"])")
      }
    }
  }

  /// The 24 items of the short form.
  static let shortForm: [QuestionID] = [
    "LID01", "LID02", "LID05", "PLA01", "PLA03", "PLA06", "PRO01", "PRO05", "PRO06", "CAP01",
    "CAP03", "CAP05", "PER02", "PER05", "PER07", "CUI01", "CUI03", "CUI05", "CUL01", "CUL03",
    "CUL05", "AMB01", "AMB03", "AMB05",
  ]

  @Test("The short form asks 24 items of the staff survey, word for word in each language")
  func shortFormItems() throws {
    let survey = try Self.questionnaire("dpg-staff")
    let file = DefinitionFiles.questionnaire(
      try Self.bytes("questionnaires/dpg-staff-24.yaml"), name: "dpg-staff-24"
    ) { name, _ in (try? Self.bytes("questionnaires/\(name).yaml")).map { ($0, name) } }
    let short = try #require(file.value)
    let items = short.sections.filter { $0.role == .opinion }.flatMap(\.questions)
    #expect(items.map(\.id) == ["FIL01"] + Self.shortForm)
    for question in short.questions {
      let original = try #require(survey.question(question.id))
      for language in Self.languages {
        #expect(question.wordingHash(in: language) == original.wordingHash(in: language))
        #expect(question.wordingHash(in: language) != nil)
      }
    }
    let comparison = QuestionnaireComparison(from: survey, to: short)
    #expect(comparison.questions.allSatisfy { $0.status == .identical || $0.status == .gone })
    let plan = try #require(
      DefinitionFiles.plan(try Self.bytes("analysis/dpg.yaml"), name: "p").value)
    let adapted = plan.adapted(to: short)
    #expect(adapted.dimensions.map(\.items.count) == Array(repeating: 3, count: 8))
    #expect(adapted.composite != nil)
  }

  @Test("The checklist has 38 items, 8 of them critical, each with reason and evidence")
  func checklist() throws {
    let list = try Self.questionnaire("dpg-checklist")
    #expect(list.filledBy == .team && list.languages == Self.languages)
    #expect(
      list.question("hoja")?.scale?.choices.map(\.code) == ["primera", "segunda", "acordada"])
    let agreement = try #require(list.sections.first { $0.id == "ACUERDO" })
    #expect(agreement.relevance?.text == "${hoja} = 'acordada'")
    let items = list.questions.filter { $0.id.rawValue.wholeMatch(of: /[A-Z]{3}-C[0-9]/) != nil }
    #expect(items.count == 38)
    #expect(items.count(where: \.isCritical) == 8)
    for item in items {
      #expect(item.scale?.choices.map(\.code) == ["0", "1", "2", "3", "NA"])
      #expect(list.question(QuestionID("\(item.id)_na"))?.required != nil)
      let evidence = try #require(list.question(QuestionID("\(item.id)_ev"))?.recordSet)
      #expect(evidence.questions.count { $0.specifies == nil } == 5)
    }
  }

  @Test(
    "No text names a question by its code, which nobody sees on the page",
    arguments: [
      "dpg-staff", "dpg-checklist", "dpg-interview", "dpg-focus-group",
      "dpg-validation-workshop",
    ])
  func codes(_ name: String) throws {
    let instrument = try Self.questionnaire(name)
    let asked = instrument.questions.flatMap { [$0] + ($0.recordSet?.questions ?? []) }
    let codes = Set(asked.map(\.id.rawValue).filter { $0.contains(where: \.isNumber) })
    let choices = asked.compactMap(\.scale).flatMap(\.choices).map(\.label)
    let texts = asked.flatMap { [$0.text, $0.hint, $0.constraint?.message].compactMap(\.self) }
    #expect(!codes.isEmpty || name == "dpg-validation-workshop")
    for text in texts + choices {
      for said in text.byLanguage.values {
        let words = said.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
        #expect(words.allSatisfy { !codes.contains(String($0)) }, "\(said)")
      }
    }
  }

  @Test(
    "Every instrument of the method exists in four languages",
    arguments: ["dpg-interview", "dpg-focus-group", "dpg-validation-workshop"])
  func otherInstruments(_ name: String) throws {
    let instrument = try Self.questionnaire(name)
    #expect(instrument.languages == Self.languages)
    #expect(instrument.filledBy == .team)
    #expect(!instrument.questions.compactMap(\.recordSet).isEmpty)
  }

  @Test("The plan scores 48 items in eight dimensions whose weights add up to one")
  func plan() throws {
    let file = DefinitionFiles.plan(try Self.bytes("analysis/dpg.yaml"), name: "dpg")
    let plan = try #require(file.value)
    let survey = try Self.questionnaire("dpg-staff")
    #expect(PlanChecks.fit(plan, to: survey).isEmpty)
    #expect(plan.dimensions.map(\.items.count) == [6, 6, 6, 5, 7, 5, 7, 6])
    #expect(abs(plan.dimensions.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    #expect(plan.threshold == 10)
  }

  @Test("The TAFE survey has 30 agreement items and five on the workplace")
  func tafe() throws {
    let survey = try Self.questionnaire("examples/tafe-exit")
    #expect((1...30).allSatisfy { survey.question(QuestionID("T\($0)")) != nil })
    #expect((1...5).allSatisfy { survey.question(QuestionID("W\($0)")) != nil })
    let file = DefinitionFiles.plan(try Self.bytes("analysis/examples/tafe-exit.yaml"), name: "t")
    #expect(PlanChecks.fit(try #require(file.value), to: survey).isEmpty)
    #expect(file.value?.minimumAnswered == Fraction("2/3"))
  }

  @Test("A definition read back from its canonical JSON is the same, with the same hash")
  func canonical() throws {
    for name in ["dpg-staff", "examples/tafe-exit"] {
      let first = DefinitionFiles.questionnaire(
        try Self.bytes("questionnaires/\(name).yaml"), name: name)
      let second = DefinitionFiles.questionnaire(Array(first.canonicalJSON.utf8), name: name)
      #expect(first.value?.sections == second.value?.sections)
      #expect(first.value?.settings.count == second.value?.settings.count)
      #expect(first.canonicalJSON == second.canonicalJSON)
      #expect(first.hash == second.hash)
    }
  }

  @Test("An institution's texts and lists are filled in")
  func settings() throws {
    let draft = try Self.questionnaire("dpg-staff")
    var values: [String: LocalizedText] = [:]
    for setting in draft.settings { values[setting.name] = setting.sample }
    values["unidades"] = LocalizedText([
      "es": "rrhh = Personal; plan = Planes", "en": "rrhh = Staff; plan = Plans",
    ])
    let filled = try Self.questionnaire("dpg-staff", settings: values)
    for text in [filled.welcome, filled.closing] {
      let shown = try #require(text)
      #expect(!shown["es"].contains("{{") && !shown["en"].contains("{{"))
    }
    let units = try #require(filled.question("DEM07")?.scale?.choices)
    #expect(units.map(\.code) == ["rrhh", "plan", "PNC"])
    #expect(units[0].label["en"] == "Staff")
  }

  @Test("Words that YAML 1.1 takes for truth values, nulls and numbers stay text")
  func norway() throws {
    let codes = ["no", "si", "on", "y", "~", "null", "012", "1.0", "true"]
    let choices = codes.map { "    - {code: \($0), label: \($0)}" }.joined(separator: "\n")
    let text = """
      questionnaire: q
      version: 1
      languages: [no]
      title: x
      scales:
        s:
      \(choices)
      sections: [{id: S, title: x, questions: [{id: A, text: x, scale: s}]}]
      """
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "q")
    #expect(file.value?.questions[0].scale?.choices.map(\.code.rawValue) == codes)
    #expect(file.value?.languages == ["no"])
  }
}
