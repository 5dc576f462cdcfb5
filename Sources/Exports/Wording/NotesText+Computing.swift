internal import Questionnaires

extension Note {
  /// How the plan makes scores out of answers.
  static func computing(_ plan: ScoringPlan) -> [Note] {
    [points, person(plan), group, precision, favourable(plan)] + composite(plan)
      + levels(plan) + [alpha(plan)]
  }

  private static let points = Note(
    topic: LocalizedText(es: "Puntos de una respuesta", en: "Points of an answer"),
    text: LocalizedText(
      es: "Cada respuesta vale de 0 a 100: 100 × (código − menor) ÷ (mayor − menor), o lo que "
        + "diga el plan; está en el libro de códigos. En una pregunta invertida, 100 menos eso. "
        + "«No sé», «prefiero no contestar», «no aplica» y en blanco no valen nada ni cuentan, "
        + "salvo donde el plan o la pregunta digan que no saber vale 0.",
      en: "Each answer is worth 0 to 100: 100 × (code − lowest) ÷ (highest − lowest), or what the "
        + "plan says; it stands in the codebook. In a reversed question, 100 less that. "
        + "\u{201C}I don't know\u{201D}, \u{201C}prefer not to say\u{201D}, \u{201C}does not "
        + "apply\u{201D} and blanks are worth nothing and do not count, except where the plan or "
        + "the question says that not knowing is worth 0."))

  private static func person(_ plan: ScoringPlan) -> Note {
    let share = plan.minimumAnswered
    return Note(
      topic: LocalizedText(es: "Puntaje de una persona", en: "Score of a person"),
      text: LocalizedText(
        es: "Promedio de los puntos de sus respuestas en la dimensión, si las que tienen puntos "
          + "son al menos \(share.wording(in: "es")) de las preguntas que se le mostraron; si no, "
          + "queda sin puntaje en esa dimensión.",
        en: "Mean of the points of a person's answers in the dimension, if those that have points "
          + "are at least \(share.wording(in: "en")) of the questions shown; otherwise there is "
          + "no score in that dimension."))
  }

  private static let group = Note(
    topic: LocalizedText(
      es: "Puntaje de un grupo o de todas las personas", en: "Score of a group or of everybody"),
    text: LocalizedText(
      es: "Promedio de los puntajes de las personas: suma de puntajes ÷ n, donde n son las "
        + "personas con puntaje. Todas pesan igual: no hay ponderadores.",
      en: "Mean of the people's scores: sum of scores ÷ n, where n are the people with a score. "
        + "All count the same: there are no weights."))

  private static let precision = Note(
    topic: LocalizedText(
      es: "Desviación, error e intervalo", en: "Deviation, error and interval"),
    text: LocalizedText(
      es: "Desviación estándar: raíz de [suma de (puntaje − promedio)² ÷ (n − 1)]. Error "
        + "estándar: desviación ÷ raíz de n. Intervalo de 95 %: promedio ± t × error, con t de "
        + "Student y n − 1 grados de libertad. Todavía no se corrige por población finita: si "
        + "respondió gran parte del personal, la precisión real es mayor que la que se muestra.",
      en: "Standard deviation: root of [sum of (score − mean)² ÷ (n − 1)]. Standard error: "
        + "deviation ÷ root of n. 95% interval: mean ± t × error, with Student's t and n − 1 "
        + "degrees of freedom. There is no correction for a finite population yet: if a large part "
        + "of the staff answered, the true precision is better than shown."))

  private static func favourable(_ plan: ScoringPlan) -> Note {
    let high = Expression.number(plan.favourableFrom).text
    let low = Expression.number(plan.unfavourableUpTo).text
    return Note(
      topic: LocalizedText(es: "% favorable y % desfavorable", en: "% favourable and unfavourable"),
      text: LocalizedText(
        es: "De una pregunta: respuestas de \(high) puntos o más (favorables) y de \(low) o menos "
          + "(desfavorables) ÷ respuestas que tienen puntos. De una dimensión: promedio de sus "
          + "preguntas. No tiene por qué coincidir con el puntaje: mire los dos.",
        en: "Of a question: answers worth \(high) points or more (favourable) and \(low) or less "
          + "(unfavourable) ÷ answers that have points. Of a dimension: mean over its questions. "
          + "It need not agree with the score: look at both."))
  }

  private static func composite(_ plan: ScoringPlan) -> [Note] {
    guard let rule = plan.composite else { return [] }
    let weights = plan.dimensions.map { "\($0.id) \(Expression.number($0.weight).text)" }
      .joined(separator: ", ")
    let required = rule.required.map(\.rawValue).joined(separator: ", ")
    let also = LocalizedText(
      es: required.isEmpty ? "" : ", entre ellas \(required)",
      en: required.isEmpty ? "" : ", among them \(required)")
    return [
      Note(
        topic: LocalizedText(es: "Puntaje general", en: "Overall score"),
        text: LocalizedText(
          es: "Suma de peso × puntaje de la dimensión ÷ suma de pesos. Pesos: \(weights). Hace "
            + "falta el puntaje de al menos \(rule.minimumDimensions) dimensiones\(also["es"]).",
          en: "Sum of weight × score of the dimension ÷ sum of weights. Weights: \(weights). It "
            + "takes the score of at least \(rule.minimumDimensions) dimensions\(also["en"])."))
    ]
  }

  private static func levels(_ plan: ScoringPlan) -> [Note] {
    if plan.levels.isEmpty { return [] }
    func list(_ language: LanguageCode, _ from: String) -> String {
      plan.levels.map { "\($0.title[language]), \(from) \(Expression.number($0.from).text)" }
        .joined(separator: "; ")
    }
    return [
      Note(
        topic: LocalizedText(es: "Niveles", en: "Levels"),
        text: LocalizedText(
          es: "\(list("es", "desde")). Los cortes y las palabras son del plan de análisis y "
            + "orientan: no son una certificación. Se usan para dimensiones y para el puntaje "
            + "general, nunca para personas ni grupos.",
          en: "\(list("en", "from")). Cut-offs and words are those of the scoring plan and serve "
            + "for orientation: they are no certification. They are used for dimensions and for "
            + "the overall score, never for people or groups."))
    ]
  }

  private static func alpha(_ plan: ScoringPlan) -> Note {
    let cases = plan.minimumCasesForAlpha
    return Note(
      topic: LocalizedText(es: "Alfa de Cronbach", en: "Cronbach's alpha"),
      text: LocalizedText(
        es: "Dice si las preguntas de la dimensión van juntas; cerca de 0,7 o más suele bastar. "
          + "k ÷ (k − 1) × (1 − suma de varianzas de las k preguntas ÷ varianza de su suma), con "
          + "las personas que contestaron todas las preguntas; hacen falta \(cases).",
        en: "It tells whether the dimension's questions go together; about 0.7 or more is usually "
          + "enough. k ÷ (k − 1) × (1 − sum of the variances of the k questions ÷ variance of "
          + "their sum), over people who answered all the questions; it takes \(cases)."))
  }
}
