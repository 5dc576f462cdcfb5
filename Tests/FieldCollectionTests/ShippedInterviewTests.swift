import FieldCollection
import Foundation
import QuestionnaireFiles
import Questionnaires
import Responses
import Testing

@Suite("Interviews with the shipped records of the team")
struct ShippedInterviewTests {
  static func run(_ name: String, _ lines: [String]) throws -> String {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../questionnaires/\(name).yaml")
    let file = DefinitionFiles.questionnaire(Array(try Data(contentsOf: path)), name: name)
    let session = InterviewSession(try #require(file.value), language: "es")
    return try RecordedInterview.run(session, typing: lines).1.output
  }

  /// The sheet's data: which, day, from, to, unit.
  static let sheet = ["1", "2026-03-09", "", "", ""]

  @Test("A level is shown with its number once")
  func levels() throws {
    let output = try Self.run("dpg-checklist", Self.sheet + ["!"])
    #expect(output.contains("  0) No existe, o no hay constancia"))
    #expect(!output.contains("0. No existe"))
    #expect(!output.contains("\n──\n"))
  }

  @Test("Level 3 without evidence is warned of; with evidence it is not")
  func evidence() throws {
    let warning = "Falta la evidencia. Sin ella, este nivel cuenta como 1."
    #expect(try Self.run("dpg-checklist", Self.sheet + ["3", "n", "!"]).contains(warning))
    let record = ["s", "Ley", "", "", "", "", "n"]
    #expect(try !Self.run("dpg-checklist", Self.sheet + ["3"] + record + ["!"]).contains(warning))
    #expect(try !Self.run("dpg-checklist", Self.sheet + ["1", "n", "!"]).contains(warning))
  }
}
