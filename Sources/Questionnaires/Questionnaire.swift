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
  /// Where to find a question by its name.
  public let index: QuestionIndex

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
    index = QuestionIndex(questions.map(\.id))
  }

  /// The place of a question in `questions`, 0-based; `nil` if there is none of that name.
  public func position(of id: QuestionID) -> Int? { index.position(of: id) }

  /// The question of that name, if any.
  public func question(_ id: QuestionID) -> Question? { position(of: id).map { questions[$0] } }
}

/// The names of a questionnaire's questions, shared by everything that is kept by question.
public final class QuestionIndex: Sendable, Equatable {
  /// The names in the order asked.
  public let ids: [QuestionID]
  /// The positions in `ids` in the byte order of the names: the order of stored answers.
  public let canonicalOrder: [Int]
  private let positions: [QuestionID: Int]

  /// An index of these names; of two that are equal the first is found.
  public init(_ ids: [QuestionID]) {
    self.ids = ids
    canonicalOrder = ids.indices.sorted { ids[$0] < ids[$1] }
    positions = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The position of a name, 0-based; `nil` if it is not there.
  public func position(of id: QuestionID) -> Int? { positions[id] }

  /// The same names in the same order.
  public static func == (left: QuestionIndex, right: QuestionIndex) -> Bool {
    left === right || left.ids == right.ids
  }
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
