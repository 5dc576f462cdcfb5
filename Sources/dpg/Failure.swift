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

  init(_ code: ExitCode, es: String, en: String, pt: String? = nil, fr: String? = nil) {
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
    case let error as ExportError:
      self.init(.cannotCreate, es: error.message(in: "es"), en: error.message(in: "en"))
    case let error as HTTPListenerError: self.init(listener: error)
    default:
      self.init(
        .failed, es: "algo falló: \(type(of: error)).", en: "something failed: \(type(of: error)).")
    }
  }

  private init(file error: FileError) {
    let name = error.path
    if error.isMissing {
      self.init(
        .noInput, es: "no existe '\(name)'. Revise el nombre y la carpeta.",
        en: "'\(name)' does not exist. Check name and folder.")
    } else if error.action == .read {
      self.init(
        .noInput, es: "no se puede leer '\(name)': \(error.reason).",
        en: "'\(name)' cannot be read: \(error.reason).")
    } else {
      self.init(
        .cannotCreate,
        es: "no se puede escribir '\(name)': \(error.reason). Elija otra carpeta o libere espacio.",
        en: "'\(name)' cannot be written: \(error.reason). Choose another folder or free space.")
    }
  }

  private init(listener error: HTTPListenerError) {
    let spanish =
      switch error {
      case .addressInvalid(let host):
        "'\(host)' no es una dirección numérica. Escriba una como 127.0.0.1 o 0.0.0.0."
      case .portInUse(_, let port):
        "otro programa usa el puerto \(port). Ciérrelo o elija otro con --port."
      case .addressRefused(let host, let port, _):
        "el sistema no permite escuchar en \(host), puerto \(port). Elija otra dirección u otro puerto."
      case .notStarted:
        "el servidor web no pudo arrancar. Cierre otros programas y vuelva a intentar."
      }
    self.init(.unavailable, es: spanish, en: "\(error)")
  }

  init(table error: CSVError) {
    switch error {
    case .notUTF8(let record):
      self.init(
        .badData,
        es: "fila \(record): el texto no está en UTF-8. Guarde la tabla como «CSV UTF-8».",
        en: "row \(record): the text is not UTF-8. Save the table as “CSV UTF-8”.")
    case .unclosedQuote(let record):
      self.init(
        .badData, es: "fila \(record): falta cerrar unas comillas. Corrija la fila.",
        en: "row \(record): a quote is never closed. Correct the row.")
    case .cellTooLong(let record):
      self.init(
        .badData, es: "fila \(record): una celda es demasiado larga. Revise comillas y separador.",
        en: "row \(record): a cell is too long. Check quotes and delimiter.")
    case .file(let error): self.init(file: error)
    }
  }

  private init(study error: StudyError) {
    switch error {
    case .missing(let path):
      self.init(
        .noInput, es: "no existe '\(path)'. Créelo con: dpg init \(path) --questionnaire …",
        en: "'\(path)' does not exist. Make it with: dpg init \(path) --questionnaire …")
    case .exists(let path):
      self.init(
        .cannotCreate, es: "ya existe '\(path)'. Elija otro nombre; no se toca.",
        en: "'\(path)' exists already. Choose another name; it is left alone.")
    case .notAStudy(let path):
      self.init(
        .badData, es: "'\(path)' no es un archivo de estudio de dpg.",
        en: "'\(path)' is not a dpg study file.")
    case .tooNew(let version):
      self.init(
        .badData,
        es: "el archivo lo hizo una versión más nueva de dpg (esquema \(version)). Actualice dpg.",
        en: "a newer version of dpg made this file (schema \(version)). Update dpg.")
    case .damaged:
      self.init(
        .badData, es: "el archivo está dañado o se cambió por fuera. Use la última copia.",
        en: "the file is damaged or was changed from outside. Use the last copy.")
    case .busy:
      self.init(
        .unavailable, es: "otro programa está usando el archivo. Ciérrelo y vuelva a intentar.",
        en: "another program is using the file. Close it and try again.")
    case .diskFull:
      self.init(
        .inputOutput,
        es: "el disco está lleno; no se guardó nada de esta operación. Libere espacio.",
        en: "the disk is full; nothing of this operation was kept. Free some space.")
    case .cannotWrite:
      self.init(
        .inputOutput, es: "no se puede escribir en el archivo o su carpeta. Revise los permisos.",
        en: "the file or its folder cannot be written. Check permissions.")
    case .notOpen(.closed):
      self.init(
        .unavailable, es: "el estudio está cerrado y ya no recibe respuestas.",
        en: "the study is closed and takes no more answers.")
    case .notOpen:
      self.init(
        .unavailable, es: "el estudio todavía no está abierto. Ábralo con: dpg open ESTUDIO.dpg",
        en: "the study is not open yet. Open it with: dpg open STUDY.dpg")
    case .definitionChanged(let name):
      self.init(
        .badData, es: "'\(name)' ya está en el estudio con otro contenido. Cambie su versión.",
        en: "'\(name)' is in the study already with other content. Change its version.")
    case .database(let words):
      self.init(
        .inputOutput, es: "la base de datos dice: \(words).", en: "the database says: \(words).")
    }
  }
}
