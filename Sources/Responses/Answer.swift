public import Questionnaires

/// What a person answered to one question. It never prints itself.
public enum Answer: Sendable, Equatable {
  /// One choice.
  case choice(ChoiceCode)
  /// Several choices, in the order of the scale.
  case choices([ChoiceCode])
  /// A finite number.
  case number(Double)
  /// Free text.
  case text(String)
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
  private var given: [QuestionID: Answer]
  private var hidden: Set<QuestionID>

  /// Answers as given, none hidden.
  public init(_ given: [QuestionID: Answer] = [:]) {
    self.given = given
    hidden = []
  }

  /// The answer to a question; `nil` if left blank or not asked.
  public subscript(id: QuestionID) -> Answer? {
    get { given[id] }
    set {
      given[id] = newValue
      hidden.remove(id)
    }
  }

  /// Whether skip logic kept the question from being asked.
  public func isHidden(_ id: QuestionID) -> Bool { hidden.contains(id) }

  /// Takes a question out because it was not asked.
  public mutating func hide(_ id: QuestionID) {
    given[id] = nil
    hidden.insert(id)
  }

  /// The questions that have an answer, in no order.
  public var answered: some Collection<QuestionID> { given.keys }

  /// The questions not asked, in no order.
  public var notAsked: some Collection<QuestionID> { hidden }
}

extension Answers: CustomStringConvertible, CustomReflectable {
  /// How many, never what.
  public var description: String { "\(given.count) answers" }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
