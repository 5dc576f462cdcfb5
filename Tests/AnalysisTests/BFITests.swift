import Analysis
import Foundation
import Glibc
import Questionnaires
import Responses
import Testing

/// R, called as a program. Its packages are GPL, so nothing of them is kept with the tests.
private enum R {
  static let isAvailable = run("-e", "library(psych)") != nil

  /// What `Rscript` prints; `nil` if it cannot be run or fails.
  static func run(_ arguments: String...) -> String? {
    let words = (["Rscript"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    guard let stream = popen(words + " 2>/dev/null", "r") else { return nil }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return pclose(stream) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}

@Suite("Cronbach's alpha against R psych::alpha, computed now")
struct BFITests {
  @Test(
    "Five scales of 25 real items, some reversed",
    .enabled(
      if: R.isAvailable, "Rscript or its package psych is missing: apt-get install r-cran-psych"))
  func alphas() throws {
    let output = try #require(R.run(fixture("bfi.R").path(percentEncoded: false)))
    let lines = output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let findings = try Self.findings(items: lines[5], people: Array(lines.dropFirst(6)))
    #expect(findings.responses == 2800)
    #expect(findings.dimensions.count == 5)
    for (found, expected) in zip(findings.dimensions, lines.prefix(5)) {
      #expect(found.dimension.id.rawValue == expected[0])
      #expect(agrees(found.reliability?.alpha, try #require(Double(expected[1]))))
      #expect(found.reliability?.n == Int(expected[2]))
    }
  }

  private static func findings(items: [String], people: [[String]]) throws -> Findings {
    let reversed: Set = ["A1", "C4", "C5", "E1", "E2", "O2", "O5"]
    let oneToSix = Scale(id: "six", choices: (1...6).map { Choice(ChoiceCode("\($0)")) })
    let form = Questionnaire(
      items.map { Question(QuestionID($0), oneToSix, isReversed: reversed.contains($0)) })
    let plan = try ScoringPlan(
      ["A", "C", "E", "N", "O"].map { scale in
        .init(DimensionID(scale), (1...5).map { QuestionID("\(scale)\($0)") })
      })
    return Findings(scoring: try ResponseTable(form, codes: people), with: plan)
  }
}
