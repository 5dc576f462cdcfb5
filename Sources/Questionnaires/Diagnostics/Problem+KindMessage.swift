extension Problem {
  /// Messages about matrices, records, dates and scales.
  var kindMessage: LocalizedText {
    switch self {
    case .emptyList(let key):
      LocalizedText(
        es: "'\(key)' está vacío. Agregue al menos un elemento.",
        en: "'\(key)' is empty. Add at least one element.",
        pt: "'\(key)' está vazio. Acrescente pelo menos um elemento.",
        fr: "'\(key)' est vide. Ajoutez au moins un élément.")
    case .unknownRecordType(let name, let near):
      LocalizedText(
        es: "no existe el tipo de registro '\(name)'.\(Self.meant(near).es) Defínalo en 'records'.",
        en: "there is no kind of record '\(name)'.\(Self.meant(near).en) Define it in 'records'.",
        pt: "não existe o tipo de registro '\(name)'.\(Self.meant(near).pt) Defina-o em 'records'.",
        fr: "le type de fiche '\(name)' n'existe pas.\(Self.meant(near).fr) "
          + "Définissez-le dans 'records'.")
    case .notInsideRecords(let type):
      LocalizedText(
        es: "una pregunta de tipo '\(type)' no cabe dentro de un registro. Sáquela de allí.",
        en: "a question of type '\(type)' does not fit inside a record. Move it out.",
        pt: "uma pergunta do tipo '\(type)' não cabe dentro de um registro. Retire-a de lá.",
        fr: "une question de type '\(type)' n'a pas sa place dans une fiche. Sortez-la.")
    case .badDate(let text):
      LocalizedText(
        es: "'\(text)' no es una fecha. Escríbala así: 2026-11-23.",
        en: "'\(text)' is not a date. Write it like this: 2026-11-23.",
        pt: "'\(text)' não é uma data. Escreva assim: 2026-11-23.",
        fr: "'\(text)' n'est pas une date. Écrivez-la ainsi\u{A0}: 2026-11-23.")
    case .specifyInMatrix(let scale):
      LocalizedText(
        es: "la escala '\(scale)' pregunta '¿cuál?' y no sirve para una matriz. Use otra escala.",
        en: "scale '\(scale)' asks 'which?' and does not suit a matrix. Use another scale.",
        pt: "a escala '\(scale)' pergunta 'qual?' e não serve para uma matriz. Use outra escala.",
        fr:
          "l'échelle '\(scale)' demande «\u{A0}lequel\u{A0}?\u{A0}» et ne convient pas à une grille. "
          + "Prenez-en une autre.")
    case .notSymmetric(let scale):
      LocalizedText(
        es: "los códigos de la escala bipolar '\(scale)' no son simétricos. "
          + "Use por ejemplo -2, -1, 0, 1, 2.",
        en: "the codes of the bipolar scale '\(scale)' are not symmetric. "
          + "Use for example -2, -1, 0, 1, 2.",
        pt: "os códigos da escala bipolar '\(scale)' não são simétricos. "
          + "Use por exemplo -2, -1, 0, 1, 2.",
        fr: "les codes de l'échelle bipolaire '\(scale)' ne sont pas symétriques. "
          + "Prenez par exemple -2, -1, 0, 1, 2.")
    default: LocalizedText([:])
    }
  }
}
