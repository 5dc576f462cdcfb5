extension ProblemCatalogue {
  /// Codes about conditions and calculations.
  static let conditions: [Entry] = [
    error(
      "Q020", "${A} = 'si",
      es: (
        "La condición no se puede leer.",
        "Compare con los ejemplos de «Conditions»."
      ),
      en: (
        "The condition cannot be read.",
        "Compare it with the examples in “Conditions”."
      ),
      pt: (
        "A condição não pode ser lida.",
        "Compare com os exemplos de “Conditions”."
      ),
      fr: (
        "La condition ne peut pas être lue.",
        "Comparez avec les exemples de «\u{A0}Conditions\u{A0}»."
      )),
    error(
      "Q021", "${Z01} = 'si'",
      es: (
        "No hay ninguna pregunta de ese nombre.",
        "Corrija el nombre."
      ),
      en: (
        "There is no question of that name.",
        "Correct the name."
      ),
      pt: (
        "Não há nenhuma pergunta com esse nome.",
        "Corrija o nome."
      ),
      fr: (
        "Il n'y a pas de question de ce nom.",
        "Corrigez le nom."
      )),
    error(
      "Q022", "${LATER} = 'si'",
      es: (
        "La pregunta a que se refiere viene después.",
        "Refiérase a una anterior."
      ),
      en: (
        "The question referred to comes later.",
        "Refer to an earlier one."
      ),
      pt: (
        "A pergunta a que se refere vem depois.",
        "Refira-se a uma anterior."
      ),
      fr: (
        "La question visée vient après.",
        "Renvoyez à une question précédente."
      )),
    error(
      "Q023", "${A} = 'sí'",
      es: (
        "La pregunta no tiene esa opción.",
        "Use el código, no la etiqueta."
      ),
      en: (
        "The question has no such choice.",
        "Use the code, not the label."
      ),
      pt: (
        "A pergunta não tem essa opção.",
        "Use o código, não o rótulo."
      ),
      fr: (
        "La question n'a pas cette option.",
        "Mettez le code, pas le libellé."
      )),
  ]

  /// Codes about the protection of who answers.
  static let protection: [Entry] = [
    error(
      "Q056", "{sensitive: yes, required: yes}",
      es: (
        "Nadie debe estar obligado a responder algo sensible.",
        "Quite «required»."
      ),
      en: (
        "Nobody may be made to answer what is sensitive.",
        "Remove “required”."
      ),
      pt: (
        "Ninguém deve ser obrigado a responder algo sensível.",
        "Retire “required”."
      ),
      fr: (
        "Personne ne doit être obligé de répondre à ce qui est sensible.",
        "Retirez «\u{A0}required\u{A0}»."
      )),
    warning(
      "Q057", "{sensitive: yes, scale: si_no}",
      es: (
        "Una pregunta sensible que se hace a todos y no ofrece negarse.",
        "Agregue una opción «missing: refused»."
      ),
      en: (
        "A sensitive question that everybody is asked and that offers no refusal.",
        "Add a choice with “missing: refused”."
      ),
      pt: (
        "Uma pergunta sensível que se faz a todas as pessoas e não oferece a recusa.",
        "Acrescente uma opção “missing: refused”."
      ),
      fr: (
        "Une question sensible posée à tout le monde et qui n'offre pas de refuser.",
        "Ajoutez une option «\u{A0}missing: refused\u{A0}»."
      )),
    warning(
      "Q058", "{role: sensitive} without note",
      es: (
        "La sección sensible empieza sin aviso.",
        "Diga en «note» qué viene y que se puede saltar."
      ),
      en: (
        "The sensitive section begins without notice.",
        "Say in “note” what comes and that it may be skipped."
      ),
      pt: (
        "A seção sensível começa sem aviso.",
        "Diga em “note” o que vem e que se pode pular."
      ),
      fr: (
        "La section sensible commence sans prévenir.",
        "Dites dans «\u{A0}note\u{A0}» ce qui vient et qu'on peut la passer."
      )),
    warning(
      "Q059", "{role: sensitive} without gate",
      es: (
        "La sección sensible no se puede saltar de una vez.",
        "Empiécela con «continuar o saltar» y haga depender de ella las demás."
      ),
      en: (
        "The sensitive section cannot be skipped at once.",
        "Begin it with “go on or skip” and make the others depend on it."
      ),
      pt: (
        "A seção sensível não pode ser pulada de uma vez.",
        "Comece com “continuar ou pular” e faça as demais dependerem disso."
      ),
      fr: (
        "La section sensible ne peut pas être passée d'un coup.",
        "Commencez-la par «\u{A0}continuer ou passer\u{A0}» et faites-en dépendre les autres "
          + "questions."
      )),
    warning(
      "Q060", "{role: profile}, scale: sexo",
      es: (
        "Una pregunta sobre la persona que no ofrece negarse.",
        "Agregue una opción «missing: refused»."
      ),
      en: (
        "A question about the person that offers no refusal.",
        "Add a choice with “missing: refused”."
      ),
      pt: (
        "Uma pergunta sobre a pessoa que não oferece a recusa.",
        "Acrescente uma opção “missing: refused”."
      ),
      fr: (
        "Une question sur la personne qui n'offre pas de refuser.",
        "Ajoutez une option «\u{A0}missing: refused\u{A0}»."
      )),
  ]
}
