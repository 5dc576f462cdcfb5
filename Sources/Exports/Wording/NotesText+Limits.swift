internal import Questionnaires

extension Note {
  /// How the answers to one question are counted.
  static let questions = [
    Note(
      topic: LocalizedText(
        es: "Respuestas que cuentan", en: "Responses that count", pt: "Respostas que contam",
        fr: "Réponses qui comptent"),
      text: LocalizedText(
        es: "Solo las entregadas como completas. Los números se guardan sin redondear; la celda "
          + "muestra menos decimales.",
        en: "Only those handed in as complete. Numbers are stored unrounded; the cell shows fewer "
          + "decimals.",
        pt: "Só as entregues como completas. Os números são guardados sem arredondar; a célula "
          + "mostra menos decimais.",
        fr: "Seulement celles remises comme complètes. Les nombres sont gardés sans "
          + "arrondi\u{A0}; la cellule montre moins de décimales.")),
    Note(
      topic: LocalizedText(
        es: "Base de una pregunta", en: "Base of a question", pt: "Base de uma pergunta",
        fr: "Base d'une question"),
      text: LocalizedText(
        es: "Las personas que dieron una respuesta con contenido. Quien no sabe, prefiere no "
          + "contestar, dice que no aplica, dejó en blanco o no vio la pregunta se cuenta aparte. "
          + "Los porcentajes son de la base.",
        en: "People who gave an answer with substance. Those who do not know, prefer not to say, "
          + "say it does not apply, left it blank or were not asked are counted apart. Percentages "
          + "are of the base.",
        pt: "As pessoas que deram uma resposta com conteúdo. Quem não sabe, prefere não "
          + "responder, diz que não se aplica, deixou em branco ou não viu a pergunta é contado "
          + "à parte. As porcentagens são da base.",
        fr: "Les personnes qui ont donné une réponse avec contenu. Celles qui ne savent pas, "
          + "préfèrent ne pas répondre, disent que c'est sans objet, ont laissé en blanc ou "
          + "n'ont pas vu la question sont comptées à part. Les pourcentages portent sur la base.")),
    Note(
      topic: LocalizedText(
        es: "Varias opciones", en: "Several choices", pt: "Várias opções", fr: "Plusieurs options"),
      text: LocalizedText(
        es: "La base son las personas que marcaron al menos una opción. Los porcentajes pueden "
          + "sumar más de 100 y no se suman entre sí.",
        en: "The base are the people who ticked at least one option. Percentages may add up to "
          + "more than 100 and must not be added up.",
        pt: "A base são as pessoas que marcaram pelo menos uma opção. As porcentagens podem "
          + "somar mais de 100 e não se somam entre si.",
        fr: "La base\u{A0}: les personnes qui ont coché au moins une option. Les pourcentages "
          + "peuvent dépasser 100 au total et ne s'additionnent pas.")),
    Note(
      topic: LocalizedText(
        es: "No se les preguntó, en blanco", en: "Not asked, left blank",
        pt: "Não foi perguntado, em branco", fr: "Question non posée, en blanc"),
      text: LocalizedText(
        es: "No se les preguntó: una respuesta anterior hizo que la pregunta no apareciera. En "
          + "blanco: la vieron y no contestaron.",
        en: "Not asked: an earlier answer kept the question from being shown. Left blank: they saw "
          + "it and did not answer.",
        pt: "Não foi perguntado: uma resposta anterior fez com que a pergunta não aparecesse. Em "
          + "branco: viram-na e não responderam.",
        fr: "Question non posée\u{A0}: une réponse précédente a fait qu'elle n'apparaisse pas. "
          + "En blanc\u{A0}: elle a été vue et laissée sans réponse.")),
  ]

  /// What the workbook does not say.
  static let limits = [
    Note(
      topic: LocalizedText(
        es: "Textos libres", en: "Free texts", pt: "Textos livres", fr: "Textes libres"),
      text: LocalizedText(
        es: "No están en este libro: lo que alguien escribe puede señalar a una persona.",
        en: "They are not in this workbook: what somebody writes may point at a person.",
        pt: "Não estão neste arquivo: o que alguém escreve pode apontar para uma pessoa.",
        fr: "Ils ne sont pas dans ce classeur\u{A0}: ce que quelqu'un écrit peut désigner une "
          + "personne.")),
    Note(
      topic: LocalizedText(es: "Límites", en: "Limits", pt: "Limites", fr: "Limites"),
      text: LocalizedText(
        es: "Son percepciones de quienes respondieron, que pueden no parecerse a quienes no lo "
          + "hicieron. La protección se revisa tabla por tabla: antes de publicar otro desglose "
          + "de los mismos datos, compárelo con lo ya publicado. Con otra redacción de las "
          + "preguntas, los puntajes no se comparan.",
        en: "These are perceptions of those who answered, who may differ from those who did not. "
          + "Protection is checked table by table: before publishing another breakdown of the same "
          + "data, compare it with what is published. With other wordings of the questions, scores "
          + "are not comparable.",
        pt: "São percepções de quem respondeu, que podem não se parecer com as de quem não "
          + "respondeu. A proteção é verificada tabela por tabela: antes de publicar outro "
          + "recorte dos mesmos dados, compare-o com o que já foi publicado. Com outra redação "
          + "das perguntas, as pontuações não se comparam.",
        fr: "Ce sont les perceptions des personnes qui ont répondu, qui peuvent différer de "
          + "celles des autres. La protection est vérifiée tableau par tableau\u{A0}: avant de "
          + "publier une autre ventilation des mêmes données, comparez-la avec ce qui est déjà "
          + "publié. Si les questions sont formulées autrement, les scores ne se comparent pas.")),
  ]
}
