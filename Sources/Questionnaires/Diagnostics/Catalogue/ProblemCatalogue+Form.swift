extension ProblemCatalogue {
  /// Codes about the form of a file.
  static let form: [Entry] = [
    error(
      "Q001", "title: T: U",
      es: (
        "El texto no es YAML, o usa anclas.",
        "Revise sangría, dos puntos y comillas."
      ),
      en: (
        "The text is not YAML, or uses anchors.",
        "Check indentation, colons and quotes."
      ),
      pt: (
        "O texto não é YAML ou usa âncoras.",
        "Verifique recuo, dois-pontos e aspas."
      ),
      fr: (
        "Le texte n'est pas du YAML ou emploie des ancres.",
        "Vérifiez retrait, deux-points et guillemets."
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
      ),
      pt: (
        "A chave não existe ali. Uma chave mal escrita nunca é ignorada.",
        "Corrija ou retire."
      ),
      fr: (
        "La clé n'existe pas là. Une clé mal écrite n'est jamais ignorée.",
        "Corrigez-la ou retirez-la."
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
      ),
      pt: (
        "Falta uma chave obrigatória.",
        "Acrescente."
      ),
      fr: (
        "Il manque une clé obligatoire.",
        "Ajoutez-la."
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
      ),
      pt: (
        "A mesma chave aparece duas vezes.",
        "Retire uma."
      ),
      fr: (
        "La même clé apparaît deux fois.",
        "Retirez-en une."
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
      ),
      pt: (
        "Aqui vão chaves com seu valor.",
        "Escreva “chave: valor”, uma por linha."
      ),
      fr: (
        "Ici vont des clés avec leur valeur.",
        "Écrivez «\u{A0}clé: valeur\u{A0}», une par ligne."
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
      ),
      pt: (
        "Aqui vai uma lista.",
        "Ponha “- ” antes de cada elemento."
      ),
      fr: (
        "Ici va une liste.",
        "Mettez «\u{A0}-\u{A0}» devant chaque élément."
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
      ),
      pt: (
        "Aqui vai um só texto ou número.",
        "Retire a lista ou as chaves."
      ),
      fr: (
        "Ici va un seul texte ou nombre.",
        "Retirez la liste ou les clés."
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
      ),
      pt: (
        "A palavra não é uma das permitidas.",
        "Use uma das que a mensagem diz."
      ),
      fr: (
        "Le mot n'est pas un de ceux permis.",
        "Prenez-en un parmi ceux du message."
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
      ),
      pt: (
        "Não é um número.",
        "Escreva com algarismos e ponto decimal."
      ),
      fr: (
        "Ce n'est pas un nombre.",
        "Écrivez-le en chiffres, avec un point décimal."
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
      ),
      pt: (
        "O nome não começa com letra, tem acentos ou espaços, ou passa de 64.",
        "Use letras sem acento, algarismos, “-” e “_”."
      ),
      fr: (
        "Le nom ne commence pas par une lettre, a des accents ou des espaces, ou dépasse 64.",
        "Utilisez des lettres sans accent, des chiffres, «\u{A0}-\u{A0}» et «\u{A0}_\u{A0}»."
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
      ),
      pt: (
        "Não se sabe o que o arquivo define.",
        "Comece com questionnaire, overlay, plan, layout ou import."
      ),
      fr: (
        "On ne sait pas ce que le fichier définit.",
        "Commencez-le par questionnaire, overlay, plan, layout ou import."
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
      ),
      pt: (
        "Níveis demais ou texto demais.",
        "Simplifique ou divida o arquivo."
      ),
      fr: (
        "Trop de niveaux ou trop de texte.",
        "Simplifiez ou divisez le fichier."
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
      ),
      pt: (
        "Uma lista que não pode estar vazia está.",
        "Acrescente pelo menos um elemento."
      ),
      fr: (
        "Une liste qui ne peut pas être vide l'est.",
        "Ajoutez au moins un élément."
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
      ),
      pt: (
        "Não é um dia do calendário.",
        "Escreva ano-mês-dia: 2026-11-23."
      ),
      fr: (
        "Ce n'est pas un jour du calendrier.",
        "Écrivez année-mois-jour\u{A0}: 2026-11-23."
      )),
  ]
}
