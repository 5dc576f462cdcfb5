extension Problem {
  /// Messages about what conditions and calculations mean.
  var expressionMessage: LocalizedText {
    switch self {
    case .typeMismatch(let mismatch): mismatch.message
    case .dependsOnItself(let id):
      LocalizedText(
        es: "'\(id)' depende de sí misma. Refiérase a una pregunta anterior.",
        en: "'\(id)' depends on itself. Refer to an earlier question.",
        pt: "'\(id)' depende de si mesma. Refira-se a uma pergunta anterior.",
        fr: "'\(id)' dépend d'elle-même. Référez-vous à une question précédente.")
    case .fieldOutsideRecord(let id):
      LocalizedText(
        es: "'\(id)' tiene un valor en cada registro. Fuera de ellos use sum, min, max, count, "
          + "count-non-empty o concat.",
        en: "'\(id)' has a value in each record. Outside them use sum, min, max, count, "
          + "count-non-empty or concat.",
        pt: "'\(id)' tem um valor em cada registro. Fora deles use sum, min, max, count, "
          + "count-non-empty ou concat.",
        fr: "'\(id)' a une valeur dans chaque fiche. En dehors, utilisez sum, min, max, count, "
          + "count-non-empty ou concat.")
    case .neverRelevant, .alwaysRelevant, .noAnswerMeets, .everyAnswerMeets: possibilityMessage
    case .notACondition, .conditionAsValue: truthMessage
    default: patternMessage
    }
  }

  private var truthMessage: LocalizedText {
    switch self {
    case .notACondition(let part, let instead):
      LocalizedText(
        es: "\(part) no es verdadero ni falso. Escriba, por ejemplo, \(instead).",
        en: "\(part) is neither true nor false. Write, for example, \(instead).",
        pt: "\(part) não é verdadeiro nem falso. Escreva, por exemplo, \(instead).",
        fr: "\(part) n'est ni vrai ni faux. Écrivez, par exemple, \(instead).")
    default:
      LocalizedText(
        es: "el valor calculado sería el texto 'true' o 'false'. Use if(…, 1, 0).",
        en: "the computed value would be the text 'true' or 'false'. Use if(…, 1, 0).",
        pt: "o valor calculado seria o texto 'true' ou 'false'. Use if(…, 1, 0).",
        fr: "la valeur calculée serait le texte 'true' ou 'false'. Utilisez if(…, 1, 0).")
    }
  }

  private var patternMessage: LocalizedText {
    switch self {
    case .badPattern(let pattern):
      LocalizedText(
        es: "'\(pattern)' no se puede leer como expresión regular. Revise paréntesis y corchetes.",
        en: "'\(pattern)' cannot be read as a regular expression. Check brackets and braces.",
        pt: "'\(pattern)' não pode ser lido como expressão regular. Revise parênteses e colchetes.",
        fr: "'\(pattern)' ne se lit pas comme expression régulière. "
          + "Vérifiez parenthèses et crochets.")
    case .slowPattern(let pattern):
      LocalizedText(
        es: "'\(pattern)' repite algo que ya se repite y puede no terminar nunca. "
          + "Quite uno de los dos: (a+)+ es lo mismo que a+.",
        en: "'\(pattern)' repeats what repeats already and may never end. "
          + "Remove one of the two: (a+)+ is the same as a+.",
        pt: "'\(pattern)' repete o que já se repete e pode não terminar nunca. "
          + "Retire um dos dois: (a+)+ é o mesmo que a+.",
        fr: "'\(pattern)' répète ce qui se répète déjà et peut ne jamais finir. "
          + "Retirez l'un des deux\u{A0}: (a+)+ revient à a+.")
    case .badDateFormat(let format):
      LocalizedText(
        es: "'\(format)' no es un formato de fecha. Use partes como %d/%m/%Y.",
        en: "'\(format)' is not a format for dates. Use parts like %d/%m/%Y.",
        pt: "'\(format)' não é um formato de data. Use partes como %d/%m/%Y.",
        fr: "'\(format)' n'est pas un format de date. Utilisez des parties comme %d/%m/%Y.")
    case .badDateText(let text):
      LocalizedText(
        es: "'\(text)' no es una fecha. Escríbala así: '2026-01-31'.",
        en: "'\(text)' is not a date. Write it like this: '2026-01-31'.",
        pt: "'\(text)' não é uma data. Escreva assim: '2026-01-31'.",
        fr: "'\(text)' n'est pas une date. Écrivez-la ainsi\u{A0}: '2026-01-31'.")
    default: LocalizedText([:])
    }
  }
}
