public import Questionnaires

/// What a form became, and everything that is to be said about it.
public struct XLSFormReading: Sendable {
  /// The questionnaire; `nil` if something was refused.
  public let questionnaire: Questionnaire?
  /// What could be read, also if something was refused.
  package let readable: Questionnaire?
  /// What was approximated, left or refused, in the order of the sheets.
  public let findings: [XLSFormFinding]
}

/// Reads an XLSForm, the spreadsheet in which ODK, KoboToolbox and Ona forms are written.
///
/// It accepts what pyxform 4.5.0 accepts and is as lenient with headers and types. What the
/// toolkit has no word for is approximated, left out or refused; each time is a finding.
/// Source: https://xlsform.org and pyxform 4.5.0.
public struct XLSFormReader: Sendable {
  /// The code for texts in columns that name no language.
  public let unnamedLanguage: LanguageCode

  /// Makes a reader.
  public init(unnamedLanguage: LanguageCode = "es") { self.unnamedLanguage = unnamedLanguage }

  /// Reads a form.
  ///
  /// - Parameter tables: the sheets of the workbook.
  /// - Parameter fileName: names the questionnaire if the form does not: `survey` of `survey.xlsx`.
  public func read(_ tables: [SheetTable], fileName: String) -> XLSFormReading {
    var form = FormParts(tables)
    guard let survey = form.survey else {
      return XLSFormReading(
        questionnaire: nil, readable: nil, findings: form.inOrder(form.findings))
    }
    let settings = form.settings
    let defaultLanguage = settings["default_language"]?.text
    let languages = FormLanguages(
      [survey] + (form.choices.map { [$0] } ?? []), defaultLanguage: defaultLanguage,
      unnamed: unnamedLanguage, carried: form.carried)
    let lists = ChoiceLists(form.choices)
    let carried = form.carried
    let written = WrittenRows(form.nodes, carried)
    let names = FormNames(written.nodes, followUps: written.followUps)
    form.findings += languages.findings + lists.findings + names.findings
    let first = FormReader(
      written, languages: languages, lists: lists, names: names, carried: carried)
    func read(_ repairs: [CellPlace: [TypeMismatch]]) -> (FormReader, Questionnaire) {
      var reader = first
      reader.repairs = repairs
      let head = reader.head(settings, fileName: fileName)
      let questionnaire = reader.questionnaire(head, written)
      if questionnaire.questions.allSatisfy({ !$0.isAsked }) {
        reader.report(.noQuestions, at: CellPlace(sheet: survey.name))
      }
      reader.check(questionnaire)
      reader.reportUnused(questionnaire)
      return (reader, questionnaire)
    }
    var (reader, questionnaire) = read([:])
    let repairs = reader.repairsNeeded()
    if !repairs.isEmpty { (reader, questionnaire) = read(repairs) }
    let isRefused = (form.findings + reader.findings).contains { $0.severity == .refused }
    if !isRefused, reader.isChangedEdition(questionnaire) {
      reader.report(.versionUnchanged(questionnaire.version), at: settings["version"]?.place)
    }
    let findings = form.inOrder(form.findings + reader.findings)
    return XLSFormReading(
      questionnaire: isRefused ? nil : questionnaire, readable: questionnaire, findings: findings)
  }
}
