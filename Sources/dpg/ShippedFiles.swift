import Commands
import FileAccess
import Glibc
import QuestionnaireFiles
import Questionnaires

/// Finds definition files, those that ship included.
enum ShippedFiles {
  /// The kinds of file that can be named without folder and ending.
  enum Kind {
    case questionnaire, plan, layout, importMap, any

    fileprivate var folders: [String] {
      switch self {
      case .questionnaire: ["questionnaires", "questionnaires/examples"]
      case .plan: ["analysis", "analysis/examples"]
      case .layout: ["exports"]
      case .importMap: ["questionnaires/examples"]
      case .any:
        [
          "", "questionnaires", "questionnaires/examples", "analysis", "analysis/examples",
          "exports",
        ]
      }
    }

    fileprivate var ending: String { self == .importMap ? ".map.yaml" : ".yaml" }
  }

  /// The path of a file named as given, or of the shipped one of that name.
  ///
  /// Looked for in the working directory, then in `$DPG_DATA`, then in `../share/dpg` beside
  /// the executable, then in the checkout in whose `.build` the executable stands.
  static func path(of name: String, _ kind: Kind) throws -> String {
    let isBare = !name.contains("/") && !name.contains(".")
    for root in roots {
      for folder in [""] + kind.folders {
        // A bare word is a shipped file before it is whatever has that name here.
        for ending in isBare ? [kind.ending, ""] : ["", kind.ending] {
          let path = [root, folder, name + ending].filter { !$0.isEmpty }.joined(separator: "/")
          if FileAccess.exists(path), !FileAccess.isDirectory(path) { return path }
        }
      }
      if name.hasPrefix("/") { break }
    }
    if isBare, !roots.contains(where: { FileAccess.isDirectory($0 + "/questionnaires") }) {
      throw nothingShipped(name)
    }
    _ = try FileAccess.read(name)  // throws: there is no such file
    return name
  }

  /// The questionnaire that an overlay adapts: beside the overlay, else a shipped one.
  static func base(_ name: String, of overlay: String) -> (bytes: [UInt8], name: String)? {
    let beside = FileAccess.directory(of: overlay) + "/" + name
    let near = [beside, beside + ".yaml"].first {
      FileAccess.exists($0) && !FileAccess.isDirectory($0)
    }
    guard let path = near ?? (try? path(of: name, .questionnaire)),
      let bytes = try? FileAccess.read(path)
    else { return nil }
    return (bytes, path)
  }

  /// The program was copied without the files that ship with it.
  private static func nothingShipped(_ name: String) -> Failure {
    let place = FileAccess.directory(of: executable) + "/../share/dpg"
    return Failure(
      .noInput,
      es: "no existe '\(name)' y no se encuentran los archivos incluidos con dpg. Cópielos a "
        + "'\(place)' o diga en DPG_DATA en qué carpeta están.",
      en: "there is no '\(name)', and the files that ship with dpg are not found. Copy them to "
        + "'\(place)' or say in DPG_DATA in which folder they are.",
      pt: "não existe '\(name)' e não se encontram os arquivos incluídos com o dpg. Copie-os para "
        + "'\(place)' ou diga em DPG_DATA em que pasta estão.",
      fr: "'\(name)' n'existe pas et les fichiers fournis avec dpg sont introuvables. Copiez-les "
        + "dans '\(place)' ou indiquez leur dossier dans DPG_DATA.")
  }

  private static var roots: [String] {
    var roots = [""]
    if let data = Console.environment("DPG_DATA"), !data.isEmpty { roots.append(data) }
    let executable = executable
    roots.append(FileAccess.directory(of: executable) + "/../share/dpg")
    // Nothing compiled in: a copied program must not look into a folder of the builder's machine.
    if let build = executable.firstRange(of: "/.build/") {
      roots.append(String(executable[..<build.lowerBound]))
    }
    return roots
  }

  private static var executable: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return CommandLine.arguments.first ?? "." }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Reads definition files for commands: shows what is wrong with them, and stops if anything is.
struct DefinitionLoader {
  let console: Console

