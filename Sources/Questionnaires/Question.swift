/// One question, or item, of a questionnaire.
public struct Question: Sendable, Equatable {
  /// What an answer may be.
  public enum Kind: Sendable, Equatable {
    /// Exactly one choice of the scale.
    case one(Scale)
    /// Any number of choices of the scale; exclusive choices stand alone.
    case several(Scale)
    /// A whole number within the range; either end may be open.
    case integer(minimum: Double?, maximum: Double?)
    /// A number within the range; either end may be open.
    case decimal(minimum: Double?, maximum: Double?)
    /// A day within the range; either end may be open.
    case date(minimum: CalendarDate?, maximum: CalendarDate?)
    /// Free text of at most this many characters (Unicode extended grapheme clusters).
    case text(maximumLength: Int)
    /// Any number of records of the same few questions: evidence, milestones, proposals.
    case records(RecordSet)
    /// Not asked: computed from earlier answers and kept as a text.
    case calculated(Expression)
    /// Only shown: there is no answer.
    case note
  }

  /// What an answer must meet besides its kind.
  public struct Constraint: Sendable, Equatable {
    /// The condition; `.` is the answer. Evaluated only when there is an answer.
    public let condition: Expression
    /// What to tell somebody whose answer does not meet it; `nil`: a general sentence.
    public let message: LocalizedText?

    /// Makes a constraint.
    public init(_ condition: Expression, message: LocalizedText? = nil) {
      self.condition = condition
      self.message = message
    }
  }

  /// The question above the rows of a matrix.
  public struct Matrix: Sendable, Equatable {
    /// Its name.
    public let id: QuestionID
    /// What is asked of every row.
    public let text: LocalizedText
    /// A sentence of help under it, if any.
    public let hint: LocalizedText?
    /// When its rows are asked, besides their own conditions, as written; `nil`: always.
    public let ownRelevance: Expression?

    /// Makes the head of a matrix.
    public init(
      id: QuestionID, text: LocalizedText, hint: LocalizedText? = nil,
      ownRelevance: Expression? = nil
    ) {
      self.id = id
      self.text = text
      self.hint = hint
      self.ownRelevance = ownRelevance
    }
  }

  /// The choice of another question that a follow-up text specifies.
  public struct SpecifiedChoice: Sendable, Equatable {
    /// The question.
    public let question: QuestionID
    /// Its choice.
    public let choice: ChoiceCode

    /// Makes a reference.
    public init(question: QuestionID, choice: ChoiceCode) {
      self.question = question
      self.choice = choice
    }

    /// The name of the follow-up question: `CAP06_otro`.
    public var followUp: QuestionID { QuestionID("\(question)_\(choice)") }
  }

  /// Its name, stable over versions and languages.
  public let id: QuestionID
  /// What is asked.
  public let text: LocalizedText
  /// A sentence of help under the question, if any.
  public let hint: LocalizedText?
  /// What an answer may be.
  public let kind: Kind
  /// A high code means *less* of what the dimension measures.
  public let isReversed: Bool
  /// In scoring, *don't know* counts as 0 and not as missing: not knowing is the finding.
  public let dontKnowCountsAsZero: Bool
  /// Part of the critical gate of a checklist.
  public let isCritical: Bool
  /// Marked as sensitive itself, whatever its section is.
  public let isSensitive: Bool
  /// What the answer can do to a person: `sensitive` if the question is marked so, else the role
  /// of the section that holds it.
  public internal(set) var role: Section.Role
  /// When the question is asked, with its section's and matrix's conditions; `nil`: always.
  public let relevance: Expression?
  /// Its own condition alone, as written.
  public let ownRelevance: Expression?
  /// When it may not be left blank; `nil`: it always may.
  public let required: Expression?
  /// What an answer must meet besides its kind.
  public let constraint: Constraint?
  /// The matrix it is a row of, if any; rows of one matrix follow one another.
  public let matrix: Matrix?
  /// The choice it specifies, if it is the follow-up of "other".
  public let specifies: SpecifiedChoice?
  /// Wordings of an earlier edition that its author declares to ask the same.
  public let formerly: LocalizedText?

  /// Makes a question. `ownRelevance` left out is the same as `relevance`.
  public init(
    id: QuestionID, text: LocalizedText, hint: LocalizedText? = nil, kind: Kind,
    isReversed: Bool = false, dontKnowCountsAsZero: Bool = false, isCritical: Bool = false,
    isSensitive: Bool = false, relevance: Expression? = nil,
    ownRelevance: Expression?? = .none, required: Expression? = nil,
    constraint: Constraint? = nil, matrix: Matrix? = nil, specifies: SpecifiedChoice? = nil,
    formerly: LocalizedText? = nil
  ) {
    self.id = id
    self.text = text
    self.hint = hint
    self.kind = kind
    self.isReversed = isReversed
    self.dontKnowCountsAsZero = dontKnowCountsAsZero
    self.isCritical = isCritical
    self.isSensitive = isSensitive
    role = isSensitive ? .sensitive : .opinion
    self.relevance = relevance
    self.ownRelevance = ownRelevance ?? relevance
    self.required = required
    self.constraint = constraint.map {
      Constraint($0.condition.pointing(at: id), message: $0.message)
    }
    self.matrix = matrix
    self.specifies = specifies
    self.formerly = formerly
  }

  /// The scale of a question with choices.
  public var scale: Scale? {
    switch kind {
    case .one(let scale), .several(let scale): scale
    case .integer, .decimal, .date, .text, .records, .calculated, .note: nil
    }
  }

  /// The repeated questions of a question that takes records.
  public var recordSet: RecordSet? {
    if case .records(let set) = kind { set } else { nil }
  }

  /// Whether a person answers it: it is neither only shown nor computed.
  public var isAsked: Bool {
    switch kind {
    case .note, .calculated: false
    default: true
    }
  }
}

/// Questions that are answered once for each record: one piece of evidence, one proposal.
public struct RecordSet: Sendable, Equatable {
  /// The name under `records:` in the definition file.
  public let type: RecordTypeID
  /// The questions of one record, in the order asked, with names unique in the questionnaire.
  public let questions: [Question]
  /// Fewest records of a complete answer.
  public let minimum: Int
  /// Most records.
  public let maximum: Int
  /// Where to find a question of a record by its name.
  public let index: QuestionIndex

  /// Makes a record set.
  public init(type: RecordTypeID, questions: [Question], minimum: Int = 0, maximum: Int = 50) {
    self.type = type
    self.questions = questions
    self.minimum = minimum
    self.maximum = maximum
    index = QuestionIndex(questions.map(\.id))
  }
}
