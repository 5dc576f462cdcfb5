public import Questionnaires

/// What an export says about itself besides the figures.
public struct ExportContext: Sendable, Equatable {
  /// The study's title, usually institution and round.
  public let studyTitle: String
  /// For training: everything made from it says so.
  public let isPractice: Bool
  /// Whether some of the answers were made up by the program.
  public let hasSimulatedAnswers: Bool
  /// The language of the program's own words, and of texts that have several.
  public let language: LanguageCode
  /// The day of the export, `2026-11-23`.
  public let producedOn: String
  /// Written as the file's time of creation, in seconds since 1970-01-01T00:00Z: the same figures
  /// and the same context give the same bytes.
  public let createdInSeconds: Int
  /// The program that made it, `0.1.0` say.
  public let programVersion: String
  /// SHA-256 of the scoring plan, hexadecimal.
  public let planHash: String
  /// SHA-256 of the questionnaire, hexadecimal.
  public let instrumentHash: String

  /// Makes a context.
  public init(
    studyTitle: String, isPractice: Bool, hasSimulatedAnswers: Bool, language: LanguageCode,
    producedOn: String, createdInSeconds: Int, programVersion: String, planHash: String,
    instrumentHash: String
  ) {
    self.studyTitle = studyTitle
    self.isPractice = isPractice
    self.hasSimulatedAnswers = hasSimulatedAnswers
    self.language = language
    self.producedOn = producedOn
    self.createdInSeconds = createdInSeconds
    self.programVersion = programVersion
    self.planHash = planHash
    self.instrumentHash = instrumentHash
  }
}
