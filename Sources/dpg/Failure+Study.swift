import Commands
import ResponseStores

extension Failure {
  /// The sentence for a study file that cannot be used.
  init(study error: StudyError) {
    switch error {
    case .missing(let path):
      self.init(
        .noInput, es: "no existe '\(path)'. Créelo con: dpg init \(path) --questionnaire …",
        en: "'\(path)' does not exist. Make it with: dpg init \(path) --questionnaire …",
        pt: "'\(path)' não existe. Crie com: dpg init \(path) --questionnaire …",
        fr: "'\(path)' n'existe pas. Créez-le avec\u{A0}: dpg init \(path) --questionnaire …")
    case .exists(let path):
      self.init(
        .cannotCreate, es: "ya existe '\(path)'. Elija otro nombre; no se toca.",
        en: "'\(path)' exists already. Choose another name; it is left alone.",
        pt: "'\(path)' já existe. Escolha outro nome; ele não é tocado.",
        fr: "'\(path)' existe déjà. Choisissez un autre nom\u{A0}; on n'y touche pas.")
    case .notAStudy(let path):
      self.init(
        .badData,
        es: "'\(path)' no es un archivo de estudio de dpg. Un estudio se hace con: dpg init "
          + "estudio.dpg --questionnaire …",
        en: "'\(path)' is not a dpg study file. A study is made with: dpg init study.dpg "
          + "--questionnaire …",
        pt: "'\(path)' não é um arquivo de estudo do dpg. Um estudo se faz com: dpg init "
          + "estudo.dpg --questionnaire …",
        fr: "'\(path)' n'est pas un fichier d'étude de dpg. Une étude se fait avec\u{A0}: dpg init "
          + "etude.dpg --questionnaire …")
    case .tooNew(let version):
      self.init(
        .badData,
        es: "el archivo lo hizo una versión más nueva de dpg (esquema \(version)). Actualice dpg.",
        en: "a newer version of dpg made this file (schema \(version)). Update dpg.",
        pt: "o arquivo foi feito por uma versão mais nova do dpg (esquema \(version)). Atualize "
          + "o dpg.",
        fr: "le fichier vient d'une version plus récente de dpg (schéma \(version)). Mettez dpg "
          + "à jour.")
    case .damaged:
      self.init(
        .badData, es: "el archivo está dañado o se cambió por fuera. Use la última copia.",
        en: "the file is damaged or was changed from outside. Use the last copy.",
        pt: "o arquivo está danificado ou foi alterado por fora. Use a última cópia.",
        fr: "le fichier est endommagé ou a été modifié de l'extérieur. Utilisez la dernière "
          + "copie.")
    case .busy:
      self.init(
        .unavailable, es: "otro programa está usando el archivo. Ciérrelo y vuelva a intentar.",
        en: "another program is using the file. Close it and try again.",
        pt: "outro programa está usando o arquivo. Feche-o e tente de novo.",
        fr: "un autre programme utilise le fichier. Fermez-le et réessayez.")
    case .diskFull:
      self.init(
        .inputOutput,
        es: "el disco está lleno; no se guardó nada de esta operación. Libere espacio.",
        en: "the disk is full; nothing of this operation was kept. Free some space.",
        pt: "o disco está cheio; nada desta operação foi gravado. Libere espaço.",
        fr: "le disque est plein\u{A0}; rien de cette opération n'a été enregistré. Libérez de "
          + "l'espace.")
    case .cannotWrite:
      self.init(
        .inputOutput, es: "no se puede escribir en el archivo o su carpeta. Revise los permisos.",
        en: "the file or its folder cannot be written. Check permissions.",
        pt: "não se pode gravar no arquivo ou na sua pasta. Verifique as permissões.",
        fr: "impossible d'écrire dans le fichier ou son dossier. Vérifiez les droits.")
    case .notOpen(.closed):
      self.init(
        .unavailable, es: "el estudio está cerrado y ya no recibe respuestas.",
        en: "the study is closed and takes no more answers.",
        pt: "o estudo está encerrado e já não recebe respostas.",
        fr: "l'étude est close et ne reçoit plus de réponses.")
    case .notOpen:
      self.init(
        .unavailable, es: "el estudio todavía no está abierto. Ábralo con: dpg open ESTUDIO.dpg",
        en: "the study is not open yet. Open it with: dpg open STUDY.dpg",
        pt: "o estudo ainda não está aberto. Abra com: dpg open ESTUDO.dpg",
        fr: "l'étude n'est pas encore ouverte. Ouvrez-la avec\u{A0}: dpg open ETUDE.dpg")
    case .definitionChanged(let name):
      self.init(
        .badData, es: "'\(name)' ya está en el estudio con otro contenido. Cambie su versión.",
        en: "'\(name)' is in the study already with other content. Change its version.",
        pt: "'\(name)' já está no estudo com outro conteúdo. Mude a versão dele.",
        fr: "'\(name)' est déjà dans l'étude avec un autre contenu. Changez sa version.")
    case .database(let words):
      self.init(
        .inputOutput, es: "la base de datos dice: \(words).", en: "the database says: \(words).",
        pt: "o banco de dados diz: \(words).",
        fr: "la base de données dit\u{A0}: \(words).")
    }
  }
}
