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
        en: "PRACTICE: a training study. These are not results of any institution.",
        pt: "PRÁTICA: estudo de exercício. Não são resultados de nenhuma instituição.",
        fr: "EXERCICE\u{A0}: étude d'entraînement. Ce ne sont les résultats d'aucune institution.")
    case .simulated:
      LocalizedText(
        es: "RESPUESTAS SIMULADAS: el programa inventó parte o todas. No son de personas.",
        en: "SIMULATED ANSWERS: the program made up some or all of them. They are nobody's.",
        pt: "RESPOSTAS SIMULADAS: o programa inventou parte delas ou todas. Não são de pessoas.",
        fr: "RÉPONSES SIMULÉES\u{A0}: le programme en a inventé une partie ou la totalité. Elles "
          + "ne sont de personne.")
    case .internalUse:
      LocalizedText(
        es: "USO INTERNO, SIN PROTECCIÓN de grupos pequeños. No lo comparta ni lo publique.",
        en: "INTERNAL USE, small groups NOT PROTECTED. Do not share or publish.",
        pt: "USO INTERNO, SEM PROTEÇÃO de grupos pequenos. Não compartilhe nem publique.",
        fr: "USAGE INTERNE, SANS PROTECTION des petits groupes. Ne le partagez ni ne le publiez.")
    case .summaryTitle:
      LocalizedText(
        es: "Puntaje de cada dimensión", en: "Score by dimension", pt: "Pontuação de cada dimensão",
        fr: "Score de chaque dimension")
    case .summaryAid:
      LocalizedText(
        es: "De 0 a 100: más alto es más favorable. Es el promedio de las personas; el intervalo "
          + "dice con qué precisión se conoce.",
        en: "From 0 to 100: higher is more favourable. It is the mean over people; the interval "
          + "says how precisely it is known.",
        pt: "De 0 a 100: mais alto é mais favorável. É a média das pessoas; o intervalo diz com "
          + "que precisão se conhece.",
        fr: "De 0 à 100\u{A0}: plus c'est haut, plus c'est favorable. C'est la moyenne des "
          + "personnes\u{A0}; l'intervalle dit avec quelle précision elle est connue.")
    case .chartTitle:
      LocalizedText(
        es: "Puntaje (0 a 100)", en: "Score (0 to 100)", pt: "Pontuação (0 a 100)",
        fr: "Score (0 à 100)")
    case .chartDescription:
      LocalizedText(
        es: "Barras horizontales con el puntaje de cada dimensión, de 0 a 100; los mismos números "
          + "están en la tabla de esta hoja.",
        en: "Horizontal bars with the score of each dimension, from 0 to 100; the same numbers "
          + "stand in the table on this sheet.",
        pt: "Barras horizontais com a pontuação de cada dimensão, de 0 a 100; os mesmos números "
          + "estão na tabela desta planilha.",
        fr: "Barres horizontales avec le score de chaque dimension, de 0 à 100\u{A0}; les mêmes "
          + "nombres sont dans le tableau de cette feuille.")
    case .chartData:
      LocalizedText(
        es: "Datos del gráfico", en: "Data of the chart", pt: "Dados do gráfico",
        fr: "Données du graphique")
    case .composite:
      LocalizedText(
        es: "Puntaje general (promedio ponderado)", en: "Overall score (weighted mean)",
        pt: "Pontuação geral (média ponderada)", fr: "Score général (moyenne pondérée)")
    case .groupsTitle:
      LocalizedText(
        es: "Puntaje de cada grupo", en: "Score by group", pt: "Pontuação de cada grupo",
        fr: "Score de chaque groupe")
    case .groupsAid:
      LocalizedText(
        es: "Promedio de 0 a 100 de cada grupo en cada dimensión. Una diferencia no es por sí "
          + "sola una brecha: mire también los intervalos, en la hoja de datos.",
        en: "Mean from 0 to 100 of each group in each dimension. A difference alone is not a gap: "
          + "look at the intervals too, on the data sheet.",
        pt: "Média de 0 a 100 de cada grupo em cada dimensão. Uma diferença não é por si só uma "
          + "desigualdade: olhe também os intervalos, na planilha de dados.",
        fr: "Moyenne de 0 à 100 de chaque groupe dans chaque dimension. Une différence n'est pas "
          + "à elle seule une inégalité\u{A0}: regardez aussi les intervalles, sur la feuille de "
          + "données.")
    case .groupsDataTitle:
      LocalizedText(
        es: "Puntaje de cada grupo: todas las cifras", en: "Score by group: all figures",
        pt: "Pontuação de cada grupo: todos os números",
        fr: "Score de chaque groupe\u{A0}: tous les chiffres")
    case .groupsDataAid:
      LocalizedText(
        es: "Una fila por grupo y dimensión, para filtrar y calcular. Los números están sin "
          + "redondear.",
        en: "One row a group and dimension, to filter and compute with. Numbers are unrounded.",
        pt: "Uma linha por grupo e dimensão, para filtrar e calcular. Os números estão sem "
          + "arredondar.",
        fr: "Une ligne par groupe et dimension, pour filtrer et calculer. Les nombres ne sont "
          + "pas arrondis.")
    case .everybody:
      LocalizedText(
        es: "Todas las personas", en: "Everybody", pt: "Todas as pessoas",
        fr: "Toutes les personnes")
    case .notStated:
      LocalizedText(es: "No indicado", en: "Not stated", pt: "Não informado", fr: "Non indiqué")
    case .shown: LocalizedText(es: "se muestra", en: "shown", pt: "mostrado", fr: "montré")
    case .protected: LocalizedText(es: "protegida", en: "protected", pt: "protegido", fr: "protégé")
    case .noData: LocalizedText(es: "sin datos", en: "no data", pt: "sem dados", fr: "sans données")
    case .itemsTitle:
      LocalizedText(
        es: "Respuestas a cada pregunta", en: "Answers to each question",
        pt: "Respostas a cada pergunta", fr: "Réponses à chaque question")
    case .itemsAid:
      LocalizedText(
        es: "La base son las personas que dieron una respuesta con contenido; los porcentajes son "
          + "de esa base.",
        en: "The base are the people who gave an answer with substance; percentages are of that "
          + "base.",
        pt: "A base são as pessoas que deram uma resposta com conteúdo; as porcentagens são "
          + "dessa base.",
        fr: "La base\u{A0}: les personnes qui ont donné une réponse avec contenu\u{A0}; les "
          + "pourcentages portent sur cette base.")
    case .itemsDataTitle:
      LocalizedText(
        es: "Respuestas a cada pregunta: todas las cifras",
        en: "Answers to each question: all figures",
        pt: "Respostas a cada pergunta: todos os números",
        fr: "Réponses à chaque question\u{A0}: tous les chiffres")
    case .itemsDataAid:
      LocalizedText(
        es: "Una fila por pregunta y respuesta, para filtrar y calcular. Los números están sin "
          + "redondear.",
        en: "One row a question and answer, to filter and compute with. Numbers are unrounded.",
        pt: "Uma linha por pergunta e resposta, para filtrar e calcular. Os números estão sem "
          + "arredondar.",
        fr: "Une ligne par question et réponse, pour filtrer et calculer. Les nombres ne sont "
          + "pas arrondis.")
    case .severalAid:
      LocalizedText(
        es: "Se podían marcar varias: los porcentajes pueden sumar más de 100.",
        en: "Several could be ticked: percentages may add up to more than 100.",
        pt: "Podiam ser marcadas várias: as porcentagens podem somar mais de 100.",
        fr: "On pouvait en cocher plusieurs\u{A0}: les pourcentages peuvent dépasser 100 au "
          + "total.")
    case .reversed: LocalizedText(es: "invertida", en: "reversed", pt: "invertida", fr: "inversée")
    case .codebookTitle:
      LocalizedText(
        es: "Libro de códigos", en: "Codebook", pt: "Livro de códigos", fr: "Livre de codes")
    case .codebookAid:
      LocalizedText(
        es: "Una fila por código de respuesta. «Puntos» es lo que vale al puntuar, ya dada vuelta "
          + "si la pregunta es invertida.",
        en: "One row an answer code. \u{201C}Points\u{201D} is its worth in scoring, turned round "
          + "already if the question is reversed.",
        pt: "Uma linha por código de resposta. “Pontos” é quanto vale na pontuação, já virado se "
          + "a pergunta é invertida.",
        fr: "Une ligne par code de réponse. «\u{A0}Points\u{A0}» dit ce qu'il vaut dans le "
          + "score, déjà retourné si la question est inversée.")
    case .yes: LocalizedText(es: "sí", en: "yes", pt: "sim", fr: "oui")
    case .no: LocalizedText(es: "no", en: "no", pt: "não", fr: "non")
    case .notesTitle: LocalizedText(es: "Notas", en: "Notes", pt: "Notas", fr: "Notes")
    case .notesAid:
      LocalizedText(
        es: "Qué significan las cifras, cómo se calcularon y qué no dicen.",
        en: "What the figures mean, how they were computed, and what they do not say.",
        pt: "O que os números significam, como foram calculados e o que não dizem.",
        fr: "Ce que les chiffres signifient, comment ils ont été calculés et ce qu'ils ne disent "
          + "pas.")
    case .whatItIs:
      LocalizedText(
        es: "Resultados de la encuesta: puntaje de cada dimensión, puntaje por grupo y respuestas "
          + "a cada pregunta.",
        en: "Results of the survey: score by dimension, score by group, and answers to each "
          + "question.",
        pt: "Resultados da pesquisa: pontuação de cada dimensão, pontuação por grupo e respostas "
          + "a cada pergunta.",
        fr: "Résultats de l'enquête\u{A0}: score de chaque dimension, score par groupe et "
          + "réponses à chaque question.")
    case .orientationTopic:
      LocalizedText(
        es: "Antes de leer", en: "Before you read", pt: "Antes de ler", fr: "Avant de lire")
    case .orientation:
      LocalizedText(
        es: "Puntaje orientativo. Ayuda a ver dónde mirar y se lee junto con documentos, "
          + "entrevistas y talleres. No certifica ni califica a la institución, y no es un "
          + "instrumento oficial de la OEA.",
        en: "The score is for orientation. It helps to see where to look, and is read together "
          + "with documents, interviews and workshops. It neither certifies nor grades the "
          + "institution, and is not an official instrument of the OAS.",
        pt: "Pontuação orientativa. Ajuda a ver onde olhar e se lê junto com documentos, "
          + "entrevistas e oficinas. Não certifica nem classifica a instituição, e não é um "
          + "instrumento oficial da OEA.",
        fr: "Score indicatif. Il aide à voir où regarder et se lit avec les documents, les "
          + "entretiens et les ateliers. Il ne certifie ni ne note l'institution, et n'est pas "
          + "un instrument officiel de l'OEA.")
    case .audience:
      LocalizedText(es: "Para quién es", en: "Who it is for", pt: "Para quem é", fr: "Pour qui")
    case .anybody:
      LocalizedText(
        es: "Cualquier persona. Solo tiene cifras que pasaron la protección de grupos pequeños.",
        en: "Anybody. It holds only figures that passed the protection of small groups.",
        pt: "Qualquer pessoa. Só tem números que passaram pela proteção de grupos pequenos.",
        fr: "Tout le monde. Il n'a que des chiffres qui ont passé la protection des petits "
          + "groupes.")
    case .teamOnly:
      LocalizedText(
        es: "Solo el equipo de análisis. No se publica ni se comparte.",
        en: "The analysis team only. Not to be published or shared.",
        pt: "Só a equipe de análise. Não se publica nem se compartilha.",
        fr: "L'équipe d'analyse seulement. À ne pas publier ni partager.")
    case .produced: LocalizedText(es: "Fecha", en: "Date", pt: "Data", fr: "Date")
    case .responses:
      LocalizedText(
        es: "Respuestas completas", en: "Complete responses", pt: "Respostas completas",
        fr: "Réponses complètes")
    case .threshold:
      LocalizedText(
        es: "Umbral de publicación", en: "Publication threshold", pt: "Limiar de publicação",
        fr: "Seuil de publication")
    case .unprotected:
      LocalizedText(
        es: "Sin protección", en: "None: not protected", pt: "Sem proteção", fr: "Sans protection")
    case .plan:
      LocalizedText(
        es: "Plan de análisis", en: "Scoring plan", pt: "Plano de análise", fr: "Plan d'analyse")
    case .questionnaire:
      LocalizedText(
        es: "Cuestionario", en: "Questionnaire", pt: "Questionário", fr: "Questionnaire")
    case .program: LocalizedText(es: "Programa", en: "Program", pt: "Programa", fr: "Programme")
    case .contents: LocalizedText(es: "Contenido", en: "Contents", pt: "Conteúdo", fr: "Contenu")
    case .source:
      LocalizedText(
        es: "Origen y licencia", en: "Source and licence", pt: "Origem e licença",
        fr: "Origine et licence")
    case .summaryAbout:
      LocalizedText(
        es: "El puntaje de cada dimensión, con un gráfico.",
        en: "The score of each dimension, with a chart.",
        pt: "A pontuação de cada dimensão, com um gráfico.",
        fr: "Le score de chaque dimension, avec un graphique.")
    case .groupsAbout:
      LocalizedText(
        es: "El puntaje de cada grupo en cada dimensión, para leer.",
        en: "The score of each group in each dimension, for reading.",
        pt: "A pontuação de cada grupo em cada dimensão, para ler.",
        fr: "Le score de chaque groupe dans chaque dimension, à lire.")
    case .itemsAbout:
      LocalizedText(
        es: "Cada pregunta con la distribución de sus respuestas.",
        en: "Each question with the distribution of its answers.",
        pt: "Cada pergunta com a distribuição de suas respostas.",
        fr: "Chaque question avec la répartition de ses réponses.")
    case .codebookAbout:
      LocalizedText(
        es: "Preguntas, condiciones, códigos y etiquetas.",
        en: "Questions, conditions, codes and labels.",
        pt: "Perguntas, condições, códigos e rótulos.",
        fr: "Questions, conditions, codes et libellés.")
    case .markers:
      LocalizedText(
        es: "[c] protegido: muy pocas personas. [z] sin datos o no se puede calcular.",
        en: "[c] protected: too few people. [z] no data, or not to be computed.",
        pt: "[c] protegido: muito poucas pessoas. [z] sem dados ou não se pode calcular.",
        fr: "[c] protégé\u{A0}: trop peu de personnes. [z] sans données, ou calcul impossible.")
    }
  }
}
