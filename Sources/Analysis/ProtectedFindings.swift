public import Questionnaires

/// Why a figure is not shown.
public enum Suppression: String, Sendable {
  /// Too few people stand behind it.
  case primary
  /// With it another hidden figure could be worked out.
  case complementary
}

/// A figure that may be shown, or the reason why not.
public enum Protected<Value: Sendable>: Sendable {
  case shown(Value)
  case suppressed(Suppression)

  /// The figure, if it may be shown.
  public var value: Value? {
    if case .shown(let value) = self { value } else { nil }
  }
}

/// How figures are protected.
public struct ProtectionRules: Sendable, Equatable {
  /// Fewest people behind a figure.
  public let threshold: Int

  /// The rules of a plan.
  ///
  /// - Parameter frozen: the threshold a study was opened with; a later plan may raise it and
  ///   not lower it.
  public init(_ plan: ScoringPlan, frozen: Int? = nil) {
    threshold = max(plan.threshold, frozen ?? 0)
  }

  /// For the analysis team's own screen: nothing is hidden, and nothing may be published.
  public static let none = ProtectionRules(threshold: 0)

  private init(threshold: Int) { self.threshold = threshold }

  /// Whether what passed these rules may leave the analysis team.
  public var allowsPublication: Bool { threshold >= PlanChecks.thresholdFloor }
}

/// Findings that have passed disclosure control: all that exporters may see.
///
/// The only way to make one is `init(protecting:rules:)`.
public struct ProtectedFindings: Sendable {
  /// A group of a breakdown.
  public struct Group: Sendable {
    /// Which people.
    public let category: BreakdownFinding.Group.Category
    /// How many complete responses.
    public let responses: Protected<Int>
    /// Their scores, in the order of the plan's dimensions.
    public let estimates: [Protected<Estimate>]
  }

  /// A breakdown.
  public struct Breakdown: Sendable {
    /// The breakdown.
    public let breakdown: ScoringPlan.Breakdown
    /// Its groups.
    public let groups: [Group]
  }

  /// A dimension for everybody.
  public struct Dimension: Sendable {
    /// The dimension.
    public let dimension: ScoringPlan.Dimension
    /// Its score.
    public let estimate: Protected<Estimate>
    /// Its reliability, under the same protection as the score.
    public let reliability: Reliability?
    /// The plan's word for it, under the same protection as the score.
    public let level: ScoringPlan.Level?
  }

  /// The distribution of one question.
  public struct Item: Sendable {
    /// What is shown of the answers.
    public enum Distribution: Sendable {
      /// People by choice, in the order of the scale.
      case choices([Protected<Int>])
      /// A number.
      case number(n: Int, mean: Double?, standardDeviation: Double?)
    }

    /// The figures of an item whose base may be shown.
    public struct Figures: Sendable {
      /// People with a substantive answer.
      public let base: Int
      /// People who were asked and left it blank; hidden where a small count could hurt.
      public let blank: Protected<Int>
      /// People who were not asked; hidden where a small count could hurt.
      public let notAsked: Protected<Int>
      /// The distribution.
      public let distribution: Distribution
      /// The scores of a scored item; `nil` also with too few valid answers, or where a hidden
      /// choice could be worked out from them.
      public let score: ItemFinding.Score?
    }

    /// The question.
    public let question: Question
    /// What kind of section it stands in.
    public let role: Section.Role
    /// Its figures.
    public let figures: Protected<Figures>
  }

  /// The plan they were computed with.
  public let plan: ScoringPlan
  /// What was asked.
  public let questionnaire: Questionnaire
  /// The rules they passed.
  public let rules: ProtectionRules
  /// Complete responses.
  public let responses: Protected<Int>
  /// The dimensions for everybody.
  public let dimensions: [Dimension]
  /// The weighted mean of the dimensions.
  public let composite: Protected<Double>?
  /// The groups.
  public let breakdowns: [Breakdown]
  /// The questions.
  public let items: [Item]
}
