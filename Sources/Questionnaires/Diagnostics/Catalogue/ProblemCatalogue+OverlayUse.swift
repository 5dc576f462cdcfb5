extension ProblemCatalogue {
  /// Codes about what an overlay says that its base has no place or use for.
  static let overlayUse: [Entry] = [
    error(
      "O008", "base: dpg",
      es: (
        "Lo que dice «base» no es un cuestionario.",
        "Ponga el nombre de un cuestionario, como dpg-staff."
      ),
      en: (
        "What “base” names is no questionnaire.",
        "Put the name of a questionnaire, such as dpg-staff."
      ),
      pt: (
        "O que “base” diz não é um questionário.",
        "Ponha o nome de um questionário, como dpg-staff."
      ),
      fr: (
        "Ce que dit «\u{A0}base\u{A0}» n'est pas un questionnaire.",
        "Mettez le nom d'un questionnaire, comme dpg-staff."
      )),
    error(
      "O009", "LID01: {remove: [relevan]}",
      es: (
        "La pregunta no tiene esa clave que se quita.",
        "Corríjala o bórrela."
      ),
      en: (
        "The question has no such key to remove.",
        "Correct or delete it."
      ),
      pt: (
        "A pergunta não tem essa chave para retirar.",
        "Corrija ou apague."
      ),
      fr: (
        "La question n'a pas cette clé à retirer.",
        "Corrigez ou effacez."
      )),
    error(
      "O010", "{drop: [LID01], change: {LID01: …}}",
      es: (
        "Se cambia, o se agrega algo después de lo que «keep» o «drop» quita.",
        "Déjela, o borre el cambio."
      ),
      en: (
        "What “keep” or “drop” takes out is changed, or something is added after it.",
        "Keep it, or delete the change."
      ),
      pt: (
        "Muda-se, ou acrescenta-se algo depois do que “keep” ou “drop” retira.",
        "Deixe-a, ou apague a mudança."
      ),
      fr: (
        "On change ce que «\u{A0}keep\u{A0}» ou «\u{A0}drop\u{A0}» retire, ou on ajoute après.",
        "Gardez-la, ou effacez le changement."
      )),
    error(
      "O011", "drop: [DEM02, DEM02]",
      es: (
        "El nombre está dos veces.",
        "Vea si quiso decir otro; si no, borre uno."
      ),
      en: (
        "The name is there twice.",
        "See whether you meant another; if not, delete one."
      ),
      pt: (
        "O nome está duas vezes.",
        "Veja se quis dizer outro; se não, apague um."
      ),
      fr: (
        "Le nom y est deux fois.",
        "Voyez si vous vouliez en dire un autre\u{A0}; sinon, effacez-en un."
      )),
    error(
      "O012", "{overlay: dpg-staff, base: dpg-staff}",
      es: (
        "La adaptación se llama igual que su base.",
        "Déle un nombre propio."
      ),
      en: (
        "The overlay is called like its base.",
        "Give it a name of its own."
      ),
      pt: (
        "A adaptação se chama como a sua base.",
        "Dê-lhe um nome próprio."
      ),
      fr: (
        "L'adaptation s'appelle comme sa base.",
        "Donnez-lui un nom à elle."
      )),
    error(
      "O013", "{after: LID02, into: LID, questions: …}",
      es: (
        "Lo nuevo no tiene lugar, o tiene más de uno.",
        "Use «after», «into» o «after_section»."
      ),
      en: (
        "What is added has no place, or more than one.",
        "Use “after”, “into” or “after_section”."
      ),
      pt: (
        "O novo não tem lugar, ou tem mais de um.",
        "Use “after”, “into” ou “after_section”."
      ),
      fr: (
        "L'ajout n'a pas de place, ou en a plusieurs.",
        "Utilisez «\u{A0}after\u{A0}», «\u{A0}into\u{A0}» ou «\u{A0}after_section\u{A0}»."
      )),
    error(
      "O014", "{after: LID, questions: …}",
      es: (
        "Ese lugar es una sección y hace falta una pregunta, o al revés.",
        "«after» con preguntas; «into» y «after_section» con secciones."
      ),
      en: (
        "That place is a section where a question is needed, or the other way round.",
        "“after” takes questions; “into” and “after_section” take sections."
      ),
      pt: (
        "Esse lugar é uma seção e é preciso uma pergunta, ou o contrário.",
        "“after” com perguntas; “into” e “after_section” com seções."
      ),
      fr: (
        "Cette place est une section là où il faut une question, ou l'inverse.",
        "«\u{A0}after\u{A0}» avec des questions\u{A0}; «\u{A0}into\u{A0}» et "
          + "«\u{A0}after_section\u{A0}» avec des sections."
      )),
    warning(
      "O015", "{drop: [DEM07], values: {unidades: …}}",
      es: (
        "Nada en el resultado usa ese valor.",
        "Bórrelo, o vea qué pregunta se quitó."
      ),
      en: (
        "Nothing in the result uses that value.",
        "Delete it, or see which question was taken out."
      ),
      pt: (
        "Nada no resultado usa esse valor.",
        "Apague-o, ou veja que pergunta foi retirada."
      ),
      fr: (
        "Rien dans le résultat n'utilise cette valeur.",
        "Effacez-la, ou voyez quelle question a été retirée."
      )),
    warning(
      "O016", "LID04: {text: {es: …}}",
      es: (
        "Una pregunta cambia en un idioma y en los demás queda como estaba.",
        "Escriba el cambio en todos, o deje idiomas fuera de «languages»."
      ),
      en: (
        "A question changes in one language and stays as it was in the others.",
        "Write the change in all, or leave languages out of “languages”."
      ),
      pt: (
        "Uma pergunta muda em um idioma e nos demais fica como estava.",
        "Escreva a mudança em todos, ou deixe idiomas fora de “languages”."
      ),
      fr: (
        "Une question change dans une langue et reste comme avant dans les autres.",
        "Écrivez le changement dans toutes, ou laissez des langues hors de "
          + "«\u{A0}languages\u{A0}»."
      )),
    warning(
      "O017", "formerly: {es: otra cosa}",
      es: (
        "«formerly» no repite lo que dice la base.",
        "Copie el texto de la base."
      ),
      en: (
        "“formerly” does not repeat what the base says.",
        "Copy the text of the base."
      ),
      pt: (
        "“formerly” não repete o que a base diz.",
        "Copie o texto da base."
      ),
      fr: (
        "«\u{A0}formerly\u{A0}» ne répète pas ce que dit la base.",
        "Copiez le texte de la base."
      )),
    error(
      "O018", "change: {acuerdo5: …}",
      es: (
        "Se cambia una escala o un registro como si fuera una pregunta.",
        "Escríbalo entero en «scales» o «records»."
      ),
      en: (
        "A scale or record is changed as if it were a question.",
        "Write it whole under “scales” or “records”."
      ),
      pt: (
        "Muda-se uma escala ou um registro como se fosse uma pergunta.",
        "Escreva-o inteiro em “scales” ou “records”."
      ),
      fr: (
        "Une échelle ou un enregistrement est changé comme une question.",
        "Écrivez-le entier sous «\u{A0}scales\u{A0}» ou «\u{A0}records\u{A0}»."
      )),
  ]
}
