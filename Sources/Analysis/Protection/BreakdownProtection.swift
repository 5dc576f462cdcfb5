import Questionnaires

/// Decides which groups of a breakdown are shown.
struct BreakdownProtection {
  /// The rules.
  let rules: ProtectionRules
  /// The role of the section where the question of the breakdown stands.
  let role: Section.Role

  /// Protects how many people the groups have, *not stated* last.
  ///
  /// An empty group is shown as empty, but for a choice of a sensitive question. The item of the
  /// same question takes its pattern from here (`ItemProtection`): two patterns for one line of
  /// counts would undo each other.
  func sizes(_ counts: [Int]) -> LineProtection {
    let hidden = counts.enumerated().map { place, count in
      Suppression.primary(
        count, under: rules.threshold,
        hidingZeros: role == .sensitive && place < counts.count - 1)
    }
    return LineProtection(counts, threshold: rules.threshold, hiding: hidden)
  }

  /// Protects the groups of one breakdown: sizes first, then the line of each dimension, in which
  /// a group whose size is hidden is hidden for the same reason.
  func groups(_ groups: [BreakdownFinding.Group]) -> [ProtectedFindings.Group] {
    let sizes = sizes(groups.map(\.responses))
    let dimensions = groups.first?.estimates.indices ?? 0..<0
    let lines = dimensions.map { line(of: $0, groups, sizes) }
    return groups.enumerated().map { place, group in
      ProtectedFindings.Group(
        category: group.category, responses: sizes.cells[place],
        estimates: zip(group.estimates, lines).map { Protected($0, unless: $1.hidden[place]) })
    }
  }

  /// A group without a score is hidden like a small one, unless there is nobody in it.
  private func line(
    of dimension: Int, _ groups: [BreakdownFinding.Group], _ sizes: LineProtection
  ) -> LineProtection {
    let hidden = zip(groups, sizes.hidden).map { group, reason in
      Suppression.primary(
        group.estimates[dimension].n, under: rules.threshold, hidingZeros: group.responses > 0)
        ?? reason
    }
    return LineProtection(
      groups.map { $0.estimates[dimension].n }, threshold: rules.threshold, hiding: hidden)
  }
}
