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
    case .code: LocalizedText(es: "Código", en: "Code", pt: "Código", fr: "Code")
    case .dimension:
      LocalizedText(es: "Dimensión", en: "Dimension", pt: "Dimensão", fr: "Dimension")
    case .people: LocalizedText(es: "Personas", en: "People", pt: "Pessoas", fr: "Personnes")
    case .peopleWithScore:
      LocalizedText(
        es: "Personas con puntaje (n)", en: "People scored (n)", pt: "Pessoas com pontuação (n)",
        fr: "Personnes avec score (n)")
    case .score:
      LocalizedText(
        es: "Puntaje (0\u{A0}a\u{A0}100)", en: "Score (0\u{A0}to\u{A0}100)",
        pt: "Pontuação (0\u{A0}a\u{A0}100)", fr: "Score (0\u{A0}à\u{A0}100)")
    case .low:
      LocalizedText(
        es: "Intervalo 95\u{A0}%: desde", en: "95% interval: from", pt: "Intervalo 95%: de",
        fr: "Intervalle 95\u{A0}%\u{A0}: de")
    case .high:
      LocalizedText(
        es: "Intervalo 95\u{A0}%: hasta", en: "95% interval: to", pt: "Intervalo 95%: até",
        fr: "Intervalle 95\u{A0}%\u{A0}: à")
    case .deviation:
      LocalizedText(
        es: "Desviación estándar", en: "Standard deviation", pt: "Desvio padrão", fr: "Écart-type")
    case .error:
      LocalizedText(
        es: "Error estándar", en: "Standard error", pt: "Erro padrão", fr: "Erreur type")
    case .favourable:
      LocalizedText(es: "% favorable", en: "% favourable", pt: "% favorável", fr: "% favorable")
    case .level: LocalizedText(es: "Nivel", en: "Level", pt: "Nível", fr: "Niveau")
    case .alpha:
      LocalizedText(
        es: "Alfa de Cronbach", en: "Cronbach's alpha", pt: "Alfa de Cronbach",
        fr: "Alpha de Cronbach")
    case .alphaCases:
      LocalizedText(
        es: "Casos del alfa (n)", en: "Cases for alpha (n)", pt: "Casos do alfa (n)",
        fr: "Cas de l'alpha (n)")
    case .breakdown:
      LocalizedText(es: "Desglose", en: "Breakdown", pt: "Recorte", fr: "Ventilation")
    case .group: LocalizedText(es: "Grupo", en: "Group", pt: "Grupo", fr: "Groupe")
    case .groupCode:
      LocalizedText(
        es: "Código del grupo", en: "Group code", pt: "Código do grupo", fr: "Code du groupe")
    case .groupSize:
      LocalizedText(
        es: "Personas del grupo", en: "People in the group", pt: "Pessoas do grupo",
        fr: "Personnes du groupe")
    case .status: LocalizedText(es: "Estado", en: "Status", pt: "Situação", fr: "État")
    case .question: LocalizedText(es: "Pregunta", en: "Question", pt: "Pergunta", fr: "Question")
    case .base: LocalizedText(es: "Base (n)", en: "Base (n)", pt: "Base (n)", fr: "Base (n)")
    case .blank: LocalizedText(es: "En blanco", en: "Left blank", pt: "Em branco", fr: "En blanc")
    case .notAsked:
      LocalizedText(
        es: "No se les preguntó", en: "Not asked", pt: "Não foi perguntado", fr: "Non posée")
    case .meanScore:
      LocalizedText(es: "Puntaje medio", en: "Mean score", pt: "Pontuação média", fr: "Score moyen")
    case .unfavourable:
      LocalizedText(
        es: "% desfavorable", en: "% unfavourable", pt: "% desfavorável", fr: "% défavorable")
    case .distribution:
      LocalizedText(es: "Respuestas", en: "Answers", pt: "Respostas", fr: "Réponses")
    case .shareOfBase:
      LocalizedText(es: "% de la base", en: "% of the base", pt: "% da base", fr: "% de la base")
    case .peopleByChoice:
      LocalizedText(es: "Personas", en: "People", pt: "Pessoas", fr: "Personnes")
    case .mean: LocalizedText(es: "Promedio", en: "Mean", pt: "Média", fr: "Moyenne")
    case .section: LocalizedText(es: "Sección", en: "Section", pt: "Seção", fr: "Section")
    case .kind: LocalizedText(es: "Tipo", en: "Type", pt: "Tipo", fr: "Type")
    case .wording: LocalizedText(es: "Pregunta", en: "Question", pt: "Pergunta", fr: "Question")
    case .condition:
      LocalizedText(es: "Se pregunta si", en: "Asked if", pt: "Pergunta-se se", fr: "Posée si")
    case .isReversed:
      LocalizedText(es: "Invertida", en: "Reversed", pt: "Invertida", fr: "Inversée")
    case .dimensions:
      LocalizedText(es: "Dimensión", en: "Dimension", pt: "Dimensão", fr: "Dimension")
    case .choiceCode:
      LocalizedText(
        es: "Código de respuesta", en: "Answer code", pt: "Código de resposta",
        fr: "Code de réponse")
    case .label: LocalizedText(es: "Etiqueta", en: "Label", pt: "Rótulo", fr: "Libellé")
    case .missingKind:
      LocalizedText(es: "Sin contenido", en: "No substance", pt: "Sem conteúdo", fr: "Sans contenu")
    case .points: LocalizedText(es: "Puntos", en: "Points", pt: "Pontos", fr: "Points")
    }
  }
}
