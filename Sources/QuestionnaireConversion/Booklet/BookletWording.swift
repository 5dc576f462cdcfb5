internal import Questionnaires

/// The booklet's own words.
enum BookletWording {
  static let page = LocalizedText(es: "página", en: "page", pt: "página", fr: "page")
  static let version = LocalizedText(es: "Versión", en: "Version", pt: "Versão", fr: "Version")

  static let forEntry = LocalizedText(
    es: "Para quien pasa las respuestas a la computadora",
    en: "For whoever types the answers in", pt: "Para quem digita as respostas",
    fr: "Pour la personne qui saisit les réponses")
  static let firstEntry = LocalizedText(
    es: "primera captura hecha", en: "first entry done", pt: "primeira digitação feita",
    fr: "première saisie faite")
  static let secondEntry = LocalizedText(
    es: "segunda captura hecha", en: "second entry done", pt: "segunda digitação feita",
    fr: "deuxième saisie faite")
  static let codesHelp = LocalizedText(
    es: "Junto a cada casilla está el código que se escribe; junto a cada pregunta, su nombre.",
    en: "Beside each box is the code to type; beside each question, its name.",
    pt: "Ao lado de cada quadro está o código a digitar; ao lado de cada pergunta, o seu nome.",
    fr: "À côté de chaque case figure le code à saisir\u{A0}; à côté de chaque question, son nom.")

  static let howTo = LocalizedText(
    es: "Cómo responder", en: "How to answer", pt: "Como responder", fr: "Comment répondre")
  static let tickOne = LocalizedText(
    es: "Círculo: marque uno solo.", en: "Circle: mark only one.",
    pt: "Círculo: marque um só.", fr: "Cercle\u{A0}: cochez-en un seul.")
  static let tickSeveral = LocalizedText(
    es: "Cuadrado: marque todos los que correspondan.", en: "Square: mark all that apply.",
    pt: "Quadrado: marque todos os que se aplicam.",
    fr: "Carré\u{A0}: cochez tous ceux qui conviennent.")
  static let mistake = LocalizedText(
    es: "Si se equivoca, tache la casilla por completo y marque la correcta.",
    en: "If you make a mistake, black out the box and mark the right one.",
    pt: "Se errar, risque o quadro por completo e marque o correto.",
    fr: "En cas d'erreur, noircissez toute la case et cochez la bonne.")
  static let arrows = LocalizedText(
    es: "Si junto a su respuesta hay una flecha (→), siga donde dice la flecha.",
    en: "If there is an arrow (→) beside your answer, go on where the arrow says.",
    pt: "Se houver uma seta (→) ao lado da sua resposta, siga para onde a seta indica.",
    fr: "Si une flèche (→) suit votre réponse, continuez là où elle l'indique.")
  static let noName = LocalizedText(
    es: "No escriba su nombre en ninguna parte.", en: "Do not write your name anywhere.",
    pt: "Não escreva o seu nome em lugar nenhum.", fr: "N'écrivez votre nom nulle part.")

  static let consent = LocalizedText(
    es: "Consentimiento", en: "Consent", pt: "Consentimento", fr: "Consentement")
  static let stopHere = LocalizedText(
    es: "no siga; entregue el cuadernillo en blanco",
    en: "stop here and hand the booklet in blank", pt: "pare aqui e entregue o caderno em branco",
    fr: "arrêtez-vous ici et rendez le cahier vierge")

  static let onlyThis = LocalizedText(
    es: "(solo esta)", en: "(only this)", pt: "(somente esta)", fr: "(celle-ci seule)")
  static let required = LocalizedText(
    es: "No deje en blanco lo que tiene ✱.", en: "Do not leave blank what has ✱.",
    pt: "Não deixe em branco o que tem ✱.", fr: "Ne laissez pas en blanc ce qui porte ✱.")
  static let critical = LocalizedText(
    es: "crítico", en: "critical", pt: "crítico", fr: "critique")

  static let day = LocalizedText(es: "día", en: "day", pt: "dia", fr: "jour")
  static let month = LocalizedText(es: "mes", en: "month", pt: "mês", fr: "mois")
  static let year = LocalizedText(es: "año", en: "year", pt: "ano", fr: "année")

  static let end = LocalizedText(
    es: "Fin del cuestionario", en: "End of the questionnaire", pt: "Fim do questionário",
    fr: "Fin du questionnaire")
  static let theEnd = LocalizedText(es: "el final", en: "the end", pt: "o final", fr: "la fin")
  static let tearOff = LocalizedText(
    es: "Todas las personas: corte esta hoja y llévesela.",
    en: "Everybody: tear off this page and keep it.",
    pt: "Todas as pessoas: destaquem esta folha e levem-na.",
    fr: "Pour tout le monde\u{A0}: détachez cette page et gardez-la.")
  static let checked = LocalizedText(
    es: "Contactos comprobados:", en: "Contacts checked:", pt: "Contatos verificados:",
    fr: "Contacts vérifiés\u{A0}:")
}
