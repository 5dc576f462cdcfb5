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

  @Test("The staff survey is whole: 71 questions and 13 on who answers, in two languages")
  func staffSurvey() throws {
    let survey = try Self.questionnaire("dpg-staff")
    let profile = survey.sections.filter { $0.role == .profile }.flatMap(\.questions)
    #expect(survey.questions.count == 84)
    #expect(profile.map(\.id.rawValue) == (1...13).map { "DEM" + ($0 < 10 ? "0" : "") + "\($0)" })
    #expect(survey.languages == ["es", "en"])
    #expect(survey.questions.count(where: \.isReversed) == 11)
    #expect(
      survey.questions.filter(\.dontKnowCountsAsZero).map(\.id) == ["LID02", "AMB01"])
    let sensitive = try #require(survey.sections.first { $0.role == .sensitive })
    #expect(sensitive.questions.map(\.id).contains("EXP03"))
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
    values["unidades"] = LocalizedText(es: "rrhh = Personal; Planes", en: "rrhh = Staff; Plans")
    let filled = try Self.questionnaire("dpg-staff", settings: values)
    for text in [filled.welcome, filled.closing] {
      let shown = try #require(text)
      #expect(!shown["es"].contains("{{") && !shown["en"].contains("{{"))
    }
    let units = try #require(filled.question("DEM07")?.scale?.choices)
    #expect(units.map(\.code) == ["rrhh", "2", "PNC"])
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
