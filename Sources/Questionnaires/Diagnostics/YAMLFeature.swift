/// What YAML has and definitions do not: each says what it says where it stands.
public enum YAMLFeature: Sendable, Hashable {
  /// `&name`, which marks a value, and `*name`, which repeats it.
  case reference
  /// `!name` before a value.
  case tag
  /// A second document after `---`.
  case severalDocuments

  var message: LocalizedText {
    switch self {
    case .reference:
      LocalizedText(
        es: "aquí '&' o '*' remiten a otro valor, y eso no se lee. Escriba el valor completo otra "
          + "vez o, si es un texto, póngalo entre comillas.",
        en: "here '&' or '*' refers to another value, which is not read. Write the value out again "
          + "or, if it is a text, put it in quotes.",
        pt: "aqui '&' ou '*' remete a outro valor, e isso não se lê. Escreva o valor completo "
          + "outra vez ou, se for um texto, ponha-o entre aspas.",
        fr: "ici '&' ou '*' renvoie à une autre valeur, ce qui n'est pas lu. Écrivez de nouveau la "
          + "valeur entière ou, si c'est un texte, mettez-le entre guillemets.")
    case .tag:
      LocalizedText(
        es: "'!' delante de un valor no se lee. Ponga el texto entre comillas.",
        en: "'!' before a value is not read. Put the text in quotes.",
        pt: "'!' antes de um valor não se lê. Ponha o texto entre aspas.",
        fr: "'!' devant une valeur n'est pas lu. Mettez le texte entre guillemets.")
    case .severalDocuments:
      LocalizedText(
        es: "después de '---' empieza otro documento, y un archivo define una sola cosa. Quite "
          + "'---' o divida el archivo.",
        en: "another document starts after '---', and a file defines one thing. Remove '---' or "
          + "split the file.",
        pt: "depois de '---' começa outro documento, e um arquivo define uma só coisa. Retire "
          + "'---' ou divida o arquivo.",
        fr: "un autre document commence après '---', et un fichier définit une seule chose. "
          + "Retirez '---' ou divisez le fichier.")
    }
  }
}
