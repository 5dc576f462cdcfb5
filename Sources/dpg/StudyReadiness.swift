import Commands
import Hashing
import QuestionnaireFiles
import Questionnaires
import ResponseStores

extension LoadedStudy {
  /// Refuses to open a study whose definitions have an error or are not whole in its languages.
  ///
  /// The definitions themselves have been read without errors by now; what is left is what lies
  /// between them: the plan and its questionnaire, the institution's texts, the languages.
  func refuseUnready(_ console: Console) throws {
    let storedPlan = try file.plan()
    let stored = instruments + [storedPlan].compactMap { $0 }
    guard stored.allSatisfy({ Hashing.sha256Hex($0.definition) == $0.hash }) else {
      throw StudyError.damaged
    }
    if let stored = storedPlan {
      let planFile = DefinitionFiles.plan(Array(stored.definition.utf8), name: stored.id)
      let questionnaire =
        questionnaires.first { planFile.readable?.fits($0) ?? false } ?? questionnaires.first
      if let plan = planFile.readable, let questionnaire {
        let misfits = PlanChecks.fit(plan, to: questionnaire)
        try DefinitionLoader(console: console).refuse(planFile.diagnostics(adding: misfits))
      }
    }
    try refuseMissingLanguages()
    let missing = questionnaires.flatMap(\.settings).filter { !isFilled($0) }
    if !missing.isEmpty { throw SettingValues.failure(missing) }
  }

  private func refuseMissingLanguages() throws {
    for questionnaire in questionnaires {
      let absent = description.languages.filter { !questionnaire.languages.contains($0) }
      guard absent.isEmpty, !description.languages.isEmpty else {
        let list = absent.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          .badData,
          es: "'\(questionnaire.id)' no está completo en los idiomas del estudio (\(list)). "
            + "Cree el estudio de nuevo con --languages.",
          en: "'\(questionnaire.id)' is not complete in the languages of the study (\(list)). "
            + "Make the study again with --languages.",
          pt: "'\(questionnaire.id)' não está completo nos idiomas do estudo (\(list)). Crie o "
            + "estudo de novo com --languages.",
          fr: "'\(questionnaire.id)' n'est pas complet dans les langues de l'étude (\(list)). "
            + "Créez l'étude à nouveau avec --languages.")
      }
    }
  }

  private func isFilled(_ setting: Setting) -> Bool {
    guard let value = description.settings[setting.name] ?? setting.value else { return false }
    return description.languages.allSatisfy { language in
      value.byLanguage[language].map { text in text.contains { !$0.isWhitespace } } ?? false
    }
  }
}
