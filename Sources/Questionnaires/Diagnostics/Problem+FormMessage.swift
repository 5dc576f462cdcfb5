extension Problem {
  /// Messages about the form of a file, whatever it defines.
  var formMessage: LocalizedText {
    switch self {
    case .notYAML(let words): Self.notYAML(YAMLComplaint.text(words))
    case .unknownKey(let key, let near):
      LocalizedText(
        es: "no se conoce la clave '\(key)'.\(Self.meant(near).es) Corríjala o quítela.",
        en: "unknown key '\(key)'.\(Self.meant(near).en) Correct or remove it.",
        pt: "a chave '\(key)' é desconhecida.\(Self.meant(near).pt) Corrija ou retire.",
        fr: "la clé '\(key)' est inconnue.\(Self.meant(near).fr) Corrigez-la ou retirez-la.")
    case .missingKey(let key):
      LocalizedText(
        es: "falta '\(key)'. Agréguelo.", en: "'\(key)' is missing. Add it.",
        pt: "falta '\(key)'. Acrescente.", fr: "il manque '\(key)'. Ajoutez-le.")
    case .duplicateKey(let key):
      LocalizedText(
        es: "la clave '\(key)' aparece dos veces. Quite una.",
        en: "key '\(key)' appears twice. Remove one.",
        pt: "a chave '\(key)' aparece duas vezes. Retire uma.",
        fr: "la clé '\(key)' apparaît deux fois. Retirez-en une.")
    case .expectedMapping:
      LocalizedText(
        es: "aquí van claves con su valor, como 'es: Texto'. Escríbalo así.",
        en: "keys with values belong here, like 'en: Text'. Write it that way.",
        pt: "aqui vão chaves com seu valor, como 'pt: Texto'. Escreva assim.",
        fr: "ici vont des clés avec leur valeur, comme 'fr: Texte'. Écrivez-le ainsi.")
    case .expectedList:
      LocalizedText(
        es: "aquí va una lista, con '- ' delante de cada elemento. Escríbalo así.",
        en: "a list belongs here, with '- ' before each element. Write it that way.",
        pt: "aqui vai uma lista, com '- ' antes de cada elemento. Escreva assim.",
        fr: "ici va une liste, avec '- ' devant chaque élément. Écrivez-la ainsi.")
    case .expectedText:
      LocalizedText(
        es: "aquí va un solo texto o número. Quite la lista o las claves.",
        en: "a single text or number belongs here. Remove the list or keys.",
        pt: "aqui vai um só texto ou número. Retire a lista ou as chaves.",
        fr: "ici va un seul texte ou nombre. Retirez la liste ou les clés.")
    case .badValue(let value, let allowed, let near):
      LocalizedText(
        es:
          "'\(value)' no vale aquí.\(Self.meant(near).es) Use: \(allowed.joined(separator: ", ")).",
        en: "'\(value)' is not valid here.\(Self.meant(near).en) "
          + "Use one of: \(allowed.joined(separator: ", ")).",
        pt: "'\(value)' não vale aqui.\(Self.meant(near).pt) Use: "
          + "\(allowed.joined(separator: ", ")).",
        fr: "'\(value)' ne convient pas ici.\(Self.meant(near).fr) Utilisez\u{A0}: "
          + "\(allowed.joined(separator: ", ")).")
    case .badNumber(let value):
      LocalizedText(
        es: "'\(value)' no es un número que sirva aquí. Escriba por ejemplo 10 o 0.5.",
        en: "'\(value)' is not a usable number here. Write for example 10 or 0.5.",
        pt: "'\(value)' não é um número que sirva aqui. Escreva por exemplo 10 ou 0.5.",
        fr: "'\(value)' n'est pas un nombre utilisable ici. Écrivez par exemple 10 ou 0.5.")
    case .badName(let name):
      LocalizedText(
        es: "'\(name)' no sirve como nombre. Empiece con una letra y use solo letras sin tilde, "
          + "cifras, '-' y '_', hasta 64.",
        en: "'\(name)' does not work as a name. Start with a letter and use only unaccented "
          + "letters, digits, '-' and '_', up to 64.",
        pt: "'\(name)' não serve como nome. Comece com uma letra e use só letras sem acento, "
          + "algarismos, '-' e '_', até 64.",
        fr: "'\(name)' ne convient pas comme nom. Commencez par une lettre et n'utilisez que des "
          + "lettres sans accent, des chiffres, '-' et '_', 64 au plus.")
    case .unknownKindOfFile:
      LocalizedText(
        es: "no se reconoce qué define este archivo. Empiécelo con 'questionnaire:', 'plan:', "
          + "'layout:', 'overlay:' o 'import:'.",
        en: "cannot tell what this file defines. Start it with 'questionnaire:', 'plan:', "
          + "'layout:', 'overlay:' or 'import:'.",
        pt: "não se reconhece o que este arquivo define. Comece com 'questionnaire:', 'plan:', "
          + "'layout:', 'overlay:' ou 'import:'.",
        fr: "on ne reconnaît pas ce que ce fichier définit. Commencez-le par 'questionnaire:', "
          + "'plan:', 'layout:', 'overlay:' ou 'import:'.")
    case .tooLarge(let most):
      LocalizedText(
        es: "el archivo pasa de \(most) MB. Quite lo que no define nada, o divídalo.",
        en: "the file is larger than \(most) MB. Remove what defines nothing, or split it.",
        pt: "o arquivo passa de \(most) MB. Retire o que não define nada, ou divida-o.",
        fr: "le fichier dépasse \(most) Mo. Retirez ce qui ne définit rien, ou divisez-le.")
    case .notRead(let feature): feature.message
    default:
      LocalizedText(
        es: "demasiados niveles, uno dentro de otro. Simplifique el archivo.",
        en: "too many levels inside one another. Simplify the file.",
        pt: "níveis demais, um dentro do outro. Simplifique o arquivo.",
        fr: "trop de niveaux imbriqués. Simplifiez le fichier.")
    }
  }

  private static func notYAML(_ detail: LocalizedText) -> LocalizedText {
    LocalizedText(
      es: "el archivo no se puede leer como YAML (\(detail["es"])). "
        + "Revise la sangría, los dos puntos y las comillas de esta línea y la anterior; un texto "
        + "que lleva ': ' o ' #' va entre comillas.",
      en: "the file cannot be read as YAML (\(detail["en"])). "
        + "Check indentation, colons and quotes on this line and the one before; a text with ': ' "
        + "or ' #' in it goes in quotes.",
      pt: "o arquivo não pode ser lido como YAML (\(detail["pt"])). "
        + "Verifique o recuo, os dois-pontos e as aspas desta linha e da anterior; um texto que "
        + "tem ': ' ou ' #' vai entre aspas.",
      fr: "le fichier ne peut pas être lu comme du YAML (\(detail["fr"])). "
        + "Vérifiez le retrait, les deux-points et les guillemets de cette ligne et de la "
        + "précédente\u{A0}; un texte avec ': ' ou ' #' va entre guillemets.")
  }
}
