import JSONText
import QuestionnaireFiles
import Questionnaires

/// The comparison of two editions of a questionnaire, as text and as JSON.
struct DiffReport {
  private let old: Questionnaire
  private let new: Questionnaire
  private let comparison: QuestionnaireComparison
  private let language: LanguageCode
  private let showsAll: Bool

  init(_ old: Questionnaire, _ new: Questionnaire, language: LanguageCode, showsAll: Bool) {
    self.old = old
    self.new = new
    self.language = language
    self.showsAll = showsAll
    comparison = QuestionnaireComparison(from: old, to: new)
  }

  // MARK: Text

  /// The whole report for a terminal.
  var text: String {
    [head, table, counts, effect].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var head: String {
    let names = "\(old.id) \(old.version) → \(new.id) \(new.version)"
    let common = comparison.languages.map(\.rawValue).joined(separator: ", ")
    var lines = [names, DiffWording.languages(common.isEmpty ? "—" : common)[language]]
    for (list, wording) in [
      (comparison.languagesGone, DiffWording.onlyBefore),
      (comparison.languagesNew, DiffWording.onlyAfter),
    ] where !list.isEmpty {
      lines.append(wording(list.map(\.rawValue).joined(separator: ", "))[language])
    }
    if isSameEdition { lines.append(DiffWording.sameEdition(new.version)[language]) }
    return lines.joined(separator: "\n")
  }

  /// One name and edition for what is not the same.
  private var isSameEdition: Bool {
    (old.id, old.version) == (new.id, new.version) && !comparison.isIdentical
  }

  private var table: String {
    let shown = comparison.questions.filter { showsAll || $0.status != .identical }
    guard !shown.isEmpty else { return "" }
    let width = max(8, shown.map(\.id.rawValue.count).max() ?? 0) + 2
    let column = 12
    func row(_ cells: [String]) -> String {
      let first = Self.padded(cells[0], width)
      let rest = cells.dropFirst().map { Self.padded($0, column) }.joined()
      return String((first + rest).reversed().drop { $0 == " " }.reversed())
    }
    let head = row([""] + comparison.languages.map(\.rawValue) + [DiffWording.reasons[language]])
    let rows = shown.map { question in
      let cells = comparison.languages.map { code in
        DiffWording.status(question.byLanguage[code] ?? question.status)[language]
      }
      let reasons = question.changes.map { DiffWording.change($0)[language] }
      return row([question.id.rawValue] + cells + [reasons.joined(separator: ", ")])
    }
    return ([head] + rows).joined(separator: "\n")
  }

  private var counts: String {
    QuestionComparison.Status.allCases.map { status in
      "\(DiffWording.status(status)[language]): \(comparison.count(of: status))"
    }.joined(separator: " · ")
  }

  private var effect: String {
    let lost = comparison.sections.filter { $0.comparable < $0.count }
    guard !lost.isEmpty else { return DiffWording.allComparable[language] }
    let lines = lost.map { section in
      "  " + Self.padded(section.id.rawValue, 10)
        + DiffWording.share(section.comparable, of: section.count)[language]
    }
    return ([DiffWording.effect[language]] + lines + [DiffWording.advice[language]])
      .joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  // MARK: JSON

  /// The whole report as one document.
  var json: JSONValue {
    .object([
      ("from", edition(old)), ("to", edition(new)), ("sameEdition", .bool(isSameEdition)),
      ("languages", codes(comparison.languages)),
      ("languagesGone", codes(comparison.languagesGone)),
      ("languagesNew", codes(comparison.languagesNew)),
      ("questions", .array(comparison.questions.map(question))),
      (
        "sections",
        .array(
          comparison.sections.map {
            .object([
              ("id", .string($0.id.rawValue)), ("questions", .integer($0.count)),
              ("comparable", .integer($0.comparable)),
            ])
          })
      ),
    ])
  }

  private func edition(_ questionnaire: Questionnaire) -> JSONValue {
    .object([
      ("id", .string(questionnaire.id.rawValue)), ("version", .string(questionnaire.version)),
    ])
  }

  private func codes(_ languages: [LanguageCode]) -> JSONValue {
    .array(languages.map { .string($0.rawValue) })
  }

  private func question(_ found: QuestionComparison) -> JSONValue {
    let statuses = comparison.languages.compactMap { language in
      found.byLanguage[language].map { (language.rawValue, JSONValue.string($0.rawValue)) }
    }
    let hashes = { (questionnaire: Questionnaire) -> JSONValue in
      guard let question = questionnaire.question(found.id) else { return .null }
      return .object(
        questionnaire.languages.compactMap { language in
          question.wordingHash(in: language).map { (language.rawValue, .string($0)) }
        })
    }
    return .object([
      ("id", .string(found.id.rawValue)), ("section", .string(found.section.rawValue)),
      ("status", .string(found.status.rawValue)), ("byLanguage", .object(statuses)),
      ("changes", .array(found.changes.map { .string($0.rawValue) })),
      ("comparable", .bool(found.isComparable)),
      ("wordingHashFrom", hashes(old)), ("wordingHashTo", hashes(new)),
    ])
  }
}
