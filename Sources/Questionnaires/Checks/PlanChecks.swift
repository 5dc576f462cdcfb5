/// Checks of a scoring plan against the questionnaire it scores.
public enum PlanChecks {
  /// The lowest threshold that protects anybody (GEAM manual: counts under 5 are not shown).
  public static let thresholdFloor = 5

  /// Everything in `plan` that does not fit `questionnaire`; a plan that could not be read whole may
  /// name none (`unreadable`).
  public static func fit(_ plan: ScoringPlan, to questionnaire: Questionnaire) -> [Diagnostic] {
    guard plan.fits(questionnaire) || plan.questionnaire == .unreadable else {
      let problem = Problem.wrongQuestionnaire(plan.questionnaire, expected: questionnaire.id)
      return [Diagnostic(problem, at: .root["questionnaire"])]
    }
    return dimensions(of: plan, in: questionnaire) + breakdowns(of: plan, in: questionnaire)
      + valueMaps(of: plan, in: questionnaire) + scoring(of: plan, in: questionnaire)
  }

  private static func dimensions(
    of plan: ScoringPlan, in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let isAdapted = plan.questionnaire == questionnaire.basedOn
    for (number, dimension) in plan.dimensions.enumerated() {
      let leftOut = dimension.items.filter {
        $0 != .unreadable && questionnaire.question($0) == nil
      }
      if isAdapted, !leftOut.isEmpty {
        found.append(
          Diagnostic(
            .itemsLeftOut(leftOut, dimension.id),
            at: DefinitionPath.root["dimensions"][number]["items"]))
      }
      for (place, item) in dimension.items.enumerated() where item != .unreadable {
        let path = DefinitionPath.root["dimensions"][number]["items"][place]
        guard let question = questionnaire.question(item) else {
          if !isAdapted { found.append(Diagnostic(unknown(item, in: questionnaire), at: path)) }
          continue
        }
        if !plan.canScore(question) { found.append(Diagnostic(.itemNotScorable(item), at: path)) }
      }
    }
    return found
  }

  private static func breakdowns(
    of plan: ScoringPlan, in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    plan.breakdowns.enumerated().compactMap { number, breakdown in
      let path = DefinitionPath.root["breakdowns"][number]["question"]
      guard breakdown.question != .unreadable else { return nil }
      guard let question = questionnaire.question(breakdown.question) else {
        let isAdapted = plan.questionnaire == questionnaire.basedOn
        let problem =
          isAdapted
          ? .breakdownLeftOut(breakdown.id) : unknown(breakdown.question, in: questionnaire)
        return Diagnostic(problem, at: path)
      }
      if case .one = question.kind { return nil }
      return Diagnostic(.breakdownNeedsOneChoice(question.id), at: path)
    }
  }

  private static func valueMaps(
    of plan: ScoringPlan, in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    // What an overlay dropped takes its scales with it.
    guard plan.questionnaire != questionnaire.basedOn else { return [] }
    let scales = Set(questionnaire.questions.compactMap(\.scale?.id))
    var found: [Diagnostic] = []
    for (number, map) in plan.valueMaps.enumerated() {
      let path = DefinitionPath.root["value_maps"][number]
      for (place, scale) in map.scales.enumerated()
      where scale != .unreadable && !scales.contains(scale) {
        let near = NearestName.to(scale.rawValue, among: scales.map(\.rawValue).sorted())
        let problem = Problem.unknownScaleInPlan(scale, didYouMean: near)
        found.append(Diagnostic(problem, at: path["scales"][place]))
      }
      for (place, item) in map.items.enumerated()
      where item != .unreadable && questionnaire.question(item) == nil {
        found.append(Diagnostic(unknown(item, in: questionnaire), at: path["items"][place]))
      }
    }
    return found
  }

  private static func unknown(_ id: QuestionID, in questionnaire: Questionnaire) -> Problem {
    let names = questionnaire.questions.map(\.id.rawValue)
    return .unknownQuestion(
      id, questionnaire.id, didYouMean: NearestName.to(id.rawValue, among: names))
  }
}

extension ScoringPlan {
  /// Whether an answer to `question` can become a score of 0...100.
  fileprivate func canScore(_ question: Question) -> Bool {
    guard case .one(let scale) = question.kind else { return false }
    return valueMap(for: question) != nil || scale.numericRange != nil
  }
}
