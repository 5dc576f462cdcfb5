extension Problem {
  /// Messages about conditions that never or always hold.
  var possibilityMessage: LocalizedText {
    switch self {
    case .neverRelevant(nil):
      LocalizedText(
        es: "esta condición no se cumple con ninguna respuesta. Corríjala o quite la pregunta.",
        en: "no answers ever meet this condition. Correct it or remove the question.",
        pt: "nenhuma resposta cumpre esta condição. Corrija-a ou retire a pergunta.",
        fr: "aucune réponse ne remplit cette condition. Corrigez-la ou retirez la question.")
    case .neverRelevant(let obstacle?):
      LocalizedText(
        es: "esta condición no se cumple nunca junto con \(obstacle.name.es). "
          + "Corrija una de ellas o quite la pregunta.",
        en: "this condition is never met together with \(obstacle.name.en). "
          + "Correct one of them or remove the question.",
        pt: "esta condição nunca se cumpre junto com \(obstacle.name.pt). "
          + "Corrija uma delas ou retire a pergunta.",
        fr: "cette condition n'est jamais remplie avec \(obstacle.name.fr). "
          + "Corrigez l'une d'elles ou retirez la question.")
    case .alwaysRelevant(isImplied: false):
      LocalizedText(
        es: "esta condición se cumple siempre, también sin respuesta. Corríjala o quítela.",
        en: "this condition is always met, also without an answer. Correct or remove it.",
        pt: "esta condição se cumpre sempre, também sem resposta. Corrija-a ou retire-a.",
        fr: "cette condition est toujours remplie, même sans réponse. Corrigez-la ou retirez-la.")
    case .alwaysRelevant:
      LocalizedText(
        es: "quien llega hasta aquí ya cumple esta condición, por los límites o las condiciones "
          + "de la sección y de otras preguntas. Corríjala o quítela.",
        en: "whoever gets this far meets this condition already, by the limits or conditions of "
          + "the section and of other questions. Correct or remove it.",
        pt: "quem chega até aqui já cumpre esta condição, pelos limites ou condições da seção e "
          + "de outras perguntas. Corrija-a ou retire-a.",
        fr: "qui arrive ici remplit déjà cette condition, par les limites ou les conditions de la "
          + "section et d'autres questions. Corrigez-la ou retirez-la.")
    case .noAnswerMeets(nil):
      LocalizedText(
        es: "ninguna respuesta posible cumple esta restricción. Corríjala.",
        en: "no possible answer meets this constraint. Correct it.",
        pt: "nenhuma resposta possível cumpre esta restrição. Corrija-a.",
        fr: "aucune réponse possible ne respecte cette contrainte. Corrigez-la.")
    case .noAnswerMeets(let obstacle?):
      LocalizedText(
        es: "ninguna respuesta cumple esta restricción junto con \(obstacle.name.es). "
          + "Corrija una de las dos.",
        en: "no answer meets this constraint together with \(obstacle.name.en). "
          + "Correct one of the two.",
        pt: "nenhuma resposta cumpre esta restrição junto com \(obstacle.name.pt). "
          + "Corrija uma das duas.",
        fr: "aucune réponse ne respecte cette contrainte avec \(obstacle.name.fr). "
          + "Corrigez l'une des deux.")
    default:
      LocalizedText(
        es: "toda respuesta posible cumple esta restricción. Corríjala o quítela.",
        en: "every possible answer meets this constraint. Correct or remove it.",
        pt: "toda resposta possível cumpre esta restrição. Corrija-a ou retire-a.",
        fr: "toute réponse possible respecte cette contrainte. Corrigez-la ou retirez-la.")
    }
  }
}

extension Obstacle {
  /// What stands against the condition.
  fileprivate var name: (es: String, en: String, pt: String, fr: String) {
    let names = questions.map { "'\($0)'" }.joined(separator: ", ")
    let asked = (
      es: "lo que ya se pide de \(names) (límites, condición, restricción)",
      en: "what is already asked of \(names) (limits, condition, constraint)",
      pt: "o que já se pede de \(names) (limites, condição, restrição)",
      fr: "ce qui est déjà demandé de \(names) (limites, condition, contrainte)"
    )
    let around = (
      es: "la condición de su sección, matriz o registro",
      en: "the condition of its section, matrix or record",
      pt: "a condição de sua seção, matriz ou registro",
      fr: "la condition de sa section, matrice ou fiche"
    )
    guard isAround else { return asked }
    guard !questions.isEmpty else { return around }
    return (
      "\(around.es) y con \(asked.es)", "\(around.en) and \(asked.en)",
      "\(around.pt) e com \(asked.pt)", "\(around.fr) et \(asked.fr)"
    )
  }
}
