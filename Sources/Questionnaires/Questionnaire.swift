/// A questionnaire as data: what is asked, in which order, in which languages.
///
/// A value without behaviour: evaluating answers is `Responses`, reading files is
/// `QuestionnaireFiles`.
public struct Questionnaire: Sendable, Equatable {
  /// Its name, for example `dpg-staff`.
  public let id: QuestionnaireID
  /// Its version as the author wrote it.
  public let version: String
  /// The languages every text exists in, default first.
  public let languages: [LanguageCode]
  /// Its title.
  public let title: LocalizedText
  /// Shown before the first question: who asks, why, what happens with the answers.
  public let welcome: LocalizedText?
  /// Shown to everybody after the last question: thanks and where to find support.
  public let closing: LocalizedText?
  /// Where the questionnaire comes from and under which terms, if the author says so.
  public let attribution: LocalizedText?
  /// Texts that an institution must fill in before the questionnaire can be used.
  public let settings: [Setting]
  /// The sections in the order shown.
  public let sections: [Section]

  /// All questions in the order asked.
  public let questions: [Question]
  private let positions: [QuestionID: Int]

  /// Makes a questionnaire. Of two questions with the same id the first is found by id.
  public init(
    id: QuestionnaireID, version: String, languages: [LanguageCode], title: LocalizedText,
    welcome: LocalizedText? = nil, closing: LocalizedText? = nil,
    attribution: LocalizedText? = nil, settings: [Setting] = [], sections: [Section]
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.welcome = welcome
    self.closing = closing
    self.attribution = attribution
    self.settings = settings
    self.sections = sections
    questions = sections.flatMap(\.questions)
    positions = Dictionary(
      zip(questions.map(\.id), questions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The place of a question in `questions`, 0-based; `nil` if there is none of that name.
  public func position(of id: QuestionID) -> Int? { positions[id] }

  /// The question of that name, if any.
  public func question(_ id: QuestionID) -> Question? { positions[id].map { questions[$0] } }
}

/// A page of a questionnaire.
public struct Section: Sendable, Equatable {
  /// What the answers of a section can do to a person, which decides how counts are protected.
  public enum Role: String, Sendable, CaseIterable {
    /// Opinions about the institution.
    case opinion
    /// Who the respondent is: small counts could point at a person.
    case profile
    /// Experiences that could hurt the respondent if known.
    case sensitive
  }

  /// Its name.
  public let id: SectionID
  /// Its title.
  public let title: LocalizedText
  /// A notice before its first question, if any.
  public let note: LocalizedText?
  /// What kind of answers it holds.
  public let role: Role
  /// Its questions in the order asked.
  public let questions: [Question]

  /// Makes a section.
  public init(
    id: SectionID, title: LocalizedText, note: LocalizedText? = nil, role: Role = .opinion,
    questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.role = role
    self.questions = questions
  }
}

/// A text, or a list of choices, that an institution fills in: `{{responsable}}`.
public struct Setting: Sendable, Equatable {
  /// Its name between the braces.
  public let name: String
  /// What to write there.
  public let help: LocalizedText
  /// What a practice study shows there.
  public let sample: LocalizedText

  /// Makes a setting.
  public init(name: String, help: LocalizedText, sample: LocalizedText) {
    self.name = name
    self.help = help
    self.sample = sample
  }
}
