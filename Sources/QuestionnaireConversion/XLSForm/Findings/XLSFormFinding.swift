public import Questionnaires

/// Something the person who converts a form should know, with the cell it is about.
public struct XLSFormFinding: Sendable, Hashable {
  /// What became of it.
  public enum Severity: Int, Sendable, CaseIterable, Comparable {
    /// It means the same, in another shape.
    case taken
    /// The nearest thing the format can say stands in its place.
    case approximated
    /// It is not in the result; the rest is.
    case left
    /// It is in the result as it stands; somebody should look at it.
    case warned
    /// The form cannot be converted until it is changed.
    case refused

    /// The order of weight.
    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// What it is.
  public let fact: XLSFormFact
  /// Where; `nil`: the form as a whole.
  public let place: CellPlace?

  /// Makes a finding.
  public init(_ fact: XLSFormFact, at place: CellPlace?) {
    self.fact = fact
    self.place = place
  }

  /// What became of it.
  public var severity: Severity { fact.severity }
}

/// What can be said of a form and its conversion.
public enum XLSFormFact: Sendable, Hashable {
  // Taken.
  case tableIsMatrix(String)
  case otherIsSpecified(String)

  // Approximated.
  case renamed(String, to: String)
  case codeRenamed(String, to: String)
  case generatedLanguage(String, code: String)
  case unnamedLanguage(code: String)
  case missingTranslation(String)
  case smartQuotes
  case nestedGroup(String)
  case looseQuestions(section: String)
  case noLabel(String)
  case hintAsLabel
  case referenceInText(String)
  case markup
  case placeholderMarks
  case duplicateChoice(String, list: String)
  case unknownCodeCompared(String, question: String)
  case englishOther
  case otherType(String, becomes: String)
  case repeatCount
  case readOnlyIsNote
  case notShown(String)
  case noVersion
  case noTitle
  case noFormID(String)
  case spelling(String, read: String)
  case todayAnswer(String)
  case tableNotMatrix(String)
  case rolesUnknown

  // Left.
  case metadata(String)
  case media(String)
  case outsideFile(String)
  case unknownColumn(String, didYouMean: String?)
  case columnLeft(String)
  case choiceFilter
  case disabledRow
  case commentRow
  case settingLeft(String)
  case sheetLeft(String)
  case choiceOutsideLists
  case calculationOfLeft(String, needs: String)
  case calculationOfShown
  case pointless(String)
  case emptyGroup(String)
  case carriedForNothing(String)

  // Warned.
  case versionUnchanged(String)

  // Refused.
  case uncalculated
  case noSurveySheet
  case carriedFormat(String)
  case noTypeColumn
  case noQuestions
  case noType
  case noName
  case unknownType(String, didYouMean: String?)
  case unsupportedType(String)
  case nestedRepeat(String)
  case endWithoutBegin(String)
  case neverEnded(String)
  case tooDeep(most: Int)
  case noList
  case unknownList(String, didYouMean: String?)
  case choiceWithoutName(list: String)
  case tooManyChoices(list: String, count: Int, most: Int)
  case choicesFromFile
  case choicesFromAnswers
  case noCalculation
  case badRange
  case unsupportedFunction(String)
  case unsupportedPath(String)
  case badExpression(ExpressionError.Reason)
  case unknownReference(String, didYouMean: String?)
  case ambiguousReference(String)
  case referenceToGroup(String)
  case referenceToLeft(String)
  case laterReference(String)
  case problem(Problem)

  /// What becomes of it.
  public var severity: XLSFormFinding.Severity {
    switch self {
    case .tableIsMatrix, .otherIsSpecified: .taken
    case .renamed, .codeRenamed, .generatedLanguage, .unnamedLanguage, .missingTranslation,
      .smartQuotes, .nestedGroup, .looseQuestions, .noLabel, .hintAsLabel, .referenceInText,
      .markup, .placeholderMarks, .duplicateChoice, .unknownCodeCompared, .englishOther,
      .otherType, .repeatCount, .readOnlyIsNote, .notShown, .noVersion, .noTitle, .noFormID,
      .spelling, .todayAnswer, .tableNotMatrix, .rolesUnknown:
      .approximated
    case .metadata, .media, .outsideFile, .unknownColumn, .columnLeft, .choiceFilter,
      .disabledRow, .commentRow, .settingLeft, .sheetLeft, .choiceOutsideLists,
      .calculationOfLeft, .calculationOfShown, .pointless, .emptyGroup, .carriedForNothing:
      .left
    case .versionUnchanged: .warned
    case .uncalculated, .noSurveySheet, .carriedFormat, .noTypeColumn, .noQuestions, .noType,
      .noName, .unknownType,
      .unsupportedType, .nestedRepeat, .endWithoutBegin, .neverEnded, .tooDeep, .noList,
      .unknownList,
      .choiceWithoutName, .tooManyChoices, .choicesFromFile, .choicesFromAnswers,
      .noCalculation, .badRange, .unsupportedFunction, .unsupportedPath, .badExpression,
      .unknownReference, .ambiguousReference, .referenceToGroup, .referenceToLeft,
      .laterReference, .problem:
      .refused
    }
  }
}
