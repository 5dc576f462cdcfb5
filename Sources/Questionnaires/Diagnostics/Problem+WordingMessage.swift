extension Problem {
  /// Messages about texts, languages and what is left over.
  var wordingMessage: LocalizedText {
    switch self {
    case .sameLabel(let code, let other, let language):
      LocalizedText(
        es: "en '\(language)' las opciones '\(other)' y '\(code)' dicen lo mismo. Corrija una.",
        en: "in '\(language)' the choices '\(other)' and '\(code)' read the same. Correct one.",
        pt: "em '\(language)' as opções '\(other)' e '\(code)' dizem o mesmo. Corrija uma.",
        fr: "en '\(language)' les choix '\(other)' et '\(code)' disent la même chose. "
          + "Corrigez-en un.")
    case .sameText(let other, let language):
      LocalizedText(
        es: "en '\(language)' este texto es igual al de '\(other)', y no en el primer idioma. "
          + "Revise la traducción.",
        en: "in '\(language)' this text is that of '\(other)', but not in the first language. "
          + "Check the translation.",
        pt: "em '\(language)' este texto é igual ao de '\(other)', e não no primeiro idioma. "
          + "Revise a tradução.",
        fr: "en '\(language)' ce texte est celui de '\(other)', mais pas dans la première langue. "
          + "Vérifiez la traduction.")
    case .notTranslated(let language):
      LocalizedText(
        es: "el texto en '\(language)' es igual al del primer idioma. Tradúzcalo.",
        en: "the text in '\(language)' equals that in the first language. Translate it.",
        pt: "o texto em '\(language)' é igual ao do primeiro idioma. Traduza-o.",
        fr: "le texte en '\(language)' est celui de la première langue. Traduisez-le.")
    case .placeholdersDiffer(let language):
      LocalizedText(
        es: "el texto en '\(language)' no tiene los mismos {{…}} que el del primer idioma. "
          + "Use en todos los mismos.",
        en: "the text in '\(language)' does not have the same {{…}} as the first language. "
          + "Use the same ones in all.",
        pt: "o texto em '\(language)' não tem os mesmos {{…}} do primeiro idioma. "
          + "Use os mesmos em todos.",
        fr: "le texte en '\(language)' n'a pas les mêmes {{…}} que la première langue. "
          + "Mettez les mêmes partout.")
    case .blankAtEnd:
      LocalizedText(
        es: "el texto empieza o termina con un blanco. Quítelo.",
        en: "the text starts or ends with a blank. Remove it.",
        pt: "o texto começa ou termina com um espaço. Retire-o.",
        fr: "le texte commence ou finit par une espace. Retirez-la.")
    case .formerlySame(let language):
      LocalizedText(
        es: "'formerly' repite el texto actual en '\(language)'. Escriba el anterior o quítelo.",
        en: "'formerly' repeats the present text in '\(language)'. Write the earlier one or "
          + "remove it.",
        pt: "'formerly' repete o texto atual em '\(language)'. Escreva o anterior ou retire-o.",
        fr: "'formerly' répète le texte actuel en '\(language)'. Écrivez l'ancien ou retirez-le.")
    default: leftOverMessage
    }
  }

  private var leftOverMessage: LocalizedText {
    switch self {
    case .languageTwice(let language):
      LocalizedText(
        es: "el idioma '\(language)' está dos veces. Quite uno.",
        en: "language '\(language)' is there twice. Remove one.",
        pt: "o idioma '\(language)' está duas vezes. Retire um.",
        fr: "la langue '\(language)' figure deux fois. Retirez-en une.")
    case .badLanguage(let text):
      LocalizedText(
        es: "'\(text)' no es un código de idioma. Escriba por ejemplo es, en, gn o es-BO.",
        en: "'\(text)' is not a language code. Write for example es, en, gn or es-BO.",
        pt: "'\(text)' não é um código de idioma. Escreva por exemplo es, pt, gn ou pt-BR.",
        fr: "'\(text)' n'est pas un code de langue. Écrivez par exemple es, fr, gn ou fr-CA.")
    case .nothingAsked(let id):
      LocalizedText(
        es: "la sección '\(id)' no pregunta nada. Agregue preguntas o quítela.",
        en: "section '\(id)' asks nothing. Add questions or remove it.",
        pt: "a seção '\(id)' não pergunta nada. Acrescente perguntas ou retire-a.",
        fr: "la section '\(id)' ne demande rien. Ajoutez des questions ou retirez-la.")
    case .neverUsed(let name, let key):
      LocalizedText(
        es: "nada usa '\(name)' de '\(key)'. Úselo o quítelo.",
        en: "nothing uses '\(name)' of '\(key)'. Use or remove it.",
        pt: "nada usa '\(name)' de '\(key)'. Use-o ou retire-o.",
        fr: "rien n'utilise '\(name)' de '\(key)'. Utilisez-le ou retirez-le.")
    default: LocalizedText([:])
    }
  }
}
