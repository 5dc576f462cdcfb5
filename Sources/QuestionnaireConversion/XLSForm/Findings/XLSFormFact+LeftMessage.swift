internal import Questionnaires

extension XLSFormFact {
  /// What is not in the result, and why.
  var leftMessage: LocalizedText {
    switch self {
    case .metadata(let type):
      text(
        "'\(type)' se deja fuera: dice quién, cuándo o con qué aparato, y las respuestas son "
          + "anónimas",
        "'\(type)' is left out: it tells who, when or with which device, and answers are anonymous",
        "'\(type)' fica de fora: diz quem, quando ou com que aparelho, e as respostas são anônimas",
        "'\(type)' est laissé : il dit qui, quand ou avec quel appareil, et les réponses sont "
          + "anonymes")
    case .media(let type):
      text(
        "'\(type)' se deja fuera: no se guardan imágenes, sonidos, archivos ni lugares, que pueden "
          + "señalar a una persona",
        "'\(type)' is left out: no pictures, sounds, files or places are kept, which can point at "
          + "a person",
        "'\(type)' fica de fora: não se guardam imagens, sons, arquivos nem lugares, que podem "
          + "apontar uma pessoa",
        "'\(type)' est laissé : ni images, ni sons, ni fichiers, ni lieux ne sont gardés, car ils "
          + "peuvent désigner une personne")
    case .outsideFile(let type):
      text(
        "'\(type)' se deja fuera: un cuestionario no lee otros archivos",
        "'\(type)' is left out: a questionnaire reads no other files",
        "'\(type)' fica de fora: um questionário não lê outros arquivos",
        "'\(type)' est laissé : un questionnaire ne lit pas d'autres fichiers")
    case .unknownColumn(let header, let near):
      text(
        "no se conoce la columna '\(header)': se deja fuera." + meant(near, "¿Quiso decir"),
        "the column '\(header)' is not known: it is left out." + meant(near, "Did you mean"),
        "não se conhece a coluna '\(header)': fica de fora." + meant(near, "Quis dizer"),
        "la colonne '\(header)' n'est pas connue : elle est laissée."
          + meant(near, "Vouliez-vous dire"))
    case .columnLeft(let header):
      text(
        "'\(header)' no tiene efecto aquí y se deja fuera",
        "'\(header)' has no effect here and is left out",
        "'\(header)' não tem efeito aqui e fica de fora",
        "'\(header)' n'a pas d'effet ici et est laissé")
    case .choiceFilter:
      text(
        "el filtro de opciones se deja fuera: se ofrecen todas las opciones de la lista",
        "the choice filter is left out: all choices of the list are offered",
        "o filtro de opções fica de fora: oferecem-se todas as opções da lista",
        "le filtre des choix est laissé : tous les choix de la liste sont offerts")
    case .disabledRow:
      text(
        "la fila está desactivada y se deja fuera", "the row is disabled and left out",
        "a linha está desativada e fica de fora", "la ligne est désactivée et laissée")
    case .commentRow:
      text(
        "la fila no tiene tipo, nombre ni texto: es un comentario",
        "the row has no type, name or text: it is a comment",
        "a linha não tem tipo, nome nem texto: é um comentário",
        "la ligne n'a ni type, ni nom, ni texte : c'est un commentaire")
    case .settingLeft(let name):
      text(
        "el ajuste '\(name)' se deja fuera", "the setting '\(name)' is left out",
        "a configuração '\(name)' fica de fora", "le réglage '\(name)' est laissé")
    case .sheetLeft(let name):
      text(
        "la hoja '\(name)' no se lee", "the sheet '\(name)' is not read",
        "a folha '\(name)' não é lida", "la feuille '\(name)' n'est pas lue")
    case .choiceOutsideLists:
      text(
        "la opción no dice de qué lista es: se deja fuera",
        "the choice does not say its list: it is left out",
        "a opção não diz de que lista é: fica de fora",
        "le choix ne dit pas sa liste : il est laissé")
    case .calculationOfLeft(let name, let needed):
      text(
        "el cálculo '\(name)' se deja fuera: necesita '\(needed)', que no está",
        "the calculation '\(name)' is left out: it needs '\(needed)', which is not there",
        "o cálculo '\(name)' fica de fora: precisa de '\(needed)', que não está",
        "le calcul '\(name)' est laissé : il a besoin de '\(needed)', qui n'y est pas")
    case .calculationOfShown:
      text(
        "una nota no se calcula: el cálculo se deja fuera",
        "a note is not computed: the calculation is left out",
        "uma nota não se calcula: o cálculo fica de fora",
        "une note n'est pas calculée : le calcul est laissé")
    case .pointless(let header):
      text(
        "'\(header)' no hace nada en esta fila y se deja fuera",
        "'\(header)' does nothing in this row and is left out",
        "'\(header)' não faz nada nesta linha e fica de fora",
        "'\(header)' ne fait rien dans cette ligne et est laissé")
    case .emptyGroup(let name):
      text(
        "en el grupo '\(name)' no queda ninguna pregunta: se deja fuera",
        "no question is left in the group '\(name)': it is left out",
        "no grupo '\(name)' não fica nenhuma pergunta: fica de fora",
        "il ne reste aucune question dans le groupe '\(name)' : il est laissé")
    case .carriedForNothing(let name):
      text(
        "la hoja 'dpg' habla de '\(name)', que ya no está en el formulario",
        "the sheet 'dpg' tells of '\(name)', which is no longer in the form",
        "a folha 'dpg' fala de '\(name)', que já não está no formulário",
        "la feuille 'dpg' parle de '\(name)', qui n'est plus dans le formulaire")
    default: LocalizedText([:])
    }
  }

  func meant(_ near: String?, _ question: String) -> String {
    near.map { " \(question) '\($0)'?" } ?? ""
  }
}
