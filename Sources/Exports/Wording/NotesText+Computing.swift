internal import Questionnaires

extension Note {
  /// How the plan makes scores out of answers.
  static func computing(_ plan: ScoringPlan) -> [Note] {
    [points, person(plan), group, precision, favourable(plan)] + composite(plan)
      + levels(plan) + [alpha(plan)]
  }

  private static let points = Note(
    topic: LocalizedText(
      es: "Puntos de una respuesta", en: "Points of an answer", pt: "Pontos de uma resposta",
      fr: "Points d'une réponse"),
    text: LocalizedText(
      es: "Cada respuesta vale de 0 a 100: 100 × (código − menor) ÷ (mayor − menor), o lo que "
        + "diga el plan; está en el libro de códigos. En una pregunta invertida, 100 menos eso. "
        + "«No sé», «prefiero no contestar», «no aplica» y en blanco no valen nada ni cuentan, "
        + "salvo donde el plan o la pregunta digan que no saber vale 0.",
      en: "Each answer is worth 0 to 100: 100 × (code − lowest) ÷ (highest − lowest), or what the "
        + "plan says; it stands in the codebook. In a reversed question, 100 less that. "
        + "\u{201C}I don't know\u{201D}, \u{201C}prefer not to say\u{201D}, \u{201C}does not "
        + "apply\u{201D} and blanks are worth nothing and do not count, except where the plan or "
        + "the question says that not knowing is worth 0.",
      pt: "Cada resposta vale de 0 a 100: 100 × (código − menor) ÷ (maior − menor), ou o que "
        + "disser o plano; está no livro de códigos. Em uma pergunta invertida, 100 menos isso. "
        + "“Não sei”, “prefiro não responder”, “não se aplica” e em branco não valem nada nem "
        + "contam, salvo onde o plano ou a pergunta disserem que não saber vale 0.",
      fr: "Chaque réponse vaut de 0 à 100\u{A0}: 100 × (code − plus petit) ÷ (plus grand − plus "
        + "petit), ou ce que dit le plan\u{A0}; c'est dans le livre de codes. Dans une question "
        + "inversée, 100 moins cela. «\u{A0}Je ne sais pas\u{A0}», «\u{A0}je préfère ne pas "
        + "répondre\u{A0}», «\u{A0}sans objet\u{A0}» et les blancs ne valent rien et ne comptent "
        + "pas, sauf là où le plan ou la question disent que ne pas savoir vaut 0."))

  private static func person(_ plan: ScoringPlan) -> Note {
    let share = plan.minimumAnswered
    return Note(
      topic: LocalizedText(
        es: "Puntaje de una persona", en: "Score of a person", pt: "Pontuação de uma pessoa",
        fr: "Score d'une personne"),
      text: LocalizedText(
        es: "Promedio de los puntos de sus respuestas en la dimensión, si las que tienen puntos "
          + "son al menos \(share.wording(in: "es")) de las preguntas que se le mostraron; si no, "
          + "queda sin puntaje en esa dimensión.",
        en: "Mean of the points of a person's answers in the dimension, if those that have points "
          + "are at least \(share.wording(in: "en")) of the questions shown; otherwise there is "
          + "no score in that dimension.",
        pt: "Média dos pontos de suas respostas na dimensão, se as que têm pontos são pelo menos "
          + "\(share.wording(in: "pt")) das perguntas que lhe foram mostradas; se não, fica sem "
          + "pontuação nessa dimensão.",
        fr: "Moyenne des points de ses réponses dans la dimension, si celles qui ont des points "
          + "sont au moins \(share.wording(in: "fr")) des questions montrées à la "
          + "personne\u{A0}; sinon, elle n'a pas de score dans cette dimension."))
  }

  private static let group = Note(
    topic: LocalizedText(
      es: "Puntaje de un grupo o de todas las personas", en: "Score of a group or of everybody",
      pt: "Pontuação de um grupo ou de todas as pessoas",
      fr: "Score d'un groupe ou de toutes les personnes"),
    text: LocalizedText(
      es: "Promedio de los puntajes de las personas: suma de puntajes ÷ n, donde n son las "
        + "personas con puntaje. Todas pesan igual: no hay ponderadores.",
      en: "Mean of the people's scores: sum of scores ÷ n, where n are the people with a score. "
        + "All count the same: there are no weights.",
      pt: "Média das pontuações das pessoas: soma das pontuações ÷ n, em que n são as pessoas "
        + "com pontuação. Todas pesam igual: não há ponderadores.",
      fr: "Moyenne des scores des personnes\u{A0}: somme des scores ÷ n, où n est le nombre de "
        + "personnes ayant un score. Toutes comptent autant\u{A0}: il n'y a pas de pondération."))

