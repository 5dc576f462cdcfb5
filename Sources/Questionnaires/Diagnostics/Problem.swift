/// What can be wrong in a definition file. Facts only: the wording is in `Problem+Message`.
///
/// Codes are stable and never reused. Q: any definition file; P: scoring plans; L: layouts;
/// M: import maps; O: overlays.
public enum Problem: Sendable, Hashable {
  // Form of the file
  case notYAML(String)
  case unknownKey(String, didYouMean: String?)
  case missingKey(String)
  case duplicateKey(String)
  case expectedMapping
  case expectedList
  case expectedText
  case badValue(String, allowed: [String], didYouMean: String?)
  case badNumber(String)
  case badName(String)
  case unknownKindOfFile
  case tooDeep
  case tooLarge(mebibytes: Int)
  case notRead(YAMLFeature)
  case notUTF8(TextEncoding)
  case notAText(ForeignFile)
  case tabIndentation
  case notJSON(JSONMistake)
  case emptyFile
  case otherKind(DefinitionKind, expected: DefinitionKind)
  case outsideLimits(String, String)
  // What an institution fills in
  case badList(ListMistake)
  case listWithoutCodes
  // Editions
  case sameEdition(QuestionnaireID, String, [QuestionID], file: String)
  // Texts
  case missingTranslation(LanguageCode)
  case undeclaredLanguage(LanguageCode)
  case unknownSetting(String, didYouMean: String?)
  // Scales and questions
  case duplicateQuestion(QuestionID)
  case duplicateSection(SectionID)
  case duplicateChoice(ChoiceCode, ScaleID)
  case unknownScale(ScaleID, didYouMean: String?)
  case emptyScale(ScaleID)
  case badCode(String)
  case tooManyChoices(ScaleID, most: Int)
  case keyDoesNotApply(String, to: String)
  case keyIdleBeside(String, String)
  case keyIdleWithout(String, String)
  case rangeUpsideDown
  case emptyList(String)
  case unknownRecordType(RecordTypeID, didYouMean: String?)
  case notInsideRecords(String)
  case badDate(String)
  case specifyInMatrix(ScaleID)
  case notSymmetric(ScaleID)
  // Conditions
  case badExpression(ExpressionError.Reason)
  case unknownReference(QuestionID, didYouMean: String?)
  case laterReference(QuestionID)
  case unknownCode(ChoiceCode, QuestionID, didYouMean: String?)
  // What conditions mean
  case typeMismatch(TypeMismatch)
  case dependsOnItself(QuestionID)
  case neverRelevant(Obstacle?)
  case alwaysRelevant(isImplied: Bool)
  case noAnswerMeets(Obstacle?)
  case everyAnswerMeets
  case badPattern(String)
  case slowPattern(String)
  case notACondition(String, instead: String)
  case conditionAsValue
  case badDateFormat(String)
  case badDateText(String)
  case fieldOutsideRecord(QuestionID)
  // Names
  case nameDiffersInCase(QuestionID, QuestionID)
  case longName(QuestionID, most: Int)
  case nameTooLong(QuestionID, most: Int)
  case namesCollide(QuestionID, QuestionID)
  case reservedName(QuestionID)
  case sectionNamedAsQuestion(SectionID)
  // Protection of those who answer
  case sensitiveRequired(QuestionID)
  case sensitiveWithoutRefusal(QuestionID)
  case sensitiveWithoutNotice(SectionID)
  case sensitiveWithoutGate(SectionID)
  case profileWithoutRefusal(QuestionID)
  // Scales and scoring
  case codeDiffersInCase(ChoiceCode, ScaleID)
  case reversedBipolar(QuestionID)
  case codesNotEven(ScaleID)
  case scalesOpposed(ScaleID, ScaleID)
  case criticalWithoutNumbers(QuestionID)
  // Wordings
  case sameLabel(ChoiceCode, ChoiceCode, LanguageCode)
  case sameText(QuestionID, LanguageCode)
  case notTranslated(LanguageCode)
  case placeholdersDiffer(LanguageCode)
  case blankAtEnd
  case formerlySame(LanguageCode)
  case languageTwice(LanguageCode)
  case badLanguage(String)
  // Left over
  case nothingAsked(SectionID)
  case neverUsed(String, String)
  // Scoring plans
  case unknownQuestion(QuestionID, QuestionnaireID, didYouMean: String?)
  case itemTwice(QuestionID, DimensionID)
  case itemNotScorable(QuestionID)
  case duplicateDimension(DimensionID)
  case duplicateBreakdown(BreakdownID)
  case unknownDimension(DimensionID, didYouMean: String?)
  case breakdownNeedsOneChoice(QuestionID)
  case outOfRange(String, String)
  case thresholdTooLow(Int, floor: Int)
  case levelsNotAscending
  case duplicateLevel(String)
  case unknownScaleInPlan(ScaleID, didYouMean: String?)
  case wrongQuestionnaire(QuestionnaireID, expected: QuestionnaireID)
  case itemsLeftOut([QuestionID], DimensionID)
  case breakdownLeftOut(BreakdownID)
  case notCounted(QuestionID)
  case reversedTwice(QuestionID)
  case unknownCodeInMap(ChoiceCode, didYouMean: String?)
  case codeWithoutWorth(ChoiceCode, ScaleID)
  case breakdownNotProfile(QuestionID)
  // Layouts
  case badSheetName(String)
  case duplicateSheetName(String)
  case responsesNotAlone
  case unknownBreakdown(BreakdownID, didYouMean: String?)
  // Overlays
  case unknownBase(String)
  case basesInCircle(String)
  case notInBase(String, didYouMean: String?)
  case keepAndDrop
  case stillNeeded(String, by: [String])
  case unknownText(String)
  case missingTexts(LanguageCode, [String])
  case baseIsOther(String, DefinitionKind?)
  case nothingToRemove(String, from: String, didYouMean: String?)
  case takenOut(String)
  case listedTwice(String)
  case sameIDAsBase(String)
  case oneTarget
  case wrongTarget(String, String, isSection: Bool)
  case valueNotUsed(String)
  case changedInPart(String, [LanguageCode])
  case formerlyOther(LanguageCode, String)
  case changeOfDefinition(String, of: String)
  // Import maps
  case questionMappedTwice(QuestionID)
  case unknownValueSet(String, didYouMean: String?)

