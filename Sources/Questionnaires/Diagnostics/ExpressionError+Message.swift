extension ExpressionError.Reason {
  /// What is wrong with the expression and what to do.
  public var message: LocalizedText {
    switch self {
    case .unexpected(""):
      LocalizedText(
        es: "la condición termina antes de tiempo. Complétela.",
        en: "the condition ends too early. Complete it.",
        pt: "a condição termina antes do tempo. Complete-a.",
        fr: "la condition se termine trop tôt. Complétez-la.")
    case .unexpected(let piece):
      LocalizedText(
        es: "no se esperaba '\(piece)' aquí. Compare con el ejemplo: ${FIL01} = 'si'.",
        en: "'\(piece)' was not expected here. Compare with this example: ${FIL01} = 'si'.",
        pt: "não se esperava '\(piece)' aqui. Compare com o exemplo: ${FIL01} = 'sim'.",
        fr: "'\(piece)' n'était pas attendu ici. Comparez avec l'exemple\u{A0}: ${FIL01} = 'oui'.")
    case .unclosedText:
      LocalizedText(
        es: "falta cerrar la comilla. Agregue ' al final del texto.",
        en: "the quote is not closed. Add ' at the end of the text.",
        pt: "falta fechar a aspa. Acrescente ' no fim do texto.",
        fr: "le guillemet n'est pas fermé. Ajoutez ' à la fin du texte.")
    case .badReference:
      LocalizedText(
        es: "una pregunta se nombra así: ${FIL01}. Complete la llave y el nombre.",
        en: "a question is named like this: ${FIL01}. Complete brace and name.",
        pt: "uma pergunta se escreve assim: ${FIL01}. Complete a chave e o nome.",
        fr: "une question s'écrit ainsi\u{A0}: ${FIL01}. Complétez l'accolade et le nom.")
    case .unknownFunction(let name):
      LocalizedText(
        es: "no se conoce la función '\(name)'. Hay: \(Self.functions).",
        en: "unknown function '\(name)'. There are: \(Self.functions).",
        pt: "a função '\(name)' é desconhecida. Há: \(Self.functions).",
        fr: "la fonction '\(name)' est inconnue. Il y a\u{A0}: \(Self.functions).")
    case .wrongArgumentCount(let name, let expected):
      LocalizedText(
        es: "'\(name)' lleva \(Self.range(expected).es) entre paréntesis. Agregue o quite.",
        en: "'\(name)' takes \(Self.range(expected).en) in brackets. Add or remove some.",
        pt: "'\(name)' leva \(Self.range(expected).pt) entre parênteses. Acrescente ou retire.",
        fr: "'\(name)' prend \(Self.range(expected).fr) entre parenthèses. Ajoutez-en ou "
          + "retirez-en.")
    case .tooDeep:
      LocalizedText(
        es: "demasiados paréntesis, uno dentro de otro. Simplifique la condición.",
        en: "too many brackets inside one another. Simplify the condition.",
        pt: "parênteses demais, um dentro do outro. Simplifique a condição.",
        fr: "trop de parenthèses imbriquées. Simplifiez la condition.")
    case .tooManyOperators(let most):
      LocalizedText(
        es: "más de \(most) operadores (=, and, +…). Divida la condición o el cálculo.",
        en: "more than \(most) operators (=, and, +…). Divide the condition or calculation.",
        pt: "mais de \(most) operadores (=, and, +…). Divida a condição ou o cálculo.",
        fr: "plus de \(most) opérateurs (=, and, +…). Divisez la condition ou le calcul.")
    }
  }

  /// "2 to 3 values".
  private static func range(
    _ count: ClosedRange<Int>
  ) -> (es: String, en: String, pt: String, fr: String) {
    let (low, high) = (count.lowerBound, count.upperBound)
    if high == Int.max {
      return (
        "\(low) valor o más", "\(low) value or more", "\(low) valor ou mais",
        "\(low) valeur ou plus"
      )
    }
    if low < high {
      return (
        "\(low) a \(high) valores", "\(low) to \(high) values", "\(low) a \(high) valores",
        "\(low) à \(high) valeurs"
      )
    }
    guard low != 1 else { return ("1 valor", "1 value", "1 valor", "1 valeur") }
    return ("\(low) valores", "\(low) values", "\(low) valores", "\(low) valeurs")
  }

  private static var functions: String {
    Expression.Function.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
