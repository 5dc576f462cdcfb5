import Commands
import Exports
import FileAccess
import HTTPServing
import Questionnaires
import ResponseStores

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
    case let error as ExportError: self.init(export: error, to: nil)
    case let error as HTTPListenerError: self.init(listener: error)
    default:
      self.init(
        .failed, es: "algo falló: \(type(of: error)).", en: "something failed: \(type(of: error)).",
        pt: "algo falhou: \(type(of: error)).",
        fr: "quelque chose a échoué\u{A0}: \(type(of: error)).")
    }
  }
}
