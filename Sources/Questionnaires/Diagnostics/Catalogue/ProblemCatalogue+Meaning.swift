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
    error(
      "Q040", "${titulo} > 3",
      es: (
        "El operador o la función no sabe qué hacer con una respuesta de esa clase.",
        "Compare textos con = y números con < o >."
      ),
      en: (
        "The operator or function can do nothing with an answer of that kind.",
        "Compare texts with =, numbers with < or >."
      ),
      pt: (
        "O operador ou a função não sabe o que fazer com uma resposta desse tipo.",
        "Compare textos com = e números com < ou >."
      ),
      fr: (
        "L'opérateur ou la fonction ne sait que faire d'une réponse de ce genre.",
        "Comparez les textes avec =, les nombres avec < ou >."
      )),
    error(
      "Q041", "relevant of C: ${C} = 'si'",
      es: (
        "La pregunta depende de sí misma.",
        "Refiérase a una anterior."
      ),
      en: (
        "The question depends on itself.",
        "Refer to an earlier one."
      ),
      pt: (
        "A pergunta depende de si mesma.",
        "Refira-se a uma anterior."
      ),
      fr: (
        "La question dépend d'elle-même.",
        "Référez-vous à une question précédente."
      )),
    error(
      "Q042", "${edad} > 60 and ${edad} < 18",
      es: (
        "Ninguna respuesta cumple la condición junto con lo demás que se pide: la pregunta no se hace nunca.",
        "Corrija la condición, o la que la contradice, o quite la pregunta."
      ),
      en: (
        "No answers meet the condition together with all else that is asked: the question is never asked.",
        "Correct the condition, or the one that contradicts it, or remove the question."
      ),
      pt: (
        "Nenhuma resposta cumpre a condição junto com o mais que se pede: a pergunta nunca é feita.",
        "Corrija a condição, ou a que a contradiz, ou retire a pergunta."
      ),
      fr: (
        "Aucune réponse ne remplit la condition avec tout ce qui est demandé\u{A0}: la question n'est jamais posée.",
        "Corrigez la condition, ou celle qui la contredit, ou retirez la question."
      )),
    warning(
      "Q043", "${A} = 'si' or ${A} != 'si'",
      es: (
        "La condición se cumple siempre que se llega a ella.",
        "Corríjala o quítela."
      ),
      en: (
        "The condition is always met by whoever gets to it.",
        "Correct or remove it."
      ),
      pt: (
        "A condição se cumpre sempre que se chega a ela.",
        "Corrija-a ou retire-a."
      ),
      fr: (
        "La condition est toujours remplie quand on y arrive.",
        "Corrigez-la ou retirez-la."
      )),
    error(
      "Q044", "constraint: . > 20, maximum: 10",
      es: (
        "Ninguna respuesta posible cumple la restricción.",
        "Corríjala, o los límites de la pregunta."
      ),
      en: (
        "No possible answer meets the constraint.",
        "Correct it, or the limits of the question."
      ),
      pt: (
        "Nenhuma resposta possível cumpre a restrição.",
        "Corrija-a, ou os limites da pergunta."
      ),
      fr: (
        "Aucune réponse possible ne respecte la contrainte.",
        "Corrigez-la, ou les limites de la question."
      )),
    warning(
      "Q045", "constraint: . >= 0, minimum: 0",
      es: (
        "Toda respuesta posible cumple la restricción.",
        "Corríjala o quítela."
      ),
      en: (
        "Every possible answer meets the constraint.",
        "Correct or remove it."
      ),
      pt: (
        "Toda resposta possível cumpre a restrição.",
        "Corrija-a ou retire-a."
      ),
      fr: (
        "Toute réponse possible respecte la contrainte.",
        "Corrigez-la ou retirez-la."
      )),
    error(
      "Q046", "regex(., '[0-9')",
      es: (
        "La expresión regular no se puede leer, o repite lo que ya se repite y puede no terminar.",
        "Revise paréntesis y corchetes; en vez de (a+)+ escriba a+."
      ),
      en: (
        "The regular expression cannot be read, or repeats what repeats already and may never end.",
        "Check brackets and braces; in place of (a+)+ write a+."
      ),
      pt: (
        "A expressão regular não pode ser lida, ou repete o que já se repete e pode não terminar.",
        "Revise parênteses e colchetes; em vez de (a+)+ escreva a+."
      ),
      fr: (
        "L'expression régulière est illisible, ou répète ce qui se répète déjà et peut ne pas finir.",
        "Vérifiez parenthèses et crochets\u{A0}; au lieu de (a+)+ écrivez a+."
      )),
    warning(
      "Q047", "relevant: ${A}",
      es: (
        "Donde hace falta verdadero o falso hay un valor, o al revés.",
        "Compárelo: ${A} != ''. En un cálculo use if(…, 1, 0)."
      ),
      en: (
        "A value stands where true or false is needed, or the reverse.",
        "Compare it: ${A} != ''. In a calculation use if(…, 1, 0)."
      ),
      pt: (
        "Há um valor onde é preciso verdadeiro ou falso, ou o contrário.",
        "Compare: ${A} != ''. Em um cálculo use if(…, 1, 0)."
      ),
      fr: (
        "Il y a une valeur là où il faut vrai ou faux, ou l'inverse.",
        "Comparez : ${A} != ''. Dans un calcul, prenez if(…, 1, 0)."
      )),
    error(
      "Q048", "date('31/12/2026')",
      es: (
        "La fecha o su formato no se puede leer.",
        "Escriba 2026-12-31; formatos como %d/%m/%Y."
      ),
      en: (
        "The date or its format cannot be read.",
        "Write 2026-12-31; formats like %d/%m/%Y."
      ),
      pt: (
        "A data ou seu formato não pode ser lido.",
        "Escreva 2026-12-31; formatos como %d/%m/%Y."
      ),
      fr: (
        "La date ou son format est illisible.",
        "Écrivez 2026-12-31 ; des formats comme %d/%m/%Y."
      )),
    error(
      "Q049", "${E_monto} > 3",
      es: (
        "El campo tiene un valor en cada registro.",
        "Fuera de ellos use sum, min, max o count."
      ),
      en: (
        "The field has a value in each record.",
        "Outside them use sum, min, max or count."
      ),
      pt: (
        "O campo tem um valor em cada registro.",
        "Fora deles use sum, min, max ou count."
      ),
      fr: (
        "Le champ a une valeur dans chaque fiche.",
        "En dehors, prenez sum, min, max ou count."
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
