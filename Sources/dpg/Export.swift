import Analysis
import Commands
import Exports
import FileAccess
import JSONText
import Questionnaires
import ResponseStores

/// `dpg export`: writes a workbook, laid out by a layout file, or the findings as JSON.
enum Export: Subcommand {
  static let command = Command(
    "export",
    summary: Wording(
      es: "libro de Excel o JSON con resultados", en: "Excel workbook or JSON of results"),
    arguments: [
      studyArgument,
      Argument(
        "OUT.xlsx|.json", help: Wording(es: "el archivo que se escribe", en: "the file to write")),
    ],
    options: [
      Option(
        "layout", value: "FILE",
        help: Wording(es: "qué hojas; por defecto analyst", en: "which sheets; analyst if left out")
      ),
      Option(
        "plan", value: "FILE",
        help: Wording(es: "otro plan que el del estudio", en: "another plan than the study's")),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let study = try LoadedStudy(arguments.positional[0], console)
    let path = arguments.positional[1]
    let layout = try DefinitionLoader(console: console).layout(
      arguments.value("layout") ?? "analyst")
    do {
      if layout.sheets.contains(where: { $0.kind == .responses }) {
        try writeResponses(study, layout, to: path, console)
      } else {
        try writeFindings(study, layout, plan: arguments.value("plan"), to: path, console)
      }
    } catch let error as ExportError {
      throw Failure(
        .cannotCreate, es: "'\(path)': \(error.message(in: "es"))",
        en: "'\(path)': \(error.message(in: "en"))")
    }
    let details = JSONValue.object([("layout", .string(layout.id))]).text()
    try study.file.record(StudyEvent(kind: .exported, at: SystemClock.now(), details: details))
    console.result(path)
    console.json(.object([("file", .string(path)), ("layout", .string(layout.id))]))
    return .done
  }

  private static func writeFindings(
    _ study: LoadedStudy, _ layout: ExportLayout, plan: String?, to path: String,
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
        en: "One row a person: for the analysis team only. Do not publish or share."))
  }

  private static func requireWorkbook(_ path: String) throws {
    guard !path.lowercased().hasSuffix(".xlsx") else { return }
    throw Failure(
      .usage, es: "'\(path)' debe terminar en .xlsx o .json.",
      en: "'\(path)' must end in .xlsx or .json.")
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
