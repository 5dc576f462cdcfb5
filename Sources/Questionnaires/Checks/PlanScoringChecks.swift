extension PlanChecks {
  /// Where plan and questionnaire say different things about scoring.
  static func scoring(of plan: ScoringPlan, in questionnaire: Questionnaire) -> [Diagnostic] {
    notCounted(by: plan, in: questionnaire) + worth(in: plan, questionnaire)
      + groups(of: plan, in: questionnaire)
  }

  /// Questions that say how they are scored, or stand on a scale of numbers that the plan counts
  /// for others, and are in no dimension.
  private static func notCounted(
    by plan: ScoringPlan, in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    let items = Set(plan.dimensions.flatMap(\.items))
    let counted = Set(
      questionnaire.questions.filter { items.contains($0.id) }.compactMap(\.scale?.id))
    return questionnaire.questions.filter { question in
      guard !items.contains(question.id) else { return false }
      if question.isReversed || question.dontKnowCountsAsZero { return true }
      guard case .one(let scale) = question.kind, question.role == .opinion else { return false }
      return scale.numericRange != nil && counted.contains(scale.id)
    }
    .map { Diagnostic(.notCounted($0.id), at: .root.name("dimensions")) }
  }

  private static func worth(
    in plan: ScoringPlan, _ questionnaire: Questionnaire
  ) -> [Diagnostic] {
    var scales: [ScaleID: Scale] = [:]
    for scale in questionnaire.questions.compactMap(\.scale) { scales[scale.id] = scale }
    let items = Set(plan.dimensions.flatMap(\.items))
    var found: [Diagnostic] = []
    for (number, map) in plan.valueMaps.enumerated() {
      let path = DefinitionPath.root["value_maps"][number]["values"]
      let named =
        map.scales.compactMap { scales[$0] }
        + map.items.compactMap { questionnaire.question($0)?.scale }
      found += codes(of: map, named, at: path)
      for question in questionnaire.questions
      where question.isReversed && items.contains(question.id)
        && plan.valueMap(for: question) == map && map.turnsRound(question.scale)
      {
        found.append(Diagnostic(.reversedTwice(question.id), at: path))
      }
    }
    return found
  }

  /// Codes that no scale has, and choices that the map forgets.
  private static func codes(
    of map: ScoringPlan.ValueMap, _ scales: [Scale], at path: DefinitionPath
  ) -> [Diagnostic] {
    // Without values it could not be read, and the reader has said so.
    guard !map.values.isEmpty, !scales.isEmpty, scales.allSatisfy({ $0.setting == nil }) else {
      return []
    }
    let known = Set(scales.flatMap { $0.choices.map(\.code) })
    var found = map.values.keys.filter { !known.contains($0) }.map { code in
      let near = NearestName.to(code.rawValue, among: known.map(\.rawValue).sorted())
      return Diagnostic(.unknownCodeInMap(code, didYouMean: near), at: path.name(code.rawValue))
    }
    var seen: Set<ScaleID> = []
    for scale in scales where seen.insert(scale.id).inserted {
      for choice in scale.choices where choice.missing == nil && map.values[choice.code] == nil {
        found.append(Diagnostic(.codeWithoutWorth(choice.code, scale.id), at: path))
      }
    }
    return found
  }

  /// Groups are formed by who people are, not by what they think or lived.
  private static func groups(
    of plan: ScoringPlan, in questionnaire: Questionnaire
  ) -> [Diagnostic] {
    plan.breakdowns.enumerated().compactMap { number, breakdown in
      guard let question = questionnaire.question(breakdown.question), question.role != .profile
      else { return nil }
      let path = DefinitionPath.root["breakdowns"][number]["question"]
      return Diagnostic(.breakdownNotProfile(question.id), at: path)
    }
  }
}

extension ScoringPlan.ValueMap {
  /// Whether it gives the higher of any two numeric codes the lower worth.
  fileprivate func turnsRound(_ scale: Scale?) -> Bool {
    let worth = (scale?.numbered ?? []).sorted { $0.number < $1.number }
      .compactMap { values[$0.choice.code] }
    guard let first = worth.first, let last = worth.last, first > last else { return false }
    return zip(worth, worth.dropFirst()).allSatisfy { $0 >= $1 }
  }
}
