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
    case .unexpected(let piece) where ForeignSpelling.of(piece) != nil:
      Self.foreign(piece, ForeignSpelling.of(piece) ?? "")
    case .bareWord(let word, let isCompared): Self.bare(word, isCompared: isCompared)
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
      Self.unknown(name, near: ForeignSpelling.function(name))
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

  /// The nearest function, or all there are.
  private static func unknown(_ name: String, near: String?) -> LocalizedText {
    let meant = Problem.meant(near)
    let all = near == nil ? functions : ""
    return LocalizedText(
      es: "no se conoce la función '\(name)'.\(meant.es)"
        + (all.isEmpty ? " Corríjala." : " Hay: \(all)."),
      en: "unknown function '\(name)'.\(meant.en)"
        + (all.isEmpty ? " Correct it." : " There are: \(all)."),
      pt: "a função '\(name)' é desconhecida.\(meant.pt)"
        + (all.isEmpty ? " Corrija." : " Há: \(all)."),
      fr: "la fonction '\(name)' est inconnue.\(meant.fr)"
        + (all.isEmpty ? " Corrigez-la." : " Il y a\u{A0}: \(all)."))
  }

  private static func foreign(_ piece: String, _ ours: String) -> LocalizedText {
    LocalizedText(
      es: "aquí no se usa '\(piece)'. Escriba \(ours).",
      en: "'\(piece)' is not used here. Write \(ours).",
      pt: "aqui não se usa '\(piece)'. Escreva \(ours).",
      fr: "'\(piece)' ne s'utilise pas ici. Écrivez \(ours).")
  }

  private static func bare(_ word: String, isCompared: Bool) -> LocalizedText {
    if Expression.Function(rawValue: word) != nil {
      return LocalizedText(
        es: "'\(word)' es una función y lleva paréntesis: \(word)(…). Agréguelos.",
        en: "'\(word)' is a function and takes brackets: \(word)(…). Add them.",
        pt: "'\(word)' é uma função e leva parênteses: \(word)(…). Acrescente-os.",
        fr: "'\(word)' est une fonction et prend des parenthèses\u{A0}: \(word)(…). Ajoutez-les.")
    }
    if isCompared {
      return LocalizedText(
        es: "'\(word)' no lleva llaves. Si es una pregunta, escriba ${\(word)}.",
        en: "'\(word)' has no braces. If it is a question, write ${\(word)}.",
        pt: "'\(word)' não tem chaves. Se é uma pergunta, escreva ${\(word)}.",
        fr: "'\(word)' n'a pas d'accolades. Si c'est une question, écrivez ${\(word)}.")
    }
    if ForeignSpelling.nothing.contains(word.lowercased()) {
      return LocalizedText(
        es: "no se conoce '\(word)'. Sin respuesta se escribe con dos comillas: ''.",
        en: "'\(word)' is not known. No answer is written as two quotes: ''.",
        pt: "'\(word)' não é conhecido. Sem resposta se escreve com duas aspas: ''.",
        fr: "'\(word)' est inconnu. L'absence de réponse s'écrit avec deux guillemets\u{A0}: ''.")
    }
    return LocalizedText(
      es: "\(word) no lleva comillas. Si es un código o un texto, escriba '\(word)' con ellas; "
        + "si es una pregunta, ${\(word)}.",
      en: "\(word) has no quotes. If it is a code or a text, write '\(word)' with them; "
        + "if it is a question, ${\(word)}.",
      pt: "\(word) não tem aspas. Se é um código ou um texto, escreva '\(word)' com elas; "
        + "se é uma pergunta, ${\(word)}.",
      fr: "\(word) n'a pas de guillemets. Si c'est un code ou un texte, écrivez '\(word)' avec "
        + "eux\u{A0}; si c'est une question, ${\(word)}.")
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
