/// The checks of what a questionnaire means, together, and a limit that reading its form checks.
public enum QuestionnaireChecks {
  /// The most choices a question with several answers may have.
  public static let mostChoicesOfSeveral = 62
  /// The most choices a question with one answer may have.
  public static let mostChoicesOfOne = 10_000

  /// Everything to say about what `questionnaire` means, besides its expressions.
  ///
  /// - Parameter isWhole: no error was found while reading: what seems unused is not merely unread.
  public static func meaning(
    of questionnaire: Questionnaire, _ places: QuestionnairePlaces, isWhole: Bool
  ) -> [Diagnostic] {
    NameChecks.found(places) + NameChecks.sections(of: questionnaire, places)
      + ScaleChecks.found(places, of: questionnaire)
      + ProtectionChecks.found(in: questionnaire, places)
      + ScoringChecks.found(in: questionnaire, places)
      + TextChecks.found(in: questionnaire, places)
      + (isWhole ? UseChecks.found(in: questionnaire, places) : [])
  }
}
