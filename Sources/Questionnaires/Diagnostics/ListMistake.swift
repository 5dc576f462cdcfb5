/// What can be wrong with a list that an institution fills in.
public enum ListMistake: Sendable, Equatable {
  /// A language's list that does not name the same entries as the first.
  case differs(LanguageCode)
}
