import Questionnaires

/// Decides which figures of a question are shown.
///
/// With fewer people than the threshold behind its base a question is not shown at all, and a
/// score with fewer valid answers is left out. Opinions are shown in full otherwise. Counts on
/// who the respondents are, and on what they lived through, are protected as two lines:
/// - the substantive choices, which add up to the base. Of a question with several choices the
///   options do not add up and stand alone; of a sensitive one an option is also hidden if nearly
///   everybody ticked it;
/// - kinds of *no answer* and blank, which add up to the people asked less the base. If they hold
///   somebody but fewer people than the threshold, the base itself would tell, and the question
///   is not shown. If they hold nobody, the base tells already and they are shown as 0.
///
/// How many were not asked is taken for known: the question that the condition names may tell it.
/// The other way round, a question asked of exactly those who gave one answer to another question
/// would tell that answer's count: it is not shown if the other question hides a count
/// (`DependentItems`). A zero is hidden in sensitive questions only. A score is left out where any cell is hidden: with
/// its mean and shares the cell could be worked out.
/// - Source: GEAM manual, small counts; R `sdcTable`, frequency rule with zeros optional. Hiding
///   what nearly everybody ticked, and the lines around the base, are ours.
struct ItemProtection {
  /// The rules.
  let rules: ProtectionRules
  /// All complete responses.
  let responses: Int
  /// Questions whose groups are published as a breakdown; protected at least as a profile.
  let groupings: Set<QuestionID>

  /// The protection of the findings' items. All breakdowns of the plan count, asked for or not, so
  /// that the same question has the same pattern in every report of a study.
  init(_ findings: Findings, _ rules: ProtectionRules) {
    self.rules = rules
    responses = findings.responses
    groupings = Set(findings.plan.breakdowns.map(\.question))
  }

  /// The figures of one question.
  func figures(of item: ItemFinding) -> Protected<ProtectedFindings.Item.Figures> {
    guard item.base >= rules.threshold else { return .suppressed(.primary) }
    if item.role == .opinion && !groupings.contains(item.question.id) {
      return .shown(ProtectedFindings.Item.Figures(item, hiding: HiddenCells(), rules))
    }
    guard let substance = substance(of: item), let rest = rest(of: item) else {
      return .suppressed(.complementary)
    }
    let hidden = HiddenCells(substance: substance, rest: rest, in: item)
    return .shown(ProtectedFindings.Item.Figures(item, hiding: hidden, rules))
  }

  /// Why substantive choices are hidden, in the order of the scale; none for a number. `nil` if
  /// the base would undo it.
  private func substance(of item: ItemFinding) -> [Suppression?]? {
    let counts = item.substance
    if item.hasFreeOptions { return counts.map { option($0, of: item) } }
    guard groupings.contains(item.question.id) else {
      let isSensitive = item.role == .sensitive
      return LineProtection(counts, threshold: rules.threshold, hidingZeros: isSensitive).hidden
    }
    let groups = BreakdownProtection(rules: rules, role: item.role)
      .sizes(counts + [responses - item.base]).hidden
    return groups.last == .some(nil) ? groups.dropLast() : nil
  }

  /// Why an option that may be ticked along with others is hidden.
  private func option(_ count: Int, of item: ItemFinding) -> Suppression? {
    guard item.role == .sensitive else { return .primary(count, under: rules.threshold) }
    return .primary(
      min(count, item.base - count), under: rules.threshold, hidingZeros: true)
  }

  /// Why cells without substance are hidden: kinds of *no answer* in the order of the scale,
  /// blank, not asked. `nil` if the base would undo it.
  ///
  /// *Not asked* protects nothing, since the question that the condition names may tell it.
  private func rest(of item: ItemFinding) -> [Suppression?]? {
    let people = responses - item.notAsked - item.base
    let tells = { (count: Int) in count > 0 && count < rules.threshold }
    if tells(people) || tells(item.notAsked) { return nil }
    let line = LineProtection(
      item.kindsOfNoAnswer + [item.blank], threshold: rules.threshold,
      hidingZeros: item.role == .sensitive && people > 0)
    return line.hidden + [nil]
  }
}

/// Why cells of one question are hidden; `nil`: shown.
struct HiddenCells {
  /// By choice, in the order of the scale; empty: all shown.
  private(set) var choices: [Suppression?] = []
  /// People who left it blank.
  private(set) var blank: Suppression?
  /// People who were not asked.
  private(set) var notAsked: Suppression?

  /// Nothing is hidden.
  init() {}

  /// Puts the cells of both lines back in the order of the scale.
  ///
  /// - Parameter rest: kinds of *no answer*, then blank, then not asked.
  init(substance: [Suppression?], rest: [Suppression?], in item: ItemFinding) {
    var (substance, rest) = (substance[...], rest[...])
    notAsked = rest.removeLast()
    blank = rest.removeLast()
    choices = item.carriesSubstance.map { $0 ? substance.removeFirst() : rest.removeFirst() }
  }

  /// Whether a choice is hidden.
  var hidesChoice: Bool { choices.contains { $0 != nil } }
}

extension ProtectedFindings.Item.Figures {
  fileprivate init(_ item: ItemFinding, hiding hidden: HiddenCells, _ rules: ProtectionRules) {
    base = item.base
    blank = Protected(item.blank, unless: hidden.blank)
    notAsked = Protected(item.notAsked, unless: hidden.notAsked)
    switch item.distribution {
    case .number(let n, let mean, let deviation):
      distribution = .number(n: n, mean: mean, standardDeviation: deviation)
    case .choices(let counts):
      distribution = .choices(
        counts.enumerated().map { place, count in
          Protected(count, unless: hidden.choices.isEmpty ? nil : hidden.choices[place])
        })
    }
    let canShowScore = (item.score?.n ?? 0) >= rules.threshold && !hidden.hidesChoice
    score = canShowScore ? item.score : nil
  }
}

extension ItemFinding {
  /// Whether each choice counts in the base, in the order of the scale; empty for a number.
  fileprivate var carriesSubstance: [Bool] {
    let choices = question.scale?.choices ?? []
    if case .several = question.kind { return choices.map { _ in true } }
    return choices.map { $0.missing == nil }
  }

  /// People by choice that counts in the base.
  fileprivate var substance: [Int] { zip(counts, carriesSubstance).filter(\.1).map(\.0) }

  /// People by choice that does not count in the base.
  fileprivate var kindsOfNoAnswer: [Int] {
    zip(counts, carriesSubstance).filter { !$1 }.map(\.0)
  }

  /// Whether options may be ticked together, so that they do not add up to the base.
  fileprivate var hasFreeOptions: Bool {
    guard case .several(let scale) = question.kind else { return false }
    return scale.choices.count { !$0.isExclusive } > 1
  }

  private var counts: [Int] {
    if case .choices(let counts) = distribution { counts } else { [] }
  }
}
