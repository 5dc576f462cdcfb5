extension ProblemCatalogue {
  /// Codes about overlays.
  static let overlays: [Entry] = [
    error(
      "O001", "base: dpg-saff",
      es: (
        "No se encuentra el cuestionario que se adapta.",
        "Corrija «base»."
      ),
      en: (
        "The questionnaire to adapt is not found.",
        "Correct “base”."
      ),
      pt: (
        "Não se encontra o questionário que se adapta.",
        "Corrija “base”."
      ),
      fr: (
        "Le questionnaire à adapter est introuvable.",
        "Corrigez «\u{A0}base\u{A0}»."
      )),
    error(
      "O002", "base: itself",
      es: (
        "La adaptación se adapta a sí misma.",
        "Corrija «base»."
      ),
      en: (
        "The overlay adapts itself.",
        "Correct “base”."
      ),
      pt: (
        "A adaptação adapta a si mesma.",
        "Corrija “base”."
      ),
      fr: (
        "L'adaptation s'adapte elle-même.",
        "Corrigez «\u{A0}base\u{A0}»."
      )),
    error(
      "O003", "change: {LID99: …}",
      es: (
        "La base no tiene eso.",
        "Corrija el nombre."
      ),
      en: (
        "The base has no such thing.",
        "Correct the name."
      ),
      pt: (
        "A base não tem isso.",
        "Corrija o nome."
      ),
      fr: (
        "La base n'a pas cela.",
        "Corrigez le nom."
      )),
    error(
      "O004", "{keep: […], drop: […]}",
      es: (
        "«keep» y «drop» no van juntos.",
        "Deje uno."
      ),
      en: (
        "“keep” and “drop” do not go together.",
        "Leave one."
      ),
      pt: (
        "“keep” e “drop” não vão juntos.",
        "Deixe um."
      ),
      fr: (
        "«\u{A0}keep\u{A0}» et «\u{A0}drop\u{A0}» ne vont pas ensemble.",
        "Gardez-en un."
      )),
    error(
      "O005", "drop: [FIL01]",
      es: (
        "Otras preguntas dependen de la que se quita.",
        "Déjela, o quítelas también."
      ),
      en: (
        "Other questions depend on the one taken out.",
        "Keep it, or drop them too."
      ),
      pt: (
        "Outras perguntas dependem da que se retira.",
        "Deixe-a, ou retire-as também."
      ),
      fr: (
        "D'autres questions dépendent de celle qu'on retire.",
        "Gardez-la, ou retirez-les aussi."
      )),
    error(
      "O006", "translations: {gn: {LID99: …}}",
      es: (
        "No hay ningún texto de ese nombre.",
        "Corrija el nombre."
      ),
      en: (
        "There is no text of that name.",
        "Correct the name."
      ),
      pt: (
        "Não há nenhum texto com esse nome.",
        "Corrija o nome."
      ),
      fr: (
        "Il n'y a pas de texte de ce nom.",
        "Corrigez le nom."
      )),
    error(
      "O007", "languages: [es, gn]",
      es: (
        "Faltan traducciones al idioma nuevo.",
        "Escríbalas en «translations»."
      ),
      en: (
        "Translations into the new language are missing.",
        "Write them under “translations”."
      ),
      pt: (
        "Faltam traduções para o idioma novo.",
        "Escreva-as em “translations”."
      ),
      fr: (
        "Il manque des traductions dans la nouvelle langue.",
        "Écrivez-les sous «\u{A0}translations\u{A0}»."
      )),
  ]

  /// Codes about layouts and import maps.
  static let others: [Entry] = [
    error(
      "L001", "title: \"A/B\"",
      es: (
        "Excel no admite ese nombre de hoja.",
        "Hasta 31 letras, sin [ ] : * ? / \\."
      ),
      en: (
        "Excel does not take that sheet name.",
        "Up to 31 characters, without [ ] : * ? / \\."
      ),
      pt: (
        "O Excel não aceita esse nome de planilha.",
        "Até 31 letras, sem [ ] : * ? / \\."
      ),
      fr: (
        "Excel n'accepte pas ce nom de feuille.",
        "31 caractères au plus, sans [ ]\u{A0}: *\u{A0}? / \\."
      )),
    error(
      "L002", "title: Portada (twice)",
      es: (
        "Dos hojas se llaman igual.",
        "Cambie uno."
      ),
      en: (
        "Two sheets have the same name.",
        "Rename one."
      ),
      pt: (
        "Duas planilhas têm o mesmo nome.",
        "Mude um."
      ),
      fr: (
        "Deux feuilles ont le même nom.",
        "Changez-en un."
      )),
    error(
      "L003", "[{kind: cover}, {kind: responses}]",
      es: (
        "La hoja que muestra personas va sola y en un diseño interno.",
        "Haga un diseño aparte."
      ),
      en: (
        "The sheet that shows persons stands alone, in an internal layout.",
        "Make a layout of its own."
      ),
      pt: (
        "A planilha que mostra pessoas vai sozinha e em um formato interno.",
        "Faça um formato à parte."
      ),
      fr: (
        "La feuille qui montre des personnes va seule, dans une mise en page interne.",
        "Faites une mise en page à part."
      )),
    error(
      "L004", "breakdowns: [sexo]",
      es: (
        "El plan no tiene ese desglose.",
        "Corríjalo."
      ),
      en: (
        "The plan has no such breakdown.",
        "Correct it."
      ),
      pt: (
        "O plano não tem esse recorte.",
        "Corrija."
      ),
      fr: (
        "Le plan n'a pas cette ventilation.",
        "Corrigez-la."
      )),
    error(
      "M001", "question: DEM01 (twice)",
      es: (
        "Dos columnas para una pregunta.",
        "Deje una, o use «ticks»."
      ),
      en: (
        "Two columns for one question.",
        "Keep one, or use “ticks”."
      ),
      pt: (
        "Duas colunas para uma pergunta.",
        "Deixe uma, ou use “ticks”."
      ),
      fr: (
        "Deux colonnes pour une question.",
        "Gardez-en une, ou utilisez «\u{A0}ticks\u{A0}»."
      )),
    error(
      "M002", "values: acuerdo",
      es: (
        "No existe ese juego de valores.",
        "Defínalo en «value_sets»."
      ),
      en: (
        "There is no such value set.",
        "Define it in “value_sets”."
      ),
      pt: (
        "Não existe esse conjunto de valores.",
        "Defina-o em “value_sets”."
      ),
      fr: (
        "Ce jeu de valeurs n'existe pas.",
        "Définissez-le dans «\u{A0}value_sets\u{A0}»."
      )),
  ]
}
