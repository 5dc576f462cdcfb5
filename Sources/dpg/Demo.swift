import Commands
import FileAccess
import Hashing
import JSONText
import Questionnaires
import ResponseStores
import Responses

/// `dpg demo`: the main job on shipped data, from questionnaire to workbook.
enum Demo: Subcommand {
  static let command = Command(
    "demo",
    summary: Wording(
      es: "muestra todo el camino con datos incluidos", en: "shows the whole way on shipped data",
      pt: "mostra todo o caminho com dados incluídos",
      fr: "montre tout le parcours avec des données fournies"),
    arguments: [
      Argument(
        "DIRECTORY", isOptional: true,
        help: Wording(
          es: "dónde; si falta, dpg-demo", en: "where; dpg-demo if left out",
          pt: "onde; se faltar, dpg-demo", fr: "où\u{A0}; dpg-demo à défaut"))
    ],
    examples: [
      Example(
        "dpg demo",
        Wording(
          es: "un estudio, sus puntajes y su libro de Excel en la carpeta dpg-demo",
          en: "a study, its scores and its Excel workbook in the folder dpg-demo",
          pt: "um estudo, suas pontuações e sua pasta de trabalho do Excel na pasta dpg-demo",
          fr: "une étude, ses scores et son classeur Excel dans le dossier dpg-demo"))
    ])

  private static let simulatedPeople = 320

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let folder = arguments.positional.first ?? "dpg-demo"
    try FileAccess.makeDirectory(folder)
    let tafe = "\(folder)/tafe.dpg"
    let practice = "\(folder)/practica.dpg"
    for path in [tafe, practice] where FileAccess.exists(path) { throw StudyError(.exists, path) }
    let quiet = Console(language: console.language, isQuiet: true, wantsJSON: console.wantsJSON)
    let steps = DemoSteps(console: console)

    console.note(
      Wording(
        es:
          "\n1. Datos reales: encuesta de salida del personal de TAFE Queensland (702 respuestas)",
        en: "\n1. Real data: staff exit survey of TAFE Queensland (702 answers)",
        pt: "\n1. Dados reais: pesquisa de desligamento do pessoal da TAFE Queensland (702 "
          + "respostas)",
        fr: "\n1. Données réelles\u{A0}: enquête de départ du personnel de TAFE Queensland (702 "
          + "réponses)"))
    let table = try ShippedFiles.path(of: "tafe-exit.csv", .questionnaire)
    let map = try ShippedFiles.path(of: "tafe-exit", .importMap)
    try steps.run(["init", tafe, "--questionnaire", "tafe-exit", "--plan", "tafe-exit"])
    try steps.run(["open", tafe])
    try steps.run(["import", tafe, table, "--map", map])
    try steps.run(["score", tafe, "--by", "gender"])
    try steps.run(["export", tafe, "\(folder)/tafe.xlsx"])
    try steps.run(["export", tafe, "\(folder)/tafe.json"])

    console.note(
      Wording(
        es: "\n2. Encuesta DPG al personal, con \(simulatedPeople) respuestas SIMULADAS",
        en: "\n2. DPG staff survey, with \(simulatedPeople) SIMULATED answers",
        pt: "\n2. Pesquisa DPG com o pessoal, com \(simulatedPeople) respostas SIMULADAS",
        fr: "\n2. Enquête DPG auprès du personnel, avec \(simulatedPeople) réponses SIMULÉES"))
    let title = Wording(
      es: "Ministerio de ejemplo · práctica", en: "Sample ministry · practice",
      pt: "Ministério de exemplo · prática", fr: "Ministère d'exemple · exercice")
    try steps.run([
      "init", practice, "--questionnaire", "dpg-staff", "--plan", "dpg", "--practice",
      "--title", title[console.language],
    ])
    try steps.run(["open", practice])
    try simulate(in: LoadedStudy(practice, quiet))
    try steps.run(["score", practice, "--by", "sex"])
    try steps.run(["export", practice, "\(folder)/dpg-practica.xlsx"])
    try steps.run(["verify", practice])

    let files = ["tafe.xlsx", "tafe.json", "tafe.dpg", "dpg-practica.xlsx", "practica.dpg"]
      .map { "\(folder)/\($0)" }
    console.note(
      Wording(
        es: "\nListo. Los archivos:", en: "\nDone. The files:", pt: "\nPronto. Os arquivos:",
        fr: "\nTerminé. Les fichiers\u{A0}:"))
    console.result(files.map { "  \($0)" }.joined(separator: "\n"))
    console.json(.object([("files", .array(files.map { .string($0) }))]))
    let program = CommandLine.arguments.first ?? "dpg"
    console.note(
      Wording(
        es: "\nAhora pruebe el formulario:  \(program) serve \(practice)\n"
          + "o una entrevista:            \(program) interview \(practice)",
        en: "\nNow try the form:   \(program) serve \(practice)\n"
          + "or an interview:    \(program) interview \(practice)",
        pt: "\nAgora experimente o formulário:  \(program) serve \(practice)\nou uma entrevista: "
          + "             \(program) interview \(practice)",
        fr: "\nEssayez maintenant le formulaire\u{A0}:  \(program) serve \(practice)\nou un "
          + "entretien\u{A0}:                   \(program) interview \(practice)"))
    return .done
  }

  /// Fills a practice study with made-up answers, the same each time.
  private static func simulate(in study: LoadedStudy) throws {
    guard study.description.isPractice, let questionnaire = study.questionnaires.first else {
      return
    }
    var random = SeededGenerator(seed: 2_026)
    let respondent = SimulatedRespondent(questionnaire)
    let responses = (0..<simulatedPeople).compactMap { number -> Response? in
      let answers = respondent.answers(using: &random)
      let digest = Hashing.sha256(Array("simulated \(number)".utf8))
      return ResponseID(Hashing.hexadecimal(digest.prefix(16))).map { id in
        Response(
          id: id, instrument: questionnaire.id, version: questionnaire.version,
          language: study.description.languages[number % study.description.languages.count],
          channel: .simulated, revision: 1, isComplete: true, day: SystemClock.today(),
          answers: answers)
      }
    }
    _ = try study.file.save(responses)
  }
}

/// Runs the program's own commands one after the other, showing each as one would type it.
private struct DemoSteps {
  let console: Console

  func run(_ words: [String]) throws {
    let typed = words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    console.note(
      Wording(
        es: "\n$ dpg \(typed)", en: "\n$ dpg \(typed)", pt: "\n$ dpg \(typed)",
        fr: "\n$ dpg \(typed)"))
    let (command, arguments) = try CommandLineParser(DPG.commands.map { $0.command }).parse(words)
    guard let found = DPG.commands.first(where: { $0.command.name == command.name }) else { return }
    let step = Console(
      language: console.language, isQuiet: console.isQuiet, isSilent: console.wantsJSON)
    let code = try found.run(arguments, step)
    guard code == .done else {
      throw Failure(
        code, es: "el paso «\(typed)» falló.", en: "the step “\(typed)” failed.",
        pt: "a etapa “\(typed)” falhou.", fr: "l'étape «\u{A0}\(typed)\u{A0}» a échoué.")
    }
  }
}
