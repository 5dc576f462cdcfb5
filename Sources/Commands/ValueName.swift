/// The names of values in help and messages: `STUDY.dpg` is `ESTUDIO.dpg` in Spanish.
///
/// Names are declared in English; words in capitals and the halves of `name=value` are replaced,
/// endings and what else is typed as it stands are not.
enum ValueName {
  /// The name in `language`.
  static func text(_ name: String, in language: String) -> String {
    var text = ""
    var word = ""
    for character in name {
      if character.isLetter {
        word.append(character)
      } else {
        text += translated(word, language)
        text.append(character)
        word = ""
      }
    }
    return text + translated(word, language)
  }

  /// The name in every language.
  static func wording(_ name: String) -> Wording {
    Wording(
      es: text(name, in: "es"), en: name, pt: text(name, in: "pt"), fr: text(name, in: "fr"))
  }

  private static func translated(_ word: String, _ language: String) -> String {
    words[word]?[language] ?? word
  }

  /// Without accents, so that anybody can type them.
  private static let words: [String: Wording] = [
    "STUDY": Wording(es: "ESTUDIO", en: "STUDY", pt: "ESTUDO", fr: "ETUDE"),
    "CODE": Wording(es: "CODIGO", en: "CODE", pt: "CODIGO", fr: "CODE"),
    "FILE": Wording(es: "ARCHIVO", en: "FILE", pt: "ARQUIVO", fr: "FICHIER"),
    "DIRECTORY": Wording(es: "CARPETA", en: "DIRECTORY", pt: "PASTA", fr: "DOSSIER"),
    "MAP": Wording(es: "MAPA", en: "MAP", pt: "MAPA", fr: "CARTE"),
    "OUT": Wording(es: "SALIDA", en: "OUT", pt: "SAIDA", fr: "SORTIE"),
    "TITLE": Wording(es: "TITULO", en: "TITLE", pt: "TITULO", fr: "TITRE"),
    "name": Wording(es: "nombre", en: "name", pt: "nome", fr: "nom"),
    "value": Wording(es: "valor", en: "value", pt: "valor", fr: "valeur"),
  ]
}
