internal import Questionnaires

/// What the terminal interview says.
enum InterviewWording {
  /// What can be typed, in a language of the program, with the languages to change to.
  static func help(in language: LanguageCode, offering languages: [LanguageCode]) -> String {
    let change = languages.map { "=\($0)" }.joined(separator: " ")
    let rows =
      [(enter[language], goOn), ("-", clear), ("<", back)]
      + (languages.count > 1 ? [(change, otherLanguage)] : [])
      + [("!", pause), ("?", thisHelp)]
    let width = rows.map { $0.0.count }.max() ?? 0
    let lines = rows.map { key, meaning in
      let padding = String(repeating: " ", count: width - key.count)
      return "  \(key)\(padding)  \(meaning[language])"
    }
    return ([typeWhatIsLeft[language]] + lines).joined(separator: "\n")
  }

  private static let typeWhatIsLeft = LocalizedText(
    es: "Escriba lo que está a la izquierda de la opción y pulse Intro.",
    en: "Type what stands to the left of the option and press Enter.",
    pt: "Digite o que está à esquerda da opção e aperte Enter.",
    fr: "Tapez ce qui est à gauche de l'option et appuyez sur Entrée.")
  private static let enter = LocalizedText(
    es: "Intro solo", en: "Enter alone", pt: "só Enter", fr: "Entrée seule")
  private static let goOn = LocalizedText(
    es: "seguir: queda en blanco, o como ya estaba", en: "go on: it stays blank, or as it was",
    pt: "seguir: fica em branco, ou como já estava",
    fr: "continuer\u{A0}: reste en blanc, ou comme c'était")
  private static let clear = LocalizedText(
    es: "borrar la respuesta y seguir", en: "take the answer back and go on",
    pt: "apagar a resposta e seguir", fr: "effacer la réponse et continuer")
  private static let back = LocalizedText(
    es: "volver a la pregunta anterior", en: "go back to the question before",
    pt: "voltar à pergunta anterior", fr: "revenir à la question précédente")
  private static let otherLanguage = LocalizedText(
    es: "cambiar de idioma", en: "change language", pt: "mudar de idioma",
    fr: "changer de langue")
  private static let pause = LocalizedText(
    es: "hacer una pausa: lo respondido queda guardado",
    en: "pause: what was answered stays saved",
    pt: "fazer uma pausa: o respondido fica guardado",
    fr: "faire une pause\u{A0}: les réponses restent enregistrées")
  private static let thisHelp = LocalizedText(
    es: "esta ayuda", en: "this help", pt: "esta ajuda", fr: "cette aide")

