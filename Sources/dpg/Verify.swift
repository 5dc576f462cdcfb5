import Commands
import JSONText
import QuestionnaireFiles
import ResponseStores

/// `dpg verify`: checks that a study file is whole and unchanged.
enum Verify: Subcommand {
  static let command = Command(
    "verify",
    summary: Wording(
      es: "comprueba que el archivo está entero", en: "verifies that the file is whole",
      pt: "comprova que o arquivo está íntegro",
      fr: "vérifie que le fichier est intact"),
    arguments: [studyArgument],
    examples: [
      Example(
        "dpg verify STUDY.dpg",
        Wording(
          es: "si el archivo está entero y nadie cambió respuestas ni registro",
          en: "whether the file is whole and nobody changed responses or log",
          pt: "se o arquivo está íntegro e ninguém mudou respostas nem registro",
          fr: "si le fichier est intact et si personne n'a modifié réponses ou journal"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    // Not a `LoadedStudy`, which stops at a definition that cannot be read: that is to be reported.
    let file = try LoadedStudy.file(arguments.positional[0])
    let settings = try file.description().settings
    let questionnaires = try file.instruments().compactMap { stored in
      DefinitionFiles.questionnaire(
        Array(stored.definition.utf8), name: stored.id, settings: settings
      ).value
    }
    let report = try file.verify(questionnaires)
    for check in VerificationReport.Check.allCases {
      let hasFailed = report.failed.contains(check)
      let verdict =
        hasFailed
        ? Wording(es: "FALLA", en: "FAILS", pt: "FALHA", fr: "ÉCHEC")
        : Wording(es: "bien", en: "good", pt: "bem", fr: "bon")
      console.result("\(wording(check)[console.language]): \(verdict[console.language])")
    }
    for (instrument, count) in report.counts {
      let words = Wording(
        es: "\(instrument): \(count.complete) completas, \(count.drafts) sin terminar",
        en: "\(instrument): \(count.complete) complete, \(count.drafts) unfinished",
        pt: "\(instrument): \(count.complete) completas, \(count.drafts) inacabadas",
        fr: "\(instrument)\u{A0}: \(count.complete) complètes, \(count.drafts) inachevées")
      console.result(words[console.language])
    }
    if report.conflicts > 0 {
      console.note(
        Wording(
          es: "\(report.conflicts) respuestas con contenido distinto esperan una decisión.",
          en: "\(report.conflicts) responses with other content wait for a decision.",
          pt: "\(report.conflicts) respostas com conteúdo diferente esperam uma decisão.",
          fr: "\(report.conflicts) réponses au contenu différent attendent une décision."))
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
    case .structure:
      Wording(
        es: "Estructura del archivo", en: "Structure of the file", pt: "Estrutura do arquivo",
        fr: "Structure du fichier")
    case .definitions:
      Wording(
        es: "Cuestionarios y plan", en: "Questionnaires and plan", pt: "Questionários e plano",
        fr: "Questionnaires et plan")
    case .responses:
      Wording(
        es: "Respuestas sin cambios", en: "Responses unchanged", pt: "Respostas sem alterações",
        fr: "Réponses inchangées")
    case .answers:
      Wording(
        es: "Respuestas legibles", en: "Responses readable", pt: "Respostas legíveis",
        fr: "Réponses lisibles")
    case .log:
      Wording(
        es: "Bitácora sin cambios", en: "Log unchanged", pt: "Histórico sem alterações",
        fr: "Journal inchangé")
    case .state:
      Wording(
        es: "Estado y cuentas según la bitácora", en: "State and counts as logged",
        pt: "Estado e contagens segundo o histórico",
        fr: "État et comptes selon le journal")
    }
  }
}
