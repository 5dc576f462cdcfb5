extension ProblemCatalogue {
  /// Codes about conditions and calculations.
  static let conditions: [Entry] = [
    error(
      "Q020", "${A} = 'si",
      es: (
        "La condición no se puede leer.",
        "Compare con los ejemplos de «Conditions»."
      ),
      en: (
        "The condition cannot be read.",
        "Compare it with the examples in “Conditions”."
      )),
    error(
      "Q021", "${Z01} = 'si'",
      es: (
        "No hay ninguna pregunta de ese nombre.",
        "Corrija el nombre."
      ),
      en: (
        "There is no question of that name.",
        "Correct the name."
      )),
    error(
      "Q022", "${LATER} = 'si'",
      es: (
        "La pregunta a que se refiere viene después.",
        "Refiérase a una anterior."
      ),
      en: (
        "The question referred to comes later.",
        "Refer to an earlier one."
      )),
    error(
      "Q023", "${A} = 'sí'",
      es: (
        "La pregunta no tiene esa opción.",
        "Use el código, no la etiqueta."
      ),
      en: (
        "The question has no such choice.",
        "Use the code, not the label."
      )),
  ]

  /// Codes about the protection of who answers.
  static let protection: [Entry] = [
    error(
      "Q056", "{sensitive: yes, required: yes}",
      es: (
        "Nadie debe estar obligado a responder algo sensible.",
        "Quite «required»."
      ),
      en: (
        "Nobody may be made to answer what is sensitive.",
        "Remove “required”."
      )),
    warning(
      "Q057", "{sensitive: yes, scale: si_no}",
      es: (
        "Una pregunta sensible que se hace a todos y no ofrece negarse.",
        "Agregue una opción «missing: refused»."
      ),
      en: (
        "A sensitive question that everybody is asked and that offers no refusal.",
        "Add a choice with “missing: refused”."
      )),
    warning(
      "Q058", "{role: sensitive} without note",
      es: (
        "La sección sensible empieza sin aviso.",
        "Diga en «note» qué viene y que se puede saltar."
      ),
      en: (
        "The sensitive section begins without notice.",
        "Say in “note” what comes and that it may be skipped."
      )),
    warning(
      "Q059", "{role: sensitive} without gate",
      es: (
        "La sección sensible no se puede saltar de una vez.",
        "Empiécela con «continuar o saltar» y haga depender de ella las demás."
      ),
      en: (
        "The sensitive section cannot be skipped at once.",
        "Begin it with “go on or skip” and make the others depend on it."
      )),
    warning(
      "Q060", "{role: profile}, scale: sexo",
      es: (
        "Una pregunta sobre la persona que no ofrece negarse.",
        "Agregue una opción «missing: refused»."
      ),
      en: (
        "A question about the person that offers no refusal.",
        "Add a choice with “missing: refused”."
      )),
  ]
}
