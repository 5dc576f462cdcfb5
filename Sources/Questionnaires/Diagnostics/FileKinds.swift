/// What a definition file can define.
public enum DefinitionKind: String, Sendable, Hashable, CaseIterable {
  case questionnaire, overlay, plan, layout, importMap

  /// Its name with an article, for sentences.
  var name: LocalizedText {
    switch self {
    case .questionnaire:
      LocalizedText(
        es: "un cuestionario", en: "a questionnaire", pt: "um questionário", fr: "un questionnaire")
    case .overlay:
      LocalizedText(
        es: "una adaptación", en: "an overlay", pt: "uma adaptação", fr: "une adaptation")
    case .plan:
      LocalizedText(
        es: "un plan de puntajes", en: "a scoring plan", pt: "um plano de análise",
        fr: "un plan d'analyse")
    case .layout:
      LocalizedText(
        es: "un diseño de libro", en: "an export layout", pt: "um formato de planilha",
        fr: "une mise en page")
    case .importMap:
      LocalizedText(
        es: "un mapa de importación", en: "an import map", pt: "um mapa de importação",
        fr: "une correspondance d'importation")
    }
  }
}

/// What a file is that is no text a person could have written a definition in.
public enum ForeignFile: String, Sendable, Hashable, CaseIterable {
  case workbook, document, study, picture, webPage, archive, other
}

/// How a text is written that is not UTF-8.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// Two bytes a letter: “Unicode” in older Windows programs.
  case utf16
  /// One byte a letter: Windows-1252, Latin-1 or a relative of theirs.
  case singleByte
}

/// What is wrong in a text that should be JSON.
public enum JSONMistake: String, Sendable, Hashable, CaseIterable {
  case unexpected, unfinished, escape, number, leftOver
}

/// What is wrong in a list of choices that an institution wrote as one text.
public enum ListMistake: Sendable, Hashable {
  /// An entry without `code =` among others that have one.
  case noCode(String)
  /// An entry with nothing behind the code.
  case noLabel(String)
  /// A list of YAML instead of one text.
  case severalTexts
  /// A language's list that does not name the same entries as the first.
  case differs(LanguageCode)
}
