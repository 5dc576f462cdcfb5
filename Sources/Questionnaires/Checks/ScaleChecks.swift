/// Checks of answer scales: codes, labels and the order of both.
enum ScaleChecks {
  static func found(
    _ places: QuestionnairePlaces, of questionnaire: Questionnaire
  ) -> [Diagnostic] {
    let ordered = orderedScales(of: questionnaire)
    return places.scales.flatMap { placed in
      codes(placed) + labels(placed, questionnaire.languages)
        + (ordered.contains(placed.scale.id) ? steps(placed) : [])
    } + opposites(places.scales, questionnaire.languages.first)
  }

  /// SPSS tells value labels apart by their codes, and many people by eye: `si` and `SI`.
  private static func codes(_ placed: QuestionnairePlaces.PlacedScale) -> [Diagnostic] {
    var seen: [String: ChoiceCode] = [:]
    return placed.scale.choices.compactMap { choice in
      guard let other = seen.updateValue(choice.code, forKey: choice.code.rawValue.lowercased()),
        other != choice.code
      else { return nil }
      let path = placed.choices[choice.code].map { $0["code"] } ?? placed.path
      return Diagnostic(.codeDiffersInCase(choice.code, placed.scale.id), at: path)
    }
  }

  /// Two choices that read the same cannot be told apart by whoever answers.
  private static func labels(
    _ placed: QuestionnairePlaces.PlacedScale, _ languages: [LanguageCode]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for language in languages {
      var seen: [String: ChoiceCode] = [:]
      for choice in placed.scale.choices {
        guard let label = choice.label.byLanguage[language], !label.isEmpty else { continue }
        guard let other = seen.updateValue(choice.code, forKey: label),
          let path = placed.choices[choice.code]
        else { continue }
        found.append(
          Diagnostic(
            .sameLabel(choice.code, other, language), at: path["label"][language.rawValue]))
      }
    }
    return found
  }

  /// Scales of one-choice questions that are not about the person: there, codes that are numbers
  /// are meant as steps.
  private static func orderedScales(of questionnaire: Questionnaire) -> Set<ScaleID> {
    var scales: Set<ScaleID> = []
    for question in questionnaire.questions where question.role != .profile {
      if case .one(let scale) = question.kind { scales.insert(scale.id) }
    }
    return scales
  }

  /// Codes that are numbers must rise evenly in the order shown: scoring spreads them evenly.
  private static func steps(_ placed: QuestionnairePlaces.PlacedScale) -> [Diagnostic] {
    let coded = placed.scale.numbered
    guard coded.count > 1 else { return [] }
    let step = coded[1].number - coded[0].number
    let next = zip(coded, coded.dropFirst()).first { before, after in
      after.number <= before.number || abs(after.number - before.number - step) > 1e-9 * abs(step)
    }
    guard let wrong = next?.1.choice.code else { return [] }
    let path = placed.choices[wrong].map { $0["code"] } ?? placed.path
    return [Diagnostic(.codesNotEven(placed.scale.id), at: path)]
  }

  /// Two scales with the same words, one coded upwards and one downwards.
  private static func opposites(
    _ scales: [QuestionnairePlaces.PlacedScale], _ language: LanguageCode?
  ) -> [Diagnostic] {
    guard let language else { return [] }
    var seen: [[String]: Scale] = [:]
    return scales.compactMap { placed in
      let words = placed.scale.words(in: language)
      guard words.count > 1 else { return nil }
      if let other = seen[words.reversed()] {
        return Diagnostic(.scalesOpposed(placed.scale.id, other.id), at: placed.path)
      }
      seen[words] = placed.scale
      return nil
    }
  }
}

extension Scale {
  /// The labels of the numbered choices from the lowest code to the highest.
  fileprivate func words(in language: LanguageCode) -> [String] {
    numbered.sorted { $0.number < $1.number }.map { $0.choice.label[language].lowercased() }
  }
}
