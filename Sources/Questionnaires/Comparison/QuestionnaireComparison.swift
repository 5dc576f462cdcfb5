/// What changed between two editions of a questionnaire, and which questions two rounds share.
public struct QuestionnaireComparison: Sendable, Equatable {
  /// How many of a section's questions answers may be compared on.
  public struct SectionSummary: Sendable, Equatable {
    /// The section, of the later edition if it is there.
    public let id: SectionID
    /// Its title.
    public let title: LocalizedText
    /// How many of its questions, of both editions together, take an answer.
    public let count: Int
    /// How many of them are comparable.
    public let comparable: Int
  }

  /// The questions in the order of the later edition, then those that are gone.
  ///
  /// The questions of records follow the one that takes them; notes are left out.
  public let questions: [QuestionComparison]
  /// The languages of both editions, in the order of the later one.
  public let languages: [LanguageCode]
  /// The languages of the earlier edition alone.
  public let languagesGone: [LanguageCode]
  /// The languages of the later edition alone.
  public let languagesNew: [LanguageCode]
  /// The sections in the order of the later edition, then those that are gone.
  public let sections: [SectionSummary]

  /// Compares two editions, question by question, by their ids.
  public init(from old: Questionnaire, to new: Questionnaire) {
    languages = new.languages.filter { old.languages.contains($0) }
    languagesGone = old.languages.filter { !new.languages.contains($0) }
    languagesNew = new.languages.filter { !old.languages.contains($0) }
    let before = Self.placed(old)
    let after = Self.placed(new)
    let earlier = Dictionary(
      before.map { ($0.question.id, $0.question) }, uniquingKeysWith: { first, _ in first })
    let laterIDs = Set(after.map(\.question.id))
    var questions: [QuestionComparison] = []
    for (section, question) in after {
      if let former = earlier[question.id] {
        questions.append(
          QuestionComparison(section, from: former, to: question, languages: languages))
      } else {
        questions.append(QuestionComparison(question.id, section, onlyIn: .new))
      }
    }
    for (section, question) in before where !laterIDs.contains(question.id) {
      questions.append(QuestionComparison(question.id, section, onlyIn: .gone))
    }
    self.questions = questions
    sections = Self.summaries(of: questions, old, new)
  }

  /// Whether both ask the same questions in the same words.
  public var isIdentical: Bool { questions.allSatisfy { $0.status == .identical } }

  /// How many questions have a status.
  public func count(of status: QuestionComparison.Status) -> Int {
    questions.count { $0.status == status }
  }

  private static func placed(
    _ questionnaire: Questionnaire
  ) -> [(section: SectionID, question: Question)] {
    questionnaire.sections.flatMap { section in
      section.questions.flatMap(\.withFields)
        .filter { $0.kind != .note }
        .map { (section.id, $0) }
    }
  }

  private static func summaries(
    of questions: [QuestionComparison], _ old: Questionnaire, _ new: Questionnaire
  ) -> [SectionSummary] {
    var seen: Set<SectionID> = []
    let bySection = Dictionary(grouping: questions, by: \.section)
    return (new.sections + old.sections).compactMap { section in
      guard seen.insert(section.id).inserted, let inside = bySection[section.id] else { return nil }
      return SectionSummary(
        id: section.id, title: section.title, count: inside.count,
        comparable: inside.count { $0.isComparable })
    }
  }
}
