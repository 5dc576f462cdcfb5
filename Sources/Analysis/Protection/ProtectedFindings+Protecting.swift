import Questionnaires

extension ProtectedFindings {
  /// Hides every figure with too few people behind it, and what would give such a figure away.
  ///
  /// With k = `rules.threshold`:
  /// - Fewer than k responses: nothing is shown.
  /// - A dimension with fewer than k scores is hidden, its reliability and level with it, and the
  ///   composite if the dimension is part of it.
  /// - Groups (`BreakdownProtection`): sizes under k are hidden, then the line is completed as
  ///   `LineProtection` says. A group whose size is hidden has no estimates. Then each dimension's
  ///   line in the same way, by the number of scores: mean, spread, interval and favourable share
  ///   are hidden together with it, since total and visible groups would give a hidden mean.
  /// - Questions: see `ItemProtection` and `DependentItems`. The question of a breakdown has the
  ///   pattern of its groups.
  ///
  /// With `ProtectionRules.none` nothing is hidden.
  ///
  /// Limits: one-way tables only. What several tables, reports or rounds tell together is not
  /// examined.
  /// The favourable share of a dimension rests on all valid answers to its items, also of people
  /// without a score; protected is the number of scores.
  /// - Source: UK Civil Service People Survey and GEAM manual (small cells hidden, kept in totals);
  ///   R `rmoriedata::cellsupp` and `sdcTable` (complementary cells), without their audit of
  ///   several lines together.
  public init(protecting findings: Findings, rules: ProtectionRules) {
    let isHidden = findings.responses < rules.threshold
    plan = findings.plan
    questionnaire = findings.questionnaire
    self.rules = rules
    responses = Protected(findings.responses, unless: isHidden ? .primary : nil)
    dimensions = findings.dimensions.map { Dimension($0, rules) }
    composite = Self.composite(of: findings, rules)
    breakdowns = findings.breakdowns.map { Breakdown($0, in: findings, rules) }
    let protection = ItemProtection(findings, rules)
    let each = findings.items.map {
      Item($0, isHidden ? .suppressed(.primary) : protection.figures(of: $0))
    }
    items = DependentItems(each).items
  }

  /// A composite made with a hidden mean would give it away.
  private static func composite(
    of findings: Findings, _ rules: ProtectionRules
  ) -> Protected<Double>? {
    findings.composite.map { composite in
      let counts = findings.dimensions.map(\.estimate.n)
      let usesHidden = counts.contains { $0 > 0 && $0 < rules.threshold }
      let isHidden = findings.responses < rules.threshold
      return Protected(composite, unless: isHidden ? .primary : usesHidden ? .complementary : nil)
    }
  }
}

extension ProtectedFindings.Dimension {
  fileprivate init(_ found: DimensionFinding, _ rules: ProtectionRules) {
    let hidden = Suppression.primary(found.estimate.n, under: rules.threshold, hidingZeros: true)
    dimension = found.dimension
    estimate = Protected(found.estimate, unless: hidden)
    reliability = hidden == nil ? found.reliability : nil
    level = hidden == nil ? found.level : nil
  }
}

extension ProtectedFindings.Breakdown {
  fileprivate init(_ found: BreakdownFinding, in findings: Findings, _ rules: ProtectionRules) {
    breakdown = found.breakdown
    if findings.responses < rules.threshold {
      groups = found.groups.map { ProtectedFindings.Group(hiding: $0) }
    } else {
      let role = findings.items.first { $0.question.id == found.breakdown.question }?.role
      groups = BreakdownProtection(rules: rules, role: role ?? .profile).groups(found.groups)
    }
  }
}

extension ProtectedFindings.Group {
  /// A group of which nothing is shown.
  fileprivate init(hiding group: BreakdownFinding.Group) {
    category = group.category
    responses = .suppressed(.primary)
    estimates = group.estimates.map { _ in .suppressed(.primary) }
  }
}

extension ProtectedFindings.Item {
  fileprivate init(_ item: ItemFinding, _ figures: Protected<Figures>) {
    question = item.question
    role = item.role
    self.figures = figures
  }
}
