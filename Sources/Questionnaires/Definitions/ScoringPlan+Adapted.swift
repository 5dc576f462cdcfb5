extension ScoringPlan {
  /// Whether the plan is for `questionnaire` or for the one that it adapts.
  public func fits(_ questionnaire: Questionnaire) -> Bool {
    self.questionnaire == questionnaire.id || self.questionnaire == questionnaire.basedOn
  }

  /// The plan without the items, dimensions and breakdowns that an adapted questionnaire lacks.
  ///
  /// A dimension without items goes. The composite goes too if a dimension that it requires, or
  /// the number of dimensions that it needs, cannot be had any more: what is left would be
  /// another measure under the same name.
  public func adapted(to questionnaire: Questionnaire) -> ScoringPlan {
    guard self.questionnaire == questionnaire.basedOn, self.questionnaire != questionnaire.id else {
      return self
    }
    let left = dimensions.compactMap { dimension -> Dimension? in
      let items = dimension.items.filter { questionnaire.question($0) != nil }
      return items.isEmpty
        ? nil
        : Dimension(
          id: dimension.id, title: dimension.title, weight: dimension.weight, items: items)
    }
    let composite = composite.flatMap { rule in
      rule.minimumDimensions <= left.count
        && rule.required.allSatisfy { id in left.contains { $0.id == id } } ? rule : nil
    }
    return ScoringPlan(
      id: id, version: version, title: title, questionnaire: questionnaire.id,
      minimumAnswered: minimumAnswered, favourableFrom: favourableFrom,
      unfavourableUpTo: unfavourableUpTo, valueMaps: valueMaps, dimensions: left,
      composite: composite, levels: levels,
      breakdowns: breakdowns.filter { questionnaire.question($0.question) != nil },
      minimumCasesForAlpha: minimumCasesForAlpha, threshold: threshold)
  }
}
