internal import Questionnaires

extension Note {
  /// How the answers to one question are counted.
  static let questions = [
    Note(
      topic: LocalizedText(es: "Respuestas que cuentan", en: "Responses that count"),
      text: LocalizedText(
        es: "Solo las entregadas como completas. Los números se guardan sin redondear; la celda "
          + "muestra menos decimales.",
        en: "Only those handed in as complete. Numbers are stored unrounded; the cell shows fewer "
          + "decimals.")),
    Note(
      topic: LocalizedText(es: "Base de una pregunta", en: "Base of a question"),
      text: LocalizedText(
        es: "Las personas que dieron una respuesta con contenido. Quien no sabe, prefiere no "
          + "contestar, dice que no aplica, dejó en blanco o no vio la pregunta se cuenta aparte. "
          + "Los porcentajes son de la base.",
        en: "People who gave an answer with substance. Those who do not know, prefer not to say, "
          + "say it does not apply, left it blank or were not asked are counted apart. Percentages "
          + "are of the base.")),
    Note(
      topic: LocalizedText(es: "Varias opciones", en: "Several choices"),
      text: LocalizedText(
        es: "La base son las personas que marcaron al menos una opción. Los porcentajes pueden "
          + "sumar más de 100 y no se suman entre sí.",
        en: "The base are the people who ticked at least one option. Percentages may add up to "
          + "more than 100 and must not be added up.")),
    Note(
      topic: LocalizedText(es: "No se les preguntó, en blanco", en: "Not asked, left blank"),
      text: LocalizedText(
        es: "No se les preguntó: una respuesta anterior hizo que la pregunta no apareciera. En "
          + "blanco: la vieron y no contestaron.",
        en: "Not asked: an earlier answer kept the question from being shown. Left blank: they saw "
          + "it and did not answer.")),
  ]

  /// What the workbook does not say.
  static let limits = [
    Note(
      topic: LocalizedText(es: "Textos libres", en: "Free texts"),
      text: LocalizedText(
        es: "No están en este libro: lo que alguien escribe puede señalar a una persona.",
        en: "They are not in this workbook: what somebody writes may point at a person.")),
    Note(
      topic: LocalizedText(es: "Límites", en: "Limits"),
      text: LocalizedText(
        es: "Son percepciones de quienes respondieron, que pueden no parecerse a quienes no lo "
          + "hicieron. La protección se revisa tabla por tabla: antes de publicar otro desglose "
          + "de los mismos datos, compárelo con lo ya publicado. Con otra redacción de las "
          + "preguntas, los puntajes no se comparan.",
        en: "These are perceptions of those who answered, who may differ from those who did not. "
          + "Protection is checked table by table: before publishing another breakdown of the same "
          + "data, compare it with what is published. With other wordings of the questions, scores "
          + "are not comparable.")),
  ]
}
