import FieldCollection
import Foundation
import QuestionnaireFiles
import Questionnaires
import ResponseStores
import Testing
import TestSupport

/// The questionnaire with every construct, shared with the browser's tests.
enum EveryKind {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Browser/fixtures/every-kind.yaml").path()

  static func questionnaire() throws -> Questionnaire {
    let file = DefinitionFiles.questionnaire(
      Array(try Data(contentsOf: URL(filePath: path))), name: "every-kind.yaml")
    return try #require(file.value, "\(file.diagnostics.map { $0.text(in: "en") })")
  }

  static func study(in scratch: Scratch) throws -> StudyFile {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    let file = DefinitionFiles.questionnaire(bytes, name: "every-kind.yaml")
    let study = try StudyFile.create(
      at: scratch.newPath("dpg"), Samples.description(),
      instruments: [
        StoredDefinition(
          id: "every-kind", version: "1", definition: file.canonicalJSON, hash: file.hash)
      ], plan: nil, frame: [], at: "t")
    try study.open(threshold: 10, at: "t")
    return study
  }

  static func answers(in study: StudyFile) throws -> [String] {
    var found: [String] = []
    try study.forEachResponse(of: "every-kind") { found.append($0.answers) }
    return found.sorted()
  }
}
