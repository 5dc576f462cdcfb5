internal import Analysis
internal import Questionnaires

/// One entry of the sheet of notes.
struct Note {
  let topic: LocalizedText
  let text: LocalizedText

  /// The notes on some findings, in the order shown.
  static func all(_ findings: ProtectedFindings) -> [Note] {
    let plan = findings.plan
    return [orientation, markers] + protection(findings.rules) + [groups, comparisons]
      + computing(plan) + questions + limits
  }

  static let orientation = Note(
    topic: LocalizedText(es: "Qué es el puntaje", en: "What the score is"),
    text: LocalizedText(
      es: "Un puntaje orientativo, de 0 a 100. Ayuda a ver dónde mirar y se lee junto con "
        + "documentos, entrevistas y talleres. No certifica ni califica a la institución. El "
        + "cuestionario, las dimensiones, los pesos y los cortes son archivos que cada "
        + "institución puede cambiar: no son un texto oficial de la OEA ni de otra organización.",
      en: "A score for orientation, from 0 to 100. It helps to see where to look, and is read "
        + "together with documents, interviews and workshops. It neither certifies nor grades the "
        + "institution. Questionnaire, dimensions, weights and cut-offs are files that each "
        + "institution can change: they are not an official text of the OAS or of any other "
        + "organisation."))

  static let markers = Note(
    topic: LocalizedText(es: "Marcas", en: "Markers"),
    text: LocalizedText(
      es: "[c]: cifra protegida, por pocas personas o porque con ella se podría calcular otra "
        + "protegida. [z]: no hay cifra: nadie respondió, o no se puede calcular.",
      en: "[c]: protected figure, because of few people or because another protected one could be "
        + "computed with it. [z]: no figure: nobody answered, or it cannot be computed."))

  static let groups = Note(
    topic: LocalizedText(es: "Grupos", en: "Groups"),
    text: LocalizedText(
      es: "Cada desglose reúne a todas las personas. «No indicado» son quienes dejaron esa "
        + "pregunta en blanco, no la vieron o eligieron una respuesta sin contenido, como "
        + "«prefiero no contestar».",
      en: "Each breakdown covers everybody. \u{201C}Not stated\u{201D} are those who left that "
        + "question blank, were not asked, or chose an answer without substance, such as "
        + "\u{201C}prefer not to say\u{201D}."))

  static let comparisons = Note(
    topic: LocalizedText(es: "Comparar grupos", en: "Comparing groups"),
    text: LocalizedText(
      es: "Una diferencia entre grupos no es por sí sola una brecha. Este libro no hace pruebas "
        + "estadísticas: mire los intervalos y cuántas personas hay, y discútala en los talleres.",
      en: "A difference between groups alone is not a gap. This workbook makes no statistical "
        + "tests: look at the intervals and at how many people there are, and discuss it in the "
        + "workshops."))

  /// How small groups are protected.
  static func protection(_ rules: ProtectionRules) -> [Note] {
    let topic = LocalizedText(
      es: "Protección de grupos pequeños", en: "Protection of small groups")
    guard rules.allowsPublication else {
      return [Note(topic: topic, text: Phrase.internalUse.text)]
    }
    let threshold = rules.threshold
    let text = LocalizedText(
      es: "Una cifra se muestra si detrás hay \(threshold) personas o más. Si con el total y las "
        + "cifras visibles se pudiera calcular una oculta, se oculta otra más; en la hoja las dos "
        + "se ven igual: [c]. Promedios, intervalos y porcentajes se ocultan junto con su número "
        + "de personas. Las personas de los grupos ocultos sí cuentan en los totales. En las "
        + "preguntas sobre la persona y sobre experiencias se protege además cada respuesta; en "
        + "las de experiencias, también los ceros.",
      en: "A figure is shown if \(threshold) people or more stand behind it. Where a hidden one "
        + "could be computed from the total and the visible ones, another is hidden as well; on "
        + "the sheet both look the same: [c]. Means, intervals and percentages are hidden together "
        + "with their number of people. People of hidden groups do count in the totals. In "
        + "questions about the person and about experiences each answer is protected too; in "
        + "those about experiences, zeros as well.")
    return [Note(topic: topic, text: text)]
  }
}
