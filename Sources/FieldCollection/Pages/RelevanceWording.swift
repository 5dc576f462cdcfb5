internal import Questionnaires

/// Says for whom questions are, for browsers that cannot hide them by themselves.
///
/// What has no short wording gets a general sentence: words that leave out half of a condition
/// would mislead.
struct RelevanceWording {
  private let conditions: ConditionWording
  private let language: LanguageCode

  /// - Parameter record: the record that the conditions stand in, if any.
  init(_ layout: FormLayout, language: LanguageCode, record: RecordSet? = nil) {
    self.language = language
    let (questionnaire, numbering) = (layout.questionnaire, layout.numbering)
    conditions = ConditionWording(
      questionnaire, language: language, person: .those, record: record
    ) { question in
      guard let position = questionnaire.position(of: question.id) else {
        return FormWording.at(field: question.text[language])[language]
      }
      return numbering.label(at: position).map { FormWording.at($0)[language] }
    }
  }

  /// "Questions 5 to 8 are only for those who …"; both `nil` for what has no number.
  func note(_ condition: Expression, from first: Int? = nil, to last: Int? = nil) -> String {
    let (start, words) = (FormWording.only(first, last)[language], conditions.words(condition))
    return start
      + (words.map { FormWording.forThose($0)[language] } ?? FormWording.forSome[language])
  }
}
