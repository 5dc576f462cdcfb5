/// Checks of what a question says about its own scoring.
enum ScoringChecks {
  static func found(
    in questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    questionnaire.questions.flatMap { question -> [Diagnostic] in
      guard case .one(let scale) = question.kind else { return [] }
      let path = places.path(of: question.id)
      var found: [Diagnostic] = []
      if question.isReversed, scale.isBipolar {
        found.append(Diagnostic(.reversedBipolar(question.id), at: path.name("reversed")))
      }
      if question.isCritical, scale.numericRange == nil {
        found.append(Diagnostic(.criticalWithoutNumbers(question.id), at: path.name("critical")))
      }
      return found
    }
  }
}
