import Questionnaires
import Responses

/// What stands above the tree: counts, ways, minutes, readability.
struct OutlineHead {
  private let facts: OutlineFacts
  private let width: Int
  private var language: LanguageCode { facts.language }

  init(_ facts: OutlineFacts, width: Int) {
    self.facts = facts
    self.width = width
  }

  var lines: [String] {
    let questionnaire = facts.questionnaire
    let codes = questionnaire.languages.map(\.rawValue).joined(separator: " ")
    let base = questionnaire.basedOn.map { " ← \($0)" } ?? ""
    let name = "\(questionnaire.id)\(base) · \(questionnaire.version) · \(codes)"
    return [name.clipped(to: width)]
      + questionnaire.title[language].wrapped(to: width, after: "")
      + [""]
      + OutlineWording.counts(
        sections: questionnaire.sections.count, questions: facts.questions, scored: facts.scored,
        sensitive: facts.sensitive, records: facts.records)[language].wrapped(to: width, after: "")
      + ways + [""] + readings
  }

  private var ways: [String] {
    let (low, high) = (Int(facts.asked.shortest), Int(facts.asked.longest))
    let asked = OutlineWording.asked(low, high, isExact: facts.asked.isExact)
    let minutes = OutlineWording.minutes(
      facts.minutes.shortest, facts.minutes.longest, isExact: facts.seconds.isExact)
    return asked[language].wrapped(to: width, after: "")
      + minutes[language].wrapped(to: width, after: "")
  }

  /// `es  62 normal       hardest: LID04 12, …`
  private var readings: [String] {
    let head = OutlineWording.readability[language].wrapped(to: width, after: "")
    let bands = facts.readings.map { OutlineWording.band($0.readability.band)[language] }
    let widest = bands.map(\.count).max() ?? 0
    let rows = zip(facts.readings, bands).flatMap { reading, band in
      let score = "\(Int(reading.readability.score.rounded()))"
      let start = "  \(reading.language)  \(score.rightAligned(to: 3)) \(band.padded(to: widest))  "
      let hardest = reading.hardest
        .map { "\($0.question.id) \(Int($0.readability.score.rounded()))" }
        .joined(separator: ", ")
      return (hardest.isEmpty ? "" : OutlineWording.hardest(hardest)[language])
        .wrapped(to: width, after: start)
    }
    let unknown = facts.questionnaire.languages.filter { language in
      !facts.readings.contains { $0.language == language }
    }.map { "  \($0)  \(OutlineWording.noFormula[language])" }
    return rows.isEmpty && unknown.isEmpty ? [] : head + rows + unknown
  }
}

extension String {
  /// With blanks before it, `count` characters wide at least.
  fileprivate func rightAligned(to count: Int) -> String {
    String(repeating: " ", count: max(0, count - self.count)) + self
  }
}
