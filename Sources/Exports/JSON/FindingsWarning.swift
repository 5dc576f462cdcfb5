internal import Analysis
internal import JSONText
internal import Questionnaires

/// Something to know before the figures are used.
struct FindingsWarning {
  /// What it is; stable.
  enum Code: String, CaseIterable {
    case practice
    case simulated
    case unprotected
    /// A dimension that is shown has no alpha.
    case alphaMissing = "alpha_missing"
    /// The plan asks for an overall score and there is none.
    case compositeMissing = "composite_missing"
  }

  let code: Code
  var dimension: DimensionID?

  /// What is to be said about some findings.
  static func all(
    _ findings: ProtectedFindings, _ context: ExportContext
  ) -> [FindingsWarning] {
    var warnings: [FindingsWarning] = []
    if context.isPractice { warnings.append(FindingsWarning(code: .practice)) }
    if context.hasSimulatedAnswers { warnings.append(FindingsWarning(code: .simulated)) }
    if !findings.rules.allowsPublication { warnings.append(FindingsWarning(code: .unprotected)) }
    for found in findings.dimensions where found.estimate.value != nil && found.reliability == nil {
      warnings.append(FindingsWarning(code: .alphaMissing, dimension: found.dimension.id))
    }
    if findings.plan.composite != nil && findings.composite == nil {
      warnings.append(FindingsWarning(code: .compositeMissing))
    }
    return warnings
  }

  func json(in language: LanguageCode) -> JSONValue {
    let place: [(String, JSONValue)] =
      dimension.map { [("dimension", .string($0.rawValue))] } ?? []
    return .object(
      [("code", .string(code.rawValue))] + place + [("message", .string(text[language]))])
  }

  /// The warning in words.
  var text: LocalizedText {
    switch code {
    case .practice: Phrase.practice.text
    case .simulated: Phrase.simulated.text
    case .unprotected: Phrase.internalUse.text
    case .alphaMissing:
      LocalizedText(
        es: "Sin alfa de Cronbach: faltan casos completos o preguntas, o todas respondieron igual.",
        en: "No Cronbach's alpha: too few complete cases or questions, or no variation.",
        pt: "Sem alfa de Cronbach: faltam casos completos ou perguntas, ou todas as pessoas "
          + "responderam igual.",
        fr: "Pas d'alpha de Cronbach\u{A0}: trop peu de cas complets ou de questions, ou aucune "
          + "variation.")
    case .compositeMissing:
      LocalizedText(
        es: "Sin puntaje general: no hay puntaje de las dimensiones que el plan exige.",
        en: "No overall score: dimensions that the plan requires have no score.",
        pt: "Sem pontuação geral: não há pontuação das dimensões que o plano exige.",
        fr: "Pas de score général\u{A0}: des dimensions que le plan exige n'ont pas de score.")
    }
  }
}
