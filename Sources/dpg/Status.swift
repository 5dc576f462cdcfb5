import Commands
import JSONText
import Questionnaires
import ResponseStores

/// `dpg status`: what the study is and how many have answered.
enum Status: Subcommand {
  static let command = Command(
    "status",
    summary: Wording(
      es: "dice cuántas respuestas hay hasta ahora", en: "says how many answers there are so far",
      pt: "diz quantas respostas há até agora",
      fr: "dit combien il y a de réponses jusqu'ici"),
    arguments: [studyArgument],
    examples: [
      Example(
        "dpg status STUDY.dpg",
        Wording(
          es: "cuántas respuestas hay y si el estudio está abierto",
          en: "how many answers there are and whether the study is open",
          pt: "quantas respostas há e se o estudo está aberto",
          fr: "combien il y a de réponses et si l'étude est ouverte"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let study = try LoadedStudy(arguments.positional[0], console)
    let description = study.description
    let counts = try study.questionnaires.map { ($0.id, try study.file.count(of: $0.id)) }
    let people = try study.file.frame().reduce(0) { $0 + $1.headcount }
    console.result(description.title)
    console.result(wording(description.status)[console.language])
    if description.isPractice {
      console.result(
        Wording(
          es: "PRÁCTICA: no cuenta", en: "PRACTICE: does not count", pt: "PRÁTICA: não conta",
          fr: "EXERCICE\u{A0}: ne compte pas")[console.language])
    }
    for (instrument, count) in counts {
      let of = people > 0 ? " / \(people)" : ""
      let words = Wording(
        es: "\(instrument): \(count.complete)\(of) completas, \(count.drafts) sin terminar",
        en: "\(instrument): \(count.complete)\(of) complete, \(count.drafts) unfinished",
        pt: "\(instrument): \(count.complete)\(of) completas, \(count.drafts) inacabadas",
        fr: "\(instrument)\u{A0}: \(count.complete)\(of) complètes, \(count.drafts) inachevées")
      console.result(words[console.language])
    }
    console.json(
      .object([
        ("title", .string(description.title)), ("status", .string(description.status.rawValue)),
        ("practice", .bool(description.isPractice)),
        ("headcount", people > 0 ? .integer(people) : .null), ("responses", json(counts)),
      ]))
    return .done
  }

  /// Counts by instrument.
  static func json(_ counts: [(QuestionnaireID, ResponseCount)]) -> JSONValue {
    .array(
      counts.map { instrument, count in
        .object([
          ("instrument", .string(instrument.rawValue)), ("complete", .integer(count.complete)),
          ("unfinished", .integer(count.drafts)),
        ])
      })
  }

  private static func wording(_ status: StudyDescription.Status) -> Wording {
    switch status {
    case .draft:
      Wording(es: "En preparación", en: "In preparation", pt: "Em preparação", fr: "En préparation")
    case .open: Wording(es: "Abierto", en: "Open", pt: "Aberto", fr: "Ouverte")
    case .closed: Wording(es: "Cerrado", en: "Closed", pt: "Encerrado", fr: "Close")
    }
  }
}
