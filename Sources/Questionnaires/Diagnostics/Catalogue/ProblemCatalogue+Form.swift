extension ProblemCatalogue {
  /// Codes about the form of a file.
  static let form: [Entry] = [
    error(
      "Q001", "title: T: U",
      es: (
        "El texto no es YAML, no está en UTF-8, o usa anclas.",
        "Revise sangría, dos puntos y comillas; guarde en UTF-8."
      ),
      en: (
        "The text is not YAML, not UTF-8, or uses anchors.",
        "Check indentation, colons and quotes; save as UTF-8."
      )),
    error(
      "Q002", "scael: si_no",
      es: (
        "La clave no existe allí. Una clave mal escrita nunca se pasa por alto.",
        "Corríjala o quítela."
      ),
      en: (
        "There is no such key there. A misspelt key is never passed over.",
        "Correct or remove it."
      )),
    error(
      "Q003", "- {text: ¿Edad?}",
      es: (
        "Falta una clave obligatoria.",
        "Agréguela."
      ),
      en: (
        "A required key is missing.",
        "Add it."
      )),
    error(
      "Q004", "{id: A, id: B}",
      es: (
        "La misma clave aparece dos veces.",
        "Quite una."
      ),
      en: (
        "The same key stands twice.",
        "Remove one."
      )),
    error(
      "Q005", "settings: nada",
      es: (
        "Aquí van claves con su valor.",
        "Escriba «clave: valor», una por línea."
      ),
      en: (
        "Keys with values belong here.",
        "Write “key: value”, one a line."
      )),
    error(
      "Q006", "questions: ninguna",
      es: (
        "Aquí va una lista.",
        "Ponga «- » delante de cada elemento."
      ),
      en: (
        "A list belongs here.",
        "Put “- ” before each element."
      )),
    error(
      "Q007", "version: [1]",
      es: (
        "Aquí va un solo texto o número.",
        "Quite la lista o las claves."
      ),
      en: (
        "One text or number belongs here.",
        "Remove the list or the keys."
      )),
    error(
      "Q008", "role: opinon",
      es: (
        "La palabra no es una de las permitidas.",
        "Use una de las que dice el mensaje."
      ),
      en: (
        "The word is not one of those allowed.",
        "Use one of those in the message."
      )),
    error(
      "Q009", "minimum: uno",
      es: (
        "No es un número.",
        "Escríbalo con cifras y punto decimal."
      ),
      en: (
        "It is not a number.",
        "Write it in digits, with a decimal point."
      )),
    error(
      "Q010", "id: 1a",
      es: (
        "El nombre no empieza con letra, lleva tildes o blancos, o pasa de 64.",
        "Use letras sin tilde, cifras, «-» y «_»."
      ),
      en: (
        "The name does not start with a letter, has accents or blanks, or is over 64 "
          + "characters.",
        "Use unaccented letters, digits, - and _."
      )),
    error(
      "Q011", "titulo: Encuesta",
      es: (
        "No se sabe qué define el archivo.",
        "Empiécelo con questionnaire, overlay, plan, layout o import."
      ),
      en: (
        "Nobody can tell what the file defines.",
        "Start it with questionnaire, overlay, plan, layout or import."
      )),
    error(
      "Q024", "a: [[[[…]]]]",
      es: (
        "Demasiados niveles o demasiado texto.",
        "Simplifique o divida el archivo."
      ),
      en: (
        "Too many levels or too much text.",
        "Simplify or split the file."
      )),
    error(
      "Q026", "rows: []",
      es: (
        "Una lista que no puede estar vacía lo está.",
        "Agregue al menos un elemento."
      ),
      en: (
        "A list that may not be empty is.",
        "Add at least one element."
      )),
    error(
      "Q029", "minimum: 2026-02-30",
      es: (
        "No es un día del calendario.",
        "Escriba año-mes-día: 2026-11-23."
      ),
      en: (
        "It is no day of the calendar.",
        "Write year-month-day: 2026-11-23."
      )),
  ]

  /// Codes about texts and languages.
  static let texts: [Entry] = [
    error(
      "Q030", "text: {es: Sexo}",
      es: (
        "Falta la traducción a un idioma del archivo.",
        "Agregue la línea de ese idioma."
      ),
      en: (
        "A language of the file has no translation.",
        "Add the line of that language."
      )),
    error(
      "Q031", "text: {es: Sexo, xx: …}",
      es: (
        "Hay un texto en un idioma que «languages» no tiene.",
        "Declare el idioma o quite el texto."
      ),
      en: (
        "There is a text in a language that “languages” lacks.",
        "Declare the language or remove the text."
      )),
    error(
      "Q032", "welcome: \"{{quien}}\"",
      es: (
        "Ningún ajuste tiene ese nombre.",
        "Declárelo en «settings» o corríjalo."
      ),
      en: (
        "No setting has that name.",
        "Declare it in “settings” or correct it."
      )),
    warning(
      "Q065", "{es: No, en: Yes}",
      es: (
        "Dos opciones de una escala se leen igual en un idioma.",
        "Corrija una: nadie podría distinguirlas."
      ),
      en: (
        "Two choices of a scale read the same in one language.",
        "Correct one: nobody could tell them apart."
      )),
    warning(
      "Q066", "text: {es: …hombres…, en: …women…}",
      es: (
        "Dos preguntas distintas tienen el mismo texto en un idioma: copia sin traducir.",
        "Revise la traducción."
      ),
      en: (
        "Two different questions have the same text in one language: a copy left as it was.",
        "Check the translation."
      )),
    warning(
      "Q067", "en: ¿Se escucha a las mujeres aquí?",
      es: (
        "Un texto largo es igual al del primer idioma.",
        "Tradúzcalo."
      ),
      en: (
        "A long text equals that of the first language.",
        "Translate it."
      )),
    error(
      "Q068", "{es: \"Hola, {{quien}}\", en: Hello}",
      es: (
        "Los idiomas no usan los mismos {{…}}.",
        "Use los mismos en todos."
      ),
      en: (
        "The languages do not use the same {{…}}.",
        "Use the same ones in all."
      )),
    warning(
      "Q069", "title: \"Sexo \"",
      es: (
        "El texto empieza o termina con un blanco.",
        "Quite el blanco."
      ),
      en: (
        "The text starts or ends with a blank.",
        "Remove the blank."
      )),
    warning(
      "Q073", "formerly: {es: el texto de ahora}",
      es: (
        "«formerly» repite el texto actual.",
        "Escriba el texto anterior, o quítelo."
      ),
      en: (
        "“formerly” repeats the present text.",
        "Write the earlier text, or remove it."
      )),
    error(
      "Q074", "languages: [es, es]",
      es: (
        "El idioma está dos veces.",
        "Quite uno."
      ),
      en: (
        "The language is there twice.",
        "Remove one."
      )),
    error(
      "Q075", "languages: [español]",
      es: (
        "No es un código de idioma.",
        "Use dos o tres letras: es, gn; o es-BO."
      ),
      en: (
        "It is not a language code.",
        "Use two or three letters: es, gn; or es-BO."
      )),
  ]
}
