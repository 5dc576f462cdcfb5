internal import Questionnaires

/// What the sheets say around the tables.
enum Phrase: CaseIterable {
  case practice, simulated, internalUse
  case summaryTitle, summaryAid, chartTitle, chartDescription, chartData, composite
  case groupsTitle, groupsAid, groupsDataTitle, groupsDataAid, everybody, notStated
  case shown, protected, noData
  case itemsTitle, itemsAid, itemsDataTitle, itemsDataAid, severalAid, reversed
  case codebookTitle, codebookAid, yes, no
  case notesTitle, notesAid
  case whatItIs, orientationTopic, orientation, audience, anybody, teamOnly
  case produced, responses, threshold
  case unprotected, plan, questionnaire, program, contents, source
  case summaryAbout, groupsAbout, itemsAbout, codebookAbout
  case markers

  /// The words.
  var text: LocalizedText {
    switch self {
    case .practice:
      LocalizedText(
        es: "PRÁCTICA: estudio de ejercicio. No son resultados de ninguna institución.",
        en: "PRACTICE: a training study. These are not results of any institution.")
    case .simulated:
      LocalizedText(
        es: "RESPUESTAS SIMULADAS: el programa inventó parte o todas. No son de personas.",
        en: "SIMULATED ANSWERS: the program made up some or all of them. They are nobody's.")
    case .internalUse:
      LocalizedText(
        es: "USO INTERNO, SIN PROTECCIÓN de grupos pequeños. No lo comparta ni lo publique.",
        en: "INTERNAL USE, small groups NOT PROTECTED. Do not share or publish.")
    case .summaryTitle: LocalizedText(es: "Puntaje de cada dimensión", en: "Score by dimension")
    case .summaryAid:
      LocalizedText(
        es: "De 0 a 100: más alto es más favorable. Es el promedio de las personas; el intervalo "
          + "dice con qué precisión se conoce.",
        en: "From 0 to 100: higher is more favourable. It is the mean over people; the interval "
          + "says how precisely it is known.")
    case .chartTitle: LocalizedText(es: "Puntaje (0 a 100)", en: "Score (0 to 100)")
    case .chartDescription:
      LocalizedText(
        es: "Barras horizontales con el puntaje de cada dimensión, de 0 a 100; los mismos números "
          + "están en la tabla de esta hoja.",
        en: "Horizontal bars with the score of each dimension, from 0 to 100; the same numbers "
          + "stand in the table on this sheet.")
    case .chartData: LocalizedText(es: "Datos del gráfico", en: "Data of the chart")
    case .composite:
      LocalizedText(
        es: "Puntaje general (promedio ponderado)", en: "Overall score (weighted mean)")
    case .groupsTitle:
      LocalizedText(es: "Puntaje de cada grupo", en: "Score by group")
    case .groupsAid:
      LocalizedText(
        es: "Promedio de 0 a 100 de cada grupo en cada dimensión. Una diferencia no es por sí "
          + "sola una brecha: mire también los intervalos, en la hoja de datos.",
        en: "Mean from 0 to 100 of each group in each dimension. A difference alone is not a gap: "
          + "look at the intervals too, on the data sheet.")
    case .groupsDataTitle:
      LocalizedText(
        es: "Puntaje de cada grupo: todas las cifras", en: "Score by group: all figures")
    case .groupsDataAid:
      LocalizedText(
        es: "Una fila por grupo y dimensión, para filtrar y calcular. Los números están sin "
          + "redondear.",
        en: "One row a group and dimension, to filter and compute with. Numbers are unrounded.")
    case .everybody: LocalizedText(es: "Todas las personas", en: "Everybody")
    case .notStated: LocalizedText(es: "No indicado", en: "Not stated")
    case .shown: LocalizedText(es: "se muestra", en: "shown")
    case .protected: LocalizedText(es: "protegida", en: "protected")
    case .noData: LocalizedText(es: "sin datos", en: "no data")
    case .itemsTitle:
      LocalizedText(es: "Respuestas a cada pregunta", en: "Answers to each question")
    case .itemsAid:
      LocalizedText(
        es: "La base son las personas que dieron una respuesta con contenido; los porcentajes son "
          + "de esa base.",
        en: "The base are the people who gave an answer with substance; percentages are of that "
          + "base.")
    case .itemsDataTitle:
      LocalizedText(
        es: "Respuestas a cada pregunta: todas las cifras",
        en: "Answers to each question: all figures")
    case .itemsDataAid:
      LocalizedText(
        es: "Una fila por pregunta y respuesta, para filtrar y calcular. Los números están sin "
          + "redondear.",
        en: "One row a question and answer, to filter and compute with. Numbers are unrounded.")
    case .severalAid:
      LocalizedText(
        es: "Se podían marcar varias: los porcentajes pueden sumar más de 100.",
        en: "Several could be ticked: percentages may add up to more than 100.")
    case .reversed: LocalizedText(es: "invertida", en: "reversed")
    case .codebookTitle: LocalizedText(es: "Libro de códigos", en: "Codebook")
    case .codebookAid:
      LocalizedText(
        es: "Una fila por código de respuesta. «Puntos» es lo que vale al puntuar, ya dada vuelta "
          + "si la pregunta es invertida.",
        en: "One row an answer code. \u{201C}Points\u{201D} is its worth in scoring, turned round "
          + "already if the question is reversed.")
    case .yes: LocalizedText(es: "sí", en: "yes")
    case .no: LocalizedText(es: "no", en: "no")
    case .notesTitle: LocalizedText(es: "Notas", en: "Notes")
    case .notesAid:
      LocalizedText(
        es: "Qué significan las cifras, cómo se calcularon y qué no dicen.",
        en: "What the figures mean, how they were computed, and what they do not say.")
    case .whatItIs:
      LocalizedText(
        es: "Resultados de la encuesta: puntaje de cada dimensión, puntaje por grupo y respuestas "
          + "a cada pregunta.",
        en: "Results of the survey: score by dimension, score by group, and answers to each "
          + "question.")
    case .orientationTopic: LocalizedText(es: "Antes de leer", en: "Before you read")
    case .orientation:
      LocalizedText(
        es: "Puntaje orientativo. Ayuda a ver dónde mirar y se lee junto con documentos, "
          + "entrevistas y talleres. No certifica ni califica a la institución, y no es un "
          + "instrumento oficial de la OEA.",
        en: "The score is for orientation. It helps to see where to look, and is read together "
          + "with documents, interviews and workshops. It neither certifies nor grades the "
          + "institution, and is not an official instrument of the OAS.")
    case .audience: LocalizedText(es: "Para quién es", en: "Who it is for")
    case .anybody:
      LocalizedText(
        es: "Cualquier persona. Solo tiene cifras que pasaron la protección de grupos pequeños.",
        en: "Anybody. It holds only figures that passed the protection of small groups.")
    case .teamOnly:
      LocalizedText(
        es: "Solo el equipo de análisis. No se publica ni se comparte.",
        en: "The analysis team only. Not to be published or shared.")
    case .produced: LocalizedText(es: "Fecha", en: "Date")
    case .responses: LocalizedText(es: "Respuestas completas", en: "Complete responses")
    case .threshold: LocalizedText(es: "Umbral de publicación", en: "Publication threshold")
    case .unprotected: LocalizedText(es: "Sin protección", en: "None: not protected")
    case .plan: LocalizedText(es: "Plan de análisis", en: "Scoring plan")
    case .questionnaire: LocalizedText(es: "Cuestionario", en: "Questionnaire")
    case .program: LocalizedText(es: "Programa", en: "Program")
    case .contents: LocalizedText(es: "Contenido", en: "Contents")
    case .source: LocalizedText(es: "Origen y licencia", en: "Source and licence")
    case .summaryAbout:
      LocalizedText(
        es: "El puntaje de cada dimensión, con un gráfico.",
        en: "The score of each dimension, with a chart.")
    case .groupsAbout:
      LocalizedText(
        es: "El puntaje de cada grupo en cada dimensión, para leer.",
        en: "The score of each group in each dimension, for reading.")
    case .itemsAbout:
      LocalizedText(
        es: "Cada pregunta con la distribución de sus respuestas.",
        en: "Each question with the distribution of its answers.")
    case .codebookAbout:
      LocalizedText(
        es: "Preguntas, condiciones, códigos y etiquetas.",
        en: "Questions, conditions, codes and labels.")
    case .markers:
      LocalizedText(
        es: "[c] protegido: muy pocas personas. [z] sin datos o no se puede calcular.",
        en: "[c] protected: too few people. [z] no data, or not to be computed.")
    }
  }
}
