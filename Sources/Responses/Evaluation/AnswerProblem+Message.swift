public import Questionnaires

extension AnswerProblem {
  /// What is wrong and what to do, for the person who answers.
  public var message: LocalizedText {
    switch reason {
    case .unknownQuestion:
      LocalizedText(
        es: "Esta pregunta no existe en el cuestionario.",
        en: "This question is not in the questionnaire.",
        pt: "Esta pergunta não existe no questionário.",
        fr: "Cette question n'existe pas dans le questionnaire.")
    case .wrongType:
      LocalizedText(
        es: "La respuesta no tiene la forma esperada. Vuelva a responder.",
        en: "The answer does not have the expected form. Please answer again.",
        pt: "A resposta não tem a forma esperada. Responda de novo.",
        fr: "La réponse n'a pas la forme attendue. Veuillez répondre à nouveau.")
    case .unknownChoice:
      LocalizedText(
        es: "Elija una de las opciones de la lista.", en: "Choose one of the options listed.",
        pt: "Escolha uma das opções da lista.", fr: "Choisissez une des options de la liste.")
    case .repeatedChoice:
      LocalizedText(
        es: "Marque cada opción una sola vez.", en: "Tick each option only once.",
        pt: "Marque cada opção uma só vez.", fr: "Cochez chaque option une seule fois.")
    case .exclusiveWithOthers:
      LocalizedText(
        es: "Una de las opciones marcadas va sola. Desmarque las demás o quítela.",
        en: "One of the options ticked stands alone. Untick the others or untick it.",
        pt: "Uma das opções marcadas vale sozinha. Desmarque as outras ou desmarque-a.",
        fr: "Une des options cochées ne va qu'avec elle-même. Décochez les autres ou celle-là.")
    case .tooLong(let most):
      LocalizedText(
        es: "El texto pasa de \(most) caracteres. Acórtelo.",
        en: "The text is longer than \(most) characters. Please shorten it.",
        pt: "O texto passa de \(most) caracteres. Encurte-o.",
        fr: "Le texte dépasse \(most) caractères. Raccourcissez-le.")
    case .notANumber:
      LocalizedText(
        es: "Escriba un número, por ejemplo 12.", en: "Write a number, for example 12.",
        pt: "Escreva um número, por exemplo 12.", fr: "Écrivez un nombre, par exemple 12.")
    case .notWhole:
      LocalizedText(
        es: "Escriba un número entero, sin decimales.", en: "Write a whole number, no decimals.",
        pt: "Escreva um número inteiro, sem decimais.",
        fr: "Écrivez un nombre entier, sans décimales.")
    case .outOfRange(let minimum, let maximum):
      Self.rangeMessage(minimum.map(PlainNumber.text), maximum.map(PlainNumber.text))
    case .dayOutOfRange(let minimum, let maximum):
      Self.dayMessage(minimum?.description, maximum?.description)
    default: ruleMessage
    }
  }

  private var ruleMessage: LocalizedText {
    switch reason {
    case .notADate:
      LocalizedText(
        es: "Escriba la fecha así: 2026-11-23.", en: "Write the date like this: 2026-11-23.",
        pt: "Escreva a data assim: 2026-11-23.", fr: "Écrivez la date ainsi\u{A0}: 2026-11-23.")
    case .tooManyRecords(let most):
      LocalizedText(
        es: "Caben \(most) registros. Quite algunos.", en: "\(most) records fit. Remove some.",
        pt: "Cabem \(most) registros. Retire alguns.",
        fr: "Il y a place pour \(most) fiches. Retirez-en.")
    case .tooFewRecords(let fewest):
      LocalizedText(
        es: "Se necesitan \(fewest) registros o más. Agregue los que faltan.",
        en: "\(fewest) records or more are needed. Add those missing.",
        pt: "São necessários \(fewest) registros ou mais. Acrescente os que faltam.",
        fr: "Il faut au moins \(fewest) fiches. Ajoutez celles qui manquent.")
    case .constraint(let message?): message
    case .required:
      LocalizedText(
        es: "Esta pregunta necesita una respuesta.", en: "This question needs an answer.",
        pt: "Esta pergunta precisa de uma resposta.",
        fr: "Cette question demande une réponse.")
    default:
      LocalizedText(
        es: "Esta respuesta no es posible aquí. Revísela.",
        en: "This answer is not possible here. Please check it.",
        pt: "Esta resposta não é possível aqui. Revise-a.",
        fr: "Cette réponse n'est pas possible ici. Vérifiez-la.")
    }
  }

  private static func rangeMessage(_ minimum: String?, _ maximum: String?) -> LocalizedText {
    switch (minimum, maximum) {
    case (let low?, let high?):
      LocalizedText(
        es: "Escriba un número entre \(low) y \(high).",
        en: "Write a number between \(low) and \(high).",
        pt: "Escreva um número entre \(low) e \(high).",
        fr: "Écrivez un nombre entre \(low) et \(high).")
    case (let low?, nil):
      LocalizedText(
        es: "Escriba un número desde \(low).", en: "Write a number from \(low) upwards.",
        pt: "Escreva um número a partir de \(low).",
        fr: "Écrivez un nombre à partir de \(low).")
    case (nil, let high?):
      LocalizedText(
        es: "Escriba un número hasta \(high).", en: "Write a number up to \(high).",
        pt: "Escreva um número até \(high).", fr: "Écrivez un nombre jusqu'à \(high).")
    case (nil, nil):
      LocalizedText(
        es: "Escriba un número.", en: "Write a number.", pt: "Escreva um número.",
        fr: "Écrivez un nombre.")
    }
  }

  private static func dayMessage(_ minimum: String?, _ maximum: String?) -> LocalizedText {
    switch (minimum, maximum) {
    case (let low?, let high?):
      LocalizedText(
        es: "La fecha va del \(low) al \(high).", en: "The date goes from \(low) to \(high).",
        pt: "A data vai de \(low) a \(high).", fr: "La date va du \(low) au \(high).")
    case (let low?, nil):
      LocalizedText(
        es: "La fecha va desde el \(low).", en: "The date is \(low) or later.",
        pt: "A data vai a partir de \(low).", fr: "La date est le \(low) ou après.")
    case (_, let high):
      LocalizedText(
        es: "La fecha va hasta el \(high ?? "").", en: "The date is \(high ?? "") or earlier.",
        pt: "A data vai até \(high ?? "").", fr: "La date est le \(high ?? "") ou avant.")
    }
  }
}
