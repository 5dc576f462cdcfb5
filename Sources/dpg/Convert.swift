import Commands
import FileAccess
import JSONText
import QuestionnaireConversion
import Questionnaires

/// `dpg convert`: a questionnaire in another format, by the ending of the file to write.
enum Convert: Subcommand {
  static let command = Command(
    "convert",
    summary: Wording(
      es: "cuestionario en otro formato", en: "questionnaire in another format",
      pt: "questionário em outro formato", fr: "questionnaire dans un autre format"),
    arguments: [
      Argument(
        "IN",
        help: Wording(
          es: "un archivo (\(QuestionnaireFormat.list(\.canRead))) o el nombre de uno incluido",
          en: "a file (\(QuestionnaireFormat.list(\.canRead))) or the name of one that ships",
          pt: "um arquivo (\(QuestionnaireFormat.list(\.canRead))) ou o nome de um incluído",
          fr: "un fichier (\(QuestionnaireFormat.list(\.canRead))) ou le nom d'un fourni")),
      Argument(
        "OUT",
        help: Wording(
          es: "el archivo que se escribe: \(QuestionnaireFormat.list(\.canWrite))",
          en: "the file to write: \(QuestionnaireFormat.list(\.canWrite))",
          pt: "o arquivo que se escreve: \(QuestionnaireFormat.list(\.canWrite))",
          fr: "le fichier à écrire\u{A0}: \(QuestionnaireFormat.list(\.canWrite))")),
    ],
    options: [
      Option(
        "set", value: "name=value", isRepeating: true,
        help: Wording(
          es: "textos de la institución", en: "the institution's texts",
          pt: "textos da instituição", fr: "textes de l'institution")),
      Option(
        "practice",
        help: Wording(
          es: "con los textos de ejemplo", en: "with the sample texts",
          pt: "com os textos de exemplo", fr: "avec les textes d'exemple")),
      Option(
        "verbose",
        help: Wording(
          es: "de un XLSForm (.xlsx), todas las celdas de cada hallazgo, sin cortar las listas",
          en: "of an XLSForm (.xlsx), every cell of each finding, no list cut short",
          pt: "de um XLSForm (.xlsx), todas as células de cada achado, sem cortar as listas",
          fr: "d'un XLSForm (.xlsx), toutes les cellules de chaque constat, sans couper les listes"
        )),
      Option(
        "in", value: "language",
        help: Wording(
          es: "idioma del cuadernillo de papel (.html), si no es el de los mensajes",
          en: "language of the paper booklet (.html), if not that of the messages",
          pt: "idioma do caderno de papel (.html), se não for o das mensagens",
          fr: "langue du cahier papier (.html), si ce n'est celle des messages")),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let path = arguments.positional[1]
    let write = try QuestionnaireFormat.writer(of: path)
    let source = try ConversionSource(arguments, console)
    let job = try source.job(writing: path)
    let gaps = try write(job, path)
    console.result(path)
    for gap in gaps {
      let text = gap.message
      console.note(Wording(es: text["es"], en: text["en"], pt: text["pt"], fr: text["fr"]))
    }
    console.json(job.json(path, gaps))
    return .done
  }
}
