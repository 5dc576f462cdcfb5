import Commands
import JSONText
import Questionnaires

/// `dpg check`: says everything there is to say about definition files.
enum Check: Subcommand {
  static let command = Command(
    "check",
    summary: Wording(
      es: "revisa cuestionarios, planes, diseños y mapas",
      en: "checks questionnaires, plans, layouts and maps",
      pt: "verifica questionários, planos, formatos e mapas",
      fr: "vérifie questionnaires, plans, mises en page et correspondances"),
    arguments: [
      Argument(
        "FILE", isOptional: true, isRepeating: true,
        help: Wording(
          es: "archivos .yaml o .xlsx, o carpetas", en: ".yaml or .xlsx files, or folders",
          pt: "arquivos .yaml ou .xlsx, ou pastas", fr: "fichiers .yaml ou .xlsx, ou dossiers"))
    ],
    options: [
      Option(
        "strict",
        help: Wording(
          es: "los avisos también cuentan como fallo", en: "warnings count as failure too",
          pt: "os avisos também contam como falha",
          fr: "les avertissements comptent aussi comme un échec")),
      Option(
        "explain", value: "CODE",
        help: Wording(
          es: "explica un código, Q051 por ejemplo; all: todos",
          en: "explains a code, Q051 say; all: every one",
          pt: "explica um código, Q051 por exemplo; all: todos",
          fr: "explique un code, Q051 par exemple\u{A0}; all\u{A0}: tous")),
      Outline.option,
    ],
    examples: [
      Example(
        "dpg check MINE.yaml",
        Wording(
          es: "qué está mal, en qué línea, y qué hacer",
          en: "what is wrong, on which line, and what to do",
          pt: "o que está errado, em que linha, e o que fazer",
          fr: "ce qui ne va pas, à quelle ligne, et que faire")),
      Example(
        "dpg check dpg-staff --outline",
        Wording(
          es: "el cuestionario como un árbol, cuántos minutos toma y cómo se lee",
          en: "the questionnaire as a tree, how many minutes it takes and how it reads",
          pt: "o questionário como uma árvore, quantos minutos leva e como se lê",
          fr: "le questionnaire en arbre, combien de minutes il prend et comment il se lit")),
      Example(
        "dpg check --explain Q051",
        Wording(
          es: "qué quiere decir un código y cómo se corrige",
          en: "what a code means and how it is mended",
          pt: "o que quer dizer um código e como se corrige",
          fr: "ce que veut dire un code et comment le corriger")),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    if let code = arguments.value("explain") { return try CheckCatalogue.explain(code, console) }
    guard !arguments.positional.isEmpty else {
      throw UsageError.missingArgument("FILE")
    }
    let files = try CheckedFile.all(arguments.positional, console)
    let remarks = Remark.all(about: files)
    let tally = Tally(remarks.map(\.severity), files: files.count)
    for line in lines(remarks, files, console) { console.result(line) }
    if remarks.isEmpty {
      console.note(tally.wording)
    } else {
      console.result(tally.wording[console.language])
    }
    let outline =
      arguments.has("outline") ? Outline(of: files.compactMap(\.definition), console) : nil
    outline?.show()
    console.json(
      .object(
        [
          ("files", .integer(files.count)), ("errors", .integer(tally.errors)),
          ("warnings", .integer(tally.warnings)),
          ("diagnostics", .array(remarks.map { $0.json(in: console.code) })),
        ] + (outline.map { [("outlines", $0.json)] } ?? [])))
    let hasFailed = tally.errors > 0 || arguments.has("strict") && tally.warnings > 0
    return hasFailed ? .failed : .done
  }

  /// What is said in words: of a form, what is the same in several cells is said once.
  private static func lines(
    _ remarks: [Remark], _ files: [CheckedFile], _ console: Console
  ) -> [String] {
    files.flatMap { $0.formLines(in: console.code) }
      + remarks.compactMap { $0.text(in: console.code) }
  }
}

/// How many errors and warnings there are.
struct Tally {
  let errors: Int
  let warnings: Int
  private let files: Int

  init(_ severities: [Diagnostic.Severity], files: Int) {
    errors = severities.count { $0 == .error }
    warnings = severities.count - errors
    self.files = files
  }

  /// `2 errors, 3 warnings in 4 files.`
  var wording: Wording {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    return Wording(
      es: count(errors, "error", "errores") + ", " + count(warnings, "aviso", "avisos") + " en "
        + count(files, "archivo", "archivos") + ".",
      en: count(errors, "error", "errors") + ", " + count(warnings, "warning", "warnings") + " in "
        + count(files, "file", "files") + ".",
      pt: count(errors, "erro", "erros") + ", " + count(warnings, "aviso", "avisos") + " em "
        + count(files, "arquivo", "arquivos") + ".",
      fr: count(errors, "erreur", "erreurs") + ", "
        + count(warnings, "avertissement", "avertissements") + " dans "
        + count(files, "fichier", "fichiers") + ".")
  }
}
