import Commands
import QuestionnaireConversion
import Questionnaires

/// A format that `dpg convert` reads or writes, known by the ending of the file.
struct QuestionnaireFormat: Sendable {
  /// Every format. A new one is one line here.
  static let all = [
    QuestionnaireFormat([".yaml", ".yml"], isDefinition: true, read: definition) { job, path in
      try job.write(job.definition.yaml(comment: job.origin), to: path)
    },
    QuestionnaireFormat([".json"], isDefinition: true, read: definition) { job, path in
      try job.write(job.definition.json(), to: path)
    },
    QuestionnaireFormat([".xml"], read: nil) { job, path in
      let form = XFormWriter.write(job.questionnaire, isFilledIn: job.isFilledIn)
      return try job.write(form.xml, to: path, gaps: form.gaps)
    },
    QuestionnaireFormat([".xlsx", ".xlsm"], read: XLSFormFile.read, write: XLSFormFile.write),
    QuestionnaireFormat([".html"], read: nil, write: BookletFile.write),
  ]

  /// Reads a questionnaire, filled in with the values given; shows what is wrong and stops if
  /// anything is.
  typealias Read =
    @Sendable (
      _ path: String, _ values: [String: LocalizedText]?, _ console: Console
    ) throws -> Questionnaire
  /// Writes the file, which appears under its name when it is whole; gives what it lacks.
  typealias Write = @Sendable (_ job: ConversionJob, _ path: String) throws -> [ConversionGap]

  /// The endings of its files, the usual one first.
  let endings: [String]
  /// Whether its files are definitions of this program's own.
  let isDefinition: Bool
  let read: Read?
  let write: Write?

  init(_ endings: [String], isDefinition: Bool = false, read: Read?, write: Write?) {
    self.endings = endings
    self.isDefinition = isDefinition
    self.read = read
    self.write = write
  }

  private static let definition: Read = { path, values, console in
    let loader = DefinitionLoader(console: console)
    return try loader.value(loader.questionnaire(path, settings: values))
  }

  var canRead: Bool { read != nil }
  var canWrite: Bool { write != nil }

  /// The usual endings of the formats that can do something, for help.
  static func list(_ ability: KeyPath<QuestionnaireFormat, Bool>) -> String {
    all.filter { $0[keyPath: ability] }.compactMap(\.endings.first).joined(separator: ", ")
  }

  /// Whether a file is a definition of this program's own.
  static func isDefinition(_ path: String) -> Bool { of(path)?.isDefinition ?? false }

  /// Whether a file is an XLSForm.
  static func isWorkbook(_ path: String) -> Bool {
    [".xlsx", ".xlsm"].contains { path.lowercased().hasSuffix($0) }
  }

  /// How to read a file.
  static func reader(of path: String) throws -> Read {
    guard let read = of(path)?.read else { throw wrongEnding(path, list(\.canRead)) }
    return read
  }

  /// How to write a file.
  static func writer(of path: String) throws -> Write {
    guard let write = of(path)?.write else { throw wrongEnding(path, list(\.canWrite)) }
    return write
  }

  private static func of(_ path: String) -> QuestionnaireFormat? {
    let name = path.lowercased()
    return all.first { $0.endings.contains { name.hasSuffix($0) } }
  }

  private static func wrongEnding(_ path: String, _ list: String) -> Failure {
    Failure(
      .usage, es: "'\(path)' debe terminar en: \(list).", en: "'\(path)' must end in: \(list).",
      pt: "'\(path)' deve terminar em: \(list).",
      fr: "'\(path)' doit se terminer par\u{A0}: \(list).")
  }
}