  private static let precision = Note(
    topic: LocalizedText(
      es: "Desviación, error e intervalo", en: "Deviation, error and interval",
      pt: "Desvio, erro e intervalo", fr: "Écart-type, erreur et intervalle"),
    text: LocalizedText(
      es: "Desviación estándar: raíz de [suma de (puntaje − promedio)² ÷ (n − 1)]. Error "
        + "estándar: desviación ÷ raíz de n. Intervalo de 95 %: promedio ± t × error, con t de "
        + "Student y n − 1 grados de libertad. Todavía no se corrige por población finita: si "
        + "respondió gran parte del personal, la precisión real es mayor que la que se muestra.",
      en: "Standard deviation: root of [sum of (score − mean)² ÷ (n − 1)]. Standard error: "
        + "deviation ÷ root of n. 95% interval: mean ± t × error, with Student's t and n − 1 "
        + "degrees of freedom. There is no correction for a finite population yet: if a large part "
        + "of the staff answered, the true precision is better than shown.",
      pt: "Desvio padrão: raiz de [soma de (pontuação − média)² ÷ (n − 1)]. Erro padrão: desvio "
        + "÷ raiz de n. Intervalo de 95%: média ± t × erro, com t de Student e n − 1 graus de "
        + "liberdade. Ainda não se corrige por população finita: se grande parte do pessoal "
        + "respondeu, a precisão real é maior do que a mostrada.",
      fr: "Écart-type\u{A0}: racine de [somme de (score − moyenne)² ÷ (n − 1)]. Erreur "
        + "type\u{A0}: écart-type ÷ racine de n. Intervalle à 95\u{A0}%\u{A0}: moyenne ± t × "
        + "erreur, avec le t de Student et n − 1 degrés de liberté. Il n'y a pas encore de "
        + "correction pour population finie\u{A0}: si une grande partie du personnel a répondu, "
        + "la précision réelle est meilleure que celle montrée."))

  private static func favourable(_ plan: ScoringPlan) -> Note {
    let high = Expression.number(plan.favourableFrom).text
    let low = Expression.number(plan.unfavourableUpTo).text
    return Note(
      topic: LocalizedText(
        es: "% favorable y % desfavorable", en: "% favourable and unfavourable",
        pt: "% favorável e % desfavorável", fr: "% favorable et % défavorable"),
      text: LocalizedText(
        es: "De una pregunta: respuestas de \(high) puntos o más (favorables) y de \(low) o menos "
          + "(desfavorables) ÷ respuestas que tienen puntos. De una dimensión: promedio de sus "
          + "preguntas. No tiene por qué coincidir con el puntaje: mire los dos.",
        en: "Of a question: answers worth \(high) points or more (favourable) and \(low) or less "
          + "(unfavourable) ÷ answers that have points. Of a dimension: mean over its questions. "
          + "It need not agree with the score: look at both.",
        pt: "De uma pergunta: respostas de \(high) pontos ou mais (favoráveis) e de \(low) ou "
          + "menos (desfavoráveis) ÷ respostas que têm pontos. De uma dimensão: média de suas "
          + "perguntas. Não precisa coincidir com a pontuação: olhe as duas coisas.",
        fr: "D'une question\u{A0}: réponses valant \(high) points ou plus (favorables) et \(low) "
          + "ou moins (défavorables) ÷ réponses qui ont des points. D'une dimension\u{A0}: "
          + "moyenne de ses questions. Cela ne coïncide pas forcément avec le score\u{A0}: "
          + "regardez les deux."))
  }

