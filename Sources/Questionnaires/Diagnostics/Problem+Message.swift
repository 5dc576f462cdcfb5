extension Problem {
  /// What is wrong and what to do, in one or two sentences.
  public var message: LocalizedText {
    switch self {
    case .notYAML, .unknownKey, .missingKey, .duplicateKey, .expectedMapping, .expectedList,
      .expectedText, .badValue, .badNumber, .badName, .unknownKindOfFile, .tooDeep,
      .tooLarge, .notRead:
      formMessage
    case .notUTF8, .notAText, .tabIndentation, .notJSON, .emptyFile, .otherKind: fileMessage
    case .badList, .listWithoutCodes, .sameEdition: listMessage
    case .baseIsOther, .nothingToRemove, .takenOut, .listedTwice, .sameIDAsBase, .oneTarget,
      .wrongTarget, .valueNotUsed, .changedInPart, .formerlyOther, .changeOfDefinition:
      overlayUseMessage
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
      .everyAnswerMeets, .badPattern, .slowPattern, .notACondition, .conditionAsValue,
      .badDateFormat,
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

  private var questionnaireMessage: LocalizedText {
    switch self {
    case .missingTranslation(let language):
      LocalizedText(
        es: "falta el texto en '\(language)'. Agregue una línea '\(language): …', o quite el "
          + "idioma de 'languages'.",
        en: "the text is missing in '\(language)'. Add a line '\(language): …', or take the "
          + "language out of 'languages'.",
        pt: "falta o texto em '\(language)'. Acrescente uma linha '\(language): …', ou retire o "
          + "idioma de 'languages'.",
        fr: "il manque le texte en '\(language)'. Ajoutez une ligne '\(language): …', ou retirez "
          + "la langue de 'languages'.")
    case .undeclaredLanguage(let language):
      LocalizedText(
        es: "el idioma '\(language)' no está en 'languages'. Agréguelo allí o quite este texto.",
        en: "language '\(language)' is not in 'languages'. Add it there or remove this text.",
        pt: "o idioma '\(language)' não está em 'languages'. Acrescente-o lá ou retire este "
          + "texto.",
        fr: "la langue '\(language)' n'est pas dans 'languages'. Ajoutez-la ou retirez ce texte.")
    case .unknownSetting(let name, let near):
      LocalizedText(
        es: "'{{\(name)}}' no está en 'settings'.\(Self.meant(near).es) Declárelo o corríjalo.",
        en: "'{{\(name)}}' is not in 'settings'.\(Self.meant(near).en) Declare or correct it.",
        pt: "'{{\(name)}}' não está em 'settings'.\(Self.meant(near).pt) Declare ou corrija.",
        fr: "'{{\(name)}}' n'est pas dans 'settings'.\(Self.meant(near).fr) Déclarez-le ou "
          + "corrigez-le.")
    case .duplicateQuestion(let id):
      LocalizedText(
        es: "la pregunta '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "question '\(id)' exists already. Rename one of the two.",
        pt: "a pergunta '\(id)' já existe. Mude um dos dois nomes.",
        fr: "la question '\(id)' existe déjà. Changez l'un des deux noms.")
    case .duplicateSection(let id):
      LocalizedText(
        es: "la sección '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "section '\(id)' exists already. Rename one of the two.",
        pt: "a seção '\(id)' já existe. Mude um dos dois nomes.",
        fr: "la section '\(id)' existe déjà. Changez l'un des deux noms.")
    case .duplicateChoice(let code, let scale):
      LocalizedText(
        es: "la opción '\(code)' aparece dos veces en '\(scale)'. Cambie o quite una.",
        en: "choice '\(code)' appears twice in '\(scale)'. Rename or remove one.",
        pt: "a opção '\(code)' aparece duas vezes em '\(scale)'. Mude ou retire uma.",
        fr: "l'option '\(code)' apparaît deux fois dans '\(scale)'. Changez-en ou retirez-en une.")
    case .unknownScale(let scale, let near):
      LocalizedText(
        es:
          "no existe la escala '\(scale)'.\(Self.meant(near).es) Defínala en 'scales' o corríjala.",
        en:
          "there is no scale '\(scale)'.\(Self.meant(near).en) Define it in 'scales' or correct it.",
        pt: "não existe a escala '\(scale)'.\(Self.meant(near).pt) Defina-a em 'scales' ou "
          + "corrija.",
        fr: "l'échelle '\(scale)' n'existe pas.\(Self.meant(near).fr) Définissez-la dans "
          + "'scales' ou corrigez."
      )
    case .emptyScale(let scale):
      LocalizedText(
        es: "la escala '\(scale)' no tiene opciones. Agregue al menos una.",
        en: "scale '\(scale)' has no choices. Add at least one.",
        pt: "a escala '\(scale)' não tem opções. Acrescente pelo menos uma.",
        fr: "l'échelle '\(scale)' n'a pas d'options. Ajoutez-en au moins une.")
    case .badCode(let code):
      LocalizedText(
        es: "'\(code)' no sirve como código: no debe estar vacío ni llevar blancos. Use '_'.",
        en: "'\(code)' does not work as a code: it must not be empty or hold blanks. Use '_'.",
        pt: "'\(code)' não serve como código: não pode estar vazio nem ter espaços. Use '_'.",
        fr: "'\(code)' ne convient pas comme code\u{A0}: il ne doit ni être vide ni contenir "
          + "d'espaces. Utilisez '_'.")
    case .tooManyChoices(let scale, let most):
      LocalizedText(
        es: "'\(scale)' tiene demasiadas opciones; aquí caben \(most). Reúna algunas.",
        en: "'\(scale)' has too many choices; \(most) fit here. Merge some.",
        pt: "'\(scale)' tem opções demais; aqui cabem \(most). Junte algumas.",
        fr: "'\(scale)' a trop d'options\u{A0}; la limite est ici de \(most). Regroupez-en.")
    case .keyDoesNotApply(let key, let type):
      LocalizedText(
        es: "'\(key)' no tiene efecto en una pregunta de tipo '\(type)'. Quítelo o cambie el tipo.",
        en: "'\(key)' has no effect on a question of type '\(type)'. Remove it or change the type.",
        pt: "'\(key)' não tem efeito em uma pergunta do tipo '\(type)'. Retire ou mude o tipo.",
        fr: "'\(key)' n'a pas d'effet sur une question de type '\(type)'. Retirez-le ou changez "
          + "le type.")
    default:
      LocalizedText(
        es: "el mínimo es mayor que el máximo. Intercámbielos.",
        en: "the minimum is above the maximum. Swap them.",
        pt: "o mínimo é maior que o máximo. Troque-os.",
        fr: "le minimum dépasse le maximum. Échangez-les.")
    }
  }

  private var conditionMessage: LocalizedText {
    switch self {
    case .unknownReference(let id, let near):
      LocalizedText(
        es: "no hay ninguna pregunta '\(id)'.\(Self.meant(near).es) Corrija el nombre.",
        en: "there is no question '\(id)'.\(Self.meant(near).en) Correct the name.",
        pt: "não há nenhuma pergunta '\(id)'.\(Self.meant(near).pt) Corrija o nome.",
        fr: "il n'y a pas de question '\(id)'.\(Self.meant(near).fr) Corrigez le nom.")
    case .unknownCode(let code, let id, let near):
      LocalizedText(
        es: "'\(id)' no tiene la opción '\(code)'.\(Self.meant(near).es) Corríjala.",
        en: "'\(id)' has no choice '\(code)'.\(Self.meant(near).en) Correct it.",
        pt: "'\(id)' não tem a opção '\(code)'.\(Self.meant(near).pt) Corrija.",
        fr: "'\(id)' n'a pas l'option '\(code)'.\(Self.meant(near).fr) Corrigez-la.")
    case .laterReference(let id):
      LocalizedText(
        es: "'\(id)' se pregunta aquí mismo o después. Refiérase a una pregunta anterior.",
        en: "'\(id)' is asked here or later. Refer to an earlier question.",
        pt: "'\(id)' é perguntada aqui mesmo ou depois. Refira-se a uma pergunta anterior.",
        fr: "'\(id)' est posée ici même ou plus loin. Renvoyez à une question précédente.")
    default: LocalizedText([:])
    }
  }

  /// "Did you mean …?" after a blank, or nothing.
  static func meant(_ near: String?) -> (es: String, en: String, pt: String, fr: String) {
    guard let near else { return ("", "", "", "") }
    return (
      " ¿Quiso decir '\(near)'?", " Did you mean '\(near)'?", " Quis dizer '\(near)'?",
      " Vouliez-vous dire '\(near)'\u{A0}?"
    )
  }
}