  /// A questionnaire's file.
  func questionnaire(
    _ name: String, settings: [String: LocalizedText]? = nil
  ) throws -> DefinitionFile<Questionnaire> {
    let path = try ShippedFiles.path(of: name, .questionnaire)
    let bytes = try FileAccess.read(path)
    return try checked(
      DefinitionFiles.questionnaire(
        bytes, name: path, settings: settings, base: ShippedFiles.base))
  }

  /// A scoring plan's file.
  func plan(_ name: String) throws -> DefinitionFile<ScoringPlan> {
    let path = try ShippedFiles.path(of: name, .plan)
    return try checked(DefinitionFiles.plan(try FileAccess.read(path), name: path))
  }

  /// A layout's file.
  func layout(_ name: String) throws -> DefinitionFile<ExportLayout> {
    let path = try ShippedFiles.path(of: name, .layout)
    return try checked(DefinitionFiles.layout(try FileAccess.read(path), name: path))
  }

  /// The layout of a file, refused if it does not fit the plan whose findings it lays out.
  func layout(
    _ file: DefinitionFile<ExportLayout>, fitting plan: ScoringPlan
  ) throws -> ExportLayout {
    let layout = try value(file)
    try refuse(file.diagnostics(adding: LayoutChecks.fit(layout, to: plan)))
    return layout
  }

  /// An import map.
  func importMap(_ name: String) throws -> ImportMap {
    let path = try ShippedFiles.path(of: name, .importMap)
    return try value(DefinitionFiles.importMap(try FileAccess.read(path), name: path))
  }

  /// What a file defines.
  func value<Value>(_ file: DefinitionFile<Value>) throws -> Value {
    guard let value = try checked(file).value else { throw Self.failure(1) }
    return value
  }

  private func checked<Value>(_ file: DefinitionFile<Value>) throws -> DefinitionFile<Value> {
    try refuse(file.diagnostics)
    return file
  }

  /// Shows the errors among diagnostics; throws if there is one.
  ///
  /// - Parameter hasLines: whether the file is a text, in which a place is a line and column.
  func refuse(_ diagnostics: [LocatedDiagnostic], hasLines: Bool = true) throws {
    let errors = diagnostics.filter { $0.problem.severity == .error }
    for error in errors {
      console.report(
        hasLines ? error.text(in: console.code) : error.textWithoutLines(in: console.code))
    }
    if !errors.isEmpty { throw Self.failure(errors.count) }
  }

  /// Refuses a plan with an error, or one that does not fit the questionnaire it scores: the one of
  /// these that it names, else the first.
  ///
  /// - Returns: everything to say about it.
  func refuseMisfit(
    _ file: DefinitionFile<ScoringPlan>, among questionnaires: [Questionnaire]
  ) throws -> [LocatedDiagnostic] {
    var found = file.diagnostics
    if let plan = file.readable,
      let questionnaire = questionnaires.first(where: { plan.fits($0) }) ?? questionnaires.first
    {
      found = file.diagnostics(adding: PlanChecks.fit(plan, to: questionnaire))
    }
    try refuse(found)
    return found
  }

  /// Says how many warnings there are and where to read them.
  func mentionWarnings(_ diagnostics: [LocatedDiagnostic], in names: [String]) {
    let count = diagnostics.count { $0.problem.severity == .warning }
    guard count > 0 else { return }
    let files = names.joined(separator: " ")
    console.note(
      Wording(
        es: "\(count) aviso(s) sobre las definiciones. Léalos con: dpg check \(files)",
        en: "\(count) warning(s) about the definitions. Read them with: dpg check \(files)",
        pt: "\(count) aviso(s) sobre as definições. Leia-os com: dpg check \(files)",
        fr: "\(count) avertissement(s) sur les définitions. Lisez-les avec\u{A0}: dpg check "
          + "\(files)"))
  }

  private static func failure(_ count: Int) -> Failure {
    Failure(
      .badData, es: "\(count) error(es) en la definición. Corríjalos y vuelva a intentar.",
      en: "\(count) error(s) in the definition. Correct them and try again.",
      pt: "\(count) erro(s) na definição. Corrija e tente de novo.",
      fr: "\(count) erreur(s) dans la définition. Corrigez et réessayez.")
  }
}
