/// What changed between two editions of one question.
public struct QuestionComparison: Sendable, Equatable {
  /// How far two editions of a question ask the same.
  public enum Status: String, Sendable, Equatable, CaseIterable, Comparable {
    /// Word for word the same, with the same choices.
    case identical
    /// Other words, which the author declares to ask the same, or only another hint.
    case minor
    /// Something that may change the answers.
    case changed
    /// Only in the later edition.
    case new
    /// Only in the earlier edition.
    case gone

    /// From the least to the most change.
    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What differs.
  public enum Change: String, Sendable, Equatable, CaseIterable {
    /// The question's words, or those above its matrix, not declared as minor.
    case text
    /// Words declared as minor with `formerly`.
    case declared
    /// The sentence of help.
    case hint
    /// The words of choices.
    case labels
    /// Which choices there are, their order, which are kinds of no answer, which stand alone.
    case choices
    /// What an answer may be: its type, range or constraint.
    case kind
    /// To whom it is asked.
    case relevance
    /// How it is scored: reversal, or what *don't know* is worth.
    case scoring
  }

  /// The question.
  public let id: QuestionID
  /// The section it is in, of the later edition if it is there.
  public let section: SectionID
  /// How far it asks the same in each language that both editions have.
  public let byLanguage: [LanguageCode: Status]
  /// How far it asks the same over all those languages.
  public let status: Status
  /// What differs, in the order of `Change`.
  public let changes: [Change]

  /// Whether answers of both editions may be compared.
  public var isComparable: Bool { status == .identical || status == .minor }

  init(_ id: QuestionID, _ section: SectionID, onlyIn status: Status) {
    self.id = id
    self.section = section
    self.status = status
    byLanguage = [:]
    changes = []
  }

  init(
    _ section: SectionID, from old: Question, to new: Question, languages: [LanguageCode]
  ) {
    id = new.id
    self.section = section
    let structural = Self.structuralChanges(from: old, to: new)
    var all = structural
    var statuses: [LanguageCode: Status] = [:]
    for language in languages {
      let changes = structural + Self.changes(from: old, to: new, in: language)
      statuses[language] = Self.status(of: changes)
      all += changes
    }
    // Without a common language nobody was asked the same words.
    if languages.isEmpty { all.append(.text) }
    byLanguage = statuses
    changes = Change.allCases.filter { all.contains($0) }
    status = Self.status(of: changes)
  }

  private static func status(of changes: [Change]) -> Status {
    if changes.isEmpty { return .identical }
    return changes.allSatisfy { $0 == .declared || $0 == .hint } ? .minor : .changed
  }

  private static func changes(
    from old: Question, to new: Question, in language: LanguageCode
  ) -> [Change] {
    func same(_ first: LocalizedText?, _ second: LocalizedText?) -> Bool {
      wording(first, language) == wording(second, language)
    }
    var changes: [Change] = []
    if !same(old.matrix?.text, new.matrix?.text) { changes.append(.text) }
    if !same(old.text, new.text) {
      let isDeclared = wording(new.formerly, language) == wording(old.text, language)
      changes.append(isDeclared ? .declared : .text)
    }
    if !same(old.hint, new.hint) || !same(old.matrix?.hint, new.matrix?.hint) {
      changes.append(.hint)
    }
    let labels = { (choices: [Choice]) in choices.map { wording($0.label, language) } }
    let (before, after) = choices(of: old, and: new)
    if labels(before) != labels(after) || !same(old.scale?.ends?.low, new.scale?.ends?.low)
      || !same(old.scale?.ends?.high, new.scale?.ends?.high)
    {
      changes.append(.labels)
    }
    return changes
  }

  /// The wording without its runs of blanks; `nil` if it does not exist.
  private static func wording(_ text: LocalizedText?, _ language: LanguageCode) -> String? {
    text?.byLanguage[language].map { ImportMap.normalized($0) }
  }

  private static func structuralChanges(from old: Question, to new: Question) -> [Change] {
    var changes: [Change] = []
    let (before, after) = choices(of: old, and: new)
    if old.scale?.setting != new.scale?.setting || before.map(Option.init) != after.map(Option.init)
    {
      changes.append(.choices)
    }
    // Whether an answer is required changes how many are left blank, not what is asked.
    if form(old.kind) != form(new.kind) || old.constraint?.condition != new.constraint?.condition {
      changes.append(.kind)
    }
    if old.relevance != new.relevance { changes.append(.relevance) }
    if old.isReversed != new.isReversed || old.dontKnowCountsAsZero != new.dontKnowCountsAsZero {
      changes.append(.scoring)
    }
    return changes
  }

  /// The choices of both scales; of a list that an institution fills in and that only one edition
  /// has filled in, those that both have.
  private static func choices(of old: Question, and new: Question) -> ([Choice], [Choice]) {
    let before = old.scale?.choices ?? []
    let after = new.scale?.choices ?? []
    guard let setting = old.scale?.setting, setting == new.scale?.setting else {
      return (before, after)
    }
    let shared = min(before.count, after.count)
    let tails = (Array(before.suffix(shared)), Array(after.suffix(shared)))
    return tails.0.map(\.code) == tails.1.map(\.code) ? tails : (before, after)
  }

  /// What a choice is, without its words.
  private struct Option: Equatable {
    let code: ChoiceCode
    let missing: Choice.Missing?
    let isExclusive: Bool

    init(_ choice: Choice) {
      code = choice.code
      missing = choice.missing
      isExclusive = choice.isExclusive
    }
  }

  /// What an answer may be, without scale, length or the questions of records.
  private static func form(_ kind: Question.Kind) -> Question.Kind? {
    switch kind {
    case .one(let scale): .one(Scale(id: "", choices: [], isBipolar: scale.isBipolar))
    case .several: .several(Scale(id: "", choices: []))
    case .text: .text(maximumLength: 0)
    case .records(let set):
      .records(RecordSet(type: "", questions: [], minimum: set.minimum, maximum: set.maximum))
    case .integer, .decimal, .date, .calculated, .note: kind
    }
  }
}
