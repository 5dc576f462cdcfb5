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
      ),
      pt: (
        "O questionário não tem essa pergunta.",
        "Corrija."
      ),
      fr: (
        "Le questionnaire n'a pas cette question.",
        "Corrigez-la."
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
      ),
      pt: (
        "A pergunta conta em duas dimensões.",
        "Deixe-a em uma."
      ),
      fr: (
        "La question compte dans deux dimensions.",
        "Laissez-la dans une seule."
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
      ),
      pt: (
        "Suas respostas não têm valor: nem números nem tabela.",
        "Acrescente-a a “value_maps”."
      ),
      fr: (
        "Ses réponses n'ont pas de valeur\u{A0}: ni nombres ni table.",
        "Ajoutez-la à «\u{A0}value_maps\u{A0}»."
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
      ),
      pt: (
        "Duas dimensões têm o mesmo nome.",
        "Mude um."
      ),
      fr: (
        "Deux dimensions ont le même nom.",
        "Changez-en un."
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
      ),
      pt: (
        "Dois recortes têm o mesmo nome.",
        "Mude um."
      ),
      fr: (
        "Deux ventilations ont le même nom.",
        "Changez-en un."
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
      ),
      pt: (
        "Não existe essa dimensão.",
        "Corrija."
      ),
      fr: (
        "Cette dimension n'existe pas.",
        "Corrigez-la."
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
      ),
      pt: (
        "Só uma pergunta de uma opção forma grupos.",
        "Escolha outra."
      ),
      fr: (
        "Seule une question à une option forme des groupes.",
        "Choisissez-en une autre."
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
      ),
      pt: (
        "O número está fora do permitido.",
        "Corrija."
      ),
      fr: (
        "Le nombre est hors de ce qui est permis.",
        "Corrigez-le."
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
      ),
      pt: (
        "Tão poucas pessoas não protegem ninguém.",
        "Use 5 ou mais."
      ),
      fr: (
        "Si peu de personnes ne protègent personne.",
        "Mettez 5 ou plus."
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
      ),
      pt: (
        "Os níveis não começam em 0 ou não sobem.",
        "Ordene-os."
      ),
      fr: (
        "Les niveaux ne commencent pas à 0 ou ne montent pas.",
        "Remettez-les dans l'ordre."
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
      ),
      pt: (
        "O questionário não usa essa escala.",
        "Corrija."
      ),
      fr: (
        "Le questionnaire n'emploie pas cette échelle.",
        "Corrigez-la."
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
      ),
      pt: (
        "O plano é de outro questionário.",
        "Use o arquivo que corresponde."
      ),
      fr: (
        "Le plan est d'un autre questionnaire.",
        "Prenez le fichier qui convient."
      )),
    warning(
      "P013", "{reversed: yes}, in no dimension",
      es: (
        "La pregunta dice cómo se puntúa, o usa la escala de otros ítems, y nadie la cuenta.",
        "Agréguela a «items»; si no se puntúa, quite «reversed» o «dont_know» o dele otra escala."
      ),
      en: (
        "The question says how it is scored, or has the scale of other items; nothing counts it.",
        "Add it to “items”; if it is not scored, remove “reversed” or “dont_know” or give it "
          + "another scale."
      ),
      pt: (
        "A pergunta diz como se pontua, ou usa a escala de outros itens, e ninguém a conta.",
        "Acrescente-a a “items”; se não pontua, retire “reversed” ou “dont_know” ou dê-lhe outra "
          + "escala."
      ),
      fr: (
        "La question dit comment elle se note, ou a l'échelle d'autres points, et rien ne la compte.",
        "Ajoutez-la à «\u{A0}items\u{A0}»\u{A0}; si elle n'est pas notée, retirez "
          + "«\u{A0}reversed\u{A0}» ou «\u{A0}dont_know\u{A0}» ou donnez-lui une autre échelle."
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
      ),
      pt: (
        "Invertida no questionário e outra vez na tabela de valores.",
        "Deixe uma das duas."
      ),
      fr: (
        "Inversée dans le questionnaire et encore une fois dans la table de valeurs.",
        "Gardez l'une des deux."
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
      ),
      pt: (
        "Nenhuma escala da tabela tem esse código.",
        "Corrija."
      ),
      fr: (
        "Aucune échelle de la table n'a ce code.",
        "Corrigez-le."
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
      ),
      pt: (
        "Uma opção com conteúdo não tem valor: não vai contar.",
        "Dê um valor a ela, ou “missing” na escala."
      ),
      fr: (
        "Une option avec contenu n'a pas de valeur\u{A0}: elle ne comptera pas.",
        "Donnez-lui une valeur, ou «\u{A0}missing\u{A0}» dans l'échelle."
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
      ),
      pt: (
        "O recorte não vem de uma pergunta sobre a pessoa.",
        "Use perguntas de uma seção “role: profile”."
      ),
      fr: (
        "La ventilation ne vient pas d'une question sur la personne.",
        "Prenez des questions d'une section «\u{A0}role: profile\u{A0}»."
      )),
    error(
      "P018", "levels: [{id: bajo}, {id: bajo}]",
      es: (
        "Dos niveles tienen el mismo nombre.",
        "Cambie uno."
      ),
      en: (
        "Two levels have the same name.",
        "Rename one."
      ),
      pt: (
        "Dois níveis têm o mesmo nome.",
        "Mude um."
      ),
      fr: (
        "Deux niveaux ont le même nom.",
        "Changez-en un."
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
      ),
      pt: (
        "A adaptação não tem essa pergunta: a dimensão vai sem ela.",
        "Nada, se é o que quer."
      ),
      fr: (
        "L'adaptation n'a pas cette question\u{A0}: la dimension va sans elle.",
        "Rien, si c'est voulu."
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
      ),
      pt: (
        "A adaptação não tem a pergunta do recorte.",
        "Nada, se é o que quer."
      ),
      fr: (
        "L'adaptation n'a pas la question de la ventilation.",
        "Rien, si c'est voulu."
      )),
  ]
}
