import Foundation
import QuestionnaireFiles
import Questionnaires
import Testing

@Suite("The catalogue of what is told")
struct CatalogueTests {
  @Test("Every code stands in a test that brings it about")
  func tested() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    var told: Set<String> = []
    for folder in ["QuestionnaireFilesTests", "Conformance"] {
      let folder = tests.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
        guard
          name.hasSuffix("Tests.swift") && name != "CatalogueTests.swift" || name.hasSuffix(".py")
        else { continue }
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        // `⟦Q014⟧` before its place, or "Q014" in a list of what was found.
        for match in text.matches(of: /[⟦" ]([LMOPQ]\d{3})[⟧":]/) { told.insert(String(match.1)) }
      }
    }
    let codes = ProblemCatalogue.chapters.flatMap(\.entries).map(\.code)
    #expect(codes.count > 100)
    #expect(codes.filter { !told.contains($0) } == [])
  }
}
