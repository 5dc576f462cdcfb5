import Commands
import FileAccess
import JSONText
import QuestionnaireFiles
import Questionnaires

/// `dpg diff`: what changed between two editions of a questionnaire.
enum Diff: Subcommand {
  static let command = Command(
    "diff",
    summary: Wording(
      es: "compara dos ediciones de un cuestionario",
      en: "compares two editions of a questionnaire",
      pt: "compara duas edições de um questionário", fr: "compare deux éditions d'un questionnaire"),
    arguments: [
      Argument(
        "A",
        help: Wording(
          es: "la edición anterior: un archivo (.yaml, .xlsx), un nombre o un estudio .dpg",
          en: "the earlier edition: a file (.yaml, .xlsx), a name or a study .dpg",
          pt: "a edição anterior: um arquivo (.yaml, .xlsx), um nome ou um estudo .dpg",
          fr: "l'édition antérieure\u{A0}: un fichier (.yaml, .xlsx), un nom ou une étude .dpg")),
      Argument(
        "B",
        help: Wording(
          es: "la edición posterior", en: "the later edition", pt: "a edição posterior",
          fr: "l'édition ultérieure")),
    ],
    options: [
      Option(
        "all",
        help: Wording(
          es: "muestra también las preguntas idénticas", en: "shows identical questions too",
          pt: "mostra também as perguntas idênticas", fr: "montre aussi les questions identiques"))
    ],
    examples: [
      Example(
        "dpg diff dpg-staff MINE.yaml",
        Wording(
          es: "qué preguntas cambiaron y cuáles se pueden comparar entre dos rondas",
          en: "which questions changed and which ones two rounds can compare",
          pt: "que perguntas mudaram e quais se podem comparar entre duas rodadas",
          fr: "quelles questions ont changé et lesquelles se comparent d'une édition à l'autre"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let old = try questionnaire(arguments.positional[0], console)
    let new = try questionnaire(arguments.positional[1], console)
    let report = DiffReport(old, new, language: console.code, showsAll: arguments.has("all"))
    console.result(report.text)
    console.json(report.json)
    return .done
  }

  /// What a file, a shipped name or a study holds; of a study, its first instrument.
  private static func questionnaire(_ name: String, _ console: Console) throws -> Questionnaire {
    if name.hasSuffix(".dpg") { return try LoadedStudy(name, console).questionnaire(nil) }
    let path = try ShippedFiles.path(of: name, .questionnaire)
    if QuestionnaireFormat.isWorkbook(path) { return try XLSFormFile.read(path, nil, console) }
    let loader = DefinitionLoader(console: console)
    return try loader.value(try loader.questionnaire(name))
  }
}
