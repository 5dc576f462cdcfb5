import Analysis
import Commands
import Exports
import FileAccess
import JSONText
import QuestionnaireFiles
import Questionnaires
import ResponseStores

/// `dpg export`: writes a workbook, laid out by a layout file, or the findings as JSON.
enum Export: Subcommand {
  static let command = Command(
    "export",
    summary: Wording(
      es: "escribe los resultados en un libro de Excel o JSON",
      en: "writes the results to an Excel workbook or JSON",
      pt: "escreve os resultados numa pasta de trabalho do Excel ou JSON",
      fr: "écrit les résultats dans un classeur Excel ou en JSON"),
    arguments: [
      studyArgument,
      Argument(
        "OUT.xlsx|.json",
        help: Wording(
          es: "el archivo que se escribe", en: "the file to write", pt: "o arquivo a escrever",
          fr: "le fichier à écrire")),
    ],
    options: [
      Option(
        "layout", value: "FILE",
        help: Wording(
          es: "qué hojas; por defecto analyst", en: "which sheets; analyst if left out",
          pt: "quais planilhas; por padrão analyst",
          fr: "quelles feuilles\u{A0}; analyst par défaut")
      ),
      Option(
        "plan", value: "FILE",
        help: Wording(
          es: "otro plan que el del estudio", en: "another plan than the study's",
          pt: "outro plano que não o do estudo", fr: "un autre plan que celui de l'étude")),
    ],
    examples: [
      Example(
        "dpg export STUDY.dpg RESULTS.xlsx",
        Wording(
          es: "un libro de Excel con resumen, puntajes, gráfico y notas",
          en: "an Excel workbook with summary, scores, chart and notes",
          pt: "uma pasta de trabalho do Excel com resumo, pontuações, gráfico e notas",
          fr: "un classeur Excel avec résumé, scores, graphique et notes"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let study = try LoadedStudy(arguments.positional[0], console)
    let path = arguments.positional[1]
    let loader = DefinitionLoader(console: console)
    let file = try loader.layout(arguments.value("layout") ?? "analyst")
    let layout = try loader.value(file)
    do {
      if layout.sheets.contains(where: { $0.kind == .responses }) {
        try writeResponses(study, layout, to: path, console)
      } else {
        try writeFindings(study, file, plan: arguments.value("plan"), to: path, console)
      }
    } catch let error as ExportError {
      throw Failure(export: error, to: path)
    }
    let details = JSONValue.object([("layout", .string(layout.id))]).text()
    try study.file.record(StudyEvent(kind: .exported, at: SystemClock.now(), details: details))
    console.result(path)
    console.json(.object([("file", .string(path)), ("layout", .string(layout.id))]))
    return .done
  }

  private static func writeFindings(
    _ study: LoadedStudy, _ file: DefinitionFile<ExportLayout>, plan: String?, to path: String,
    _ console: Console
  ) throws {
    let scored = try ScoredStudy(study, plan: plan, by: nil, isProtected: true, console)
    guard case .shown = scored.findings.responses else { throw scored.tooFew }
    let context = try scored.context(console)
    if path.lowercased().hasSuffix(".json") {
      let text = FindingsJSON.document(scored.findings, context: context).text(isIndented: true)
      return try FileAccess.write(Array((text + "\n").utf8), to: path)
    }
    try requireWorkbook(path)
    let layout = try DefinitionLoader(console: console).layout(
      file, fitting: scored.findings.plan)
    try FileAccess.replace(path) { (temporary: String) throws(ExportError) in
      try WorkbookExport(layout: layout, context: context).write(scored.findings, to: temporary)
    }
  }

  private static func writeResponses(
    _ study: LoadedStudy, _ layout: ExportLayout, to path: String, _ console: Console
  ) throws {
    try requireWorkbook(path)
    let questionnaire = try study.questionnaire(nil)
    let context = try study.context(console, questionnaire: questionnaire, planHash: study.planHash)
    try FileAccess.replace(path) { temporary in
      let export = try ResponsesExport(
        questionnaire: questionnaire, layout: layout, context: context)
      var file = try export.begin(at: temporary)
      var failure: (any Error)?
      var rows = 0
      try study.file.forEachResponse(of: questionnaire.id) { response in
        guard failure == nil else { return }
        do {
          try file.append(
            id: response.id, language: response.language, channel: response.channel,
            day: response.day, answers: Array(response.answers.utf8))
        } catch {
          failure = error
        }
        rows += 1
        if rows.isMultiple(of: 1_000) { console.progress("\(rows)…") }
      }
      console.progress("")
      if let failure { throw failure }
      try file.close()
    }
    console.note(
      Wording(
        es: "Una fila por persona: solo para el equipo de análisis. No publicar ni compartir.",
        en: "One row a person: for the analysis team only. Do not publish or share.",
        pt: "Uma linha por pessoa: só para a equipe de análise. Não publicar nem compartilhar.",
        fr: "Une ligne par personne\u{A0}: réservé à l'équipe d'analyse. Ne pas publier ni "
          + "partager."))
  }

  private static func requireWorkbook(_ path: String) throws {
    guard !path.lowercased().hasSuffix(".xlsx") else { return }
    throw Failure(
      .usage, es: "'\(path)' debe terminar en .xlsx o .json.",
      en: "'\(path)' must end in .xlsx or .json.",
      pt: "'\(path)' deve terminar em .xlsx ou .json.",
      fr: "'\(path)' doit se terminer par .xlsx ou .json.")
  }
}

extension LoadedStudy {
  /// What outputs say about themselves.
  func context(
    _ console: Console, questionnaire: Questionnaire, planHash: String?
  ) throws -> ExportContext {
    ExportContext(
      studyTitle: description.title, isPractice: description.isPractice,
      hasSimulatedAnswers: try file.hasSimulatedResponses(), language: console.code,
      producedOn: SystemClock.today(), createdInSeconds: SystemClock.midnightInSeconds(),
      programVersion: DPG.version, planHash: planHash ?? "",
      instrumentHash: instruments.first { $0.id == questionnaire.id.rawValue }?.hash ?? "")
  }
}
