extension Problem {
  /// Messages about a file as a whole: what it is, and how it is written down.
  var fileMessage: LocalizedText {
    switch self {
    case .notUTF8(let encoding): Self.notUTF8(encoding)
    case .notAText(let file): Self.notAText(file)
    case .tabIndentation:
      LocalizedText(
        es: "la sangría lleva un tabulador. Ponga espacios en su lugar, dos por nivel.",
        en: "there is a tab in the indentation. Put spaces in its place, two a level.",
        pt: "há uma tabulação no recuo. Ponha espaços no lugar dela, dois por nível.",
        fr: "il y a une tabulation dans le retrait. Mettez des espaces à sa place, deux par "
          + "niveau.")
    case .notJSON(let mistake): Self.notJSON(mistake)
    case .emptyFile:
      LocalizedText(
        es: "el archivo está vacío o solo tiene comentarios. Vea si se guardó lo escrito.",
        en: "the file is empty or has nothing but comments. See whether it was saved.",
        pt: "o arquivo está vazio ou só tem comentários. Veja se o texto foi salvo.",
        fr: "le fichier est vide ou n'a que des commentaires. Voyez s'il a été enregistré.")
    case .otherKind(let found, let expected):
      Self.otherKind(found.name, expected.name)
    default: LocalizedText([:])
    }
  }

  private static func otherKind(_ found: LocalizedText, _ expected: LocalizedText) -> LocalizedText
  {
    LocalizedText(
      es: "este archivo define \(found["es"]) y aquí va \(expected["es"]). Indique otro archivo.",
      en: "this file defines \(found["en"]), and \(expected["en"]) belongs here. Name another "
        + "file.",
      pt: "este arquivo define \(found["pt"]) e aqui vai \(expected["pt"]). Indique outro arquivo.",
      fr: "ce fichier définit \(found["fr"]), et ici va \(expected["fr"]). Indiquez un autre "
        + "fichier.")
  }

  private static func notUTF8(_ encoding: TextEncoding) -> LocalizedText {
    switch encoding {
    case .utf16:
      LocalizedText(
        es: "el archivo está en UTF-16 y no en UTF-8. Guárdelo otra vez: en el Bloc de notas, "
          + "«Guardar como…» y en «Codificación», «UTF-8».",
        en: "the file is in UTF-16, not in UTF-8. Save it again: in Notepad, “Save as…” and under "
          + "“Encoding”, “UTF-8”.",
        pt: "o arquivo está em UTF-16 e não em UTF-8. Salve-o de novo: no Bloco de Notas, “Salvar "
          + "como…” e, em “Codificação”, “UTF-8”.",
        fr: "le fichier est en UTF-16 et non en UTF-8. Enregistrez-le à nouveau\u{A0}: dans le "
          + "Bloc-notes, «\u{A0}Enregistrer sous…\u{A0}» et, sous «\u{A0}Encodage\u{A0}», "
          + "«\u{A0}UTF-8\u{A0}».")
    case .singleByte:
      LocalizedText(
        es: "esta letra no está en UTF-8 sino, al parecer, en Windows-1252 (Latin-1, «ANSI»). "
          + "Guarde el archivo otra vez: en el Bloc de notas, «Guardar como…» y en "
          + "«Codificación», «UTF-8».",
        en: "this letter is not in UTF-8 but, it seems, in Windows-1252 (Latin-1, “ANSI”). Save "
          + "the file again: in Notepad, “Save as…” and under “Encoding”, “UTF-8”.",
        pt: "esta letra não está em UTF-8 e sim, ao que parece, em Windows-1252 (Latin-1, "
          + "“ANSI”). Salve o arquivo de novo: no Bloco de Notas, “Salvar como…” e, em "
          + "“Codificação”, “UTF-8”.",
        fr: "cette lettre n'est pas en UTF-8 mais, semble-t-il, en Windows-1252 (Latin-1, "
          + "«\u{A0}ANSI\u{A0}»). Enregistrez le fichier à nouveau\u{A0}: dans le Bloc-notes, "
          + "«\u{A0}Enregistrer sous…\u{A0}» et, sous «\u{A0}Encodage\u{A0}», "
          + "«\u{A0}UTF-8\u{A0}».")
    }
  }

