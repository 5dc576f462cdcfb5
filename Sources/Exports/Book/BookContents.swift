internal import Analysis
internal import Questionnaires
internal import WorkbookWriting

/// Everything the sheets of one workbook are made from.
struct BookContents {
  /// The figures.
  let findings: ProtectedFindings
  /// Who may read the workbook.
  let audience: ExportLayout.Audience
  /// What it says about itself.
  let context: ExportContext
  /// How its cells look.
  let styles: Styles
  /// Its sheets in the order of their tabs.
  let tabs: [Tab]

  /// The language it is in.
  var language: LanguageCode { context.language }

  /// A text in the language of the workbook.
  func text(_ text: LocalizedText) -> String { text[language] }

  /// A phrase in the language of the workbook.
  func text(_ phrase: Phrase) -> String { phrase.text[language] }

  /// A header in the language of the workbook.
  func text(_ title: ColumnTitle) -> String { title.text[language] }

  /// What every sheet says on top, strongest first; empty for an ordinary study.
  var warnings: [Phrase] {
    var warnings: [Phrase] = []
    if context.isPractice { warnings.append(.practice) }
    if context.hasSimulatedAnswers { warnings.append(.simulated) }
    if !findings.rules.allowsPublication { warnings.append(.internalUse) }
    return warnings
  }
}

extension WorkbookProperties {
  /// What a file manager shows about a workbook.
  init(_ context: ExportContext, _ questionnaire: Questionnaire) {
    self.init(
      title: context.studyTitle, subject: questionnaire.title[context.language],
      author: "dpg \(context.programVersion)", createdInSeconds: context.createdInSeconds)
  }
}

/// One sheet of a workbook before it is drawn.
struct Tab {
  /// What is drawn on it.
  enum Content {
    case cover, summary, items, codebook, notes
    case groups([BreakdownID])
    case groupsData([BreakdownID])
    case itemsData
  }

  let id: SheetID
  let content: Content
}

/// Draws one sheet.
protocol SheetDrawing {
  /// Writes everything on it.
  func draw(on sheet: inout Sheet) throws(WorkbookError)
}
