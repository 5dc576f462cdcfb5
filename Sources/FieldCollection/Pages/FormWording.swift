internal import Questionnaires

/// What the form's pages say around the questionnaire's own texts.
enum FormWording {
  static let practice = LocalizedText(
    es: "Práctica: estas respuestas son de prueba y no cuentan.",
    en: "Practice: these answers are for training and do not count.",
    pt: "Prática: estas respostas são de teste e não contam.",
    fr: "Exercice : ces réponses sont des essais et ne comptent pas.")
  static let skipToContent = LocalizedText(
    es: "Ir al contenido", en: "Skip to content", pt: "Ir para o conteúdo", fr: "Aller au contenu")
  static let languages = LocalizedText(es: "Idioma", en: "Language", pt: "Idioma", fr: "Langue")
  static let send = LocalizedText(
    es: "Entregar mis respuestas", en: "Hand in my answers", pt: "Entregar minhas respostas",
    fr: "Remettre mes réponses")
  static let sendRecord = LocalizedText(
    es: "Entregar este registro", en: "Hand in this record", pt: "Entregar este registro",
    fr: "Remettre cette fiche")
  static let severalHint = LocalizedText(
    es: "Puede marcar varias.", en: "You may tick several.", pt: "Pode marcar várias.",
    fr: "Vous pouvez en cocher plusieurs.")
  static let errorsTitle = LocalizedText(
    es: "Falta corregir algo. Nada se ha perdido.",
    en: "Something needs correcting. Nothing has been lost.",
    pt: "Falta corrigir algo. Nada se perdeu.",
    fr: "Il reste quelque chose à corriger. Rien n'est perdu.")
  static let thanksTitle = LocalizedText(
    es: "Gracias", en: "Thank you", pt: "Obrigado", fr: "Merci")
  static let declinedTitle = LocalizedText(
    es: "De acuerdo", en: "All right", pt: "Tudo bem", fr: "C'est entendu")
  static let declined = LocalizedText(
    es: "No se guardó ninguna respuesta. Ya puede cerrar esta página.",
    en: "No answers were kept. You can close this page now.",
    pt: "Nenhuma resposta foi guardada. Já pode fechar esta página.",
    fr: "Aucune réponse n'a été conservée. Vous pouvez fermer cette page.")
  static let notOpenTitle = LocalizedText(
    es: "La encuesta no está abierta", en: "The survey is not open",
    pt: "A pesquisa não está aberta", fr: "L'enquête n'est pas ouverte")
  static let notOpen = LocalizedText(
    es: "Ahora no se reciben respuestas. Pregunte a la persona que facilita.",
    en: "No answers are taken at the moment. Please ask the facilitator.",
    pt: "No momento não se recebem respostas. Pergunte à pessoa que facilita.",
    fr: "Aucune réponse n'est reçue pour le moment. Adressez-vous à la personne qui anime.")
  static let conflictTitle = LocalizedText(
    es: "Estas respuestas ya se habían entregado",
    en: "These answers had been handed in already",
    pt: "Estas respostas já tinham sido entregues",
    fr: "Ces réponses avaient déjà été remises")
  static let conflict = LocalizedText(
    es: "Se conservan las que entregó primero. Lo que acaba de enviar quedó aparte, sin contarse. "
      + "Si otra persona va a responder en este teléfono, vuelva a abrir la dirección de la encuesta.",
    en: "The ones you handed in first are kept. What you have just sent was put aside and not "
      + "counted. If somebody else wants to answer on this phone, open the survey's address again.",
    pt: "Ficam guardadas as que entregou primeiro. O que acaba de enviar ficou à parte, sem "
      + "contar. Se outra pessoa for responder neste telefone, abra de novo o endereço da pesquisa.",
    fr: "Celles que vous avez remises en premier sont conservées. Ce que vous venez d'envoyer a "
      + "été mis à part, sans être compté. Si une autre personne doit répondre sur ce téléphone, "
      + "ouvrez à nouveau l'adresse de l'enquête.")
  static let brokenTitle = LocalizedText(
    es: "No se pudo leer el formulario", en: "The form could not be read",
    pt: "Não foi possível ler o formulário", fr: "Le formulaire n'a pas pu être lu")
  static let broken = LocalizedText(
    es: "Vuelva a la página anterior y pulse el botón otra vez.",
    en: "Go back to the page before and press the button again.",
    pt: "Volte à página anterior e aperte o botão outra vez.",
    fr: "Revenez à la page précédente et appuyez à nouveau sur le bouton.")
  static let notSaved = LocalizedText(
    es: "Todavía NO se guardaron sus respuestas. Siguen aquí, en esta página: "
      + "pulse el botón otra vez o avise a quien facilita.",
    en: "Your answers are NOT saved yet. They are still here, on this page: "
      + "press the button again or tell the facilitator.",
    pt: "Suas respostas ainda NÃO foram guardadas. Continuam aqui, nesta página: "
      + "aperte o botão outra vez ou avise quem facilita.",
    fr: "Vos réponses ne sont PAS encore enregistrées. Elles sont toujours ici, sur cette page : "
      + "appuyez à nouveau sur le bouton ou prévenez la personne qui anime.")

