extension Problem {
  /// What is wrong and what to do, in one or two sentences.
  public var message: LocalizedText {
    switch self {
    case .notYAML, .unknownKey, .missingKey, .duplicateKey, .expectedMapping, .expectedList,
      .expectedText, .badValue, .badNumber, .badName, .unknownKindOfFile, .tooDeep:
      formMessage
    case .missingTranslation, .undeclaredLanguage, .unknownSetting, .duplicateQuestion,
      .duplicateSection, .duplicateChoice, .unknownScale, .emptyScale, .badCode, .tooManyChoices,
      .keyDoesNotApply, .rangeUpsideDown:
      questionnaireMessage
    case .emptyList, .unknownRecordType, .notInsideRecords, .badDate, .specifyInMatrix,
      .notSymmetric:
      kindMessage
    case .unknownBase, .basesInCircle, .notInBase, .keepAndDrop, .stillNeeded, .unknownText,
      .missingTexts, .itemsLeftOut, .breakdownLeftOut:
      overlayMessage
    case .badExpression(let reason): reason.message
    case .unknownReference, .laterReference, .unknownCode: conditionMessage
    case .typeMismatch, .dependsOnItself, .neverRelevant, .alwaysRelevant, .noAnswerMeets,
      .everyAnswerMeets, .badPattern, .notACondition, .conditionAsValue, .badDateFormat,
      .badDateText, .fieldOutsideRecord:
      expressionMessage
    case .nameDiffersInCase, .longName, .nameTooLong, .namesCollide, .reservedName,
      .sectionNamedAsQuestion:
      nameMessage
    case .sensitiveRequired, .sensitiveWithoutRefusal, .sensitiveWithoutNotice,
      .sensitiveWithoutGate, .profileWithoutRefusal:
      protectionMessage
    case .codeDiffersInCase, .reversedBipolar, .codesNotEven, .scalesOpposed,
      .criticalWithoutNumbers, .notCounted, .reversedTwice, .unknownCodeInMap,
      .codeWithoutWorth, .breakdownNotProfile:
      scoringMessage
    case .sameLabel, .sameText, .notTranslated, .placeholdersDiffer, .blankAtEnd, .formerlySame,
      .languageTwice, .badLanguage, .nothingAsked, .neverUsed:
      wordingMessage
    default: definitionMessage
    }
  }

  private var formMessage: LocalizedText {
    switch self {
    case .notYAML(let detail):
      LocalizedText(
        es: "el archivo no se puede leer como YAML (\(detail)). "
          + "Revise la sangría, los dos puntos y las comillas de esta línea y la anterior.",
        en: "the file cannot be read as YAML (\(detail)). "
          + "Check indentation, colons and quotes on this line and the one before.")
    case .unknownKey(let key, let near):
      LocalizedText(
        es: "no se conoce la clave '\(key)'.\(Self.meant(near).es) Corríjala o quítela.",
        en: "unknown key '\(key)'.\(Self.meant(near).en) Correct or remove it.")
    case .missingKey(let key):
      LocalizedText(es: "falta '\(key)'. Agréguelo.", en: "'\(key)' is missing. Add it.")
    case .duplicateKey(let key):
      LocalizedText(
        es: "la clave '\(key)' aparece dos veces. Quite una.",
        en: "key '\(key)' appears twice. Remove one.")
    case .expectedMapping:
      LocalizedText(
        es: "aquí van claves con su valor, como 'es: Texto'. Escríbalo así.",
        en: "keys with values belong here, like 'en: Text'. Write it that way.")
    case .expectedList:
      LocalizedText(
        es: "aquí va una lista, con '- ' delante de cada elemento. Escríbalo así.",
        en: "a list belongs here, with '- ' before each element. Write it that way.")
    case .expectedText:
      LocalizedText(
        es: "aquí va un solo texto o número. Quite la lista o las claves.",
        en: "a single text or number belongs here. Remove the list or keys.")
    case .badValue(let value, let allowed, let near):
      LocalizedText(
        es:
          "'\(value)' no vale aquí.\(Self.meant(near).es) Use: \(allowed.joined(separator: ", ")).",
        en: "'\(value)' is not valid here.\(Self.meant(near).en) "
          + "Use one of: \(allowed.joined(separator: ", ")).")
    case .badNumber(let value):
      LocalizedText(
        es: "'\(value)' no es un número que sirva aquí. Escriba por ejemplo 10 o 0.5.",
        en: "'\(value)' is not a usable number here. Write for example 10 or 0.5.")
    case .badName(let name):
      LocalizedText(
        es: "'\(name)' no sirve como nombre. Empiece con una letra y use solo letras sin tilde, "
          + "cifras, '-' y '_', hasta 64.",
        en: "'\(name)' does not work as a name. Start with a letter and use only unaccented "
          + "letters, digits, '-' and '_', up to 64.")
    case .unknownKindOfFile:
      LocalizedText(
        es: "no se reconoce qué define este archivo. Empiécelo con 'questionnaire:', 'plan:', "
          + "'layout:' o 'import:'.",
        en: "cannot tell what this file defines. Start it with 'questionnaire:', 'plan:', "
          + "'layout:' or 'import:'.")
    default:
      LocalizedText(
        es: "demasiados niveles, uno dentro de otro, o demasiado texto. Simplifique el archivo.",
        en: "too many levels inside one another, or too much text. Simplify the file.")
    }
  }

