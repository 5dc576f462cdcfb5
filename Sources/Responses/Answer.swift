public import Questionnaires

/// What a person answered to one question. It never prints itself.
public enum Answer: Sendable, Equatable {
  /// One choice.
  case choice(ChoiceCode)
  /// Several choices, in the order of the scale.
  case choices([ChoiceCode])
  /// A finite number.
  case number(Double)
  /// Free text, or the text of a computed value.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// Records, each with the answers to its own questions.
  case records([Answers])
}

extension Answer {
  /// Whether it is this choice, or has it among others.
  public func includes(_ code: ChoiceCode) -> Bool {
    switch self {
    case .choice(let given): given == code
    case .choices(let given): given.contains(code)
    case .number, .text, .date, .records: false
    }
  }
}

extension Answer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says nothing, so that no log or error can.
  public var description: String { "‹answer›" }
  /// Says nothing.
  public var debugDescription: String { description }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// The answers of one person: at most one a question, and which questions were not asked.
public struct Answers: Sendable, Equatable {
  private enum Slot: Sendable, Equatable {
    case blank, notAsked
    case given(Answer)
  }

  private let index: QuestionIndex
  private var slots: [Slot]

  /// No answers yet to `questionnaire`.
  public init(to questionnaire: Questionnaire) { self.init(questionnaire.index) }

  /// No answers yet to the questions of one record.
  public init(to records: RecordSet) { self.init(records.index) }

  private init(_ index: QuestionIndex) {
    self.index = index
    slots = Array(repeating: .blank, count: index.ids.count)
  }

  /// The answer to the question at a position; `nil` if left blank or not asked.
  public subscript(position: Int) -> Answer? {
    get { if case .given(let answer) = slots[position] { answer } else { nil } }
    set { slots[position] = newValue.map { .given($0) } ?? .blank }
  }

  /// The answer to a question; `nil` if left blank, not asked or not in the questionnaire.
  ///
  /// Setting the answer to a question that is not in the questionnaire does nothing.
  public subscript(id: QuestionID) -> Answer? {
    get { index.position(of: id).flatMap { self[$0] } }
    set { if let position = index.position(of: id) { self[position] = newValue } }
  }

  /// The position of a question, 0-based; `nil` if it is not among those answered here.
  func position(of id: QuestionID) -> Int? { index.position(of: id) }

  /// The records with answers to a question of theirs, in order; none if there is no such field.
  func records(holding id: QuestionID) -> [Answers] {
    for slot in slots {
      guard case .given(.records(let records)) = slot, records.first?.position(of: id) != nil
      else { continue }
      return records
    }
    return []
  }

  /// Whether skip logic kept the question at a position from being asked.
  public func isHidden(at position: Int) -> Bool { slots[position] == .notAsked }

  /// Takes the question at a position out because it was not asked.
  public mutating func hide(at position: Int) { slots[position] = .notAsked }

  /// Whether every question is blank or was not asked.
  public var isEmpty: Bool { answeredCount == 0 }

  /// How many questions have an answer.
  public var answeredCount: Int {
    slots.count { if case .given = $0 { true } else { false } }
  }

  /// Hands over what is not blank, in the byte order of the questions' names; `nil`: not asked.
  func forEachInCanonicalOrder(_ body: (QuestionID, Answer?) -> Void) {
    for position in index.canonicalOrder {
      switch slots[position] {
      case .blank: continue
      case .notAsked: body(index.ids[position], nil)
      case .given(let answer): body(index.ids[position], answer)
      }
    }
  }
}

extension Answers: CustomStringConvertible, CustomReflectable {
  /// How many, never what.
  public var description: String { "\(answeredCount) answers" }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
