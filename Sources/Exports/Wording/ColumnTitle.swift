internal import Questionnaires

/// The headers of the tables' columns.
enum ColumnTitle: CaseIterable {
  case code, dimension, people, peopleWithScore, score, low, high, deviation, error, favourable
  case level, alpha, alphaCases
  case breakdown, group, groupCode, groupSize, status
  case question, base, blank, notAsked, meanScore, unfavourable, distribution
  case shareOfBase, peopleByChoice, mean
  case section, kind, wording, condition, isReversed, dimensions, choiceCode, label, missingKind
  case points

  /// What stands in the header.
  var text: LocalizedText {
    switch self {
    case .code: LocalizedText(es: "Código", en: "Code")
    case .dimension: LocalizedText(es: "Dimensión", en: "Dimension")
    case .people: LocalizedText(es: "Personas", en: "People")
    case .peopleWithScore: LocalizedText(es: "Personas con puntaje (n)", en: "People scored (n)")
    case .score:
      LocalizedText(es: "Puntaje (0\u{A0}a\u{A0}100)", en: "Score (0\u{A0}to\u{A0}100)")
    case .low: LocalizedText(es: "Intervalo 95\u{A0}%: desde", en: "95% interval: from")
    case .high: LocalizedText(es: "Intervalo 95\u{A0}%: hasta", en: "95% interval: to")
    case .deviation: LocalizedText(es: "Desviación estándar", en: "Standard deviation")
    case .error: LocalizedText(es: "Error estándar", en: "Standard error")
    case .favourable: LocalizedText(es: "% favorable", en: "% favourable")
    case .level: LocalizedText(es: "Nivel", en: "Level")
    case .alpha: LocalizedText(es: "Alfa de Cronbach", en: "Cronbach's alpha")
    case .alphaCases: LocalizedText(es: "Casos del alfa (n)", en: "Cases for alpha (n)")
    case .breakdown: LocalizedText(es: "Desglose", en: "Breakdown")
    case .group: LocalizedText(es: "Grupo", en: "Group")
    case .groupCode: LocalizedText(es: "Código del grupo", en: "Group code")
    case .groupSize: LocalizedText(es: "Personas del grupo", en: "People in the group")
    case .status: LocalizedText(es: "Estado", en: "Status")
    case .question: LocalizedText(es: "Pregunta", en: "Question")
    case .base: LocalizedText(es: "Base (n)", en: "Base (n)")
    case .blank: LocalizedText(es: "En blanco", en: "Left blank")
    case .notAsked: LocalizedText(es: "No se les preguntó", en: "Not asked")
    case .meanScore: LocalizedText(es: "Puntaje medio", en: "Mean score")
    case .unfavourable: LocalizedText(es: "% desfavorable", en: "% unfavourable")
    case .distribution: LocalizedText(es: "Respuestas", en: "Answers")
    case .shareOfBase: LocalizedText(es: "% de la base", en: "% of the base")
    case .peopleByChoice: LocalizedText(es: "Personas", en: "People")
    case .mean: LocalizedText(es: "Promedio", en: "Mean")
    case .section: LocalizedText(es: "Sección", en: "Section")
    case .kind: LocalizedText(es: "Tipo", en: "Type")
    case .wording: LocalizedText(es: "Pregunta", en: "Question")
    case .condition: LocalizedText(es: "Se pregunta si", en: "Asked if")
    case .isReversed: LocalizedText(es: "Invertida", en: "Reversed")
    case .dimensions: LocalizedText(es: "Dimensión", en: "Dimension")
    case .choiceCode: LocalizedText(es: "Código de respuesta", en: "Answer code")
    case .label: LocalizedText(es: "Etiqueta", en: "Label")
    case .missingKind: LocalizedText(es: "Sin contenido", en: "No substance")
    case .points: LocalizedText(es: "Puntos", en: "Points")
    }
  }
}
