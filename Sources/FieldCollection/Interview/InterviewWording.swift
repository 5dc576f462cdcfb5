internal import Questionnaires

/// What the terminal interview says.
enum InterviewWording {
  static let help = LocalizedText(
    es: """
      Escriba lo que está a la izquierda de la opción y pulse Intro.
        Intro solo   seguir: queda en blanco, o como ya estaba
        -            borrar la respuesta y seguir
        <            volver a la pregunta anterior
        =en, =es     cambiar de idioma
        !            hacer una pausa: lo respondido queda guardado
        ?            esta ayuda
      """,
    en: """
      Type what stands to the left of the option and press Enter.
        Enter alone  go on: it stays blank, or as it was
        -            take the answer back and go on
        <            back to the question before
        =en, =es     change language
        !            pause: what was answered stays saved
        ?            this help
      """)
  static let consent = LocalizedText(
    es: "¿Desea participar? (s/n)", en: "Do you want to take part? (y/n)")
  static let declined = LocalizedText(
    es: "De acuerdo. No se guardó nada.", en: "All right. Nothing was kept.")
  static let handIn = LocalizedText(
    es: "¿Entregar las respuestas? Después no se pueden cambiar. (s/n)",
    en: "Hand in the answers? They cannot be changed afterwards. (y/n)")
  static let stored = LocalizedText(
    es: "Guardado. Gracias.", en: "Saved. Thank you.")
  static let several = LocalizedText(
    es: "varias, separadas por comas", en: "several, with commas between")
  static let notAnOption = LocalizedText(
    es: "Eso no está en la lista. Escriba ? para ver la ayuda.",
    en: "That is not in the list. Type ? for help.")
  static let notANumber = LocalizedText(
    es: "Escriba un número, por ejemplo 12.", en: "Write a number, for example 12.")
  static let unknownLanguage = LocalizedText(
    es: "El cuestionario está en:", en: "The questionnaire is in:")

  static func section(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(es: "Parte \(number) de \(count)", en: "Part \(number) of \(count)")
  }

  static func question(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(es: "Pregunta \(number) de \(count)", en: "Question \(number) of \(count)")
  }

  static let nothingYet = LocalizedText(
    es: "En pausa. Todavía no había respuestas que guardar.",
    en: "Paused. There were no answers to save yet.")

  static func paused(_ id: String) -> LocalizedText {
    LocalizedText(
      es: "En pausa; lo respondido está guardado. Para seguir: --resume \(id)",
      en: "Paused; what was answered is saved. To go on: --resume \(id)")
  }
}
