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
      es: "pasa un cuestionario a otro formato: XLSForm, XForm, papel",
      en: "turns a questionnaire into another format: XLSForm, XForm, paper",
      pt: "passa um questionário a outro formato: XLSForm, XForm, papel",
      fr: "met un questionnaire dans un autre format\u{A0}: XLSForm, XForm, papier"),
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
    ],
    examples: [
      Example(
        "dpg convert dpg-staff MINE.yaml",
        Wording(
          es: "un cuestionario entero en un archivo propio, para cambiarlo",
          en: "a whole questionnaire in a file of your own, to change it",
          pt: "um questionário inteiro num arquivo próprio, para mudá-lo",
          fr: "un questionnaire entier dans un fichier à vous, pour le modifier")),
      Example(
        "dpg convert MINE.yaml FORM.xlsx",
        Wording(
          es: "XLSForm, para KoboToolbox, ODK y Ona, o para editarlo en Excel",
          en: "XLSForm, for KoboToolbox, ODK and Ona, or to edit it in Excel",
          pt: "XLSForm, para KoboToolbox, ODK e Ona, ou para editá-lo no Excel",
          fr: "XLSForm, pour KoboToolbox, ODK et Ona, ou pour le modifier dans Excel")),
      Example(
        "dpg convert FORM.xlsx MINE.yaml",
        Wording(
          es: "y de vuelta: lo que un XLSForm dice distinto se muestra celda por celda",
          en: "and back: what an XLSForm says otherwise is told cell by cell",
          pt: "e de volta: o que um XLSForm diz diferente é mostrado célula por célula",
          fr: "et retour\u{A0}: ce qu'un XLSForm dit autrement est indiqué cellule par cellule")),
      Example(
        "dpg convert MINE.yaml FORM.xml",
        Wording(
          es: "XForm, para ODK Collect y Enketo",
          en: "XForm, for ODK Collect and Enketo",
          pt: "XForm, para ODK Collect e Enketo",
          fr: "XForm, pour ODK Collect et Enketo")),
      Example(
        "dpg convert MINE.yaml BOOKLET.html",
        Wording(
          es: "un cuadernillo de papel para imprimir",
          en: "a paper booklet to print",
          pt: "um caderno de papel para imprimir",
          fr: "un cahier papier à imprimer")),
      Example(
        "dpg convert MINE.yaml MINE.json",
        Wording(
          es: "lo mismo como JSON, para programas; también de vuelta",
          en: "the same as JSON, for programs; and back, too",
          pt: "o mesmo como JSON, para programas; também de volta",
          fr: "la même chose en JSON, pour des programmes, et retour")),
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
