/// What libyaml says about a text that is not YAML, in the program's languages.
///
/// English is libyaml's own. Source: `src/scanner.c`, `src/parser.c` and `src/reader.c` of libyaml
/// 0.2.5; words that are not among them are shown as they are.
enum YAMLComplaint {
  /// The words in every language.
  static func text(_ words: String) -> LocalizedText {
    guard let known = known[words] else {
      return LocalizedText(es: words, en: words, pt: words, fr: words)
    }
    return LocalizedText(es: known.es, en: words, pt: known.pt, fr: known.fr)
  }

  private typealias Words = (es: String, pt: String, fr: String)

  private static let known: [String: Words] = structure.merging(characters) { first, _ in first }

  private static let structure: [String: Words] = [
    "did not find expected key": (
      "se esperaba una clave", "esperava-se uma chave", "une clé était attendue"
    ),
    "could not find expected ':'": ("falta ':'", "falta ':'", "il manque ':'"),
    "did not find expected '-' indicator": (
      "se esperaba '- '", "esperava-se '- '", "'- ' était attendu"
    ),
    "did not find expected ',' or ']'": (
      "falta ',' o ']'", "falta ',' ou ']'", "il manque ',' ou ']'"
    ),
    "did not find expected ',' or '}'": (
      "falta ',' o '}'", "falta ',' ou '}'", "il manque ',' ou '}'"
    ),
    "did not find expected node content": (
      "se esperaba un valor", "esperava-se um valor", "une valeur était attendue"
    ),
    "did not find expected <document start>": (
      "aquí debería terminar el archivo", "o arquivo deveria terminar aqui",
      "le fichier devrait finir ici"
    ),
    "mapping values are not allowed in this context": (
      "aquí no puede ir ':'", "aqui não pode haver ':'", "':' n'est pas permis ici"
    ),
    "mapping keys are not allowed in this context": (
      "aquí no puede ir '?'", "aqui não pode haver '?'", "'?' n'est pas permis ici"
    ),
    "block sequence entries are not allowed in this context": (
      "aquí no puede ir '- '", "aqui não pode haver '- '", "'- ' n'est pas permis ici"
    ),
    "found unexpected end of stream": (
      "el archivo termina antes de cerrar las comillas",
      "o arquivo termina antes de fechar as aspas",
      "le fichier finit avant la fermeture des guillemets"
    ),
    "found unexpected document indicator": (
      "hay '---' o '...' dentro de un texto", "há '---' ou '...' dentro de um texto",
      "il y a '---' ou '...' dans un texte"
    ),
    "found undefined tag handle": (
      "aquí no puede ir '!'", "aqui não pode haver '!'", "'!' n'est pas permis ici"
    ),
  ]

  private static let characters: [String: Words] = [
    "found character that cannot start any token": (
      "un valor no puede empezar así", "um valor não pode começar assim",
      "une valeur ne peut pas commencer ainsi"
    ),
    "found a tab character where an indentation space is expected": tab,
    "found a tab character that violates indentation": tab,
    "found unknown escape character": (
      "'\\' antes de una letra que no corresponde", "'\\' antes de uma letra que não corresponde",
      "'\\' devant une lettre qui ne convient pas"
    ),
    "did not find expected comment or line break": (
      "sobra texto en esta línea", "sobra texto nesta linha", "il y a du texte en trop sur la ligne"
    ),
    "did not find expected alphabetic or numeric character": (
      "se esperaba una letra o una cifra", "esperava-se uma letra ou um algarismo",
      "une lettre ou un chiffre était attendu"
    ),
    "control characters are not allowed": (
      "hay un carácter de control", "há um caractere de controle",
      "il y a un caractère de contrôle"
    ),
  ]

  private static let tab: Words = (
    "hay un tabulador en la sangría", "há uma tabulação no recuo",
    "il y a une tabulation dans le retrait"
  )
}