  /// Its stable code.
  public var code: String {
    switch self {
    case .notYAML, .notRead: "Q001"
    case .unknownKey: "Q002"
    case .missingKey: "Q003"
    case .duplicateKey: "Q004"
    case .expectedMapping: "Q005"
    case .expectedList: "Q006"
    case .expectedText: "Q007"
    case .badValue: "Q008"
    case .badNumber: "Q009"
    case .badName: "Q010"
    case .unknownKindOfFile: "Q011"
    case .duplicateQuestion: "Q012"
    case .unknownScale: "Q013"
    case .duplicateChoice: "Q014"
    case .emptyScale: "Q015"
    case .tooManyChoices: "Q016"
    case .keyDoesNotApply, .keyIdleBeside, .keyIdleWithout: "Q017"
    case .rangeUpsideDown: "Q018"
    case .duplicateSection: "Q019"
    case .badExpression: "Q020"
    case .unknownReference: "Q021"
    case .laterReference: "Q022"
    case .unknownCode: "Q023"
    case .tooDeep, .tooLarge: "Q024"
    case .badCode: "Q025"
    case .emptyList: "Q026"
    case .unknownRecordType: "Q027"
    case .notInsideRecords: "Q028"
    case .badDate: "Q029"
    case .missingTranslation: "Q030"
    case .undeclaredLanguage: "Q031"
    case .unknownSetting: "Q032"
    case .specifyInMatrix: "Q033"
    case .notSymmetric: "Q034"
    case .typeMismatch: "Q040"
    case .dependsOnItself: "Q041"
    case .neverRelevant: "Q042"
    case .alwaysRelevant: "Q043"
    case .noAnswerMeets: "Q044"
    case .everyAnswerMeets: "Q045"
    case .badPattern, .slowPattern: "Q046"
    case .notACondition, .conditionAsValue: "Q047"
    case .badDateFormat, .badDateText: "Q048"
    case .fieldOutsideRecord: "Q049"
    case .nameDiffersInCase: "Q050"
    case .codeDiffersInCase: "Q051"
    case .longName: "Q052"
    case .nameTooLong: "Q053"
    case .namesCollide: "Q054"
    case .reservedName: "Q055"
    case .sensitiveRequired: "Q056"
    case .sensitiveWithoutRefusal: "Q057"
    case .sensitiveWithoutNotice: "Q058"
    case .sensitiveWithoutGate: "Q059"
    case .profileWithoutRefusal: "Q060"
    case .reversedBipolar: "Q061"
    case .codesNotEven: "Q062"
    case .scalesOpposed: "Q063"
    case .criticalWithoutNumbers: "Q064"
    case .sameLabel: "Q065"
    case .sameText: "Q066"
    case .notTranslated: "Q067"
    case .placeholdersDiffer: "Q068"
    case .blankAtEnd: "Q069"
    case .sectionNamedAsQuestion: "Q070"
    case .nothingAsked: "Q071"
    case .neverUsed: "Q072"
    case .formerlySame: "Q073"
    case .languageTwice: "Q074"
    case .badLanguage: "Q075"
    case .notUTF8: "Q090"
    case .notAText: "Q091"
    case .tabIndentation: "Q092"
    case .notJSON: "Q093"
    case .emptyFile: "Q094"
    case .otherKind: "Q095"
    case .outsideLimits: "Q096"
    case .badList: "Q097"
    case .listWithoutCodes: "Q098"
    case .sameEdition: "Q099"
    case .unknownQuestion: "P001"
    case .itemTwice: "P002"
    case .itemNotScorable: "P003"
    case .duplicateDimension: "P004"
    case .duplicateBreakdown: "P005"
    case .unknownDimension: "P006"
    case .breakdownNeedsOneChoice: "P007"
    case .outOfRange: "P008"
    case .thresholdTooLow: "P009"
    case .levelsNotAscending: "P010"
    case .unknownScaleInPlan: "P011"
    case .wrongQuestionnaire: "P012"
    case .notCounted: "P013"
    case .reversedTwice: "P014"
    case .unknownCodeInMap: "P015"
    case .codeWithoutWorth: "P016"
    case .breakdownNotProfile: "P017"
    case .duplicateLevel: "P018"
    case .badSheetName: "L001"
    case .duplicateSheetName: "L002"
    case .responsesNotAlone: "L003"
    case .unknownBreakdown: "L004"
    case .itemsLeftOut: "P030"
    case .breakdownLeftOut: "P031"
    case .unknownBase: "O001"
    case .basesInCircle: "O002"
    case .notInBase: "O003"
    case .keepAndDrop: "O004"
    case .stillNeeded: "O005"
    case .unknownText: "O006"
    case .missingTexts: "O007"
    case .baseIsOther: "O008"
    case .nothingToRemove: "O009"
    case .takenOut: "O010"
    case .listedTwice: "O011"
    case .sameIDAsBase: "O012"
    case .oneTarget: "O013"
    case .wrongTarget: "O014"
    case .valueNotUsed: "O015"
    case .changedInPart: "O016"
    case .formerlyOther: "O017"
    case .changeOfDefinition: "O018"
    case .questionMappedTwice: "M001"
    case .unknownValueSet: "M002"
    }
  }

  /// How much it matters.
  public var severity: Diagnostic.Severity {
    switch self {
    case .itemsLeftOut, .breakdownLeftOut, .alwaysRelevant, .everyAnswerMeets, .notACondition,
      .conditionAsValue:
      .warning
    case .codeDiffersInCase, .longName, .namesCollide, .reservedName, .sensitiveWithoutRefusal,
      .sensitiveWithoutNotice, .sensitiveWithoutGate, .profileWithoutRefusal, .codesNotEven,
      .scalesOpposed, .sameLabel, .sameText, .notTranslated, .blankAtEnd, .formerlySame,
      .nothingAsked, .neverUsed:
      .warning
    case .listWithoutCodes, .valueNotUsed, .sameEdition, .changedInPart, .formerlyOther: .warning
    case .notCounted, .reversedTwice, .codeWithoutWorth, .breakdownNotProfile: .warning
    default: .error
    }
  }
}
