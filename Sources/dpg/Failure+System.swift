import Commands
import Exports
import FileAccess
import Glibc
import HTTPServing
import Questionnaires

extension Failure {
  /// The sentence for a file that the system does not let be read or written.
  init(file error: FileError) {
    let name = error.path
    let reason = Self.reason(error.code)
    if error.isMissing, error.action == .read {
      self.init(
        .noInput, es: "no existe '\(name)'. Revise el nombre y la carpeta.",
        en: "'\(name)' does not exist. Check name and folder.",
        pt: "'\(name)' não existe. Verifique o nome e a pasta.",
        fr: "'\(name)' n'existe pas. Vérifiez le nom et le dossier.")
    } else if error.action == .read {
      self.init(
        .noInput, es: "no se puede leer '\(name)': \(reason.es).",
        en: "'\(name)' cannot be read: \(reason.en).",
        pt: "não se pode ler '\(name)': \(reason.pt).",
        fr: "impossible de lire '\(name)'\u{A0}: \(reason.fr).")
    } else {
      self.init(cannotWrite: name, error.code)
    }
  }

  /// The sentence for an export that was not made, to `path` if that is known.
  init(export error: ExportError, to path: String?) {
    if case .system(let code, _) = error, let path {
      self.init(cannotWrite: path, code)
      return
    }
    let start = path.map { "'\($0)': " } ?? ""
    let french = path.map { "'\($0)'\u{A0}: " } ?? ""
    self.init(
      .cannotCreate, es: start + error.message(in: "es"),
      en: start + error.message(in: "en"), pt: start + error.message(in: "pt"),
      fr: french + error.message(in: "fr"))
  }

  /// The sentence for a file that cannot be written, with the system's reason.
  init(cannotWrite name: String, _ code: Int32) {
    let reason = Self.reason(code)
    self.init(
      .cannotCreate,
      es: "no se puede escribir '\(name)': \(reason.es). Elija otra carpeta o libere espacio.",
      en: "'\(name)' cannot be written: \(reason.en). Choose another folder or free space.",
      pt: "não se pode gravar '\(name)': \(reason.pt). Escolha outra pasta ou libere espaço.",
      fr: "impossible d'écrire '\(name)'\u{A0}: \(reason.fr). "
        + "Choisissez un autre dossier ou libérez de l'espace.")
  }

  /// The sentence for a server that cannot start.
  init(listener error: HTTPListenerError) {
    switch error {
    case .addressInvalid(let host):
      self.init(
        .unavailable,
        es: "'\(host)' no es una dirección numérica. Escriba una como 127.0.0.1 o 0.0.0.0.",
        en: "'\(host)' is not a numeric address. Write one like 127.0.0.1 or 0.0.0.0.",
        pt: "'\(host)' não é um endereço numérico. Escreva um como 127.0.0.1 ou 0.0.0.0.",
        fr: "'\(host)' n'est pas une adresse numérique. "
          + "Écrivez-en une comme 127.0.0.1 ou 0.0.0.0.")
    case .portInUse(_, let port):
      self.init(
        .unavailable, es: "otro programa usa el puerto \(port). Ciérrelo o elija otro con --port.",
        en: "another program uses port \(port). Close it or choose another with --port.",
        pt: "outro programa usa a porta \(port). Feche-o ou escolha outra com --port.",
        fr: "un autre programme utilise le port \(port). "
          + "Fermez-le ou choisissez-en un autre avec --port.")
    case .addressRefused(let host, let port, _):
      self.init(
        .unavailable,
        es: "el sistema no permite escuchar en \(host), puerto \(port). "
          + "Elija otra dirección u otro puerto.",
        en: "the system does not allow listening on \(host), port \(port). "
          + "Choose another address or another port.",
        pt: "o sistema não permite escutar em \(host), porta \(port). "
          + "Escolha outro endereço ou outra porta.",
        fr: "le système ne permet pas d'écouter sur \(host), port \(port). "
          + "Choisissez une autre adresse ou un autre port.")
    case .notStarted:
      self.init(
        .unavailable,
        es: "el servidor web no pudo arrancar. Cierre otros programas y vuelva a intentar.",
        en: "the web server could not start. Close other programs and try again.",
        pt: "o servidor web não pôde iniciar. Feche outros programas e tente de novo.",
        fr: "le serveur web n'a pas pu démarrer. Fermez d'autres programmes et réessayez.")
    }
  }

  /// What the system's error number means; of a rare one, only the number.
  private static func reason(_ code: Int32) -> Wording {
    switch code {
    case ENOENT, ENOTDIR:
      Wording(
        es: "no existe la carpeta", en: "there is no such folder", pt: "não existe a pasta",
        fr: "le dossier n'existe pas")
    case EACCES, EPERM:
      Wording(
        es: "no hay permiso", en: "permission denied", pt: "não há permissão",
        fr: "il n'y a pas de droit d'accès")
    case EISDIR:
      Wording(
        es: "es una carpeta", en: "it is a folder", pt: "é uma pasta", fr: "c'est un dossier")
    case ENOSPC, EDQUOT:
      Wording(
        es: "el disco está lleno", en: "the disk is full", pt: "o disco está cheio",
        fr: "le disque est plein")
    case EROFS:
      Wording(
        es: "el disco es de solo lectura", en: "the disk is read-only",
        pt: "o disco é somente leitura", fr: "le disque est en lecture seule")
    case EEXIST:
      Wording(
        es: "ya hay un archivo con ese nombre", en: "there is a file of that name",
        pt: "já há um arquivo com esse nome", fr: "il y a déjà un fichier de ce nom")
    case ENAMETOOLONG:
      Wording(
        es: "el nombre es demasiado largo", en: "the name is too long",
        pt: "o nome é longo demais", fr: "le nom est trop long")
    case EIO:
      Wording(
        es: "falla del disco", en: "the disk fails", pt: "falha do disco",
        fr: "défaillance du disque")
    default:
      Wording(
        es: "error \(code) del sistema", en: "system error \(code)", pt: "erro \(code) do sistema",
        fr: "erreur \(code) du système")
    }
  }
}
