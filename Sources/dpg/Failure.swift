import Commands
import Exports
import FileAccess
import HTTPServing
import Questionnaires
import ResponseStores
import SpreadsheetReading

/// What went wrong, as a sentence that says where, what and what to do, and an exit code.
struct Failure: Error {
  let code: ExitCode
  let message: Wording

  init(_ code: ExitCode, es: String, en: String, pt: String, fr: String) {
    self.code = code
    message = Wording(es: es, en: en, pt: pt, fr: fr)
  }

  /// The sentence for an error from a library.
  init(_ error: any Error) {
    switch error {
    case let error as Failure: self = error
    case let error as StudyError: self.init(study: error)
    case let error as FileError: self.init(file: error)
    case let error as CSVError: self.init(table: error)
    case let error as TableError: self.init(table: error)
    case let error as ExportError: self.init(export: error, to: nil)
    case let error as HTTPListenerError: self.init(listener: error)
    default:
      self.init(
        .failed, es: "algo falló: \(type(of: error)).", en: "something failed: \(type(of: error)).",
        pt: "algo falhou: \(type(of: error)).",
        fr: "quelque chose a échoué\u{A0}: \(type(of: error)).")
    }
  }

  init(table error: CSVError) {
    switch error {
    case .notUTF8(let record):
      self.init(
        .badData,
        es: "fila \(record): el texto no está en UTF-8. Guarde la tabla como «CSV UTF-8».",
        en: "row \(record): the text is not UTF-8. Save the table as “CSV UTF-8”.",
        pt: "linha \(record): o texto não está em UTF-8. Salve a tabela como “CSV UTF-8”.",
        fr: "ligne \(record)\u{A0}: le texte n'est pas en UTF-8. Enregistrez le tableau en "
          + "«\u{A0}CSV UTF-8\u{A0}».")
    case .unclosedQuote(let record):
      self.init(
        .badData, es: "fila \(record): falta cerrar unas comillas. Corrija la fila.",
        en: "row \(record): a quote is never closed. Correct the row.",
        pt: "linha \(record): falta fechar umas aspas. Corrija a linha.",
        fr: "ligne \(record)\u{A0}: des guillemets ne sont pas fermés. Corrigez la ligne.")
    case .cellTooLong(let record):
      self.init(
        .badData, es: "fila \(record): una celda es demasiado larga. Revise comillas y separador.",
        en: "row \(record): a cell is too long. Check quotes and delimiter.",
        pt: "linha \(record): uma célula é longa demais. Verifique aspas e separador.",
        fr: "ligne \(record)\u{A0}: une cellule est trop longue. Vérifiez les guillemets et le "
          + "séparateur.")
    case .file(let error): self.init(file: error)
    }
  }
}
