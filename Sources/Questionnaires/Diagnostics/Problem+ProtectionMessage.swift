extension Problem {
  /// Messages about questions that could hurt, or point at, whoever answers them.
  var protectionMessage: LocalizedText {
    switch self {
    case .sensitiveRequired(let id):
      LocalizedText(
        es: "'\(id)' es una pregunta sensible y nadie debe estar obligado a responderla. "
          + "Quite 'required'.",
        en: "'\(id)' is a sensitive question and nobody may be made to answer it. "
          + "Remove 'required'.",
        pt: "'\(id)' é uma pergunta sensível e ninguém deve ser obrigado a respondê-la. "
          + "Retire 'required'.",
        fr: "'\(id)' est une question sensible et personne ne doit être obligé d'y répondre. "
          + "Retirez 'required'.")
    case .sensitiveWithoutRefusal(let id):
      LocalizedText(
        es: "'\(id)' es sensible y no ofrece 'Prefiero no contestar'. "
          + "Agregue una opción con 'missing: refused'.",
        en: "'\(id)' is sensitive and does not offer 'Prefer not to say'. "
          + "Add a choice with 'missing: refused'.",
        pt: "'\(id)' é sensível e não oferece 'Prefiro não responder'. "
          + "Acrescente uma opção com 'missing: refused'.",
        fr: "'\(id)' est sensible et ne propose pas «\u{A0}Je préfère ne pas répondre\u{A0}». "
          + "Ajoutez un choix avec 'missing: refused'.")
    case .sensitiveWithoutNotice(let id):
      LocalizedText(
        es: "la sección sensible '\(id)' empieza sin aviso. Diga en 'note' qué viene y que se "
          + "puede saltar.",
        en: "the sensitive section '\(id)' begins without notice. Say in 'note' what comes and "
          + "that it may be skipped.",
        pt: "a seção sensível '\(id)' começa sem aviso. Diga em 'note' o que vem e que se pode "
          + "pular.",
        fr: "la section sensible '\(id)' commence sans avis. Dites dans 'note' ce qui suit et "
          + "qu'on peut la passer.")
    case .sensitiveWithoutGate(let id):
      LocalizedText(
        es: "la sección sensible '\(id)' no se puede saltar de una vez. Empiécela con una "
          + "pregunta «continuar o saltar» de la que dependan las demás ('relevant').",
        en: "the sensitive section '\(id)' cannot be skipped at once. Begin it with a question "
          + "“go on or skip” that all others depend on ('relevant').",
        pt: "a seção sensível '\(id)' não pode ser pulada de uma vez. Comece-a com uma pergunta "
          + "“continuar ou pular” da qual as outras dependam ('relevant').",
        fr: "la section sensible '\(id)' ne peut pas être passée d'un coup. Commencez-la par une "
          + "question «\u{A0}continuer ou passer\u{A0}» dont les autres dépendent ('relevant').")
    case .profileWithoutRefusal(let id):
      LocalizedText(
        es: "'\(id)' pregunta por la persona y no ofrece 'Prefiero no contestar'. "
          + "Agregue una opción con 'missing: refused'.",
        en: "'\(id)' asks about the person and does not offer 'Prefer not to say'. "
          + "Add a choice with 'missing: refused'.",
        pt: "'\(id)' pergunta sobre a pessoa e não oferece 'Prefiro não responder'. "
          + "Acrescente uma opção com 'missing: refused'.",
        fr:
          "'\(id)' porte sur la personne et ne propose pas «\u{A0}Je préfère ne pas répondre\u{A0}». "
          + "Ajoutez un choix avec 'missing: refused'.")
    default: LocalizedText([:])
    }
  }
}
