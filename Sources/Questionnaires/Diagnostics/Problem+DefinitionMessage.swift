extension Problem {
  /// Messages about scoring plans, layouts and import maps.
  var definitionMessage: LocalizedText {
    switch self {
    case .unknownQuestion(let id, let questionnaire, let near):
      LocalizedText(
        es: "'\(questionnaire)' no tiene la pregunta '\(id)'.\(Self.meant(near).es) Corríjala.",
        en: "'\(questionnaire)' has no question '\(id)'.\(Self.meant(near).en) Correct it.",
        pt: "'\(questionnaire)' não tem a pergunta '\(id)'.\(Self.meant(near).pt) Corrija.",
        fr: "'\(questionnaire)' n'a pas de question '\(id)'.\(Self.meant(near).fr) Corrigez-la.")
    case .itemTwice(let id, let dimension):
      LocalizedText(
        es: "'\(id)' ya cuenta en la dimensión '\(dimension)'. Déjela en una sola.",
        en: "'\(id)' counts in dimension '\(dimension)' already. Keep it in one only.",
        pt: "'\(id)' já conta na dimensão '\(dimension)'. Deixe-a em uma só.",
        fr: "'\(id)' compte déjà dans la dimension '\(dimension)'. Laissez-la dans une seule.")
    case .itemNotScorable(let id):
      LocalizedText(
        es: "'\(id)' no tiene códigos numéricos ni tabla de valores. Agréguela a 'value_maps'.",
        en: "'\(id)' has neither numeric codes nor a value map. Add it to 'value_maps'.",
        pt: "'\(id)' não tem códigos numéricos nem tabela de valores. Acrescente-a a "
          + "'value_maps'.",
        fr: "'\(id)' n'a ni codes numériques ni table de valeurs. Ajoutez-la à 'value_maps'.")
    case .duplicateDimension(let id):
      LocalizedText(
        es: "la dimensión '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "dimension '\(id)' exists already. Rename one of the two.",
        pt: "a dimensão '\(id)' já existe. Mude um dos dois nomes.",
        fr: "la dimension '\(id)' existe déjà. Changez l'un des deux noms.")
    case .duplicateBreakdown(let id):
      LocalizedText(
        es: "el desglose '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "breakdown '\(id)' exists already. Rename one of the two.",
        pt: "o recorte '\(id)' já existe. Mude um dos dois nomes.",
        fr: "la ventilation '\(id)' existe déjà. Changez l'un des deux noms.")
    case .unknownDimension(let id, let near):
      LocalizedText(
        es: "no hay ninguna dimensión '\(id)'.\(Self.meant(near).es) Corríjala.",
        en: "there is no dimension '\(id)'.\(Self.meant(near).en) Correct it.",
        pt: "não há nenhuma dimensão '\(id)'.\(Self.meant(near).pt) Corrija.",
        fr: "il n'y a pas de dimension '\(id)'.\(Self.meant(near).fr) Corrigez-la.")
    case .breakdownNeedsOneChoice(let id):
      LocalizedText(
        es: "'\(id)' no es de una sola opción y no puede formar grupos. Elija otra pregunta.",
        en: "'\(id)' is not a one-choice question and cannot form groups. Choose another.",
        pt: "'\(id)' não é de uma só opção e não pode formar grupos. Escolha outra pergunta.",
        fr: "'\(id)' n'est pas à option unique et ne peut pas former de groupes. Choisissez une "
          + "autre question.")
    case .outOfRange(let value, let range), .outsideLimits(let value, let range):
      LocalizedText(
        es: "\(value) está fuera de \(range). Corríjalo.",
        en: "\(value) is outside \(range). Correct it.",
        pt: "\(value) está fora de \(range). Corrija.",
        fr: "\(value) est en dehors de \(range). Corrigez.")
    case .thresholdTooLow(let value, let floor):
      LocalizedText(
        es: "\(value) personas son muy pocas para proteger a alguien. Use \(floor) o más.",
        en: "\(value) people are too few to protect anybody. Use \(floor) or more.",
        pt: "\(value) pessoas são muito poucas para proteger alguém. Use \(floor) ou mais.",
        fr: "\(value) personnes, c'est trop peu pour protéger quelqu'un. Mettez \(floor) ou plus.")
    case .levelsNotAscending:
      LocalizedText(
        es: "los niveles deben empezar en 0 y subir. Ordénelos.",
        en: "levels must start at 0 and rise. Put them in order.",
        pt: "os níveis devem começar em 0 e subir. Ordene-os.",
        fr: "les niveaux doivent commencer à 0 et monter. Remettez-les dans l'ordre.")
    case .duplicateLevel(let id):
      LocalizedText(
        es: "el nivel '\(id)' ya existe. Cambie uno de los dos nombres.",
        en: "level '\(id)' exists already. Rename one of the two.",
        pt: "o nível '\(id)' já existe. Mude um dos dois nomes.",
        fr: "le niveau '\(id)' existe déjà. Changez l'un des deux noms.")
    case .unknownScaleInPlan(let scale, let near):
      LocalizedText(
        es: "el cuestionario no tiene la escala '\(scale)'.\(Self.meant(near).es) Corríjala.",
        en: "the questionnaire has no scale '\(scale)'.\(Self.meant(near).en) Correct it.",
        pt: "o questionário não tem a escala '\(scale)'.\(Self.meant(near).pt) Corrija.",
        fr: "le questionnaire n'a pas l'échelle '\(scale)'.\(Self.meant(near).fr) Corrigez-la.")
    case .wrongQuestionnaire(let id, let expected):
      LocalizedText(
        es:
          "esto es para '\(id)' y el cuestionario es '\(expected)'. Use el archivo que corresponde.",
        en: "this is for '\(id)' but the questionnaire is '\(expected)'. Use the file that fits.",
        pt: "isto é para '\(id)' e o questionário é '\(expected)'. Use o arquivo que corresponde.",
        fr: "ceci est pour '\(id)' et le questionnaire est '\(expected)'. Prenez le fichier qui "
          + "convient.")
    case .badSheetName(let name):
      LocalizedText(
        es: "Excel no admite '\(name)' como nombre de hoja. Use hasta 31 letras, sin "
          + "[ ] : * ? / \\, sin tabulador, sin apóstrofo en los extremos, y no 'History'.",
        en: "Excel does not take '\(name)' as a sheet name. Use up to 31 characters, no "
          + "[ ] : * ? / \\, no tab, no apostrophe at either end, and not 'History'.",
        pt: "o Excel não aceita '\(name)' como nome de planilha. Use até 31 caracteres, sem "
          + "[ ] : * ? / \\, sem tabulação, sem apóstrofo nas pontas, e não 'History'.",
        fr: "Excel n'accepte pas '\(name)' comme nom de feuille. Utilisez 31 caractères au plus, "
          + "sans [ ]\u{A0}: *\u{A0}? / \\, sans tabulation, sans apostrophe aux extrémités, et "
          + "pas 'History'.")
    case .duplicateSheetName(let name):
      LocalizedText(
        es: "ya hay una hoja '\(name)'. Cambie uno de los dos nombres.",
        en: "there is a sheet '\(name)' already. Rename one of the two.",
        pt: "já há uma planilha '\(name)'. Mude um dos dois nomes.",
        fr: "il y a déjà une feuille '\(name)'. Changez l'un des deux noms.")
    case .responsesNotAlone:
      LocalizedText(
        es: "la hoja 'responses' muestra personas: va sola y con 'audience: internal'.",
        en: "a 'responses' sheet shows persons: it stands alone and with 'audience: internal'.",
        pt: "a planilha 'responses' mostra pessoas: vai sozinha e com 'audience: internal'.",
        fr: "la feuille 'responses' montre des personnes\u{A0}: elle va seule et avec 'audience: "
          + "internal'.")
    case .unknownBreakdown(let id, let near):
      LocalizedText(
        es: "el plan no tiene el desglose '\(id)'.\(Self.meant(near).es) Corríjalo.",
        en: "the plan has no breakdown '\(id)'.\(Self.meant(near).en) Correct it.",
        pt: "o plano não tem o recorte '\(id)'.\(Self.meant(near).pt) Corrija.",
        fr: "le plan n'a pas la ventilation '\(id)'.\(Self.meant(near).fr) Corrigez-la.")
    case .questionMappedTwice(let id):
      LocalizedText(
        es: "'\(id)' recibe dos columnas. Deje una, o use 'ticks'.",
        en: "'\(id)' gets two columns. Keep one, or use 'ticks'.",
        pt: "'\(id)' recebe duas colunas. Deixe uma, ou use 'ticks'.",
        fr: "'\(id)' reçoit deux colonnes. Laissez-en une, ou utilisez 'ticks'.")
    case .keyIdleBeside(let key, let other):
      LocalizedText(
        es: "'\(key)' no tiene efecto junto a '\(other)'. Quite uno de los dos.",
        en: "'\(key)' has no effect beside '\(other)'. Remove one of the two.",
        pt: "'\(key)' não tem efeito junto de '\(other)'. Retire um dos dois.",
        fr: "'\(key)' n'a pas d'effet à côté de '\(other)'. Retirez l'un des deux.")
    case .keyIdleWithout(let key, let other):
      LocalizedText(
        es: "'\(key)' no tiene efecto sin '\(other)'. Quítelo o agregue '\(other)'.",
        en: "'\(key)' has no effect without '\(other)'. Remove it or add '\(other)'.",
        pt: "'\(key)' não tem efeito sem '\(other)'. Retire ou acrescente '\(other)'.",
        fr: "'\(key)' n'a pas d'effet sans '\(other)'. Retirez-le ou ajoutez '\(other)'.")
    case .unknownValueSet(let name, let near):
      LocalizedText(
        es:
          "no existe el juego de valores '\(name)'.\(Self.meant(near).es) Defínalo en 'value_sets'.",
        en: "there is no value set '\(name)'.\(Self.meant(near).en) Define it in 'value_sets'.",
        pt: "não existe o conjunto de valores '\(name)'.\(Self.meant(near).pt) Defina-o em "
          + "'value_sets'.",
        fr: "le jeu de valeurs '\(name)' n'existe pas.\(Self.meant(near).fr) Définissez-le dans "
          + "'value_sets'.")
    default: LocalizedText([:])
    }
  }
}
