import Commands
import FieldCollection
import FileAccess
import JSONText
import Questionnaires
import ResponseStores

/// `dpg import`: takes the answers of a CSV file or workbook made elsewhere.
enum Import: Subcommand {
  static let command = Command(
    "import",
    summary: Wording(
      es: "trae respuestas de una tabla CSV o Excel", en: "takes answers from a CSV or Excel table",
      pt: "traz respostas de uma tabela CSV ou Excel",
      fr: "reprend les réponses d'un tableau CSV ou Excel"),
    arguments: [
      studyArgument,
      Argument(
        "FILE.csv|.xlsx",
        help: Wording(
          es: "la tabla; de un libro, su primera hoja visible",
          en: "the table; of a workbook, its first visible sheet",
          pt: "a tabela; de uma pasta de trabalho, a primeira planilha visível",
          fr: "le tableau ; d'un classeur, la première feuille visible")),
    ],
    options: [
      Option(
        "map", value: "MAP.yaml",
        help: Wording(
          es: "qué columna responde qué pregunta", en: "which column answers which question")),
      Option(
        "dry-run", help: Wording(es: "solo revisar, sin guardar", en: "check only, keep nothing")),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    guard let mapName = arguments.value("map") else { throw UsageError.missingOption("map") }
    let study = try LoadedStudy(arguments.positional[0], console)
    let map = try DefinitionLoader(console: console).importMap(mapName)
    guard let questionnaire = study.questionnaires.first(where: { $0.id == map.questionnaire })
    else {
      throw Failure(
        .badData, es: "el mapa es para '\(map.questionnaire)', que no está en este estudio.",
        en: "the map is for '\(map.questionnaire)', which is not in this study.")
    }
    let path = arguments.positional[1]
    let task = TableImport(map: map, questionnaire: questionnaire, day: SystemClock.today())
    let isDryRun = arguments.has("dry-run")
    let report =
      try isDryRun
      ? task.check(path)
      : task.run(path, into: study.file, at: SystemClock.now()) { rows in
        console.progress("\(rows)…")
      }
    console.progress("")
    if report.stored > 0, !isDryRun { study.forgetArrivalOrder(console) }
    show(report, isDryRun: isDryRun, console)
    return report.hasErrors ? .badData : report.conflicts > 0 ? .failed : .done
  }

  private static func show(_ report: ImportReport, isDryRun: Bool, _ console: Console) {
    for finding in report.findings where finding.isError || !console.isQuiet {
      console.report("  \(finding.message[console.code])")
    }
    if report.furtherErrors > 0 {
      console.report(
        Wording(
          es: "  … y \(report.furtherErrors) más.", en: "  … and \(report.furtherErrors) more.")[
            console.language])
    }
    let words: Wording
    if report.hasErrors {
      words = Wording(
        es: "\(report.rows) filas leídas; no se guardó nada. Corrija lo indicado y repita.",
        en: "\(report.rows) rows read; nothing was kept. Mend the above and repeat.")
    } else if isDryRun {
      words = Wording(
        es: "\(report.rows) filas leídas sin errores. Sin --dry-run se guardarán.",
        en: "\(report.rows) rows read without errors. Without --dry-run they will be kept.")
    } else {
      words = Wording(
        es: "\(report.rows) filas: \(report.stored) nuevas, \(report.unchanged) ya estaban, "
          + "\(report.conflicts) en conflicto.",
        en: "\(report.rows) rows: \(report.stored) new, \(report.unchanged) there already, "
          + "\(report.conflicts) in conflict.")
    }
    console.result(words[console.language])
    console.json(
      .object([
        ("rows", .integer(report.rows)), ("new", .integer(report.stored)),
        ("unchanged", .integer(report.unchanged)), ("conflicts", .integer(report.conflicts)),
        ("dryRun", .bool(isDryRun)), ("errors", .integer(report.errorCount)),
        ("findings", .array(report.findings.map { .string($0.message[console.code]) })),
      ]))
  }
}
