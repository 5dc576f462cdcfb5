extension ProblemCatalogue {
  /// Codes about files as a whole, and about what is written where.
  static let files: [Entry] = [
    error(
      "Q090", "A file saved as “Unicode” or “ANSI”",
      es: (
        "El texto no está en UTF-8 sino en UTF-16 o Windows-1252.",
        "Guárdelo otra vez en UTF-8."
      ),
      en: (
        "The text is not in UTF-8 but in UTF-16 or Windows-1252.",
        "Save it again as UTF-8."
      ),
      pt: (
        "O texto não está em UTF-8 e sim em UTF-16 ou Windows-1252.",
        "Salve-o de novo em UTF-8."
      ),
      fr: (
        "Le texte n'est pas en UTF-8 mais en UTF-16 ou Windows-1252.",
        "Enregistrez-le à nouveau en UTF-8."
      )),
    error(
      "Q091", "dpg check informe.docx",
      es: (
        "El archivo no es un texto: un libro, un documento, un estudio, una imagen.",
        "Indique el archivo .yaml. Un XLSForm en .xlsx sí se revisa y convierte."
      ),
      en: (
        "The file is not a text: a workbook, a document, a study, a picture.",
        "Name the .yaml file. An XLSForm as .xlsx can be checked and converted."
      ),
      pt: (
        "O arquivo não é um texto: uma pasta de trabalho, um documento, um estudo, uma imagem.",
        "Indique o arquivo .yaml. Um XLSForm em .xlsx pode ser verificado e convertido."
      ),
      fr: (
        "Le fichier n'est pas un texte\u{A0}: un classeur, un document, une étude, une image.",
        "Indiquez le fichier .yaml. Un XLSForm en .xlsx se vérifie et se convertit."
      )),
    error(
      "Q092", "A tab before “title: …”",
      es: (
        "La sangría lleva un tabulador.",
        "Ponga espacios."
      ),
      en: (
        "There is a tab in the indentation.",
        "Put spaces."
      ),
      pt: (
        "Há uma tabulação no recuo.",
        "Ponha espaços."
      ),
      fr: (
        "Il y a une tabulation dans le retrait.",
        "Mettez des espaces."
      )),
    error(
      "Q093", "{\"questionnaire\": \"q\" \"version\": \"1\"}",
      es: (
        "El archivo empieza como JSON y tiene un error.",
        "Revise comas, dos puntos, llaves y comillas dobles."
      ),
      en: (
        "The file starts as JSON and has a mistake.",
        "Check commas, colons, braces and double quotes."
      ),
      pt: (
        "O arquivo começa como JSON e tem um erro.",
        "Verifique vírgulas, dois-pontos, chaves e aspas duplas."
      ),
      fr: (
        "Le fichier commence comme du JSON et a une erreur.",
        "Vérifiez virgules, deux-points, accolades et guillemets droits."
      )),
    error(
      "Q094", "# only a comment",
      es: (
        "El archivo está vacío o solo tiene comentarios.",
        "Vea si se guardó."
      ),
      en: (
        "The file is empty or has nothing but comments.",
        "See whether it was saved."
      ),
      pt: (
        "O arquivo está vazio ou só tem comentários.",
        "Veja se foi salvo."
      ),
      fr: (
        "Le fichier est vide ou n'a que des commentaires.",
        "Voyez s'il a été enregistré."
      )),
    error(
      "Q095", "dpg diff analysis/dpg.yaml dpg-staff",
      es: (
        "El archivo define otra cosa: un plan donde va un cuestionario, por ejemplo.",
        "Indique otro archivo."
      ),
      en: (
        "The file defines something else: a plan where a questionnaire belongs, say.",
        "Name another file."
      ),
      pt: (
        "O arquivo define outra coisa: um plano onde vai um questionário, por exemplo.",
        "Indique outro arquivo."
      ),
      fr: (
        "Le fichier définit autre chose\u{A0}: un plan là où va un questionnaire, par exemple.",
        "Indiquez un autre fichier."
      )),
    error(
      "Q096", "maximum_length: 0",
      es: (
        "El número está fuera de lo que se admite allí.",
        "Use uno del intervalo que dice el mensaje."
      ),
      en: (
        "The number is outside what is allowed there.",
        "Use one within the range in the message."
      ),
      pt: (
        "O número está fora do que se admite ali.",
        "Use um do intervalo que a mensagem diz."
      ),
      fr: (
        "Le nombre est en dehors de ce qui est admis là.",
        "Prenez-en un de l'intervalle du message."
      )),
    error(
      "Q097", "unidades: \"dir = Dirección; Programas\"",
      es: (
        "En la lista de la institución falta un código o un nombre, o los idiomas no coinciden.",
        "Escriba «código = Nombre; código2 = Nombre 2», igual en cada idioma."
      ),
      en: (
        "A code or name is missing in the institution's list, or its languages do not match.",
        "Write “code = Name; code2 = Name 2”, alike in each language."
      ),
      pt: (
        "Na lista da instituição falta um código ou um nome, ou os idiomas não coincidem.",
        "Escreva “código = Nome; código2 = Nome 2”, igual em cada idioma."
      ),
      fr: (
        "Dans la liste de l'institution il manque un code ou un nom, ou les langues diffèrent.",
        "Écrivez «\u{A0}code = Nom; code2 = Nom 2\u{A0}», pareil dans chaque langue."
      )),
    warning(
      "Q098", "unidades: Dirección; Programas",
      es: (
        "La lista no tiene códigos: se numera, y otro orden en otra ronda la confunde.",
        "Escriba «código = Nombre; código2 = Nombre 2»."
      ),
      en: (
        "The list has no codes: it is numbered, and another order in another round mixes it up.",
        "Write “code = Name; code2 = Name 2”."
      ),
      pt: (
        "A lista não tem códigos: é numerada, e outra ordem em outra rodada a confunde.",
        "Escreva “código = Nome; código2 = Nome 2”."
      ),
      fr: (
        "La liste n'a pas de codes\u{A0}: elle se numérote, et un autre ordre à un "
          + "autre tour la brouille.",
        "Écrivez «\u{A0}code = Nom; code2 = Nom 2\u{A0}»."
      )),
    warning(
      "Q099", "version: \"2026.2\" (other words than before)",
      es: (
        "La misma edición existe con otras preguntas o palabras.",
        "Cambie «version», o el nombre del cuestionario."
      ),
      en: (
        "The same edition exists with other questions or words.",
        "Change “version”, or the questionnaire's name."
      ),
      pt: (
        "A mesma edição existe com outras perguntas ou palavras.",
        "Mude “version”, ou o nome do questionário."
      ),
      fr: (
        "La même édition existe avec d'autres questions ou d'autres mots.",
        "Changez «\u{A0}version\u{A0}», ou le nom du questionnaire."
      )),
  ]
}
