import Commands
import FileAccess
import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires

/// A file that `dpg check` was given: a definition, or a form that becomes one.
struct CheckedFile {
  let path: String
  /// What it defines; `nil`: a form that cannot be read.
  private(set) var definition: AnyDefinition?
  /// What became of the cells of a form.
  private(set) var findings: [XLSFormFinding] = []
  /// Why a workbook cannot be opened.
  private(set) var failure: Failure?
  let isForm: Bool

  /// The files of those names; of a folder, the definitions in it.
  static func all(_ names: [String], _ console: Console) throws -> [CheckedFile] {
    try names.flatMap(paths).map { try CheckedFile($0, console) }
  }

  private static func paths(_ name: String) throws -> [String] {
    // A shipped file goes before a folder of its name.
    if let path = try? ShippedFiles.path(of: name, .any) { return [path] }
    guard FileAccess.isDirectory(name) else { return [try ShippedFiles.path(of: name, .any)] }
    let found = try FileAccess.names(in: name)
      .filter { $0.lowercased().hasSuffix(".yaml") || $0.lowercased().hasSuffix(".yml") }
      .map { name.hasSuffix("/") ? name + $0 : "\(name)/\($0)" }
      .filter { !FileAccess.isDirectory($0) }
    guard found.isEmpty else { return found }
    throw Failure(
      .noInput, es: "la carpeta '\(name)' no tiene ningún archivo .yaml. Indique otra.",
      en: "the folder '\(name)' has no .yaml file. Name another.",
      pt: "a pasta '\(name)' não tem nenhum arquivo .yaml. Indique outra.",
      fr: "le dossier '\(name)' n'a aucun fichier .yaml. Indiquez-en un autre.")
  }

  private init(_ path: String, _ console: Console) throws {
    self.path = path
    isForm = QuestionnaireFormat.isWorkbook(path)
    guard isForm else {
      definition = DefinitionFiles.any(
        try FileAccess.read(path), name: path, base: ShippedFiles.base)
      return
    }
    do {
      let reading = try XLSFormFile.reading(of: path, console)
      findings = reading.findings
      definition = reading.questionnaire.map {
        .questionnaire(XLSFormFile.definition(of: $0, path))
      }
    } catch let failure as Failure {
      self.failure = failure
    }
  }

  /// Its questionnaire, if it defines one; the readable part of one with errors.
  var questionnaire: Questionnaire? { questionnaireFile?.readable }

  /// The file of its questionnaire.
  var questionnaireFile: DefinitionFile<Questionnaire>? {
    if case .questionnaire(let file) = definition { file } else { nil }
  }

  /// What became of the cells of a form, in words.
  func formLines(in language: LanguageCode) -> [String] {
    XLSFormReport(findings).lines(in: language).map { "\(path): \($0)" }
  }

  // MARK: Between files

  /// The definition's own diagnostics, those of a plan and its questionnaire, and those of two
  /// questionnaires of one edition.
  func diagnostics(among all: [CheckedFile]) -> [LocatedDiagnostic] {
    if case .plan(let file) = definition, let plan = file.readable {
      let given = all.compactMap(\.questionnaire)
      let questionnaire =
        given.first { $0.id == plan.questionnaire }
        ?? given.first { $0.basedOn == plan.questionnaire }
        ?? Self.shipped(plan.questionnaire)?.readable
      return questionnaire.map { file.diagnostics(adding: PlanChecks.fit(plan, to: $0)) }
        ?? file.diagnostics
    }
    guard let file = questionnaireFile, let own = file.value,
      let (twin, name) = twin(of: own, among: all)
    else { return definition?.diagnostics ?? [] }
    let changed = QuestionnaireComparison(from: twin, to: own).questions
      .filter { $0.status != .identical }.map(\.id)
    guard !changed.isEmpty else { return file.diagnostics }
    let problem = Problem.sameEdition(own.id, own.version, changed, file: name)
    return file.diagnostics(adding: [Diagnostic(problem, at: .root["version"])])
  }

  /// A questionnaire of the same name and edition, and its file: one given before this, or one that
  /// is found by its name.
  private func twin(
    of own: Questionnaire, among all: [CheckedFile]
  ) -> (Questionnaire, String)? {
    let earlier = all.prefix { $0.path != path }.compactMap { file in
      file.questionnaireFile?.value.map { ($0, file.path) }
    }
    func isTwin(_ other: (Questionnaire, String)) -> Bool {
      (other.0.id, other.0.version) == (own.id, own.version)
    }
    if let found = earlier.first(where: isTwin) { return found }
    return Self.shipped(own.id, unlessAt: path)?.value.map { ($0, own.id.rawValue) }
      .flatMap { isTwin($0) ? $0 : nil }
  }

  /// The questionnaire of that name, if it is found without its folder and is another file.
  private static func shipped(
    _ id: QuestionnaireID, unlessAt own: String? = nil
  ) -> DefinitionFile<Questionnaire>? {
    guard let path = try? ShippedFiles.path(of: id.rawValue, .questionnaire),
      own.map({ !FileAccess.isSameFile($0, path) }) ?? true,
      let bytes = try? FileAccess.read(path)
    else { return nil }
    return DefinitionFiles.questionnaire(bytes, name: path, base: ShippedFiles.base)
  }
}