  /// Before the first question: what may be left blank, and when answers are sent.
  static func voluntary(_ respondent: Questionnaire.Respondent, someRequired: Bool) -> LocalizedText
  {
    switch (respondent, someRequired) {
    case (.respondent, false):
      LocalizedText(
        es: "Todas las preguntas son voluntarias: puede dejar en blanco las que quiera. "
          + "Sus respuestas se envían solo al pulsar el botón del final.",
        en: "All questions are voluntary: leave blank any you like. "
          + "Your answers are sent only when you press the button at the end.",
        pt: "Todas as perguntas são voluntárias: pode deixar em branco as que quiser. "
          + "Suas respostas só são enviadas quando apertar o botão do final.",
        fr: "Toutes les questions sont facultatives : laissez en blanc celles que vous voulez. "
          + "Vos réponses ne sont envoyées que lorsque vous appuyez sur le bouton à la fin.")
    case (.respondent, true):
      LocalizedText(
        es: "Solo las preguntas marcadas «obligatoria» necesitan respuesta; deje en blanco las "
          + "demás si quiere. Sus respuestas se envían solo al pulsar el botón del final.",
        en: "Only questions marked “required” need an answer; leave blank any others you like. "
          + "Your answers are sent only when you press the button at the end.",
        pt: "Só as perguntas marcadas «obrigatória» precisam de resposta; deixe em branco as "
          + "outras se quiser. Suas respostas só são enviadas quando apertar o botão do final.",
        fr: "Seules les questions marquées « obligatoire » demandent une réponse ; laissez les "
          + "autres en blanc si vous voulez. Vos réponses ne sont envoyées que lorsque vous "
          + "appuyez sur le bouton à la fin.")
    case (.team, false):
      LocalizedText(
        es: "Deje en blanco lo que no corresponda. Nada se guarda hasta pulsar el botón del final.",
        en: "Leave blank what does not apply. Nothing is saved until you press the button at the "
          + "end.",
        pt: "Deixe em branco o que não se aplica. Nada é guardado até apertar o botão do final.",
        fr: "Laissez en blanc ce qui ne s'applique pas. Rien n'est enregistré avant que vous "
          + "appuyiez sur le bouton à la fin.")
    case (.team, true):
      LocalizedText(
        es: "Lo marcado «obligatoria» necesita respuesta; deje en blanco lo demás que no "
          + "corresponda. Nada se guarda hasta pulsar el botón del final.",
        en: "What is marked “required” needs an answer; leave blank anything else that does not "
          + "apply. Nothing is saved until you press the button at the end.",
        pt: "O que está marcado «obrigatória» precisa de resposta; deixe em branco o resto que "
          + "não se aplica. Nada é guardado até apertar o botão do final.",
        fr: "Ce qui est marqué « obligatoire » demande une réponse ; laissez en blanc le reste "
          + "s'il ne s'applique pas. Rien n'est enregistré avant que vous appuyiez sur le bouton "
          + "à la fin.")
    }
  }

  /// Above the button at the end.
  static func sendHint(_ respondent: Questionnaire.Respondent) -> LocalizedText {
    switch respondent {
    case .respondent:
      LocalizedText(
        es: "Al pulsar, sus respuestas quedan guardadas en la computadora de quien facilita, "
          + "sin su nombre ni la hora. Después no se pueden cambiar.",
        en: "When you press, your answers are saved on the facilitator's laptop, "
          + "without your name or the time. They cannot be changed afterwards.",
        pt: "Ao apertar, suas respostas ficam guardadas no computador de quem facilita, "
          + "sem o seu nome nem a hora. Depois não podem ser mudadas.",
        fr: "Quand vous appuyez, vos réponses sont enregistrées sur l'ordinateur de la personne "
          + "qui anime, sans votre nom ni l'heure. Elles ne peuvent plus être modifiées ensuite.")
    case .team:
      LocalizedText(
        es: "Al pulsar, el registro queda guardado en la computadora de quien facilita. "
          + "Después no se puede cambiar.",
        en: "When you press, the record is saved on the facilitator's laptop. "
          + "It cannot be changed afterwards.",
        pt: "Ao apertar, o registro fica guardado no computador de quem facilita. "
          + "Depois não pode ser mudado.",
        fr: "Quand vous appuyez, la fiche est enregistrée sur l'ordinateur de la personne qui "
          + "anime. Elle ne peut plus être modifiée ensuite.")
    }
  }

  /// What the page says when all is saved.
  static func thanks(_ respondent: Questionnaire.Respondent) -> LocalizedText {
    switch respondent {
    case .respondent:
      LocalizedText(
        es: "Sus respuestas están guardadas en la computadora de quien facilita. "
          + "Ya puede cerrar esta página.",
        en: "Your answers are saved on the facilitator's laptop. You can close this page now.",
        pt: "Suas respostas estão guardadas no computador de quem facilita. "
          + "Já pode fechar esta página.",
        fr: "Vos réponses sont enregistrées sur l'ordinateur de la personne qui anime. "
          + "Vous pouvez fermer cette page.")
    case .team:
      LocalizedText(
        es: "El registro está guardado en la computadora de quien facilita.",
        en: "The record is saved on the facilitator's laptop.",
        pt: "O registro está guardado no computador de quem facilita.",
        fr: "La fiche est enregistrée sur l'ordinateur de la personne qui anime.")
    }
  }

  static func part(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      es: "Parte \(number) de \(count)", en: "Part \(number) of \(count)",
      pt: "Parte \(number) de \(count)", fr: "Partie \(number) sur \(count)")
  }

  static func problem(_ label: String) -> LocalizedText {
    LocalizedText(
      es: "Pregunta \(label)", en: "Question \(label)", pt: "Pergunta \(label)",
      fr: "Question \(label)")
  }

  /// A language's own name.
  static func name(of language: LanguageCode) -> String {
    ["es": "Español", "en": "English", "pt": "Português", "fr": "Français"][language.rawValue]
      ?? language.rawValue
  }
}
