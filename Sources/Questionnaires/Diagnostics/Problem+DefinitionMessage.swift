extension Problem {
  /// Messages about scoring plans, layouts and import maps.
  var definitionMessage: LocalizedText {
    switch self {
    case .unknownQuestion(let id, let questionnaire, let near):
      LocalizedText(
        es: "'\(questionnaire)' no tiene la pregunta '\(id)'.\(Self.meant(near).es) Corríjala.",
        en: "'\(questionnaire)' has no question '\(id)'.\(Self.meant(near).en) Correct it.")
    case .itemTwice(let id, let dimension):
      LocalizedText(
        es: "'\(id)' ya cuenta en la dimensión '\(dimension)'. Déjela en una sola.",
        en: "'\(id)' counts in dimension '\(dimension)' already. Keep it in one only.")
    case .itemNotScorable(let id):
      LocalizedText(
        es: "'\(id)' no tiene códigos numéricos ni tabla de valores. Agréguela a 'value_maps'.",
        en: "'\(id)' has neither numeric codes nor a value map. Add it to 'value_maps'.")
    case .duplicateDimension(let id):
      LocalizedText(
        es: "la dimensión '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "dimension '\(id)' exists already. Rename one of the two.")
    case .duplicateBreakdown(let id):
      LocalizedText(
        es: "el desglose '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "breakdown '\(id)' exists already. Rename one of the two.")
    case .unknownDimension(let id, let near):
      LocalizedText(
        es: "no hay ninguna dimensión '\(id)'.\(Self.meant(near).es) Corríjala.",
        en: "there is no dimension '\(id)'.\(Self.meant(near).en) Correct it.")
    case .breakdownNeedsOneChoice(let id):
      LocalizedText(
        es: "'\(id)' no es de una sola opción y no puede formar grupos. Elija otra pregunta.",
        en: "'\(id)' is not a one-choice question and cannot form groups. Choose another.")
    case .outOfRange(let value, let range):
      LocalizedText(
        es: "\(value) está fuera de \(range). Corríjalo.",
        en: "\(value) is outside \(range). Correct it.")
    case .thresholdTooLow(let value, let floor):
      LocalizedText(
        es: "\(value) personas son muy pocas para proteger a alguien. Use \(floor) o más.",
        en: "\(value) people are too few to protect anybody. Use \(floor) or more.")
    case .levelsNotAscending:
      LocalizedText(
        es: "los niveles deben empezar en 0 y subir. Ordénelos.",
        en: "levels must start at 0 and rise. Put them in order.")
    case .unknownScaleInPlan(let scale, let near):
      LocalizedText(
        es: "el cuestionario no tiene la escala '\(scale)'.\(Self.meant(near).es) Corríjala.",
        en: "the questionnaire has no scale '\(scale)'.\(Self.meant(near).en) Correct it.")
    case .wrongQuestionnaire(let id, let expected):
      LocalizedText(
        es:
          "esto es para '\(id)' y el cuestionario es '\(expected)'. Use el archivo que corresponde.",
        en: "this is for '\(id)' but the questionnaire is '\(expected)'. Use the file that fits.")
    case .badSheetName(let name):
      LocalizedText(
        es:
          "Excel no admite '\(name)' como nombre de hoja. Use hasta 31 letras y evite [ ] : * ? / \\.",
        en:
          "Excel does not take '\(name)' as a sheet name. Use up to 31 characters, no [ ] : * ? / \\."
      )
    case .duplicateSheetName(let name):
      LocalizedText(
        es: "ya hay una hoja '\(name)'. Cambie uno de los dos nombres.",
        en: "there is a sheet '\(name)' already. Rename one of the two.")
    case .responsesNotAlone:
      LocalizedText(
        es: "la hoja 'responses' muestra personas: va sola y con 'audience: internal'.",
        en: "a 'responses' sheet shows persons: it stands alone and with 'audience: internal'.")
    case .unknownBreakdown(let id, let near):
      LocalizedText(
        es: "el plan no tiene el desglose '\(id)'.\(Self.meant(near).es) Corríjalo.",
        en: "the plan has no breakdown '\(id)'.\(Self.meant(near).en) Correct it.")
    case .questionMappedTwice(let id):
      LocalizedText(
        es: "'\(id)' recibe dos columnas. Deje una, o use 'ticks'.",
        en: "'\(id)' gets two columns. Keep one, or use 'ticks'.")
    case .unknownValueSet(let name, let near):
      LocalizedText(
        es:
          "no existe el juego de valores '\(name)'.\(Self.meant(near).es) Defínalo en 'value_sets'.",
        en: "there is no value set '\(name)'.\(Self.meant(near).en) Define it in 'value_sets'.")
    default: LocalizedText([:])
    }
  }
}
