extension ProblemCatalogue {
  /// Codes about questions and scales.
  static let questions: [Entry] = [
    error(
      "Q012", "id: LID01 (twice)",
      es: (
        "Dos preguntas tienen el mismo nombre.",
        "Cambie uno."
      ),
      en: (
        "Two questions have the same name.",
        "Rename one."
      ),
      pt: (
        "Duas perguntas têm o mesmo nome.",
        "Mude um."
      ),
      fr: (
        "Deux questions ont le même nom.",
        "Changez-en un."
      )),
    error(
      "Q013", "scale: si_noo",
      es: (
        "La escala no existe.",
        "Defínala o corrija el nombre."
      ),
      en: (
        "There is no such scale.",
        "Define it or correct the name."
      ),
      pt: (
        "A escala não existe.",
        "Defina-a ou corrija o nome."
      ),
      fr: (
        "L'échelle n'existe pas.",
        "Définissez-la ou corrigez le nom."
      )),
    error(
      "Q014", "[{code: si}, {code: si}]",
      es: (
        "Un código aparece dos veces en la escala, o en la lista de la institución.",
        "Cambie o quite uno."
      ),
      en: (
        "A code appears twice in the scale, or in the institution's list.",
        "Rename or remove one."
      ),
      pt: (
        "Um código aparece duas vezes na escala, ou na lista da instituição.",
        "Mude ou retire um."
      ),
      fr: (
        "Un code apparaît deux fois dans l'échelle, ou dans la liste de l'institution.",
        "Changez-en ou retirez-en un."
      )),
    error(
      "Q015", "vacia: []",
      es: (
        "La escala no tiene opciones.",
        "Agregue al menos una."
      ),
      en: (
        "The scale has no choices.",
        "Add at least one."
      ),
      pt: (
        "A escala não tem opções.",
        "Acrescente pelo menos uma."
      ),
      fr: (
        "L'échelle n'a pas d'options.",
        "Ajoutez-en au moins une."
      )),
    error(
      "Q016", "type: several",
      es: (
        "Más opciones de las que caben: 62 en una pregunta de varias, 10 000 en una de una sola.",
        "Reúna algunas."
      ),
      en: (
        "More choices than fit: 62 in a question with several answers, 10 000 in one with one.",
        "Merge some."
      ),
      pt: (
        "Mais opções do que cabem: 62 em uma pergunta de várias, 10 000 em uma de uma só.",
        "Junte algumas."
      ),
      fr: (
        "Plus d'options qu'il n'en tient\u{A0}: 62 dans une question à plusieurs réponses, "
          + "10 000 dans une à réponse unique.",
        "Regroupez-en."
      )),
    error(
      "Q017", "{type: text, reversed: yes}",
      es: (
        "La clave no hace nada en ese tipo de pregunta, o en esa columna de un mapa.",
        "Quítela o cambie el tipo."
      ),
      en: (
        "The key does nothing with that type of question, or in that column of a map.",
        "Remove it or change the type."
      ),
      pt: (
        "A chave não faz nada nesse tipo de pergunta, ou nessa coluna de um mapa.",
        "Retire-a ou mude o tipo."
      ),
      fr: (
        "La clé ne fait rien avec ce type de question, ou dans cette colonne.",
        "Retirez-la ou changez le type."
      )),
    error(
      "Q018", "{minimum: 9, maximum: 1}",
      es: (
        "El mínimo pasa del máximo.",
        "Intercámbielos."
      ),
      en: (
        "The minimum is above the maximum.",
        "Swap them."
      ),
      pt: (
        "O mínimo passa do máximo.",
        "Troque-os."
      ),
      fr: (
        "Le minimum dépasse le maximum.",
        "Échangez-les."
      )),
    error(
      "Q019", "id: LID (twice)",
      es: (
        "Dos secciones tienen el mismo nombre.",
        "Cambie uno."
      ),
      en: (
        "Two sections have the same name.",
        "Rename one."
      ),
      pt: (
        "Duas seções têm o mesmo nome.",
        "Mude um."
      ),
      fr: (
        "Deux sections ont le même nom.",
        "Changez-en un."
      )),
    error(
      "Q025", "code: dos palabras",
      es: (
        "El código está vacío o lleva blancos.",
        "Use «_» en lugar del blanco."
      ),
      en: (
        "The code is empty or holds blanks.",
        "Use _ in place of the blank."
      ),
      pt: (
        "O código está vazio ou tem espaços.",
        "Use “_” no lugar do espaço."
      ),
      fr: (
        "Le code est vide ou contient des espaces.",
        "Mettez «\u{A0}_\u{A0}» à la place de l'espace."
      )),
    error(
      "Q027", "record: evidncia",
      es: (
        "No existe ese tipo de registro.",
        "Defínalo en «records»."
      ),
      en: (
        "There is no such kind of record.",
        "Define it in “records”."
      ),
      pt: (
        "Não existe esse tipo de registro.",
        "Defina-o em “records”."
      ),
      fr: (
        "Ce type de fiche n'existe pas.",
        "Définissez-le dans «\u{A0}records\u{A0}»."
      )),
    error(
      "Q028", "type: matrix",
      es: (
        "Ese tipo de pregunta no cabe dentro de un registro.",
        "Sáquela de allí."
      ),
      en: (
        "That type of question does not fit inside a record.",
        "Move it out."
      ),
      pt: (
        "Esse tipo de pergunta não cabe dentro de um registro.",
        "Retire-a de lá."
      ),
      fr: (
        "Ce type de question n'a pas sa place dans une fiche.",
        "Sortez-la."
      )),
    error(
      "Q033", "type: matrix, scale: con_otro",
      es: (
        "Una escala que pregunta «¿cuál?» no sirve para una matriz.",
        "Use otra escala."
      ),
      en: (
        "A scale that asks “which?” does not suit a matrix.",
        "Use another scale."
      ),
      pt: (
        "Uma escala que pergunta “qual?” não serve para uma matriz.",
        "Use outra escala."
      ),
      fr: (
        "Une échelle qui demande «\u{A0}lequel\u{A0}?\u{A0}» ne convient pas à une grille.",
        "Prenez-en une autre."
      )),
    error(
      "Q034", "bipolar: yes, codes -2, 0, 1",
      es: (
        "Los códigos de la escala bipolar no son simétricos.",
        "Use por ejemplo -2, -1, 0, 1, 2."
      ),
      en: (
        "The codes of the bipolar scale are not symmetric.",
        "Use for example -2, -1, 0, 1, 2."
      ),
      pt: (
        "Os códigos da escala bipolar não são simétricos.",
        "Use por exemplo -2, -1, 0, 1, 2."
      ),
      fr: (
        "Les codes de l'échelle bipolaire ne sont pas symétriques.",
        "Prenez par exemple -2, -1, 0, 1, 2."
      )),
    warning(
      "Q051", "[{code: si}, {code: SI}]",
      es: (
        "Dos códigos solo difieren en mayúsculas; se confunden.",
        "Use códigos que se distingan."
      ),
      en: (
        "Two codes differ only in case and get mixed up.",
        "Use codes that can be told apart."
      ),
      pt: (
        "Dois códigos só diferem em maiúsculas e se confundem.",
        "Use códigos que se distingam."
      ),
      fr: (
        "Deux codes ne diffèrent que par les majuscules et se confondent.",
        "Prenez des codes qui se distinguent."
      )),
    error(
      "Q061", "{scale: reparto5, reversed: yes}",
      es: (
        "En una escala bipolar lo mejor es el medio: invertirla no tiene sentido.",
        "Quite «reversed»."
      ),
      en: (
        "On a bipolar scale the middle is best: reversing means nothing.",
        "Remove “reversed”."
      ),
      pt: (
        "Em uma escala bipolar o melhor é o meio: invertê-la não faz sentido.",
        "Retire “reversed”."
      ),
      fr: (
        "Dans une échelle bipolaire le mieux est le milieu\u{A0}: l'inverser n'a pas de sens.",
        "Retirez «\u{A0}reversed\u{A0}»."
      )),
    warning(
      "Q062", "codes 1, 2, 5, or 5, 4, 3",
      es: (
        "Los códigos numéricos no suben de forma pareja en el orden mostrado.",
        "Use 1, 2, 3…, o dé los valores en el plan."
      ),
      en: (
        "The numeric codes do not rise evenly in the order shown.",
        "Use 1, 2, 3…, or give the worth in the plan."
      ),
      pt: (
        "Os códigos numéricos não sobem por igual na ordem mostrada.",
        "Use 1, 2, 3…, ou dê os valores no plano."
      ),
      fr: (
        "Les codes numériques ne montent pas régulièrement dans l'ordre montré.",
        "Prenez 1, 2, 3…, ou donnez les valeurs dans le plan."
      )),
    warning(
      "Q063", "1 Nunca … 5 Siempre / 1 Siempre … 5 Nunca",
      es: (
        "Dos escalas con las mismas opciones y los códigos al revés.",
        "Use una sola, y «reversed» en la pregunta."
      ),
      en: (
        "Two scales with the same choices and opposite codes.",
        "Use one, and “reversed” on the question."
      ),
      pt: (
        "Duas escalas com as mesmas opções e os códigos ao contrário.",
        "Use uma só, e “reversed” na pergunta."
      ),
      fr: (
        "Deux échelles avec les mêmes options et les codes à l'envers.",
        "Prenez-en une seule, et «\u{A0}reversed\u{A0}» dans la question."
      )),
    error(
      "Q064", "{scale: si_no, critical: yes}",
      es: (
        "Una pregunta crítica necesita códigos numéricos que decidan.",
        "Use otra escala o quite «critical»."
      ),
      en: (
        "A critical question needs numeric codes to decide by.",
        "Use another scale or remove “critical”."
      ),
      pt: (
        "Uma pergunta crítica precisa de códigos numéricos que decidam.",
        "Use outra escala ou retire “critical”."
      ),
      fr: (
        "Une question critique a besoin de codes numériques pour décider.",
        "Prenez une autre échelle ou retirez «\u{A0}critical\u{A0}»."
      )),
    warning(
      "Q071", "questions: []",
      es: (
        "La sección no pregunta nada.",
        "Agregue preguntas o quítela."
      ),
      en: (
        "The section asks nothing.",
        "Add questions or remove it."
      ),
      pt: (
        "A seção não pergunta nada.",
        "Acrescente perguntas ou retire-a."
      ),
      fr: (
        "La section ne demande rien.",
        "Ajoutez des questions ou retirez-la."
      )),
    warning(
      "Q072", "scales: {sin_uso: …}",
      es: (
        "Nada usa esa escala, registro o ajuste.",
        "Úselo o quítelo."
      ),
      en: (
        "Nothing uses that scale, record or setting.",
        "Use or remove it."
      ),
      pt: (
        "Nada usa essa escala, esse registro ou esse texto da instituição.",
        "Use ou retire."
      ),
      fr: (
        "Rien n'emploie cette échelle, cette fiche ou ce texte de l'institution.",
        "Utilisez-le ou retirez-le."
      )),
  ]
}
