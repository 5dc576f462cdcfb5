import Commands
import FileAccess
import QuestionnaireFiles
import Questionnaires
import ResponseStores

/// A study file with its definitions read.
struct LoadedStudy {
  let file: StudyFile
  let description: StudyDescription
  let questionnaires: [Questionnaire]
  let instruments: [StoredDefinition]
  let plan: ScoringPlan?
  let planHash: String?

  /// Opens a study file.
  init(_ path: String, _ console: Console) throws {
    guard FileAccess.exists(path) else { throw StudyError.missing(path) }
    guard !FileAccess.isDirectory(path) else { throw StudyError.notAStudy(path) }
    let loader = DefinitionLoader(console: console)
    file = try StudyFile.open(path)
    let description = try file.description()
    self.description = description
    instruments = try file.instruments()
    questionnaires = try instruments.map { stored in
      try loader.value(
        DefinitionFiles.questionnaire(
          Array(stored.definition.utf8), name: stored.id, settings: description.settings))
    }
    let storedPlan = try file.plan()
    planHash = storedPlan?.hash
    plan = try storedPlan.map {
      try loader.value(DefinitionFiles.plan(Array($0.definition.utf8), name: $0.id))
    }
  }

  /// Writes the file anew, or says why its order of arrival can still be read.
  ///
  /// Nothing else waits for it: the disk may have room for answers and not for the file once more.
  func forgetArrivalOrder(_ console: Console) {
    do throws(StudyError) {
      try file.forgetArrivalOrder()
    } catch {
      console.note(
        Wording(
          es: "No se pudo reescribir el archivo: por ahora puede decir el orden de llegada. "
            + "Libere espacio; «dpg close» lo reescribe.",
          en: "The file could not be written anew: for now it can tell the order of arrival. "
            + "Free some space; “dpg close” writes it anew.",
          pt: "Não foi possível regravar o arquivo: por enquanto ele pode revelar a ordem de "
            + "chegada. Libere espaço; “dpg close” o regrava.",
          fr: "Impossible de réécrire le fichier\u{A0}: pour l'instant il peut révéler l'ordre "
            + "d'arrivée. Libérez de l'espace\u{A0}; «\u{A0}dpg close\u{A0}» le réécrit."))
    }
  }

  /// The instrument of that name, else the first.
  func questionnaire(_ name: String?) throws -> Questionnaire {
    if let found = questionnaires.first(where: { name == nil || $0.id.rawValue == name }) {
      return found
    }
    let list = questionnaires.map(\.id.rawValue).joined(separator: ", ")
    throw UsageError.badValue(option: "instrument", value: name ?? "", expected: list)
  }

  /// The plan in a file, else the study's own, checked against its questionnaire.
  func plan(_ name: String?, _ console: Console) throws -> (ScoringPlan, String, Questionnaire) {
    var chosen = plan.map { ($0, planHash ?? "") }
    if let name {
      let loader = DefinitionLoader(console: console)
      let loaded = try loader.plan(name)
      let questionnaire = questionnaires.first { loaded.value?.fits($0) ?? false }
      let misfits = loaded.value.map {
        PlanChecks.fit($0, to: questionnaire ?? questionnaires[0])
      }
      let found = loaded.diagnostics(adding: misfits ?? [])
      try loader.refuse(found)
      loader.mentionWarnings(found, in: [name])
      chosen = loaded.value.map { ($0, loaded.hash) }
    }
    guard let (plan, hash) = chosen,
      let questionnaire = questionnaires.first(where: { plan.fits($0) })
    else {
      throw Failure(
        .usage, es: "el estudio no tiene plan de puntajes. Indique uno con --plan.",
        en: "the study has no scoring plan. Give one with --plan.",
        pt: "o estudo não tem plano de análise. Indique um com --plan.",
        fr: "l'étude n'a pas de plan d'analyse. Indiquez-en un avec --plan.")
    }
    return (plan.adapted(to: questionnaire), hash, questionnaire)
  }
}
