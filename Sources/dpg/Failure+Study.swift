import Commands
import ResponseStores

extension Failure {
  /// The sentence for a study file that cannot be used.
  init(study error: StudyError) {
    let path = error.path
    switch error.reason {
    case .missing:
      self.init(
        .noInput, es: "no existe '\(path)'. Créelo con: dpg init \(path) --questionnaire …",
        en: "'\(path)' does not exist. Make it with: dpg init \(path) --questionnaire …",
        pt: "'\(path)' não existe. Crie com: dpg init \(path) --questionnaire …",
        fr: "'\(path)' n'existe pas. Créez-le avec\u{A0}: dpg init \(path) --questionnaire …")
    case .exists:
      self.init(
        .cannotCreate, es: "ya existe '\(path)'. Elija otro nombre; no se toca.",
        en: "'\(path)' exists already. Choose another name; it is left alone.",
        pt: "'\(path)' já existe. Escolha outro nome; ele não é tocado.",
        fr: "'\(path)' existe déjà. Choisissez un autre nom\u{A0}; on n'y touche pas.")
    case .notAStudy:
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
        es: "a '\(path)' lo hizo una versión más nueva de dpg (esquema \(version)). Actualice dpg.",
        en: "a newer version of dpg made '\(path)' (schema \(version)). Update dpg.",
        pt: "'\(path)' foi feito por uma versão mais nova do dpg (esquema \(version)). Atualize "
          + "o dpg.",
        fr: "'\(path)' vient d'une version plus récente de dpg (schéma \(version)). Mettez dpg "
          + "à jour.")
    case .damaged:
      self.init(
        .badData, es: "'\(path)' está dañado o se cambió por fuera. Use la última copia.",
        en: "'\(path)' is damaged or was changed from outside. Use the last copy.",
        pt: "'\(path)' está danificado ou foi alterado por fora. Use a última cópia.",
        fr: "'\(path)' est endommagé ou a été modifié de l'extérieur. Utilisez la dernière "
          + "copie.")
    case .busy:
      self.init(
        .unavailable, es: "otro programa está usando '\(path)'. Ciérrelo y vuelva a intentar.",
        en: "another program is using '\(path)'. Close it and try again.",
        pt: "outro programa está usando '\(path)'. Feche-o e tente de novo.",
        fr: "un autre programme utilise '\(path)'. Fermez-le et réessayez.")
    case .diskFull:
      self.init(
        .inputOutput,
        es:
          "el disco de '\(path)' está lleno; no se guardó nada de esta operación. Libere espacio.",
        en: "the disk of '\(path)' is full; nothing of this operation was kept. Free some space.",
        pt: "o disco de '\(path)' está cheio; nada desta operação foi gravado. Libere espaço.",
        fr: "le disque de '\(path)' est plein\u{A0}; rien de cette opération n'a été enregistré. "
          + "Libérez de l'espace.")
    case .notOpen(.closed):
      self.init(
        .unavailable, es: "el estudio '\(path)' está cerrado y ya no recibe respuestas.",
        en: "the study '\(path)' is closed and takes no more answers.",
        pt: "o estudo '\(path)' está encerrado e já não recebe respostas.",
        fr: "l'étude '\(path)' est close et ne reçoit plus de réponses.")
    case .notOpen:
      self.init(
        .unavailable,
        es: "el estudio '\(path)' todavía no está abierto. Ábralo con: dpg open \(path)",
        en: "the study '\(path)' is not open yet. Open it with: dpg open \(path)",
        pt: "o estudo '\(path)' ainda não está aberto. Abra com: dpg open \(path)",
        fr: "l'étude '\(path)' n'est pas encore ouverte. Ouvrez-la avec\u{A0}: dpg open \(path)")
    case .database(let words):
      self.init(
        .inputOutput,
        es: "la base de datos de '\(path)' dice: \(words). Revise el archivo con dpg verify o use "
          + "la última copia.",
        en: "the database of '\(path)' says: \(words). Check the file with dpg verify or use the "
          + "last copy.",
        pt: "o banco de dados de '\(path)' diz: \(words). Verifique o arquivo com dpg verify ou "
          + "use a última cópia.",
        fr: "la base de données de '\(path)' dit\u{A0}: \(words). Vérifiez le fichier avec dpg "
          + "verify ou utilisez la dernière copie.")
    case .cannotWrite:
      self.init(
        .inputOutput, es: "no se puede escribir en '\(path)' o su carpeta. Revise los permisos.",
        en: "'\(path)' or its folder cannot be written. Check permissions.",
        pt: "não se pode gravar em '\(path)' ou na sua pasta. Verifique as permissões.",
        fr: "impossible d'écrire dans '\(path)' ou son dossier. Vérifiez les droits.")
    }
  }
}
