/// How answers become scores: dimensions, items, weights, value maps, thresholds.
///
/// Every cut-off of the analysis is a value here and none a constant in code.
public struct ScoringPlan: Sendable, Equatable {
  /// A set of items scored together.
  public struct Dimension: Sendable, Equatable {
    /// Its name, for example `LID`.
    public let id: DimensionID
    /// Its title.
    public let title: LocalizedText
    /// Its weight in the composite, > 0, any unit: weights are divided by their sum.
    public let weight: Double
    /// The items, in the order listed.
    public let items: [QuestionID]

    /// Makes a dimension.
    public init(id: DimensionID, title: LocalizedText, weight: Double, items: [QuestionID]) {
      self.id = id
      self.title = title
      self.weight = weight
      self.items = items
    }
  }

  /// A question whose choices split the respondents into groups.
  public struct Breakdown: Sendable, Equatable {
    /// Its name on the command line, for example `sex`.
    public let id: BreakdownID
    /// Its title.
    public let title: LocalizedText
    /// The one-choice question that carries it.
    public let question: QuestionID

    /// Makes a breakdown.
    public init(id: BreakdownID, title: LocalizedText, question: QuestionID) {
      self.id = id
      self.title = title
      self.question = question
    }
  }

  /// Scores of choices, 0...100, where equal steps between numeric codes do not fit.
  public struct ValueMap: Sendable, Equatable {
    /// The scales it applies to.
    public let scales: [ScaleID]
    /// The items it applies to, whatever their scale.
    public let items: [QuestionID]
    /// Score by code, before reversal. A code not listed is missing.
    public let values: [ChoiceCode: Double]

    /// Makes a value map.
    public init(scales: [ScaleID], items: [QuestionID], values: [ChoiceCode: Double]) {
      self.scales = scales
      self.items = items
      self.values = values
    }
  }

  /// A word for a range of scores.
  public struct Level: Sendable, Equatable {
    /// Its name.
    public let id: String
    /// The lowest score it stands for, 0...100; it reaches up to the next level.
    public let from: Double
    /// What is shown.
    public let title: LocalizedText

    /// Makes a level.
    public init(id: String, from: Double, title: LocalizedText) {
      self.id = id
      self.from = from
      self.title = title
    }
  }

  /// When the weighted mean of the dimensions may be shown.
  public struct Composite: Sendable, Equatable {
    /// How many dimensions must have a score.
    public let minimumDimensions: Int
    /// Which of them may not be missing.
    public let required: [DimensionID]

    /// Makes the rule.
    public init(minimumDimensions: Int, required: [DimensionID]) {
      self.minimumDimensions = minimumDimensions
      self.required = required
    }
  }

  /// The plan's name, for example `dpg-base`.
  public let id: String
  /// Its version as the author wrote it.
  public let version: String
  /// Its title.
  public let title: LocalizedText
  /// The questionnaire it scores.
  public let questionnaire: QuestionnaireID
  /// The share of a dimension's shown items that a person must have answered.
  public let minimumAnswered: Fraction
  /// An item score at or above this is favourable.
  public let favourableFrom: Double
  /// An item score at or below this is unfavourable.
  public let unfavourableUpTo: Double
  /// Value maps; the first that names an item wins, then the first that names its scale.
  public let valueMaps: [ValueMap]
  /// The dimensions in the order shown.
  public let dimensions: [Dimension]
  /// The rule for the composite; `nil`: none is computed.
  public let composite: Composite?
  /// Words for score ranges, lowest first; empty: no words.
  public let levels: [Level]
  /// The published breakdowns.
  public let breakdowns: [Breakdown]
  /// Fewest complete cases for Cronbach's alpha.
  public let minimumCasesForAlpha: Int
  /// Fewest valid answers for a figure to be shown.
  public let threshold: Int

  /// Makes a plan.
  public init(
    id: String, version: String, title: LocalizedText, questionnaire: QuestionnaireID,
    minimumAnswered: Fraction, favourableFrom: Double, unfavourableUpTo: Double,
    valueMaps: [ValueMap], dimensions: [Dimension], composite: Composite?, levels: [Level],
    breakdowns: [Breakdown], minimumCasesForAlpha: Int, threshold: Int
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.questionnaire = questionnaire
    self.minimumAnswered = minimumAnswered
    self.favourableFrom = favourableFrom
    self.unfavourableUpTo = unfavourableUpTo
    self.valueMaps = valueMaps
    self.dimensions = dimensions
    self.composite = composite
    self.levels = levels
    self.breakdowns = breakdowns
    self.minimumCasesForAlpha = minimumCasesForAlpha
    self.threshold = threshold
  }

  /// The value map for a question, if any.
  public func valueMap(for question: Question) -> ValueMap? {
    valueMaps.first { $0.items.contains(question.id) }
      ?? valueMaps.first { map in question.scale.map { map.scales.contains($0.id) } ?? false }
  }

  /// The level that a score of 0...100 belongs to.
  public func level(for score: Double) -> Level? {
    levels.last { score >= $0.from }
  }
}

/// An exact share, so that two thirds of three items are two items.
public struct Fraction: Sendable, Equatable {
  /// Above the line, 0 or more.
  public let numerator: Int
  /// Below the line, 1 or more.
  public let denominator: Int

  /// All of it.
  public static let all = Fraction(numerator: 1, denominator: 1)

  private init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads `2/3`, `0.6` or `60%`; `nil` unless it is a share of 0...1 of at most 9 digits.
  public init?(_ text: String) {
    var digits = Substring(text)
    var scale = 1
    if digits.hasSuffix("%") {
      digits = digits.dropLast()
      scale = 100
    }
    let (top, bottom) = Self.parts(of: digits)
    guard let top, let bottom, bottom > 0, bottom <= 1_000_000_000, top >= 0,
      top <= bottom * scale
    else { return nil }
    numerator = top
    denominator = bottom * scale
  }

  private static func parts(of digits: Substring) -> (Int?, Int?) {
    func whole(_ part: Substring) -> Int? {
      part.count <= 9 && part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil
    }
    if let slash = digits.firstIndex(of: "/") {
      return (whole(digits[..<slash]), whole(digits[digits.index(after: slash)...]))
    }
    guard let point = digits.firstIndex(of: ".") else { return (whole(digits), 1) }
    let decimals = digits[digits.index(after: point)...]
    var bottom = 1
    for _ in decimals.prefix(9) { bottom *= 10 }
    return (whole(digits[..<point] + decimals), bottom)
  }

  /// The smallest count that is at least this share of `count`.
  public func ceiling(of count: Int) -> Int {
    (count * numerator + denominator - 1) / denominator
  }
}
