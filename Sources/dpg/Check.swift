import Commands
import FileAccess
import JSONText
import QuestionnaireFiles
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
          es: "archivos .yaml", en: ".yaml files", pt: "arquivos .yaml", fr: "fichiers .yaml"))
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
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    if let code = arguments.value("explain") { return try CheckCatalogue.explain(code, console) }
    guard !arguments.positional.isEmpty else {
      throw UsageError.missingArgument("FILE")
    }
    let definitions = try arguments.positional.map { name in
      let path = try ShippedFiles.path(of: name, .any)
      return DefinitionFiles.any(
        try FileAccess.read(path), name: path, base: ShippedFiles.base)
    }
    let found = definitions.flatMap { $0.diagnostics(among: definitions) }
    let tally = Tally(found, files: definitions.count)
    for diagnostic in found { console.result(diagnostic.text(in: console.code)) }
    if found.isEmpty {
      console.note(tally.wording)
    } else {
      console.result(tally.wording[console.language])
    }
    let outline = arguments.has("outline") ? Outline(of: definitions, console) : nil
    outline?.show()
    console.json(
      .object(
        [
          ("files", .integer(definitions.count)), ("errors", .integer(tally.errors)),
          ("warnings", .integer(tally.warnings)), ("diagnostics", json(found, console)),
        ] + (outline.map { [("outlines", $0.json)] } ?? [])))
    let hasFailed = tally.errors > 0 || arguments.has("strict") && tally.warnings > 0
    return hasFailed ? .failed : .done
  }

  private static func json(_ found: [LocatedDiagnostic], _ console: Console) -> JSONValue {
    .array(
      found.map { diagnostic in
        .object([
          ("file", .string(diagnostic.file)), ("line", .integer(diagnostic.line)),
          ("column", .integer(diagnostic.column)), ("code", .string(diagnostic.problem.code)),
          ("severity", .string(diagnostic.problem.severity.rawValue)),
          ("message", .string(diagnostic.problem.message[console.code])),
        ])
      })
  }
}

/// How many errors and warnings there are.
struct Tally {
  let errors: Int
  let warnings: Int
  private let files: Int

  init(_ found: [LocatedDiagnostic], files: Int) {
    errors = found.count { $0.problem.severity == .error }
    warnings = found.count - errors
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

extension AnyDefinition {
  /// The file's own diagnostics and, for a plan, how it fits its questionnaire, if that is among
  /// the files or can be found by its name.
  fileprivate func diagnostics(among all: [AnyDefinition]) -> [LocatedDiagnostic] {
    guard case .plan(let file) = self, let plan = file.readable else { return diagnostics }
    let given = all.compactMap { other -> Questionnaire? in
      if case .questionnaire(let file) = other { file.readable } else { nil }
    }
    let questionnaire =
      given.first { $0.id == plan.questionnaire }
      ?? given.first { $0.basedOn == plan.questionnaire } ?? shipped(plan.questionnaire)
    return questionnaire.map { file.diagnostics(adding: PlanChecks.fit(plan, to: $0)) }
      ?? diagnostics
  }

  /// The questionnaire of that name, if it is found without its folder.
  private func shipped(_ id: QuestionnaireID) -> Questionnaire? {
    guard let path = try? ShippedFiles.path(of: id.rawValue, .questionnaire),
      let bytes = try? FileAccess.read(path)
    else { return nil }
    return DefinitionFiles.questionnaire(bytes, name: path, base: ShippedFiles.base).readable
  }
}
