extension Problem {
  /// Messages about what an overlay says that its base has no place or use for.
  var overlayUseMessage: LocalizedText {
    switch self {
    case .baseIsOther(let name, let kind):
      Self.baseIsOther(name, kind?.name)
    case .nothingToRemove(let key, let id, let near):
      LocalizedText(
        es: "'\(id)' no tiene '\(key)' que quitar.\(Self.meant(near).es) Corríjalo o bórrelo.",
        en: "'\(id)' has no '\(key)' to remove.\(Self.meant(near).en) Correct or delete it.",
        pt: "'\(id)' não tem '\(key)' para retirar.\(Self.meant(near).pt) Corrija ou apague.",
        fr: "'\(id)' n'a pas de '\(key)' à retirer.\(Self.meant(near).fr) Corrigez ou effacez.")
    case .takenOut(let id):
      LocalizedText(
        es: "'keep' o 'drop' quita '\(id)' de este cuestionario: aquí no hay qué cambiar ni "
          + "después de qué agregar. Déjela, o borre esto.",
        en: "'keep' or 'drop' takes '\(id)' out of this questionnaire: there is nothing to change "
          + "or to add after. Keep it, or delete this.",
        pt: "'keep' ou 'drop' retira '\(id)' deste questionário: aqui não há o que mudar nem "
          + "depois de que acrescentar. Deixe-a, ou apague isto.",
        fr: "'keep' ou 'drop' retire '\(id)' de ce questionnaire\u{A0}: il n'y a rien à changer ni "
          + "après quoi ajouter. Gardez-la, ou effacez ceci.")
    case .listedTwice(let name):
      LocalizedText(
        es: "'\(name)' ya se nombró. Vea si quiso decir otra; si no, borre una.",
        en: "'\(name)' is named already. See whether you meant another; if not, delete one.",
        pt: "'\(name)' já foi nomeada. Veja se quis dizer outra; se não, apague uma.",
        fr: "'\(name)' est déjà nommée. Voyez si vous vouliez en dire une autre\u{A0}; sinon, "
          + "effacez-en une.")
    case .sameIDAsBase(let id):
      LocalizedText(
        es: "la adaptación se llama '\(id)', igual que su base. Déle un nombre propio: si no, "
          + "las respuestas a una y a otra no se distinguen.",
        en: "the overlay is called '\(id)', like its base. Give it a name of its own: otherwise "
          + "answers to one and the other cannot be told apart.",
        pt: "a adaptação se chama '\(id)', como a sua base. Dê-lhe um nome próprio: senão, as "
          + "respostas a uma e a outra não se distinguem.",
        fr: "l'adaptation s'appelle '\(id)', comme sa base. Donnez-lui un nom à elle\u{A0}: sinon, "
          + "on ne distingue pas les réponses à l'une et à l'autre.")
    case .oneTarget:
      LocalizedText(
        es: "diga una sola vez dónde va lo nuevo: 'after: LID02', 'into: LID' o "
          + "'after_section: LID'.",
        en: "say once where the new ones go: 'after: LID02', 'into: LID' or 'after_section: LID'.",
        pt: "diga uma só vez onde vai o novo: 'after: LID02', 'into: LID' ou "
          + "'after_section: LID'.",
        fr: "dites une seule fois où va le nouveau\u{A0}: 'after: LID02', 'into: LID' ou "
          + "'after_section: LID'.")
    case .wrongTarget(let target, let name, let isSection):
      isSection ? Self.isSection(target, name) : Self.isQuestion(target, name)
    case .valueNotUsed(let name):
      LocalizedText(
        es: "ningún texto ni lista de este cuestionario usa '\(name)'. Bórrelo, o vea qué "
          + "pregunta se quitó.",
        en: "no text or list of this questionnaire uses '\(name)'. Delete it, or see which "
          + "question was taken out.",
        pt: "nenhum texto nem lista deste questionário usa '\(name)'. Apague-o, ou veja que "
          + "pergunta foi retirada.",
        fr: "aucun texte ni liste de ce questionnaire n'utilise '\(name)'. Effacez-le, ou voyez "
          + "quelle question a été retirée.")
    case .changeOfDefinition(let name, let key):
      LocalizedText(
        es: "'\(name)' no es una pregunta ni una sección. Escríbala entera en '\(key)', y toma el "
          + "lugar de la de la base.",
        en: "'\(name)' is neither a question nor a section. Write it whole under '\(key)', and it "
          + "takes the place of the base's.",
        pt: "'\(name)' não é uma pergunta nem uma seção. Escreva-a inteira em '\(key)', e ela toma "
          + "o lugar da base.",
        fr: "'\(name)' n'est ni une question ni une section. Écrivez-la entière sous '\(key)', et "
          + "elle prend la place de celle de la base.")
    case .changedInPart(let id, let left):
      Self.changedInPart(id, left.map(\.rawValue).joined(separator: ", "))
    case .formerlyOther(let language, let text):
      LocalizedText(
        es: "en '\(language)' la base no dice eso sino «\(text)». Cópielo, o 'dpg diff' contará la "
          + "pregunta como cambiada.",
        en: "in '\(language)' the base does not say that, but “\(text)”. Copy it, or 'dpg diff' "
          + "will count the question as changed.",
        pt: "em '\(language)' a base não diz isso, e sim “\(text)”. Copie, ou 'dpg diff' contará a "
          + "pergunta como alterada.",
        fr: "en '\(language)' la base ne dit pas cela, mais «\u{A0}\(text)\u{A0}». Copiez-le, ou "
          + "'dpg diff' comptera la question comme modifiée.")
    default: LocalizedText([:])
    }
  }

