import Commands
import SpreadsheetReading

/// What keeps a workbook from being read, in words.
extension Failure {
  init(table error: TableError) {
    switch error {
    case .csv(let error): self.init(table: error)
    case .workbook(let error): self.init(workbook: error)
    case .noVisibleSheet:
      self.init(
        .badData, es: "todas las hojas del libro están ocultas. Muestre la que tiene la tabla.",
        en: "every sheet of the workbook is hidden. Show the one with the table.",
        pt: "todas as planilhas estão ocultas. Mostre a que tem a tabela.",
        fr: "toutes les feuilles du classeur sont masquées. Affichez celle du tableau.")
    }
  }

  init(workbook error: SpreadsheetError) {
    switch error.reason {
    case .notAWorkbook, .openDocument, .binaryWorkbook, .oldFormat:
      self.init(
        .badData,
        es: "no es un libro de Excel (.xlsx). Ábralo y guárdelo como «Libro de Excel (.xlsx)».",
        en: "this is no Excel workbook (.xlsx). Open it and save it as “Excel workbook (.xlsx)”.",
        pt: "não é uma pasta de trabalho do Excel (.xlsx). Abra-a e salve-a como .xlsx.",
        fr: "ce n'est pas un classeur Excel (.xlsx). Ouvrez-le et enregistrez-le en .xlsx.")
    case .encrypted:
      self.init(
        .badData, es: "el libro tiene contraseña. Guarde una copia sin contraseña.",
        en: "the workbook has a password. Save a copy without one.",
        pt: "a pasta de trabalho tem senha. Salve uma cópia sem senha.",
        fr: "le classeur a un mot de passe. Enregistrez une copie sans mot de passe.")
    case .tooLarge, .tooManyParts, .partTooLarge, .packedTooTightly, .tooManySharedTexts:
      self.init(
        .badData,
        es: "el libro es demasiado grande. Guarde la tabla sola en otro libro o como CSV.",
        en: "the workbook is too large. Save the table alone, in a workbook or as CSV.",
        pt: "a pasta de trabalho é grande demais. Salve só a tabela, em outra ou como CSV.",
        fr: "le classeur est trop grand. Enregistrez le tableau seul, en classeur ou en CSV.")
    default: self.init(damaged: error)
    }
  }

  /// The file is not as Excel writes it.
  private init(damaged error: SpreadsheetError) {
    let sheet = error.sheet.map { "'\($0)'" + (error.cell.map { "!\($0)" } ?? "") }
    let place = sheet ?? error.part ?? ""
    let colon = place.isEmpty ? "" : "\(place): "
    self.init(
      .badData,
      es: colon + "el libro está dañado. Ábralo en Excel o LibreOffice y guárdelo de nuevo.",
      en: colon + "the workbook is damaged. Open it in Excel or LibreOffice and save it again.",
      pt: colon + "a pasta de trabalho está danificada. Abra-a e salve-a de novo.",
      fr: colon + "le classeur est endommagé. Ouvrez-le et enregistrez-le à nouveau.")
  }
}
