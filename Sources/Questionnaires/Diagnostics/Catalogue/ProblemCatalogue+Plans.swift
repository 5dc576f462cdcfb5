extension ProblemCatalogue {
  /// Codes about scoring plans.
  static let plans: [Entry] = [
    error(
      "P001", "items: [LID99]",
      es: (
        "El cuestionario no tiene esa pregunta.",
        "Corríjala."
      ),
      en: (
        "The questionnaire has no such question.",
        "Correct it."
      )),
    error(
      "P002", "items: [LID01] (twice)",
      es: (
        "La pregunta cuenta en dos dimensiones.",
        "Déjela en una."
      ),
      en: (
        "The question counts in two dimensions.",
        "Keep it in one."
      )),
    error(
      "P003", "items: [ABI01]",
      es: (
        "Sus respuestas no tienen valor: ni números ni tabla.",
        "Agréguela a «value_maps»."
      ),
      en: (
        "Its answers have no worth: neither numbers nor a map.",
        "Add it to “value_maps”."
      )),
    error(
      "P004", "id: LID (twice)",
      es: (
        "Dos dimensiones tienen el mismo nombre.",
        "Cambie uno."
      ),
      en: (
        "Two dimensions have the same name.",
        "Rename one."
      )),
    error(
      "P005", "id: sex (twice)",
      es: (
        "Dos desgloses tienen el mismo nombre.",
        "Cambie uno."
      ),
      en: (
        "Two breakdowns have the same name.",
        "Rename one."
      )),
    error(
      "P006", "required: [LIDD]",
      es: (
        "No existe esa dimensión.",
        "Corríjala."
      ),
      en: (
        "There is no such dimension.",
        "Correct it."
      )),
    error(
      "P007", "question: ABI01",
      es: (
        "Solo una pregunta de una opción forma grupos.",
        "Elija otra."
      ),
      en: (
        "Only a one-choice question forms groups.",
        "Choose another."
      )),
    error(
      "P008", "weight: 0",
      es: (
        "El número está fuera de lo permitido.",
        "Corríjalo."
      ),
      en: (
        "The number is outside what is allowed.",
        "Correct it."
      )),
    error(
      "P009", "threshold: 3",
      es: (
        "Tan pocas personas no protegen a nadie.",
        "Use 5 o más."
      ),
      en: (
        "So few people protect nobody.",
        "Use 5 or more."
      )),
    error(
      "P010", "levels: [{from: 40}, {from: 0}]",
      es: (
        "Los niveles no empiezan en 0 o no suben.",
        "Ordénelos."
      ),
      en: (
        "The levels do not start at 0 or do not rise.",
        "Put them in order."
      )),
    error(
      "P011", "scales: [si_noo]",
      es: (
        "El cuestionario no usa esa escala.",
        "Corríjala."
      ),
      en: (
        "The questionnaire uses no such scale.",
        "Correct it."
      )),
    error(
      "P012", "questionnaire: otro",
      es: (
        "El plan es de otro cuestionario.",
        "Use el archivo que corresponde."
      ),
      en: (
        "The plan is for another questionnaire.",
        "Use the file that fits."
      )),
    warning(
      "P013", "{reversed: yes}, in no dimension",
      es: (
        "La pregunta dice cómo se puntúa y nadie la cuenta.",
        "Agréguela a «items», o quite «reversed» o «dont_know»."
      ),
      en: (
        "The question says how it is scored and nothing counts it.",
        "Add it to “items”, or remove “reversed” or “dont_know”."
      )),
    warning(
      "P014", "reversed: yes + {\"1\": 100, \"5\": 0}",
      es: (
        "Invertida en el cuestionario y otra vez en la tabla de valores.",
        "Deje una de las dos."
      ),
      en: (
        "Reversed in the questionnaire and once more by the value map.",
        "Keep one of the two."
      )),
    error(
      "P015", "values: {noo: 0}",
      es: (
        "Ninguna escala de la tabla tiene ese código.",
        "Corríjalo."
      ),
      en: (
        "No scale of the value map has that code.",
        "Correct it."
      )),
    warning(
      "P016", "values: {si: 100}",
      es: (
        "Una opción con contenido no tiene valor: no contará.",
        "Dele valor, o «missing» en la escala."
      ),
      en: (
        "A choice with substance has no worth: it will not count.",
        "Give it a worth, or “missing” in the scale."
      )),
    warning(
      "P017", "{id: acoso, question: EXP01}",
      es: (
        "El desglose no sale de una pregunta sobre la persona.",
        "Use preguntas de una sección «role: profile»."
      ),
      en: (
        "The breakdown is not by a question about the person.",
        "Use questions of a section with “role: profile”."
      )),
    warning(
      "P030", "overlay without LID03",
      es: (
        "La adaptación no tiene esa pregunta: la dimensión va sin ella.",
        "Nada, si es lo que quiere."
      ),
      en: (
        "The overlay lacks that item: the dimension goes without it.",
        "Nothing, if that is what you want."
      )),
    warning(
      "P031", "overlay without DEM08",
      es: (
        "La adaptación no tiene la pregunta del desglose.",
        "Nada, si es lo que quiere."
      ),
      en: (
        "The overlay lacks the question of the breakdown.",
        "Nothing, if that is what you want."
      )),
  ]

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
      )),
  ]
}
