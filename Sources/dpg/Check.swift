import Commands
import FileAccess
import JSONText
import QuestionnaireFiles
import Questionnaires

/// `dpg check`: says everything that is wrong with definition files.
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
        "FILE", isRepeating: true,
        help: Wording(
          es: "archivos .yaml", en: ".yaml files", pt: "arquivos .yaml", fr: "fichiers .yaml"))
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitCode {
    let definitions = try arguments.positional.map { name in
      let path = try ShippedFiles.path(of: name, .any)
      return DefinitionFiles.any(
        try FileAccess.read(path), name: path, base: ShippedFiles.base)
    }
    let found = definitions.flatMap { $0.diagnostics(among: definitions) }
    for diagnostic in found { console.result(diagnostic.text(in: console.code)) }
    let errors = found.count { $0.problem.severity == .error }
    console.json(.object([("errors", .integer(errors)), ("diagnostics", json(found, console))]))
    if found.isEmpty {
      let count = definitions.count
      console.note(
        Wording(
          es: "\(count) archivo(s) sin errores.", en: "\(count) file(s) without errors.",
          pt: "\(count) arquivo(s) sem erros.", fr: "\(count) fichier(s) sans erreur."))
    }
    return errors == 0 ? .done : .failed
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
    return questionnaire.map { file.adding(PlanChecks.fit(plan, to: $0)) } ?? diagnostics
  }

  /// The questionnaire of that name, if it is found without its folder.
  private func shipped(_ id: QuestionnaireID) -> Questionnaire? {
    guard let path = try? ShippedFiles.path(of: id.rawValue, .questionnaire),
      let bytes = try? FileAccess.read(path)
    else { return nil }
    return DefinitionFiles.questionnaire(bytes, name: path, base: ShippedFiles.base).readable
  }
}