  private static func changedInPart(_ id: String, _ left: String) -> LocalizedText {
    LocalizedText(
      es: "'\(id)' cambia aquí, pero en \(left) queda como estaba: cada idioma preguntaría otra "
        + "cosa. Escríbala también en \(left), o deje esos idiomas fuera de 'languages'.",
      en: "'\(id)' changes here, but stays as it was in \(left): each language would ask something "
        + "else. Write it in \(left), too, or leave those languages out of 'languages'.",
      pt:
        "'\(id)' muda aqui, mas em \(left) fica como estava: cada idioma perguntaria outra coisa. "
        + "Escreva-a também em \(left), ou deixe esses idiomas fora de 'languages'.",
      fr: "'\(id)' change ici, mais reste comme avant en \(left)\u{A0}: chaque langue demanderait "
        + "autre chose. Écrivez-la aussi en \(left), ou laissez ces langues hors de 'languages'.")
  }

  private static func baseIsOther(_ name: String, _ kind: LocalizedText?) -> LocalizedText {
    let none = LocalizedText(
      es: "ningún cuestionario", en: "no questionnaire", pt: "nenhum questionário",
      fr: "aucun questionnaire")
    let kind = kind ?? none
    let negation = kind == none ? ("no define", "ne définit") : ("define", "définit")
    return LocalizedText(
      es: "'\(name)' \(negation.0) \(kind["es"]). En 'base' va el nombre de un cuestionario, como "
        + "dpg-staff.",
      en: "'\(name)' defines \(kind["en"]). Under 'base' goes the name of a questionnaire, such as "
        + "dpg-staff.",
      pt: "'\(name)' \(kind == none ? "não define" : "define") \(kind["pt"]). Em 'base' vai o nome "
        + "de um questionário, como dpg-staff.",
      fr: "'\(name)' \(negation.1) \(kind["fr"]). Sous 'base' va le nom d'un questionnaire, comme "
        + "dpg-staff.")
  }

  private static func isSection(_ target: String, _ name: String) -> LocalizedText {
    LocalizedText(
      es: "'\(name)' es una sección, y '\(target)' pide una pregunta. Use 'into: \(name)', o "
        + "'after_section: \(name)' con 'sections'.",
      en: "'\(name)' is a section, and '\(target)' takes a question. Use 'into: \(name)', or "
        + "'after_section: \(name)' with 'sections'.",
      pt: "'\(name)' é uma seção, e '\(target)' pede uma pergunta. Use 'into: \(name)', ou "
        + "'after_section: \(name)' com 'sections'.",
      fr: "'\(name)' est une section, et '\(target)' demande une question. Utilisez "
        + "'into: \(name)', ou 'after_section: \(name)' avec 'sections'.")
  }

