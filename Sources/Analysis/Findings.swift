public import Questionnaires

/// What the answers say, before disclosure control. Not for publication: exporters take
/// `ProtectedFindings`.
public struct Findings: Sendable {
  /// The plan they were computed with.
  public let plan: ScoringPlan
  /// What was asked.
  public let questionnaire: Questionnaire
  /// Complete responses analysed.
  public let responses: Int
  /// The dimensions for everybody, in the plan's order.
  public let dimensions: [DimensionFinding]
  /// The weighted mean of the dimension means; `nil` if the plan asks for none or its rule is
  /// not met.
  public let composite: Double?
  /// The groups, in the order of the breakdowns asked for.
  public let breakdowns: [BreakdownFinding]
  /// Every question but free texts, in the order asked.
  public let items: [ItemFinding]
  /// The score of every person: by dimension in the plan's order, then by row of the table; NaN
  /// where the person has none. For the analysis team alone.
  public let personScores: [[Double]]
}

/// A statistic of the scores (0...100) of some people on one dimension.
public struct Estimate: Sendable, Equatable {
  /// People with a score: they answered the plan's minimum share of the items shown to them.
  public let n: Int
  /// Mean of their scores; `nil` if n is 0.
  public let mean: Double?
  /// Standard deviation with n − 1; `nil` if n is under 2.
  public let standardDeviation: Double?
  /// `standardDeviation / √n`, no finite population correction; `nil` if n is under 2.
  public let standardError: Double?
  /// 95 % interval of the mean: Student's t with n − 1 degrees of freedom; `nil` if n is under 2.
  public let interval: ClosedRange<Double>?
  /// Mean over the dimension's items of the share (0...1) of favourable among valid answers;
  /// items without a valid answer are left out; `nil` if none has one.
  public let favourableShare: Double?

  /// Makes an estimate.
  public init(
    n: Int, mean: Double?, standardDeviation: Double?, standardError: Double?,
    interval: ClosedRange<Double>?, favourableShare: Double?
  ) {
    self.n = n
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.standardError = standardError
    self.interval = interval
    self.favourableShare = favourableShare
  }
}

/// Cronbach's alpha of a dimension.
public struct Reliability: Sendable, Equatable {
  /// Alpha; can be negative.
  public let alpha: Double
  /// Complete cases it rests on.
  public let n: Int

  /// Makes a reliability.
  public init(alpha: Double, n: Int) {
    self.alpha = alpha
    self.n = n
  }
}

/// One dimension for everybody.
public struct DimensionFinding: Sendable {
  /// The dimension.
  public let dimension: ScoringPlan.Dimension
  /// Its score.
  public let estimate: Estimate
  /// Its reliability; `nil` with fewer than two items, too few complete cases or no variance.
  public let reliability: Reliability?
  /// The plan's word for the mean, if the plan has words and there is a mean.
  public let level: ScoringPlan.Level?
}

/// The groups that one breakdown makes. Together they are everybody.
public struct BreakdownFinding: Sendable {
  /// One group.
  public struct Group: Sendable {
    /// Which people: those who chose `choice`, or everybody who gave no substantive answer.
    public enum Category: Sendable, Equatable {
      /// A choice with substance.
      case choice(Choice)
      /// Left blank, not asked, or a choice marked as a kind of *no answer*.
      case notStated
    }

    /// Which people.
    public let category: Category
    /// How many complete responses.
    public let responses: Int
    /// Their scores, in the order of the plan's dimensions.
    public let estimates: [Estimate]
  }

  /// The breakdown.
  public let breakdown: ScoringPlan.Breakdown
  /// The groups in the order of the choices, *not stated* last; empty groups included.
  public let groups: [Group]
}

/// The distribution of the answers to one question.
public struct ItemFinding: Sendable {
  /// What was counted.
  public enum Distribution: Sendable {
    /// People by choice, in the order of the scale, kinds of *no answer* included.
    case choices([Int])
    /// A number: how many, mean and standard deviation (n − 1).
    case number(n: Int, mean: Double?, standardDeviation: Double?)
  }

  /// Scores of a scored item.
  public struct Score: Sendable, Equatable {
    /// Valid answers.
    public let n: Int
    /// Mean score 0...100 after reversal; `nil` if n is 0.
    public let mean: Double?
    /// Share 0...1 of valid answers at or above the plan's favourable mark.
    public let favourable: Double?
    /// Share 0...1 of valid answers at or below the plan's unfavourable mark.
    public let unfavourable: Double?
  }

  /// The question.
  public let question: Question
  /// What kind of section it stands in.
  public let role: Section.Role
  /// People with a substantive answer; for several choices, with at least one tick.
  public let base: Int
  /// People who were asked and left it blank or, of several choices, ticked none.
  public let blank: Int
  /// People whom skip logic did not ask.
  public let notAsked: Int
  /// The distribution.
  public let distribution: Distribution
  /// The scores, if a dimension of the plan has the item.
  public let score: Score?
}