  private static func notJSON(_ mistake: JSONMistake) -> LocalizedText {
    switch mistake {
    case .unexpected:
      LocalizedText(
        es: "el archivo empieza como JSON, pero esto no puede ir aquí. Vea si falta o sobra una "
          + "coma, dos puntos o un corchete, y si todo texto está entre comillas dobles.",
        en: "the file starts as JSON, but this cannot stand here. See whether a comma, colon or "
          + "bracket is missing or too many, and whether every text is in double quotes.",
        pt: "o arquivo começa como JSON, mas isto não pode ficar aqui. Veja se falta ou sobra uma "
          + "vírgula, dois-pontos ou colchete, e se todo texto está entre aspas duplas.",
        fr: "le fichier commence comme du JSON, mais ceci ne peut pas aller ici. Voyez s'il y a "
          + "une virgule, deux-points ou crochet de trop ou de moins, et si tout texte est entre "
          + "guillemets droits.")
    case .unfinished:
      LocalizedText(
        es: "el archivo JSON termina antes de tiempo. Cierre las comillas, llaves y corchetes "
          + "que falten.",
        en: "the JSON file ends too early. Close the quotes, braces and brackets still open.",
        pt: "o arquivo JSON termina antes do tempo. Feche as aspas, chaves e colchetes abertos.",
        fr: "le fichier JSON finit trop tôt. Fermez les guillemets, accolades et crochets ouverts.")
    case .escape:
      LocalizedText(
        es: "en JSON, '\\' solo va delante de \" \\ / b f n r t o u. Para escribir una barra, "
          + "póngala dos veces.",
        en: "in JSON, '\\' stands only before \" \\ / b f n r t or u. To write a backslash, put it "
          + "twice.",
        pt: "em JSON, '\\' só vai antes de \" \\ / b f n r t ou u. Para escrever uma barra, "
          + "ponha-a duas vezes.",
        fr: "en JSON, '\\' ne va que devant \" \\ / b f n r t ou u. Pour écrire une barre, "
          + "mettez-la deux fois.")
    case .number:
      LocalizedText(
        es: "esto no es un número en JSON. Escríbalo como 10 o 0.5, o entre comillas dobles.",
        en: "this is no number in JSON. Write it like 10 or 0.5, or in double quotes.",
        pt: "isto não é um número em JSON. Escreva como 10 ou 0.5, ou entre aspas duplas.",
        fr: "ceci n'est pas un nombre en JSON. Écrivez-le comme 10 ou 0.5, ou entre guillemets "
          + "droits.")
    case .leftOver:
      LocalizedText(
        es: "el JSON ya terminó y aquí sobra texto. Quítelo, o quite la llave que cierra antes.",
        en: "the JSON has ended, and here is more text. Remove it, or the brace that closes too "
          + "early.",
        pt: "o JSON já terminou e aqui sobra texto. Retire-o, ou a chave que fecha antes.",
        fr: "le JSON est fini et il reste du texte ici. Retirez-le, ou l'accolade qui ferme trop "
          + "tôt.")
    }
  }

  private static func notAText(_ file: ForeignFile) -> LocalizedText {
    switch file {
    case .workbook:
      LocalizedText(
        es: "esto es un libro de Excel o LibreOffice. Si es un XLSForm, guárdelo como .xlsx y "
          + "conviértalo: dpg convert formulario.xlsx formulario.yaml.",
        en: "this is a workbook of Excel or LibreOffice. If it is an XLSForm, save it as .xlsx and "
          + "convert it: dpg convert form.xlsx form.yaml.",
        pt: "isto é uma pasta de trabalho do Excel ou LibreOffice. Se for um XLSForm, salve-a como "
          + ".xlsx e converta-a: dpg convert formulario.xlsx formulario.yaml.",
        fr: "ceci est un classeur Excel ou LibreOffice. Si c'est un XLSForm, enregistrez-le en "
          + ".xlsx et convertissez-le\u{A0}: dpg convert formulaire.xlsx formulaire.yaml.")
    case .document:
      LocalizedText(
        es: "esto es un documento (Word, LibreOffice, RTF o PDF), no un texto simple. Copie el "
          + "contenido a un editor de texto, como el Bloc de notas, y guárdelo como .yaml.",
        en: "this is a document (Word, LibreOffice, RTF or PDF), not plain text. Copy the content "
          + "into a text editor, such as Notepad, and save it as .yaml.",
        pt: "isto é um documento (Word, LibreOffice, RTF ou PDF), não um texto simples. Copie o "
          + "conteúdo para um editor de texto, como o Bloco de Notas, e salve-o como .yaml.",
        fr: "ceci est un document (Word, LibreOffice, RTF ou PDF), pas du texte simple. Copiez le "
          + "contenu dans un éditeur de texte, comme le Bloc-notes, et enregistrez-le en .yaml.")
    case .study:
      LocalizedText(
        es: "esto es un estudio, no una definición. Véalo con: dpg status, dpg verify.",
        en: "this is a study, not a definition. Look at it with: dpg status, dpg verify.",
        pt: "isto é um estudo, não uma definição. Veja-o com: dpg status, dpg verify.",
        fr: "ceci est une étude, pas une définition. Voyez-la avec\u{A0}: dpg status, dpg verify.")
    case .picture:
      LocalizedText(
        es: "esto es una imagen, no un texto. Indique el archivo .yaml.",
        en: "this is a picture, not a text. Name the .yaml file.",
        pt: "isto é uma imagem, não um texto. Indique o arquivo .yaml.",
        fr: "ceci est une image, pas un texte. Indiquez le fichier .yaml.")
    case .webPage:
      LocalizedText(
        es: "esto es una página web o un XML, que dpg escribe pero no lee. Indique el archivo "
          + ".yaml.",
        en: "this is a web page or XML, which dpg writes but does not read. Name the .yaml file.",
        pt: "isto é uma página web ou um XML, que o dpg escreve mas não lê. Indique o arquivo "
          + ".yaml.",
        fr: "ceci est une page web ou du XML, que dpg écrit mais ne lit pas. Indiquez le fichier "
          + ".yaml.")
    case .archive:
      LocalizedText(
        es: "esto es un archivo comprimido (.zip u otro). Descomprímalo e indique lo de dentro.",
        en: "this is a packed file (.zip or another). Unpack it and name what is inside.",
        pt:
          "isto é um arquivo compactado (.zip ou outro). Descompacte-o e indique o que há dentro.",
        fr: "ceci est un fichier compressé (.zip ou autre). Décompressez-le et indiquez son "
          + "contenu.")
    case .other:
      LocalizedText(
        es: "esto no es un archivo de texto. Indique el archivo .yaml.",
        en: "this is not a text file. Name the .yaml file.",
        pt: "isto não é um arquivo de texto. Indique o arquivo .yaml.",
        fr: "ceci n'est pas un fichier texte. Indiquez le fichier .yaml.")
    }
  }
}
