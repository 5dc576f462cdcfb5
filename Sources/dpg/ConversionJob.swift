import Commands
import FileAccess
import JSONText
import QuestionnaireConversion
import Questionnaires

/// A questionnaire on its way into another format.
struct ConversionJob {
  let questionnaire: Questionnaire
  /// The questionnaire before the institution's values were filled in.
  let draft: Questionnaire
  /// The institution's values, by setting; empty if none were given.
  let values: [String: LocalizedText]
  /// The file that it was read from.
  let source: String
  /// The language of the messages.
  let messageLanguage: LanguageCode
  /// The language asked for with `--in`, for formats that hold one language.
  let textLanguage: LanguageCode?
  /// Whether the institution's values stand in the texts already.
  let isFilledIn: Bool
  /// Where it comes from, as a comment at the head of a file.
  let origin: String

  /// It as the text of a definition file.
  var definition: DefinitionText { DefinitionText(questionnaire, isFilledIn: isFilledIn) }

  /// Writes a text whole.
  func write(
    _ text: String, to path: String, gaps: [ConversionGap] = []
  ) throws -> [ConversionGap] {
    try FileAccess.write(Array(text.utf8), to: path)
    return gaps
  }

  /// What was written, for programs.
  func json(_ path: String, _ gaps: [ConversionGap]) -> JSONValue {
    .object([
      ("file", .string(path)), ("questionnaire", .string(questionnaire.id.rawValue)),
      ("version", .string(questionnaire.version)),
      ("languages", .array(questionnaire.languages.map { .string($0.rawValue) })),
      ("questions", .integer(questionnaire.questions.count(where: \.isAsked))),
      (
        "gaps",
        .array(
          gaps.map { gap in
            .object([
              ("code", .string(gap.code)), ("names", .array(gap.names.map { .string($0) })),
            ])
          })
      ),
    ])
  }
}

/// The file that `dpg convert` reads, and the values to fill it in with.
struct ConversionSource {
  private let path: String
  private let arguments: ParsedArguments
  private let console: Console

  init(_ arguments: ParsedArguments, _ console: Console) throws {
    path = try ShippedFiles.path(of: arguments.positional[0], .questionnaire)
    self.arguments = arguments
    self.console = console
  }

  /// The questionnaire, filled in if values were given.
  func job(writing output: String) throws -> ConversionJob {
    guard !FileAccess.isSameFile(path, output) else {
      throw Failure(
        .usage, es: "'\(path)' es el archivo de entrada. Elija otro nombre para el que se escribe.",
        en: "'\(path)' is the file to read. Choose another name for the one to write.",
        pt: "'\(path)' é o arquivo de entrada. Escolha outro nome para o que se grava.",
        fr: "'\(path)' est le fichier d'entrée. Choisissez un autre nom pour celui à écrire.")
    }
    let read = try QuestionnaireFormat.reader(of: path)
    let draft = try read(path, nil, console)
    let pairs = arguments.values("set")
    let isFilledIn = !pairs.isEmpty || arguments.has("practice")
    let values =
      try isFilledIn
      ? SettingValues(pairs, languages: draft.languages, isPractice: arguments.has("practice"))
        .filled(draft.settings, in: draft.languages) : nil
    let questionnaire = try values.map { try read(path, $0, console) } ?? draft
    let name = FileAccess.name(of: path)
    let origin = Wording(
      es: "Hecho con dpg a partir de \(name), sin sus comentarios.\n"
        + "Se puede editar: vea docs/questionnaire-format.md.",
      en: "Made with dpg from \(name), without its comments.\n"
        + "It can be edited: see docs/questionnaire-format.md.",
      pt: "Feito com dpg a partir de \(name), sem seus comentários.\n"
        + "Pode ser editado: veja docs/questionnaire-format.md.",
      fr: "Fait avec dpg à partir de \(name), sans ses commentaires.\n"
        + "On peut le modifier\u{A0}: voir docs/questionnaire-format.md.")
    return ConversionJob(
      questionnaire: questionnaire, draft: draft, values: values ?? [:], source: path,
      messageLanguage: console.code,
      textLanguage: arguments.value("in").map { LanguageCode($0) }, isFilledIn: isFilledIn,
      origin: origin[console.language])
  }
}
