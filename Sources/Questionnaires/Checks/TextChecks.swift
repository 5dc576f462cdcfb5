/// Checks of one text in its languages, and of wordings against each other.
public enum TextChecks {
  /// From how many characters and words on two equal wordings are likely a mistake: in Spanish and
  /// Portuguese, say, shorter ones are often the same (*Responsabilidades de cuidado*).
  static let longEnough = (characters: 21, words: 4)

  /// What is wrong with a text, by language.
  ///
  /// - Parameter placeholders: the names between `{{ }}` of a wording, sorted.
  public static func problems(
    of text: LocalizedText, languages: [LanguageCode], placeholders: (String) -> [String]
  ) -> [(language: LanguageCode, problem: Problem)] {
    var found: [(LanguageCode, Problem)] = []
    let first = languages.first.flatMap { text.byLanguage[$0] } ?? ""
    let names = placeholders(first)
    for language in languages {
      guard let wording = text.byLanguage[language], !wording.isEmpty else { continue }
      if wording.hasBlankEnd { found.append((language, .blankAtEnd)) }
      guard language != languages.first, !first.isEmpty else { continue }
      if placeholders(wording) != names {
        found.append((language, .placeholdersDiffer(language)))
      }
      if wording == first, wording.isSentence {
        found.append((language, .notTranslated(language)))
      }
    }
    return found
  }

  /// Questions that read alike in one language and differ in the default one, and earlier wordings
  /// that are the present ones.
  static func found(
    in questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for question in questionnaire.questions {
      for (language, before) in question.formerly?.byLanguage ?? [:]
      where before == question.text.byLanguage[language] {
        let path = places.path(of: question.id)["formerly"][language.rawValue]
        found.append(Diagnostic(.formerlySame(language), at: path))
      }
    }
    guard let first = questionnaire.languages.first else { return found }
    for language in questionnaire.languages.dropFirst() {
      var seen: [String: Question] = [:]
      for question in questionnaire.questions where question.specifies == nil {
        guard let text = question.text.byLanguage[language], text.isSentence else { continue }
        guard let other = seen[text] else {
          seen[text] = question
          continue
        }
        guard other.text.byLanguage[first] != question.text.byLanguage[first] else { continue }
        let path = places.path(of: question.id)["text"][language.rawValue]
        found.append(Diagnostic(.sameText(other.id, language), at: path))
      }
    }
    return found
  }
}

extension String {
  /// Too long to be the same as another by coincidence.
  fileprivate var isSentence: Bool {
    count >= TextChecks.longEnough.characters
      && split(maxSplits: TextChecks.longEnough.words, whereSeparator: \.isWhitespace).count
        >= TextChecks.longEnough.words
  }

  /// It starts with a blank or ends with one; line ends do not count.
  fileprivate var hasBlankEnd: Bool {
    let inside = { (character: Character?) in
      character.map { !$0.isWhitespace || $0.isNewline } ?? true
    }
    return !inside(first) || !inside(last { !$0.isNewline })
  }
}
