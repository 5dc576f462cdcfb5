/// An answer scale that questions share by name: its choices in the order shown.
public struct Scale: Sendable, Equatable {
  /// What the two ends of a run of numbers mean: *0 = not at all*, *10 = completely*.
  public struct Ends: Sendable, Equatable {
    /// What the lowest number means.
    public let low: LocalizedText
    /// What the highest number means.
    public let high: LocalizedText

    /// Names both ends.
    public init(low: LocalizedText, high: LocalizedText) {
      self.low = low
      self.high = high
    }
  }

  /// Its name in the definition file.
  public let id: ScaleID
  /// The choices in the order shown; at least one.
  public let choices: [Choice]
  /// The setting that fills the choices for one institution (its units, say), if any.
  public let setting: String?
  /// The middle is best: the codes measure a lean to one side or the other.
  public let isBipolar: Bool
  /// The whole numbers that the first choices are, if the scale was written as a run of them.
  public let run: ClosedRange<Int>?
  /// What the ends of the run mean, if said.
  public let ends: Ends?

  /// Makes a scale.
  public init(
    id: ScaleID, choices: [Choice], setting: String? = nil, isBipolar: Bool = false,
    run: ClosedRange<Int>? = nil, ends: Ends? = nil
  ) {
    self.id = id
    self.choices = choices
    self.setting = setting
    self.isBipolar = isBipolar
    self.run = run
    self.ends = ends
  }

  /// The whole numbers that a run may hold.
  package static let runNumbers = -100...100

  /// A run of whole numbers, as far as scales have them: within `runNumbers`, at most 101 of them.
  package static func run(from: Int, to: Int) -> ClosedRange<Int>? {
    guard runNumbers.contains(from), runNumbers.contains(to), from <= to, to - from <= 100 else {
      return nil
    }
    return from...to
  }

  /// The place of the choice stored as `code`, 0-based; `nil` if the scale has none such.
  public func position(of code: ChoiceCode) -> Int? {
    choices.firstIndex { $0.code == code }
  }

  /// The choices with substance whose codes are numbers, in the order shown.
  public var numbered: [(choice: Choice, number: Double)] {
    choices.compactMap { choice in
      guard choice.missing == nil, let number = choice.number else { return nil }
      return (choice, number)
    }
  }

  /// The smallest and largest numeric code among choices that carry substance.
  ///
  /// `nil` when fewer than two such codes are numbers: the scale has no order to rescale on.
  public var numericRange: ClosedRange<Double>? {
    let values = numbered.map(\.number)
    guard let low = values.min(), let high = values.max(), low < high else { return nil }
    return low...high
  }
}

/// One choice of a scale.
public struct Choice: Sendable, Equatable {
  /// Why a choice carries no substance. Each kind is counted apart from a blank.
  public enum Missing: String, Sendable, CaseIterable {
    /// The respondent does not know.
    case dontKnow = "dont_know"
    /// The respondent prefers not to say.
    case refused
    /// The question does not apply to the respondent.
    case notApplicable = "not_applicable"
  }

  /// What is stored; text even when it looks like a number.
  public let code: ChoiceCode
  /// What is shown.
  public let label: LocalizedText
  /// Set when the choice is a kind of *no answer*.
  public let missing: Missing?
  /// Among several choices: ticking this one clears the others.
  public let isExclusive: Bool
  /// What a follow-up question asks of those who take this choice ("Other: which?"), if any.
  public let specify: LocalizedText?

  /// The number that the code is, digits with at most a point: `1`, `-2`, `0.5`; `nil` if it is none.
  public var number: Double? {
    code.rawValue.contains(",") ? nil : PlainNumber.read(code.rawValue)
  }

  /// Makes a choice.
  public init(
    code: ChoiceCode, label: LocalizedText, missing: Missing? = nil, isExclusive: Bool = false,
    specify: LocalizedText? = nil
  ) {
    self.code = code
    self.label = label
    self.missing = missing
    self.isExclusive = isExclusive
    self.specify = specify
  }
}
