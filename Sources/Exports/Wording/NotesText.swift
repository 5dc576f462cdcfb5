internal import Analysis
internal import Questionnaires

/// One entry of the sheet of notes.
struct Note {
  let topic: LocalizedText
  let text: LocalizedText

  /// The notes on some findings, in the order shown.
  static func all(_ findings: ProtectedFindings) -> [Note] {
    let plan = findings.plan
    return [orientation, markers] + protection(findings.rules) + [groups, comparisons]
      + computing(plan) + questions + limits
  }

  static let orientation = Note(
    topic: LocalizedText(
      es: "Qué es el puntaje", en: "What the score is", pt: "O que é a pontuação",
      fr: "Ce qu'est le score"),
    text: LocalizedText(
      es: "Un puntaje orientativo, de 0 a 100. Ayuda a ver dónde mirar y se lee junto con "
        + "documentos, entrevistas y talleres. No certifica ni califica a la institución. El "
        + "cuestionario, las dimensiones, los pesos y los cortes son archivos que cada "
        + "institución puede cambiar: no son un texto oficial de la OEA ni de otra organización.",
      en: "A score for orientation, from 0 to 100. It helps to see where to look, and is read "
        + "together with documents, interviews and workshops. It neither certifies nor grades the "
        + "institution. Questionnaire, dimensions, weights and cut-offs are files that each "
        + "institution can change: they are not an official text of the OAS or of any other "
        + "organisation.",
      pt: "Uma pontuação orientativa, de 0 a 100. Ajuda a ver onde olhar e se lê junto com "
        + "documentos, entrevistas e oficinas. Não certifica nem classifica a instituição. O "
        + "questionário, as dimensões, os pesos e os cortes são arquivos que cada instituição "
        + "pode mudar: não são um texto oficial da OEA nem de outra organização.",
      fr: "Un score indicatif, de 0 à 100. Il aide à voir où regarder et se lit avec les "
        + "documents, les entretiens et les ateliers. Il ne certifie ni ne note l'institution. "
        + "Le questionnaire, les dimensions, les poids et les seuils des niveaux sont des "
        + "fichiers que chaque institution peut changer\u{A0}: ce n'est pas un texte officiel de "
        + "l'OEA ni d'une autre organisation."))

  static let markers = Note(
    topic: LocalizedText(es: "Marcas", en: "Markers", pt: "Marcas", fr: "Marques"),
    text: LocalizedText(
      es: "[c]: cifra protegida, por pocas personas o porque con ella se podría calcular otra "
        + "protegida. [z]: no hay cifra: nadie respondió, o no se puede calcular.",
      en: "[c]: protected figure, because of few people or because another protected one could be "
        + "computed with it. [z]: no figure: nobody answered, or it cannot be computed.",
      pt: "[c]: número protegido, por haver poucas pessoas ou porque com ele se poderia calcular "
        + "outro protegido. [z]: não há número: ninguém respondeu, ou não se pode calcular.",
      fr: "[c]\u{A0}: chiffre protégé, parce qu'il y a peu de personnes ou qu'il permettrait "
        + "d'en calculer un autre qui est protégé. [z]\u{A0}: pas de chiffre\u{A0}: personne n'a "
        + "répondu, ou le calcul est impossible."))

  static let groups = Note(
    topic: LocalizedText(es: "Grupos", en: "Groups", pt: "Grupos", fr: "Groupes"),
    text: LocalizedText(
      es: "Cada desglose reúne a todas las personas. «No indicado» son quienes dejaron esa "
        + "pregunta en blanco, no la vieron o eligieron una respuesta sin contenido, como "
        + "«prefiero no contestar».",
      en: "Each breakdown covers everybody. \u{201C}Not stated\u{201D} are those who left that "
        + "question blank, were not asked, or chose an answer without substance, such as "
        + "\u{201C}prefer not to say\u{201D}.",
      pt: "Cada recorte reúne todas as pessoas. “Não informado” são as que deixaram essa "
        + "pergunta em branco, não a viram ou escolheram uma resposta sem conteúdo, como "
        + "“prefiro não responder”.",
      fr: "Chaque ventilation réunit toutes les personnes. «\u{A0}Non indiqué\u{A0}»\u{A0}: "
        + "celles qui ont laissé cette question en blanc, ne l'ont pas vue ou ont choisi une "
        + "réponse sans contenu, comme «\u{A0}je préfère ne pas répondre\u{A0}»."))

