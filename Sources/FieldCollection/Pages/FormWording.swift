internal import Questionnaires

/// What the form's pages say around the questionnaire's own texts.
enum FormWording {
  static let practice = LocalizedText(
    es: "Práctica: estas respuestas son de prueba y no cuentan.",
    en: "Practice: these answers are for training and do not count.")
  static let skipToContent = LocalizedText(es: "Ir al contenido", en: "Skip to content")
  static let languages = LocalizedText(es: "Idioma", en: "Language")
  static let optional = LocalizedText(
    es: "Todas las preguntas son voluntarias: puede dejar en blanco las que quiera. "
      + "Sus respuestas se envían solo al pulsar el botón del final.",
    en: "All questions are voluntary: leave blank any you like. "
      + "Your answers are sent only when you press the button at the end.")
  static let send = LocalizedText(es: "Entregar mis respuestas", en: "Hand in my answers")
  static let sendHint = LocalizedText(
    es: "Al pulsar, sus respuestas quedan guardadas en la computadora de quien facilita, "
      + "sin su nombre ni la hora. Después no se pueden cambiar.",
    en: "When you press, your answers are saved on the facilitator's laptop, "
      + "without your name or the time. They cannot be changed afterwards.")
  static let severalHint = LocalizedText(
    es: "Puede marcar varias.", en: "You may tick several.")
  static let errorsTitle = LocalizedText(
    es: "Falta corregir algo. Nada se ha perdido.",
    en: "Something needs correcting. Nothing has been lost.")
  static let thanksTitle = LocalizedText(es: "Gracias", en: "Thank you")
  static let thanks = LocalizedText(
    es: "Sus respuestas están guardadas en la computadora de quien facilita. "
      + "Ya puede cerrar esta página.",
    en: "Your answers are saved on the facilitator's laptop. You can close this page now.")
  static let notOpenTitle = LocalizedText(
    es: "La encuesta no está abierta", en: "The survey is not open")
  static let notOpen = LocalizedText(
    es: "Ahora no se reciben respuestas. Pregunte a la persona que facilita.",
    en: "No answers are taken at the moment. Please ask the facilitator.")
  static let conflictTitle = LocalizedText(
    es: "Estas respuestas ya se habían entregado",
    en: "These answers had been handed in already")
  static let conflict = LocalizedText(
    es: "Se conservan las que entregó primero. Lo que acaba de enviar quedó aparte, sin contarse. "
      + "Si otra persona va a responder en este teléfono, vuelva a abrir la dirección de la encuesta.",
    en: "The ones you handed in first are kept. What you have just sent was put aside and not "
      + "counted. If somebody else wants to answer on this phone, open the survey's address again.")
  static let brokenTitle = LocalizedText(
    es: "No se pudo leer el formulario", en: "The form could not be read")
  static let broken = LocalizedText(
    es: "Vuelva a la página anterior y pulse el botón otra vez.",
    en: "Go back to the page before and press the button again.")
  static let notSaved = LocalizedText(
    es: "Todavía NO se guardaron sus respuestas. Siguen aquí, en esta página: "
      + "pulse el botón otra vez o avise a quien facilita.",
    en: "Your answers are NOT saved yet. They are still here, on this page: "
      + "press the button again or tell the facilitator.")

  static func part(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(es: "Parte \(number) de \(count)", en: "Part \(number) of \(count)")
  }

  static func atMost(_ count: Int) -> LocalizedText {
    LocalizedText(
      es: "Hasta \(count) caracteres.", en: "Up to \(count) characters.")
  }

  static func problem(_ number: Int) -> LocalizedText {
    LocalizedText(es: "Pregunta \(number)", en: "Question \(number)")
  }

  /// A language's own name.
  static func name(of language: LanguageCode) -> String {
    ["es": "Español", "en": "English", "pt": "Português", "fr": "Français"][language.rawValue]
      ?? language.rawValue
  }
}
