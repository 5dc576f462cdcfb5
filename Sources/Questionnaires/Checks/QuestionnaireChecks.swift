/// Limits of a questionnaire that reading its form checks.
public enum QuestionnaireChecks {
  /// The most choices a question with several answers may have.
  public static let mostChoicesOfSeveral = 62
}
