extension ProblemCatalogue {
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
      ),
      pt: (
        "Falta a tradução para um idioma do arquivo.",
        "Acrescente a linha desse idioma."
      ),
      fr: (
        "Il manque la traduction dans une langue du fichier.",
        "Ajoutez la ligne de cette langue."
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
      ),
      pt: (
        "Há um texto em um idioma que “languages” não tem.",
        "Declare o idioma ou retire o texto."
      ),
      fr: (
        "Il y a un texte dans une langue que «\u{A0}languages\u{A0}» n'a pas.",
        "Déclarez la langue ou retirez le texte."
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
      ),
      pt: (
        "Nenhum texto da instituição tem esse nome.",
        "Declare-o em “settings” ou corrija."
      ),
      fr: (
        "Aucun texte de l'institution ne porte ce nom.",
        "Déclarez-le dans «\u{A0}settings\u{A0}» ou corrigez."
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
      ),
      pt: (
        "Duas opções de uma escala se leem igual em um idioma.",
        "Corrija uma: ninguém poderia distingui-las."
      ),
      fr: (
        "Deux options d'une échelle se lisent pareil dans une langue.",
        "Corrigez-en une\u{A0}: personne ne pourrait les distinguer."
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
      ),
      pt: (
        "Duas perguntas diferentes têm o mesmo texto em um idioma: cópia sem traduzir.",
        "Revise a tradução."
      ),
      fr: (
        "Deux questions différentes ont le même texte dans une langue\u{A0}: copie non "
          + "traduite.",
        "Vérifiez la traduction."
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
      ),
      pt: (
        "Um texto longo é igual ao do primeiro idioma.",
        "Traduza-o."
      ),
      fr: (
        "Un texte long est celui de la première langue.",
        "Traduisez-le."
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
      ),
      pt: (
        "Os idiomas não usam os mesmos {{…}}.",
        "Use os mesmos em todos."
      ),
      fr: (
        "Les langues n'emploient pas les mêmes {{…}}.",
        "Mettez les mêmes partout."
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
      ),
      pt: (
        "O texto começa ou termina com um espaço.",
        "Retire o espaço."
      ),
      fr: (
        "Le texte commence ou finit par une espace.",
        "Retirez l'espace."
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
      ),
      pt: (
        "“formerly” repete o texto atual.",
        "Escreva o texto anterior, ou retire-o."
      ),
      fr: (
        "«\u{A0}formerly\u{A0}» répète le texte actuel.",
        "Écrivez l'ancien texte, ou retirez-le."
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
      ),
      pt: (
        "O idioma está duas vezes.",
        "Retire um."
      ),
      fr: (
        "La langue y est deux fois.",
        "Retirez-en une."
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
      ),
      pt: (
        "Não é um código de idioma.",
        "Use duas ou três letras: es, gn; ou es-BO."
      ),
      fr: (
        "Ce n'est pas un code de langue.",
        "Prenez deux ou trois lettres\u{A0}: es, gn\u{A0}; ou es-BO."
      )),
  ]
}