  private var questionnaireMessage: LocalizedText {
    switch self {
    case .missingTranslation(let language):
      LocalizedText(
        es: "falta el texto en '\(language)'. Agregue una línea '\(language): …'.",
        en: "the text is missing in '\(language)'. Add a line '\(language): …'.")
    case .undeclaredLanguage(let language):
      LocalizedText(
        es: "el idioma '\(language)' no está en 'languages'. Agréguelo allí o quite este texto.",
        en: "language '\(language)' is not in 'languages'. Add it there or remove this text.")
    case .unknownSetting(let name, let near):
      LocalizedText(
        es: "'{{\(name)}}' no está en 'settings'.\(Self.meant(near).es) Declárelo o corríjalo.",
        en: "'{{\(name)}}' is not in 'settings'.\(Self.meant(near).en) Declare or correct it.")
    case .duplicateQuestion(let id):
      LocalizedText(
        es: "la pregunta '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "question '\(id)' exists already. Rename one of the two.")
    case .duplicateSection(let id):
      LocalizedText(
        es: "la sección '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "section '\(id)' exists already. Rename one of the two.")
    case .duplicateChoice(let code, let scale):
      LocalizedText(
        es: "la opción '\(code)' aparece dos veces en '\(scale)'. Cambie o quite una.",
        en: "choice '\(code)' appears twice in '\(scale)'. Rename or remove one.")
    case .unknownScale(let scale, let near):
      LocalizedText(
        es:
          "no existe la escala '\(scale)'.\(Self.meant(near).es) Defínala en 'scales' o corríjala.",
        en:
          "there is no scale '\(scale)'.\(Self.meant(near).en) Define it in 'scales' or correct it."
      )
    case .emptyScale(let scale):
      LocalizedText(
        es: "la escala '\(scale)' no tiene opciones. Agregue al menos una.",
        en: "scale '\(scale)' has no choices. Add at least one.")
    case .badCode(let code):
      LocalizedText(
        es: "'\(code)' no sirve como código: no debe estar vacío ni llevar blancos. Use '_'.",
        en: "'\(code)' does not work as a code: it must not be empty or hold blanks. Use '_'.")
    case .tooManyChoices(let scale, let most):
      LocalizedText(
        es:
          "'\(scale)' tiene demasiadas opciones para marcar varias; caben \(most). Reúna algunas.",
        en: "'\(scale)' has too many choices to tick several; \(most) fit. Merge some.")
    case .keyDoesNotApply(let key, let type):
      LocalizedText(
        es: "'\(key)' no tiene efecto en una pregunta de tipo '\(type)'. Quítelo o cambie el tipo.",
        en: "'\(key)' has no effect on a question of type '\(type)'. Remove it or change the type.")
    default:
      LocalizedText(
        es: "el mínimo es mayor que el máximo. Intercámbielos.",
        en: "the minimum is above the maximum. Swap them.")
    }
  }

  private var conditionMessage: LocalizedText {
    switch self {
    case .unknownReference(let id, let near):
      LocalizedText(
        es: "no hay ninguna pregunta '\(id)'.\(Self.meant(near).es) Corrija el nombre.",
        en: "there is no question '\(id)'.\(Self.meant(near).en) Correct the name.")
    case .unknownCode(let code, let id, let near):
      LocalizedText(
        es: "'\(id)' no tiene la opción '\(code)'.\(Self.meant(near).es) Corríjala.",
        en: "'\(id)' has no choice '\(code)'.\(Self.meant(near).en) Correct it.")
    case .laterReference(let id):
      LocalizedText(
        es: "'\(id)' se pregunta aquí mismo o después. Refiérase a una pregunta anterior.",
        en: "'\(id)' is asked here or later. Refer to an earlier question.")
    default: LocalizedText([:])
    }
  }

  /// "Did you mean …?" after a blank, or nothing.
  static func meant(_ near: String?) -> (es: String, en: String, pt: String, fr: String) {
    guard let near else { return ("", "", "", "") }
    return (
      " ¿Quiso decir '\(near)'?", " Did you mean '\(near)'?", " Quis dizer '\(near)'?",
      " Vouliez-vous dire '\(near)' ?"
    )
  }
}

extension ExpressionError.Reason {
  /// What is wrong with the expression and what to do.
  public var message: LocalizedText {
    switch self {
    case .unexpected(""):
      LocalizedText(
        es: "la condición termina antes de tiempo. Complétela.",
        en: "the condition ends too early. Complete it.")
    case .unexpected(let piece):
      LocalizedText(
        es: "no se esperaba '\(piece)' aquí. Compare con el ejemplo: ${FIL01} = 'si'.",
        en: "'\(piece)' was not expected here. Compare with this example: ${FIL01} = 'si'.")
    case .unclosedText:
      LocalizedText(
        es: "falta cerrar la comilla. Agregue ' al final del texto.",
        en: "the quote is not closed. Add ' at the end of the text.")
    case .badReference:
      LocalizedText(
        es: "una pregunta se nombra así: ${FIL01}. Complete la llave y el nombre.",
        en: "a question is named like this: ${FIL01}. Complete brace and name.")
    case .unknownFunction(let name):
      LocalizedText(
        es: "no se conoce la función '\(name)'. Hay: \(Self.functions).",
        en: "unknown function '\(name)'. There are: \(Self.functions).")
    case .wrongArgumentCount(let name, let expected):
      LocalizedText(
        es: "'\(name)' lleva \(Self.range(expected).es) entre paréntesis. Agregue o quite.",
        en: "'\(name)' takes \(Self.range(expected).en) in brackets. Add or remove some.")
    case .tooDeep:
      LocalizedText(
        es: "demasiados paréntesis, uno dentro de otro. Simplifique la condición.",
        en: "too many brackets inside one another. Simplify the condition.")
    }
  }

  /// "2 to 3 values".
  private static func range(_ count: ClosedRange<Int>) -> (es: String, en: String) {
    let (low, high) = (count.lowerBound, count.upperBound)
    if high == Int.max { return ("\(low) valor o más", "\(low) value or more") }
    if low < high { return ("\(low) a \(high) valores", "\(low) to \(high) values") }
    return low == 1 ? ("1 valor", "1 value") : ("\(low) valores", "\(low) values")
  }

  private static var functions: String {
    Expression.Function.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
