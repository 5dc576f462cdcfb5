import Commands
import FieldCollection
import FileAccess
import JSONText
import Questionnaires
import ResponseStores
import SpreadsheetReading

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
          fr: "le tableau\u{A0}; d'un classeur, la première feuille visible")),
    ],
    options: [
      Option(
        "map", value: "MAP.yaml", isRequired: true,
        help: Wording(
          es: "qué columna responde qué pregunta", en: "which column answers which question",
          pt: "que coluna responde a que pergunta",
          fr: "quelle colonne répond à quelle question")),
      Option(
        "dry-run",
        help: Wording(
          es: "solo revisar, sin guardar", en: "check only, keep nothing",
          pt: "só verificar, sem gravar", fr: "vérifier seulement, sans enregistrer")),
    ],
    examples: [
      Example(
        "dpg import STUDY.dpg TABLE.csv --map MAP.yaml --dry-run",
        Wording(
          es: "dice qué celdas no se entienden, sin guardar nada",
          en: "says which cells are not understood, and keeps nothing",
          pt: "diz que células não se entendem, sem gravar nada",
          fr: "dit quelles cellules ne se comprennent pas, sans rien enregistrer"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    guard let mapName = arguments.value("map") else { throw UsageError.missingOption("map") }
    let study = try LoadedStudy(arguments.positional[0], console)
    let map = try DefinitionLoader(console: console).importMap(mapName)
    guard let questionnaire = study.questionnaires.first(where: { $0.id == map.questionnaire })
    else {
      throw Failure(
        .badData, es: "el mapa es para '\(map.questionnaire)', que no está en este estudio.",
        en: "the map is for '\(map.questionnaire)', which is not in this study.",
        pt: "o mapa é para '\(map.questionnaire)', que não está neste estudo.",
        fr: "la correspondance est pour '\(map.questionnaire)', qui n'est pas dans cette étude.")
    }
    let path = arguments.positional[1]
    let task = TableImport(map: map, questionnaire: questionnaire, day: SystemClock.today())
    let isDryRun = arguments.has("dry-run")
    let report: ImportReport
    do {
      report =
        try isDryRun
        ? task.check(path)
        : task.run(path, into: study.file, at: SystemClock.now()) { rows in
          console.progress("\(rows)…")
        }
    } catch let error as TableError {
      throw Failure(table: error, in: path)
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
          es: "  … y \(report.furtherErrors) más.", en: "  … and \(report.furtherErrors) more.",
          pt: "  … e mais \(report.furtherErrors).",
          fr: "  … et \(report.furtherErrors) de plus.")[
            console.language])
    }
    let words: Wording
    if report.hasErrors {
      words = Wording(
        es: "\(report.rows) filas leídas; no se guardó nada. Corrija lo indicado y repita.",
        en: "\(report.rows) rows read; nothing was kept. Mend the above and repeat.",
        pt: "\(report.rows) linhas lidas; nada foi gravado. Corrija o indicado e repita.",
        fr: "\(report.rows) lignes lues\u{A0}; rien n'a été enregistré. Corrigez ce qui est "
          + "signalé et recommencez.")
    } else if isDryRun {
      words = Wording(
        es: "\(report.rows) filas leídas sin errores. Sin --dry-run se guardarán.",
        en: "\(report.rows) rows read without errors. Without --dry-run they will be kept.",
        pt: "\(report.rows) linhas lidas sem erros. Sem --dry-run serão gravadas.",
        fr: "\(report.rows) lignes lues sans erreur. Sans --dry-run elles seront enregistrées.")
    } else {
      words = Wording(
        es: "\(report.rows) filas: \(report.stored) nuevas, \(report.unchanged) ya estaban, "
          + "\(report.conflicts) en conflicto.",
        en: "\(report.rows) rows: \(report.stored) new, \(report.unchanged) there already, "
          + "\(report.conflicts) in conflict.",
        pt: "\(report.rows) linhas: \(report.stored) novas, \(report.unchanged) já estavam, "
          + "\(report.conflicts) em conflito.",
        fr: "\(report.rows) lignes\u{A0}: \(report.stored) nouvelles, \(report.unchanged) déjà "
          + "présentes, \(report.conflicts) en conflit.")
    }
    console.result(words[console.language])
    console.json(
      .object([
        ("rows", .integer(report.rows)), ("new", .integer(report.stored)),
        ("unchanged", .integer(report.unchanged)), ("conflicts", .integer(report.conflicts)),
        ("dryRun", .bool(isDryRun)), ("errors", .integer(report.errorCount)),
        ("findings", .array(report.findings.map { .string($0.withoutCell.message[console.code]) })),
      ]))
  }
}
