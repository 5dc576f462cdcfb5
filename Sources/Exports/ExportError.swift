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
          + "small groups. Leave out --unprotected or use an internal layout",
        pt: "este formato é para publicar, e os números não passaram pela proteção de grupos "
          + "pequenos. Retire --unprotected ou use um formato interno",
        fr: "cette mise en page est à publier, et les chiffres n'ont pas passé la protection des "
          + "petits groupes. Retirez --unprotected ou prenez une mise en page interne")
    case .needsResponses:
      LocalizedText(
        es: "este formato tiene una hoja de respuestas, que va sola en su libro",
        en: "this layout has a sheet of responses, which stands alone in its workbook",
        pt: "este formato tem uma planilha de respostas, que vai sozinha em seu arquivo",
        fr: "cette mise en page a une feuille de réponses, qui va seule dans son classeur")
    case .noResponsesSheet:
      LocalizedText(
        es: "este formato no es una sola hoja de respuestas para uso interno",
        en: "this layout is not one sheet of responses for internal use",
        pt: "este formato não é uma única planilha de respostas para uso interno",
        fr: "cette mise en page n'est pas une seule feuille de réponses à usage interne")
    case .damagedAnswers:
      LocalizedText(
        es: "hay respuestas que su cuestionario no explica. Pase dpg verify",
        en: "there are answers that their questionnaire does not explain. Run dpg verify",
        pt: "há respostas que seu questionário não explica. Execute dpg verify",
        fr: "il y a des réponses que leur questionnaire n'explique pas. Lancez dpg verify")
    case .tooManyResponses:
      LocalizedText(
        es: "hay más respuestas que filas en una hoja. Exporte a CSV",
        en: "there are more responses than rows in a sheet. Export to CSV",
        pt: "há mais respostas do que linhas em uma planilha. Exporte para CSV",
        fr: "il y a plus de réponses que de lignes dans une feuille. Exportez en CSV")
    case .sheetTitle(let reason):
      LocalizedText(
        es: "un título del formato no puede ser nombre de hoja: \(reason)",
        en: "a title of the layout cannot name a sheet: \(reason)",
        pt: "um título do formato não pode ser nome de planilha: \(reason)",
        fr: "un titre de la mise en page ne peut pas nommer une feuille\u{A0}: \(reason)")
    case .system(_, let reason):
      LocalizedText(
        es: "no se pudo escribir el archivo: \(reason)", en: "cannot write the file: \(reason)",
        pt: "não foi possível gravar o arquivo: \(reason)",
        fr: "impossible d'écrire le fichier\u{A0}: \(reason)")
    case .library(let reason):
      LocalizedText(
        es: "no se pudo hacer el libro: \(reason)", en: "cannot make the workbook: \(reason)",
        pt: "não foi possível fazer o arquivo do Excel: \(reason)",
        fr: "impossible de faire le classeur\u{A0}: \(reason)")
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