  static let comparisons = Note(
    topic: LocalizedText(
      es: "Comparar grupos", en: "Comparing groups", pt: "Comparar grupos",
      fr: "Comparer des groupes"),
    text: LocalizedText(
      es: "Una diferencia entre grupos no es por sí sola una brecha. Este libro no hace pruebas "
        + "estadísticas: mire los intervalos y cuántas personas hay, y discútala en los talleres.",
      en: "A difference between groups alone is not a gap. This workbook makes no statistical "
        + "tests: look at the intervals and at how many people there are, and discuss it in the "
        + "workshops.",
      pt: "Uma diferença entre grupos não é por si só uma desigualdade. Este arquivo não faz "
        + "testes estatísticos: olhe os intervalos e quantas pessoas há, e discuta-a nas "
        + "oficinas.",
      fr: "Une différence entre groupes n'est pas à elle seule une inégalité. Ce classeur ne "
        + "fait pas de tests statistiques\u{A0}: regardez les intervalles et le nombre de "
        + "personnes, et discutez-en dans les ateliers."))

  /// How small groups are protected.
  static func protection(_ rules: ProtectionRules) -> [Note] {
    let topic = LocalizedText(
      es: "Protección de grupos pequeños", en: "Protection of small groups",
      pt: "Proteção de grupos pequenos", fr: "Protection des petits groupes")
    guard rules.allowsPublication else {
      return [Note(topic: topic, text: Phrase.internalUse.text)]
    }
    let threshold = rules.threshold
    let text = LocalizedText(
      es: "Una cifra se muestra si detrás hay \(threshold) personas o más. Si con el total y las "
        + "cifras visibles se pudiera calcular una oculta, se oculta otra más; en la hoja las dos "
        + "se ven igual: [c]. Promedios, intervalos y porcentajes se ocultan junto con su número "
        + "de personas. Las personas de los grupos ocultos sí cuentan en los totales. En las "
        + "preguntas sobre la persona y sobre experiencias se protege además cada respuesta; en "
        + "las de experiencias, también los ceros.",
      en: "A figure is shown if \(threshold) people or more stand behind it. Where a hidden one "
        + "could be computed from the total and the visible ones, another is hidden as well; on "
        + "the sheet both look the same: [c]. Means, intervals and percentages are hidden together "
        + "with their number of people. People of hidden groups do count in the totals. In "
        + "questions about the person and about experiences each answer is protected too; in "
        + "those about experiences, zeros as well.",
      pt: "Um número é mostrado se por trás dele há \(threshold) pessoas ou mais. Se com o total "
        + "e os números visíveis fosse possível calcular um oculto, oculta-se mais um; na "
        + "planilha os dois têm a mesma aparência: [c]. Médias, intervalos e porcentagens são "
        + "ocultados junto com seu número de pessoas. As pessoas dos grupos ocultos contam, sim, "
        + "nos totais. Nas perguntas sobre a pessoa e sobre experiências protege-se também cada "
        + "resposta; nas de experiências, também os zeros.",
      fr: "Un chiffre est montré s'il repose sur \(threshold) personnes ou plus. Si le total et "
        + "les chiffres visibles permettaient d'en calculer un qui est masqué, un autre est "
        + "masqué aussi\u{A0}; sur la feuille les deux se présentent de même\u{A0}: [c]. "
        + "Moyennes, intervalles et pourcentages sont masqués avec leur nombre de personnes. Les "
        + "personnes des groupes masqués comptent bien dans les totaux. Dans les questions sur "
        + "la personne et sur les expériences vécues, chaque réponse est protégée en plus\u{A0}; "
        + "dans celles sur les expériences, les zéros aussi.")
    return [Note(topic: topic, text: text)]
  }
}
