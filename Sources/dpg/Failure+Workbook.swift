import Commands
import SpreadsheetReading

/// What keeps a workbook from being read, in words.
extension Failure {
  init(workbook error: SpreadsheetError, in path: String) {
    switch error.reason {
    case .notAWorkbook, .openDocument, .binaryWorkbook, .oldFormat:
      self.init(
        .badData,
        es: "'\(path)' no es un libro de Excel (.xlsx). Ábralo y guárdelo como «Libro de Excel "
          + "(.xlsx)».",
        en: "'\(path)' is no Excel workbook (.xlsx). Open it and save it as “Excel workbook "
          + "(.xlsx)”.",
        pt: "'\(path)' não é uma pasta de trabalho do Excel (.xlsx). Abra-a e salve-a como .xlsx.",
        fr: "'\(path)' n'est pas un classeur Excel (.xlsx). Ouvrez-le et enregistrez-le en .xlsx.")
    case .encrypted:
      self.init(
        .badData, es: "el libro '\(path)' tiene contraseña. Guarde una copia sin contraseña.",
        en: "the workbook '\(path)' has a password. Save a copy without one.",
        pt: "a pasta de trabalho '\(path)' tem senha. Salve uma cópia sem senha.",
        fr: "le classeur '\(path)' a un mot de passe. Enregistrez une copie sans mot de passe.")
    case .tooLarge, .tooManyParts, .partTooLarge, .packedTooTightly, .tooManySharedTexts:
      self.init(
        .badData,
        es:
          "el libro '\(path)' es demasiado grande. Guarde la tabla sola en otro libro o como CSV.",
        en: "the workbook '\(path)' is too large. Save the table alone, in a workbook or as CSV.",
        pt: "a pasta de trabalho '\(path)' é grande demais. Salve só a tabela, em outra ou como "
          + "CSV.",
        fr: "le classeur '\(path)' est trop grand. Enregistrez le tableau seul, en classeur ou en "
          + "CSV.")
    default: self.init(damaged: error, in: path)
    }
  }

  /// The file is not as Excel writes it.
  private init(damaged error: SpreadsheetError, in path: String) {
    let sheet = error.sheet.map { "'\($0)'" + (error.cell.map { "!\($0)" } ?? "") }
    let place = (sheet ?? error.part).map { " (\($0))" } ?? ""
    self.init(
      .badData,
      es: "el libro '\(path)' está dañado\(place). Ábralo en Excel o LibreOffice y guárdelo de "
        + "nuevo.",
      en: "the workbook '\(path)' is damaged\(place). Open it in Excel or LibreOffice and save it "
        + "again.",
      pt: "a pasta de trabalho '\(path)' está danificada\(place). Abra-a e salve-a de novo.",
      fr: "le classeur '\(path)' est endommagé\(place). Ouvrez-le et enregistrez-le à nouveau.")
  }
}
