extension XLSFormFact {
  /// What it names in the form, and the fact without that: facts that differ in nothing else have
  /// one reason. `nil` if it names nothing, or must be mended one by one.
  var named: (reason: XLSFormFact, names: String)? {
    let gap = "…"
    switch self {
    case .tableIsMatrix(let name): return (.tableIsMatrix(gap), name)
    case .otherIsSpecified(let list): return (.otherIsSpecified(gap), list)
    case .renamed(let old, let new): return (.renamed(gap, to: gap), "\(old) → \(new)")
    case .codeRenamed(let old, let new): return (.codeRenamed(gap, to: gap), "\(old) → \(new)")
    case .generatedLanguage(let name, let code):
      return (.generatedLanguage(gap, code: gap), "\(name) → \(code)")
    case .missingTranslation(let language): return (.missingTranslation(gap), language)
    case .nestedGroup(let name): return (.nestedGroup(gap), name)
    case .looseQuestions(let section): return (.looseQuestions(section: gap), section)
    case .noLabel(let name): return (.noLabel(gap), name)
    case .referenceInText(let name): return (.referenceInText(gap), name)
    case .duplicateChoice(let code, let list):
      return (.duplicateChoice(gap, list: gap), "\(code) (\(list))")
    case .unknownCodeCompared(let code, let question):
      return (.unknownCodeCompared(gap, question: gap), "\(code) (\(question))")
    case .otherType(let type, let becomes):
      return (.otherType(gap, becomes: gap), "\(type) → \(becomes)")
    case .notShown(let type): return (.notShown(gap), type)
    case .spelling(let old, let read): return (.spelling(gap, read: gap), "\(old) → \(read)")
    case .todayAnswer(let name): return (.todayAnswer(gap), name)
    case .tableNotMatrix(let name): return (.tableNotMatrix(gap), name)
    default: return left
    }
  }

  private var left: (reason: XLSFormFact, names: String)? {
    let gap = "…"
    switch self {
    case .metadata(let type): return (.metadata(gap), type)
    case .media(let type): return (.media(gap), type)
    case .outsideFile(let type): return (.outsideFile(gap), type)
    case .unknownColumn(let header, let near):
      let name = header + (near.map { " (\($0)?)" } ?? "")
      return (.unknownColumn(gap, didYouMean: nil), name)
    case .columnLeft(let header): return (.columnLeft(gap), header)
    case .settingLeft(let name): return (.settingLeft(gap), name)
    case .sheetLeft(let name): return (.sheetLeft(gap), name)
    case .calculationOfLeft(let name, let needed):
      return (.calculationOfLeft(gap, needs: gap), "\(name) (\(needed))")
    case .pointless(let header): return (.pointless(gap), header)
    case .emptyGroup(let name): return (.emptyGroup(gap), name)
    case .carriedForNothing(let name): return (.carriedForNothing(gap), name)
    default: return nil
    }
  }
}
