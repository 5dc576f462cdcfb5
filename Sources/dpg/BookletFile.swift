import Commands
import FileAccess
import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires

/// Paper booklets as `dpg convert` writes them.
enum BookletFile {
  /// Writes the booklet in the language asked for, else the default one.
  static let write: QuestionnaireFormat.Write = { job, path in
    let booklet = BookletWriter(
      job.questionnaire, language: try language(of: job), hash: try hash(of: job),
      values: job.values)
    try FileAccess.write(Array(booklet.html().utf8), to: path)
    let open = job.questionnaire.settings
      .filter { job.values[$0.name] == nil && $0.value == nil }.map(\.name)
    return open.isEmpty ? [] : [.settingsLeft(open)]
  }

  /// `--in`, which may be any language of the questionnaire, else the language of the messages.
  private static func language(of job: ConversionJob) throws -> LanguageCode {
    let languages = job.questionnaire.languages
    if let asked = job.textLanguage {
      guard languages.contains(asked) else {
        let list = languages.map(\.rawValue).joined(separator: ", ")
        throw UsageError.badValue(option: "in", value: asked.rawValue, expected: list)
      }
      return asked
    }
    return languages.contains(job.messageLanguage)
      ? job.messageLanguage : languages.first ?? job.messageLanguage
  }

  /// The hash of the definition as a study keeps it: of a definition file its own, of another
  /// format that of the definition it becomes.
  private static func hash(of job: ConversionJob) throws -> String {
    if QuestionnaireFormat.isDefinition(job.source) {
      let bytes = try FileAccess.read(job.source)
      return DefinitionFiles.questionnaire(bytes, name: job.source, base: ShippedFiles.base).hash
    }
    let text = DefinitionText(job.draft).json()
    return DefinitionFiles.questionnaire(Array(text.utf8), name: job.source).hash
  }
}