  private static func composite(_ plan: ScoringPlan) -> [Note] {
    guard let rule = plan.composite else { return [] }
    let weights = plan.dimensions.map { "\($0.id) \(Expression.number($0.weight).text)" }
      .joined(separator: ", ")
    let required = rule.required.map(\.rawValue).joined(separator: ", ")
    let also = LocalizedText(
      es: required.isEmpty ? "" : ", entre ellas \(required)",
      en: required.isEmpty ? "" : ", among them \(required)",
      pt: required.isEmpty ? "" : ", entre elas \(required)",
      fr: required.isEmpty ? "" : ", dont \(required)")
    return [
      Note(
        topic: LocalizedText(
          es: "Puntaje general", en: "Overall score", pt: "Pontuação geral", fr: "Score général"),
        text: LocalizedText(
          es: "Suma de peso × puntaje de la dimensión ÷ suma de pesos. Pesos: \(weights). Hace "
            + "falta el puntaje de al menos \(rule.minimumDimensions) dimensiones\(also["es"]).",
          en: "Sum of weight × score of the dimension ÷ sum of weights. Weights: \(weights). It "
            + "takes the score of at least \(rule.minimumDimensions) dimensions\(also["en"]).",
          pt: "Soma de peso × pontuação da dimensão ÷ soma dos pesos. Pesos: \(weights). É "
            + "preciso ter a pontuação de pelo menos \(rule.minimumDimensions) "
            + "dimensões\(also["pt"]).",
          fr: "Somme de poids × score de la dimension ÷ somme des poids. Poids\u{A0}: "
            + "\(weights). Il faut le score d'au moins \(rule.minimumDimensions) "
            + "dimensions\(also["fr"])."))
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
        topic: LocalizedText(es: "Niveles", en: "Levels", pt: "Níveis", fr: "Niveaux"),
        text: LocalizedText(
          es: "\(list("es", "desde")). Los cortes y las palabras son del plan de análisis y "
            + "orientan: no son una certificación. Se usan para dimensiones y para el puntaje "
            + "general, nunca para personas ni grupos.",
          en: "\(list("en", "from")). Cut-offs and words are those of the scoring plan and serve "
            + "for orientation: they are no certification. They are used for dimensions and for "
            + "the overall score, never for people or groups.",
          pt: "\(list("pt", "a partir de")). Os cortes e as palavras são do plano de análise e "
            + "orientam: não são uma certificação. São usados para dimensões e para a pontuação "
            + "geral, nunca para pessoas nem grupos.",
          fr: "\(list("fr", "à partir de")). Les seuils et les mots sont ceux du plan d'analyse "
            + "et servent d'orientation\u{A0}: ce n'est pas une certification. Ils s'emploient "
            + "pour les dimensions et le score général, jamais pour des personnes ni des groupes."))
    ]
  }

  private static func alpha(_ plan: ScoringPlan) -> Note {
    let cases = plan.minimumCasesForAlpha
    return Note(
      topic: LocalizedText(
        es: "Alfa de Cronbach", en: "Cronbach's alpha", pt: "Alfa de Cronbach",
        fr: "Alpha de Cronbach"),
      text: LocalizedText(
        es: "Dice si las preguntas de la dimensión van juntas; cerca de 0,7 o más suele bastar. "
          + "k ÷ (k − 1) × (1 − suma de varianzas de las k preguntas ÷ varianza de su suma), con "
          + "las personas que contestaron todas las preguntas; hacen falta \(cases).",
        en: "It tells whether the dimension's questions go together; about 0.7 or more is usually "
          + "enough. k ÷ (k − 1) × (1 − sum of the variances of the k questions ÷ variance of "
          + "their sum), over people who answered all the questions; it takes \(cases).",
        pt: "Diz se as perguntas da dimensão andam juntas; cerca de 0,7 ou mais costuma bastar. "
          + "k ÷ (k − 1) × (1 − soma das variâncias das k perguntas ÷ variância de sua soma), "
          + "com as pessoas que responderam a todas as perguntas; são precisas \(cases).",
        fr: "Il dit si les questions de la dimension vont ensemble\u{A0}; environ 0,7 ou plus "
          + "suffit d'ordinaire. k ÷ (k − 1) × (1 − somme des variances des k questions ÷ "
          + "variance de leur somme), sur les personnes qui ont répondu à toutes les "
          + "questions\u{A0}; il en faut \(cases)."))
  }
}
