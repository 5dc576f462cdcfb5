extension ProblemCatalogue {
  /// Codes about names.
  static let names: [Entry] = [
    error(
      "Q050", "CUI01, cui01",
      es: (
        "Dos preguntas que SPSS no distingue: solo difieren en mayúsculas.",
        "Cambie uno de los nombres."
      ),
      en: (
        "Two questions that SPSS cannot tell apart: they differ only in case.",
        "Rename one."
      ),
      pt: (
        "Duas perguntas que o SPSS não distingue: só diferem em maiúsculas.",
        "Mude um dos nomes."
      ),
      fr: (
        "Deux questions que SPSS ne distingue pas\u{A0}: elles ne diffèrent que par les "
          + "majuscules.",
        "Changez l'un des noms."
      )),
    warning(
      "Q052", "id: frecuencia_de_reuniones_con_jefatura",
      es: (
        "Stata corta los nombres de más de 32 letras.",
        "Acórtelo. Cuentan también los que se forman: pregunta_opción, pregunta_campo."
      ),
      en: (
        "Stata cuts names of more than 32 characters.",
        "Shorten it. Composed names count too: question_choice, question_field."
      ),
      pt: (
        "O Stata corta os nomes de mais de 32 letras.",
        "Encurte-o. Contam também os que se formam: pergunta_opção, pergunta_campo."
      ),
      fr: (
        "Stata coupe les noms de plus de 32 lettres.",
        "Raccourcissez-le. Comptent aussi les noms composés\u{A0}: question_option, "
          + "question_champ."
      )),
    error(
      "Q053", "id: evidencia_… , {id: …}",
      es: (
        "Un nombre que se forma (pregunta_campo) pasa de 64 letras.",
        "Acorte sus partes."
      ),
      en: (
        "A composed name (question_field) is longer than 64 characters.",
        "Shorten its parts."
      ),
      pt: (
        "Um nome que se forma (pergunta_campo) passa de 64 letras.",
        "Encurte suas partes."
      ),
      fr: (
        "Un nom composé (question_champ) dépasse 64 lettres.",
        "Raccourcissez ses parties."
      )),
    warning(
      "Q054", "P-1, P_1",
      es: (
        "SPSS y Stata cambian «-» por «_»: serían la misma columna.",
        "Cambie uno de los nombres."
      ),
      en: (
        "SPSS and Stata turn - into _: both would be the same column.",
        "Rename one."
      ),
      pt: (
        "SPSS e Stata trocam “-” por “_”: seriam a mesma coluna.",
        "Mude um dos nomes."
      ),
      fr: (
        "SPSS et Stata remplacent «\u{A0}-\u{A0}» par «\u{A0}_\u{A0}»\u{A0}: ce serait la même "
          + "colonne.",
        "Changez l'un des noms."
      )),
    warning(
      "Q055", "id: with",
      es: (
        "Palabra reservada en SPSS, Stata, ODK o en las vistas del estudio.",
        "Use otro nombre."
      ),
      en: (
        "A reserved word of SPSS, Stata, ODK or of the study's views.",
        "Use another name."
      ),
      pt: (
        "Palavra reservada no SPSS, no Stata, no ODK ou nas vistas do estudo.",
        "Use outro nome."
      ),
      fr: (
        "Mot réservé de SPSS, Stata, ODK ou des vues de l'étude.",
        "Prenez un autre nom."
      )),
    error(
      "Q070", "sections: [{id: LID01, …}]",
      es: (
        "Una sección se llama como una pregunta o matriz.",
        "Cambie el nombre de la sección."
      ),
      en: (
        "A section has the name of a question or matrix.",
        "Rename the section."
      ),
      pt: (
        "Uma seção tem o nome de uma pergunta ou matriz.",
        "Mude o nome da seção."
      ),
      fr: (
        "Une section porte le nom d'une question ou d'une grille.",
        "Changez le nom de la section."
      )),
  ]
}
