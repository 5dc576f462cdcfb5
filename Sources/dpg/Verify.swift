import Commands
import JSONText
import ResponseStores

/// `dpg verify`: checks that a study file is whole and unchanged.
enum Verify: Subcommand {
  static let command = Command(
    "verify",
    summary: Wording(
      es: "comprueba que el archivo está entero", en: "checks that the file is whole"),
    arguments: [studyArgument])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let study = try LoadedStudy(arguments.positional[0], console)
    let report = try study.file.verify(study.questionnaires)
    for check in VerificationReport.Check.allCases {
      let hasFailed = report.failed.contains(check)
      let verdict = hasFailed ? Wording(es: "FALLA", en: "FAILS") : Wording(es: "bien", en: "good")
      console.result("\(wording(check)[console.language]): \(verdict[console.language])")
    }
    for (instrument, count) in report.counts {
      let words = Wording(
        es: "\(instrument): \(count.complete) completas, \(count.drafts) sin terminar",
        en: "\(instrument): \(count.complete) complete, \(count.drafts) unfinished")
      console.result(words[console.language])
    }
    if report.conflicts > 0 {
      console.note(
        Wording(
          es: "\(report.conflicts) respuestas con contenido distinto esperan una decisión.",
          en: "\(report.conflicts) responses with other content wait for a decision."))
    }
    console.json(
      .object([
        ("intact", .bool(report.failed.isEmpty)),
        ("failed", .array(report.failed.map { .string($0.rawValue) })),
        ("conflicts", .integer(report.conflicts)),
        ("responses", Status.json(report.counts)),
      ]))
    return report.failed.isEmpty ? .done : .failed
  }

  private static func wording(_ check: VerificationReport.Check) -> Wording {
    switch check {
    case .structure: Wording(es: "Estructura del archivo", en: "Structure of the file")
    case .definitions: Wording(es: "Cuestionarios y plan", en: "Questionnaires and plan")
    case .responses: Wording(es: "Respuestas sin cambios", en: "Responses unchanged")
    case .answers: Wording(es: "Respuestas legibles", en: "Responses readable")
    case .log: Wording(es: "Bitácora sin cambios", en: "Log unchanged")
    case .state: Wording(es: "Estado y cuentas según la bitácora", en: "State and counts as logged")
    }
  }
}
