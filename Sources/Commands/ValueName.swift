/// The names of values in help and messages: `STUDY.dpg` is `ESTUDIO.dpg` in Spanish.
///
/// Names are declared in English; words in capitals and the halves of `name=value` are replaced,
/// endings and what else is typed as it stands are not.
enum ValueName {
  /// The name in `language`.
  static func text(_ name: String, in language: String) -> String {
    replacing(in: name) { words[$0]?[language] }
  }

  /// A command line to type, in `language`: `dpg open STUDY.dpg` is `dpg open estudio.dpg`.
  static func line(_ line: String, in language: String) -> String {
    replacing(in: line) { word in
      word == word.uppercased() ? words[word]?[language].lowercased() : nil
    }
  }

  /// A text with another word for each of its words that has one.
  private static func replacing(in text: String, _ other: (String) -> String?) -> String {
    var result = ""
    var word = ""
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        result += other(word) ?? word
        result.append(character)
        word = ""
      }
    }
    return result + (other(word) ?? word)
  }

  /// The name in every language.
  static func wording(_ name: String) -> Wording {
    Wording(
      es: text(name, in: "es"), en: name, pt: text(name, in: "pt"), fr: text(name, in: "fr"))
  }

  /// Without accents, so that anybody can type them.
  private static let words: [String: Wording] = [
    "STUDY": Wording(es: "ESTUDIO", en: "STUDY", pt: "ESTUDO", fr: "ETUDE"),
    "CODE": Wording(es: "CODIGO", en: "CODE", pt: "CODIGO", fr: "CODE"),
    "FILE": Wording(es: "ARCHIVO", en: "FILE", pt: "ARQUIVO", fr: "FICHIER"),
    "DIRECTORY": Wording(es: "CARPETA", en: "DIRECTORY", pt: "PASTA", fr: "DOSSIER"),
    "MAP": Wording(es: "MAPA", en: "MAP", pt: "MAPA", fr: "CARTE"),
    "IN": Wording(es: "ENTRADA", en: "IN", pt: "ENTRADA", fr: "ENTREE"),
    "OUT": Wording(es: "SALIDA", en: "OUT", pt: "SAIDA", fr: "SORTIE"),
    "TABLE": Wording(es: "TABLA", en: "TABLE", pt: "TABELA", fr: "TABLEAU"),
    "RESULTS": Wording(es: "RESULTADOS", en: "RESULTS", pt: "RESULTADOS", fr: "RESULTATS"),
    "MINE": Wording(es: "MIO", en: "MINE", pt: "MEU", fr: "MIEN"),
    "FORM": Wording(es: "FORMULARIO", en: "FORM", pt: "FORMULARIO", fr: "FORMULAIRE"),
    "BOOKLET": Wording(es: "CUADERNILLO", en: "BOOKLET", pt: "CADERNO", fr: "CAHIER"),
    "TITLE": Wording(es: "TITULO", en: "TITLE", pt: "TITULO", fr: "TITRE"),
    "name": Wording(es: "nombre", en: "name", pt: "nome", fr: "nom"),
    "language": Wording(es: "idioma", en: "language", pt: "idioma", fr: "langue"),
    "value": Wording(es: "valor", en: "value", pt: "valor", fr: "valeur"),
  ]
}
