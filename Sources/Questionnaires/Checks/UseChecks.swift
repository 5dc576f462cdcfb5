/// Checks for parts of a questionnaire that nothing uses and sections that ask nothing.
enum UseChecks {
  static func found(
    in questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    sections(of: questionnaire, places) + unused(in: questionnaire, places)
  }

  private static func sections(
    of questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    zip(questionnaire.sections, places.sections).compactMap { section, path in
      guard !section.questions.contains(where: \.isAsked) else { return nil }
      return Diagnostic(.nothingAsked(section.id), at: path["id"])
    }
  }

  private static func unused(
    in questionnaire: Questionnaire, _ places: QuestionnairePlaces
  ) -> [Diagnostic] {
    // What an overlay leaves over of its base is nobody's oversight.
    guard questionnaire.basedOn == nil else { return [] }
    var scales: Set<ScaleID> = []
    var records: Set<RecordTypeID> = []
    for question in questionnaire.questions {
      if let scale = question.scale { scales.insert(scale.id) }
      guard let set = question.recordSet else { continue }
      records.insert(set.type)
      scales.formUnion(set.questions.compactMap(\.scale?.id))
    }
    func report(_ name: String, _ key: String) -> Diagnostic {
      Diagnostic(.neverUsed(name, key), at: .root[key].name(name))
    }
    return places.scales.filter { !scales.contains($0.scale.id) }
      .map { report($0.scale.id.rawValue, "scales") }
      + places.recordTypes.filter { !records.contains($0.id) }
      .map { report($0.id.rawValue, "records") }
      + questionnaire.settings.filter { !places.usedSettings.contains($0.name) }
      .map { report($0.name, "settings") }
  }
}
