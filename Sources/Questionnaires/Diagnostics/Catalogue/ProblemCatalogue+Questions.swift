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
      )),
    error(
      "Q016", "type: several",
      es: (
        "Más opciones de las que caben en una pregunta de varias.",
        "Reúna algunas."
      ),
      en: (
        "More choices than a question with several answers can hold.",
        "Merge some."
      )),
    error(
      "Q017", "{type: text, reversed: yes}",
      es: (
        "La clave no hace nada en ese tipo de pregunta.",
        "Quítela o cambie el tipo."
      ),
      en: (
        "The key does nothing with that type of question.",
        "Remove it or change the type."
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
      )),
  ]

  /// Codes about names.
  static let names: [Entry] = [
    error(
      "Q050", "CUI01, cui01",
      es: (
        "Dos preguntas que SPSS no distingue: solo difieren en mayúsculas.",
        "Cambie uno de los nombres."
      ),
      en: (
        "Two questions that SPSS cannot tell apart: they differ only in case.",
        "Rename one."
      )),
    warning(
      "Q052", "id: frecuencia_de_reuniones_con_jefatura",
      es: (
        "Stata corta los nombres de más de 32 letras.",
        "Acórtelo. Cuentan también los que se forman: pregunta_opción, pregunta_campo."
      ),
      en: (
        "Stata cuts names of more than 32 characters.",
        "Shorten it. Composed names count too: question_choice, question_field."
      )),
    error(
      "Q053", "id: evidencia_… , {id: …}",
      es: (
        "Un nombre que se forma (pregunta_campo) pasa de 64 letras.",
        "Acorte sus partes."
      ),
      en: (
        "A composed name (question_field) is longer than 64 characters.",
        "Shorten its parts."
      )),
    warning(
      "Q054", "P-1, P_1",
      es: (
        "SPSS y Stata cambian «-» por «_»: serían la misma columna.",
        "Cambie uno de los nombres."
      ),
      en: (
        "SPSS and Stata turn - into _: both would be the same column.",
        "Rename one."
      )),
    warning(
      "Q055", "id: with",
      es: (
        "Palabra reservada en SPSS, Stata, ODK o en las vistas del estudio.",
        "Use otro nombre."
      ),
      en: (
        "A reserved word of SPSS, Stata, ODK or of the study's views.",
        "Use another name."
      )),
    error(
      "Q070", "sections: [{id: LID01, …}]",
      es: (
        "Una sección se llama como una pregunta o matriz.",
        "Cambie el nombre de la sección."
      ),
      en: (
        "A section has the name of a question or matrix.",
        "Rename the section."
      )),
  ]
}
