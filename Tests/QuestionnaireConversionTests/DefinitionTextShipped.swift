import Foundation
import QuestionnaireFiles
import Questionnaires

/// Files that ship with the program.
enum Shipped {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "questionnaires")

  /// Every questionnaire, each read without an institution's values; overlays are none.
  static func questionnaires() throws -> [(name: String, value: Questionnaire)] {
    let folders = [folder, folder.appending(path: "examples")]
    return try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".map.yaml") }.sorted()
        .compactMap { name in
          let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
          guard case .questionnaire(let file) = DefinitionFiles.any(bytes, name: name) else {
            return nil
          }
          return file.value.map { (name, $0) }
        }
    }
  }
}
