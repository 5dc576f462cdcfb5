import Commands
import SpreadsheetReading

/// What keeps a table from being read, in words.
extension Failure {
  init(table error: TableError, in path: String) {
    switch error {
    case .csv(let error): self.init(csv: error, in: path)
    case .workbook(let error): self.init(workbook: error, in: path)
    case .noVisibleSheet:
      self.init(
        .badData, es: "'\(path)': todas las hojas están ocultas. Muestre la que tiene la tabla.",
        en: "'\(path)': every sheet is hidden. Show the one with the table.",
        pt: "'\(path)': todas as planilhas estão ocultas. Mostre a que tem a tabela.",
        fr: "'\(path)'\u{A0}: toutes les feuilles sont masquées. Affichez celle du tableau.")
    }
  }

  init(csv error: CSVError, in path: String) {
    switch error {
    case .notUTF8(let record):
      self.init(
        .badData,
        es: "'\(path)', fila \(record): el texto no está en UTF-8. Guarde la tabla como «CSV "
          + "UTF-8».",
        en: "'\(path)', row \(record): the text is not UTF-8. Save the table as “CSV UTF-8”.",
        pt: "'\(path)', linha \(record): o texto não está em UTF-8. Salve a tabela como “CSV "
          + "UTF-8”.",
        fr: "'\(path)', ligne \(record)\u{A0}: le texte n'est pas en UTF-8. Enregistrez le tableau "
          + "en «\u{A0}CSV UTF-8\u{A0}».")
    case .unclosedQuote(let record):
      self.init(
        .badData, es: "'\(path)', fila \(record): falta cerrar unas comillas. Corrija la fila.",
        en: "'\(path)', row \(record): a quote is never closed. Correct the row.",
        pt: "'\(path)', linha \(record): falta fechar umas aspas. Corrija a linha.",
        fr: "'\(path)', ligne \(record)\u{A0}: des guillemets ne sont pas fermés. Corrigez la "
          + "ligne.")
    case .cellTooLong(let record):
      self.init(
        .badData,
        es: "'\(path)', fila \(record): una celda es demasiado larga. Revise comillas y separador.",
        en: "'\(path)', row \(record): a cell is too long. Check quotes and delimiter.",
        pt: "'\(path)', linha \(record): uma célula é longa demais. Verifique aspas e separador.",
        fr: "'\(path)', ligne \(record)\u{A0}: une cellule est trop longue. Vérifiez les "
          + "guillemets et le séparateur.")
    case .file(let error): self.init(file: error)
    }
  }
}
