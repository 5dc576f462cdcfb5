internal import Analysis
internal import JSONText
internal import Questionnaires

/// The questions of the JSON document.
struct ItemsJSON {
  private let findings: ProtectedFindings
  private let language: LanguageCode

  init(_ findings: ProtectedFindings, _ language: LanguageCode) {
    self.findings = findings
    self.language = language
  }

  /// Every question but free texts, in the order asked.
  var items: [JSONValue] { findings.items.map(item) }

  private func item(_ item: ProtectedFindings.Item) -> JSONValue {
    let name: [(String, JSONValue)] = [
      ("id", .string(item.question.id.rawValue)),
      ("text", .string(item.question.text[language])),
      ("kind", .string(item.question.kind.name)),
      ("role", .string(item.role.rawValue)),
    ]
    return switch item.figures {
    case .suppressed:
      .object(name + [("suppressed", "confidential")])
    case .shown(let figures):
      .object(
        name + [
          ("base", .integer(figures.base)), ("blank", .count(figures.blank)),
          ("notAsked", .count(figures.notAsked)),
        ] + distribution(figures.distribution, item.question)
          + [("score", score(figures.score, of: item.question))])
    }
  }

  private func distribution(
    _ distribution: ProtectedFindings.Item.Distribution, _ question: Question
  ) -> [(String, JSONValue)] {
    switch distribution {
    case .choices(let people):
      let choices = zip(question.scale?.choices ?? [], people).map { choice, people in
        JSONValue.object([
          ("code", .string(choice.code.rawValue)), ("label", .string(choice.label[language])),
          ("missing", .optional(choice.missing) { .string($0.rawValue) }),
          ("people", .count(people)),
        ])
      }
      return [("choices", .array(choices))]
    case .number(let n, let mean, let deviation):
      return [
        (
          "number",
          .object([
            ("n", .integer(n)), ("mean", .optional(mean) { .number($0) }),
            ("sd", .optional(deviation) { .number($0) }),
          ])
        )
      ]
    }
  }

  /// `null` for a question that no dimension has, or whose score would tell a hidden count.
  private func score(_ score: ItemFinding.Score?, of question: Question) -> JSONValue {
    .optional(score) { score in
      .object([
        ("n", .integer(score.n)), ("mean", .optional(score.mean) { .number($0) }),
        ("favourable", .optional(score.favourable) { .number($0) }),
        ("unfavourable", .optional(score.unfavourable) { .number($0) }),
      ])
    }
  }
}

extension Question.Kind {
  /// The word of the definition file.
  fileprivate var name: String {
    switch self {
    case .one: "one"
    case .several: "several"
    case .integer: "integer"
    case .decimal: "decimal"
    case .text: "text"
    case .date: "date"
    case .records: "records"
    case .calculated: "calculated"
    case .note: "note"
    }
  }
}