  static let consent = LocalizedText(
    es: "¿Desea participar? (s/n)", en: "Do you want to take part? (y/n)",
    pt: "Deseja participar? (s/n)", fr: "Souhaitez-vous participer ? (o/n)")
  static let yesOrNo = LocalizedText(es: "(s/n)", en: "(y/n)", pt: "(s/n)", fr: "(o/n)")
  static let declined = LocalizedText(
    es: "De acuerdo. No se guardó nada.", en: "All right. Nothing was kept.",
    pt: "Tudo bem. Nada foi guardado.", fr: "C'est entendu. Rien n'a été conservé.")
  static let handIn = LocalizedText(
    es: "¿Entregar las respuestas? Después no se pueden cambiar. (s/n)",
    en: "Hand in the answers? They cannot be changed afterwards. (y/n)",
    pt: "Entregar as respostas? Depois não podem ser mudadas. (s/n)",
    fr: "Remettre les réponses ? Elles ne pourront plus être modifiées. (o/n)")
  static let stored = LocalizedText(
    es: "Guardado. Gracias.", en: "Saved. Thank you.", pt: "Guardado. Obrigado.",
    fr: "Enregistré. Merci.")
  static let several = LocalizedText(
    es: "varias, separadas por comas", en: "several, with commas between",
    pt: "várias, separadas por vírgulas", fr: "plusieurs, séparées par des virgules")
  static let notAnOption = LocalizedText(
    es: "Eso no está en la lista. Escriba ? para ver la ayuda.",
    en: "That is not in the list. Type ? for help.",
    pt: "Isso não está na lista. Digite ? para ver a ajuda.",
    fr: "Cela n'est pas dans la liste. Tapez ? pour voir l'aide.")
  static let notANumber = LocalizedText(
    es: "Escriba un número, por ejemplo 12.", en: "Write a number, for example 12.",
    pt: "Escreva um número, por exemplo 12.", fr: "Écrivez un nombre, par exemple 12.")
  static let unknownLanguage = LocalizedText(
    es: "El cuestionario está en:", en: "The questionnaire is in:",
    pt: "O questionário está em:", fr: "Le questionnaire existe en :")
  static let leaveAnyway = LocalizedText(
    es: "(- la deja para después.)", en: "(- leaves it for later.)",
    pt: "(- deixa para depois.)", fr: "(- la laisse pour plus tard.)")
  static let noMoreRecords = LocalizedText(
    es: "No caben más registros.", en: "No more records fit.", pt: "Não cabem mais registros.",
    fr: "Il n'y a plus de place pour une fiche.")
  static let nothingYet = LocalizedText(
    es: "En pausa. Todavía no había respuestas que guardar.",
    en: "Paused. There were no answers to save yet.",
    pt: "Em pausa. Ainda não havia respostas para guardar.",
    fr: "En pause. Il n'y avait pas encore de réponse à enregistrer.")

  static func section(_ number: Int, of count: Int) -> LocalizedText {
    FormWording.part(number, of: count)
  }

  static func question(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      es: "Pregunta \(number) de \(count)", en: "Question \(number) of \(count)",
      pt: "Pergunta \(number) de \(count)", fr: "Question \(number) sur \(count)")
  }

  /// How to write a day, and which are taken.
  static func date(_ minimum: String?, _ maximum: String?) -> LocalizedText {
    let form = LocalizedText(
      es: "año-mes-día, por ejemplo 2026-11-23", en: "year-month-day, for example 2026-11-23",
      pt: "ano-mês-dia, por exemplo 2026-11-23", fr: "année-mois-jour, par exemple 2026-11-23")
    guard minimum != nil || maximum != nil else { return form }
    return form.map { "\($1); \(minimum ?? "…") – \(maximum ?? "…")" }
  }

  /// What can be done with the records of a question.
  static func records(_ count: Int, canAdd: Bool, most: Int) -> LocalizedText {
    let add =
      !canAdd
      ? noMoreRecords
      : count == 0
        ? LocalizedText(
          es: "¿Agregar un registro? (s/n)", en: "Add a record? (y/n)",
          pt: "Acrescentar um registro? (s/n)", fr: "Ajouter une fiche ? (o/n)")
        : LocalizedText(
          es: "¿Agregar otro? (s/n)", en: "Add another? (y/n)", pt: "Acrescentar outro? (s/n)",
          fr: "En ajouter une ? (o/n)")
    let change = LocalizedText(
      es: " Un número revisa ese registro; -1 quita el 1.",
      en: " A number opens that record; -1 removes record 1.",
      pt: " Um número revisa esse registro; -1 retira o 1.",
      fr: " Un numéro rouvre cette fiche ; -1 retire la 1.")
    return count == 0 ? add : add.map { $1 + change[$0] }
  }

  static func paused(_ id: String) -> LocalizedText {
    LocalizedText(
      es: "En pausa; lo respondido está guardado. Para seguir: --resume \(id)",
      en: "Paused; what was answered is saved. To go on: --resume \(id)",
      pt: "Em pausa; o respondido está guardado. Para continuar: --resume \(id)",
      fr: "En pause ; les réponses sont enregistrées. Pour continuer : --resume \(id)")
  }
}
