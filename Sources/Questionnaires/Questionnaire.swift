/// A questionnaire as data: what is asked, in which order, in which languages.
///
/// A value without behaviour: evaluating answers is `Responses`, reading files is
/// `QuestionnaireFiles`.
public struct Questionnaire: Sendable, Equatable {
  /// Who fills it in.
  public enum Respondent: String, Sendable, CaseIterable {
    /// One person about what she sees and lives, anonymously.
    case respondent
    /// The facilitating team: a record of documents, interviews or workshops.
    case team
  }

  /// Its name, for example `dpg-staff`.
  public let id: QuestionnaireID
  /// The instrument that it adapts, if it came out of an overlay.
  public let basedOn: QuestionnaireID?
  /// Who fills it in.
  public let filledBy: Respondent
  /// Its version as the author wrote it.
  public let version: String
  /// The languages every text exists in, default first.
  public let languages: [LanguageCode]
  /// Its title.
  public let title: LocalizedText
  /// Shown before the first question: who asks, why, what happens with the answers.
  public let welcome: LocalizedText?
  /// Asked before everything else, if the author wants it asked.
  public let consent: Consent?
  /// Shown to everybody after the last question: thanks, and what happens next.
  public let closing: LocalizedText?
  /// Where to find support, shown to everybody at the end.
  public let support: SupportCard?
  /// Where the questionnaire comes from and under which terms, if the author says so.
  public let attribution: LocalizedText?
  /// Texts that an institution must fill in before the questionnaire can be used.
  public let settings: [Setting]
  /// The sections in the order shown.
  public let sections: [Section]

  /// All questions in the order asked; those inside records are in their question's `recordSet`.
  public let questions: [Question]
  /// Where to find a question by its name.
  public let index: QuestionIndex

  /// Makes a questionnaire. Of two questions with the same id the first is found by id.
  public init(
    id: QuestionnaireID, basedOn: QuestionnaireID? = nil, filledBy: Respondent = .respondent,
    version: String, languages: [LanguageCode], title: LocalizedText,
    welcome: LocalizedText? = nil, consent: Consent? = nil, closing: LocalizedText? = nil,
    support: SupportCard? = nil, attribution: LocalizedText? = nil, settings: [Setting] = [],
    sections: [Section]
  ) {
    self.id = id
    self.basedOn = basedOn
    self.filledBy = filledBy
    self.version = version
    self.languages = languages
    self.title = title
    self.welcome = welcome
    self.consent = consent
    self.closing = closing
    self.support = support
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

/// What a person agrees to before she answers. Declining keeps nothing.
public struct Consent: Sendable, Equatable {
  /// What is asked.
  public let text: LocalizedText
  /// The choice to take part.
  public let yes: LocalizedText
  /// The choice not to.
  public let no: LocalizedText

  /// Makes a consent question.
  public init(text: LocalizedText, yes: LocalizedText, no: LocalizedText) {
    self.text = text
    self.yes = yes
    self.no = no
  }
}

/// Where somebody finds support. Everybody is shown it, so that seeing it says nothing of anybody.
public struct SupportCard: Sendable, Equatable {
  /// One contact.
  public struct Line: Sendable, Equatable {
    /// Whose contact it is.
    public let label: LocalizedText
    /// The contact.
    public let text: LocalizedText

    /// Makes a line.
    public init(label: LocalizedText, text: LocalizedText) {
      self.label = label
      self.text = text
    }
  }

  /// Its title.
  public let title: LocalizedText
  /// A sentence before the contacts, if any.
  public let intro: LocalizedText?
  /// The contacts in the order shown; at least one.
  public let lines: [Line]
  /// When every contact was last tried.
  public let checked: LocalizedText

  /// Makes a card.
  public init(
    title: LocalizedText, intro: LocalizedText? = nil, lines: [Line], checked: LocalizedText
  ) {
    self.title = title
    self.intro = intro
    self.lines = lines
    self.checked = checked
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
  /// When its questions are asked, as written; `nil`: always.
  public let relevance: Expression?
  /// Its questions in the order asked.
  public let questions: [Question]

  /// Makes a section. Its questions take on its role, but for those marked as sensitive.
  public init(
    id: SectionID, title: LocalizedText, note: LocalizedText? = nil, role: Role = .opinion,
    relevance: Expression? = nil, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.role = role
    self.relevance = relevance
    self.questions = questions.map { question in
      var question = question
      if !question.isSensitive { question.role = role }
      return question
    }
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
  /// What is shown there unless the study says otherwise: an overlay's value.
  public let value: LocalizedText?

  /// Makes a setting.
  public init(
    name: String, help: LocalizedText, sample: LocalizedText, value: LocalizedText? = nil
  ) {
    self.name = name
    self.help = help
    self.sample = sample
    self.value = value
  }
}