  private static func isQuestion(_ target: String, _ name: String) -> LocalizedText {
    LocalizedText(
      es: "'\(name)' es una pregunta, y '\(target)' pide una sección. Use 'after: \(name)' con "
        + "'questions'.",
      en: "'\(name)' is a question, and '\(target)' takes a section. Use 'after: \(name)' with "
        + "'questions'.",
      pt: "'\(name)' é uma pergunta, e '\(target)' pede uma seção. Use 'after: \(name)' com "
        + "'questions'.",
      fr: "'\(name)' est une question, et '\(target)' demande une section. Utilisez "
        + "'after: \(name)' avec 'questions'.")
  }

  private static func sameEdition(
    _ edition: String, _ ids: [QuestionID], _ file: String
  ) -> LocalizedText {
    let list = ids.prefix(8).map(\.rawValue).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
    return LocalizedText(
      es: "'\(file)' es la misma edición (\(edition)) y ahí son otras: \(list). Cambie 'version', "
        + "o el nombre si es otro cuestionario.",
      en: "'\(file)' is the same edition (\(edition)), and these differ there: \(list). Change "
        + "'version', or the name if it is another questionnaire.",
      pt: "'\(file)' é a mesma edição (\(edition)) e nela são outras: \(list). Mude 'version', ou "
        + "o nome se for outro questionário.",
      fr: "'\(file)' est la même édition (\(edition)), et celles-ci y diffèrent\u{A0}: \(list). "
        + "Changez 'version', ou le nom si c'est un autre questionnaire.")
  }

  /// Messages about lists that an institution fills in, and about editions.
  var listMessage: LocalizedText {
    switch self {
    case .badList(.noCode(let entry)):
      LocalizedText(
        es: "a '\(entry)' le falta el código. Escriba 'código = Nombre', separado con ';'.",
        en: "'\(entry)' lacks its code. Write 'code = Name', separated by ';'.",
        pt: "a '\(entry)' falta o código. Escreva 'código = Nome', separado com ';'.",
        fr: "il manque le code de '\(entry)'. Écrivez 'code = Nom', séparé par ';'.")
    case .badList(.noLabel(let entry)):
      LocalizedText(
        es: "a '\(entry)' le falta el nombre. Escriba 'código = Nombre', separado con ';'.",
        en: "'\(entry)' lacks its name. Write 'code = Name', separated by ';'.",
        pt: "a '\(entry)' falta o nome. Escreva 'código = Nome', separado com ';'.",
        fr: "il manque le nom de '\(entry)'. Écrivez 'code = Nom', séparé par ';'.")
    case .badList(.severalTexts):
      LocalizedText(
        es: "escriba la lista como un solo texto: 'código = Nombre; código2 = Nombre 2'.",
        en: "write the list as one text: 'code = Name; code2 = Name 2'.",
        pt: "escreva a lista como um só texto: 'código = Nome; código2 = Nome 2'.",
        fr: "écrivez la liste en un seul texte\u{A0}: 'code = Nom; code2 = Nom 2'.")
    case .badList(.differs(let language)):
      LocalizedText(
        es: "la lista en '\(language)' no tiene los mismos códigos que la del primer idioma. "
          + "Iguálelas.",
        en: "the list in '\(language)' does not have the same codes as that of the first language. "
          + "Make them match.",
        pt: "a lista em '\(language)' não tem os mesmos códigos que a do primeiro idioma. "
          + "Iguale-as.",
        fr: "la liste en '\(language)' n'a pas les mêmes codes que celle de la première langue. "
          + "Faites-les correspondre.")
    case .listWithoutCodes:
      LocalizedText(
        es: "la lista no tiene códigos y se numera 1, 2, 3…: si otra ronda la escribe en otro "
          + "orden, se confunden. Escriba 'código = Nombre; código2 = Nombre 2'.",
        en: "the list has no codes and is numbered 1, 2, 3…: if another round writes it in another "
          + "order, they get mixed up. Write 'code = Name; code2 = Name 2'.",
        pt: "a lista não tem códigos e é numerada 1, 2, 3…: se outra rodada a escrever em outra "
          + "ordem, elas se confundem. Escreva 'código = Nome; código2 = Nome 2'.",
        fr: "la liste n'a pas de codes et se numérote 1, 2, 3…\u{A0}: si un autre tour l'écrit "
          + "dans un autre ordre, tout se confond. Écrivez 'code = Nom; code2 = Nom 2'.")
    case .sameEdition(let id, let version, let ids, let file):
      Self.sameEdition("\(id) \(version)", ids, file)
    default: LocalizedText([:])
    }
  }
}
