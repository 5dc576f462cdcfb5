public import Questionnaires
internal import WorkbookWriting

/// Why a file was not made. It never carries an answer or a figure.
public enum ExportError: Error, Sendable, Equatable {
  /// The layout is for publication and the findings have not passed disclosure control.
  case unprotected
  /// The layout has a sheet of responses, which `ResponsesExport` makes.
  case needsResponses
  /// The layout is not one sheet of responses for internal use.
  case noResponsesSheet
  /// Stored answers that their questionnaire cannot explain: the study was changed by hand.
  case damagedAnswers
  /// More responses than a sheet has rows.
  case tooManyResponses
  /// A title of the layout that cannot name a sheet.
  case sheetTitle(String)
  /// The operating system refused: its number (`errno`) and its words.
  case system(Int32, reason: String)
  /// The workbook library refused, in its words.
  case library(String)

  /// What happened and what to do.
  public func message(in language: LanguageCode) -> String {
    wording[language]
  }

  private var wording: LocalizedText {
    switch self {
    case .unprotected:
      LocalizedText(
        es: "este formato es para publicar, y las cifras no pasaron la protección de grupos "
          + "pequeños. Quite --unprotected o use un formato interno",
        en: "this layout is for publication, and the figures have not passed the protection of "
          + "small groups. Leave out --unprotected or use an internal layout")
    case .needsResponses:
      LocalizedText(
        es: "este formato tiene una hoja de respuestas, que va sola en su libro",
        en: "this layout has a sheet of responses, which stands alone in its workbook")
    case .noResponsesSheet:
      LocalizedText(
        es: "este formato no es una sola hoja de respuestas para uso interno",
        en: "this layout is not one sheet of responses for internal use")
    case .damagedAnswers:
      LocalizedText(
        es: "hay respuestas que su cuestionario no explica. Pase dpg verify",
        en: "there are answers that their questionnaire does not explain. Run dpg verify")
    case .tooManyResponses:
      LocalizedText(
        es: "hay más respuestas que filas en una hoja. Exporte a CSV",
        en: "there are more responses than rows in a sheet. Export to CSV")
    case .sheetTitle(let reason):
      LocalizedText(
        es: "un título del formato no puede ser nombre de hoja: \(reason)",
        en: "a title of the layout cannot name a sheet: \(reason)")
    case .system(_, let reason):
      LocalizedText(
        es: "no se pudo escribir el archivo: \(reason)", en: "cannot write the file: \(reason)")
    case .library(let reason):
      LocalizedText(
        es: "no se pudo hacer el libro: \(reason)", en: "cannot make the workbook: \(reason)")
    }
  }
}

extension ExportError {
  /// The error of the workbook client as one of ours.
  init(_ error: WorkbookError) {
    self =
      switch error.code {
      case .system(let code): .system(code, reason: error.message)
      case .sheetName, .duplicateSheetName: .sheetTitle(error.message)
      case .library, .merge, .streaming, .link, .numberFormat, .chart: .library(error.description)
      }
  }
}
