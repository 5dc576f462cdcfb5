extension Problem {
  /// Messages about scales and about what answers are worth.
  var scoringMessage: LocalizedText {
    switch self {
    case .codeDiffersInCase(let code, let scale):
      LocalizedText(
        es: "en '\(scale)' hay otra opción que solo difiere de '\(code)' en mayúsculas. "
          + "Use códigos que se distingan.",
        en: "'\(scale)' has another choice that differs from '\(code)' only in case. "
          + "Use codes that can be told apart.",
        pt: "em '\(scale)' há outra opção que só difere de '\(code)' em maiúsculas. "
          + "Use códigos que se distingam.",
        fr: "'\(scale)' a un autre choix qui ne diffère de '\(code)' que par la casse. "
          + "Prenez des codes bien distincts.")
    case .reversedBipolar(let id):
      LocalizedText(
        es: "'\(id)' usa una escala bipolar: lo mejor es el medio e invertirla no tiene sentido. "
          + "Quite 'reversed'.",
        en: "'\(id)' has a bipolar scale: the middle is best and reversing means nothing. "
          + "Remove 'reversed'.",
        pt: "'\(id)' usa uma escala bipolar: o melhor é o meio e invertê-la não faz sentido. "
          + "Retire 'reversed'.",
        fr: "'\(id)' a une échelle bipolaire\u{A0}: le milieu est le mieux, l'inverser n'a pas de "
          + "sens. Retirez 'reversed'.")
    case .codesNotEven(let scale):
      LocalizedText(
        es: "los códigos de '\(scale)' no suben de forma pareja en el orden mostrado, y el puntaje "
          + "sale de ellos. Use 1, 2, 3… o una tabla de valores en el plan.",
        en: "the codes of '\(scale)' do not rise evenly in the order shown, and scores come from "
          + "them. Use 1, 2, 3… or a value map in the plan.",
        pt: "os códigos de '\(scale)' não sobem de modo uniforme na ordem mostrada, e a pontuação "
          + "vem deles. Use 1, 2, 3… ou uma tabela de valores no plano.",
        fr: "les codes de '\(scale)' ne montent pas régulièrement dans l'ordre montré, et le score "
          + "en dépend. Prenez 1, 2, 3… ou une table de valeurs dans le plan.")
    case .scalesOpposed(let scale, let other):
      LocalizedText(
        es: "'\(scale)' tiene las mismas opciones que '\(other)' con los códigos al revés. "
          + "Use una sola escala, y 'reversed' en las preguntas invertidas.",
        en: "'\(scale)' has the choices of '\(other)' with the codes the other way round. "
          + "Use one scale, and 'reversed' on reversed questions.",
        pt: "'\(scale)' tem as mesmas opções que '\(other)' com os códigos ao contrário. "
          + "Use uma só escala, e 'reversed' nas perguntas invertidas.",
        fr: "'\(scale)' a les choix de '\(other)' avec les codes à l'envers. "
          + "Gardez une seule échelle, et 'reversed' pour les questions inversées.")
    case .criticalWithoutNumbers(let id):
      LocalizedText(
        es: "'\(id)' es crítica pero su escala no tiene códigos numéricos que decidan. "
          + "Use otra escala o quite 'critical'.",
        en: "'\(id)' is critical but its scale has no numeric codes to decide by. "
          + "Use another scale or remove 'critical'.",
        pt: "'\(id)' é crítica, mas sua escala não tem códigos numéricos que decidam. "
          + "Use outra escala ou retire 'critical'.",
        fr: "'\(id)' est critique mais son échelle n'a pas de codes numériques pour décider. "
          + "Prenez une autre échelle ou retirez 'critical'.")
    default: planMessage
    }
  }

  private var planMessage: LocalizedText {
    switch self {
    case .notCounted(let id):
      LocalizedText(
        es: "'\(id)' parece de puntaje ('reversed', 'dont_know' o la escala de otros ítems) y "
          + "ninguna dimensión la cuenta. Agréguela a 'items'; si no se puntúa, quite esa clave o "
          + "dele una escala propia.",
        en: "'\(id)' looks scored ('reversed', 'dont_know' or the scale of other items) and no "
          + "dimension counts it. Add it to 'items'; if it is not scored, remove that key or give "
          + "it a scale of its own.",
        pt: "'\(id)' parece pontuar ('reversed', 'dont_know' ou a escala de outros itens) e "
          + "nenhuma dimensão a conta. Acrescente-a a 'items'; se não pontua, retire essa chave ou "
          + "dê-lhe uma escala própria.",
        fr: "'\(id)' semble notée ('reversed', 'dont_know' ou l'échelle d'autres points) et aucune "
          + "dimension ne la compte. Ajoutez-la à 'items'\u{A0}; si elle n'est pas notée, retirez "
          + "cette clé ou donnez-lui sa propre échelle.")
    case .reversedTwice(let id):
      LocalizedText(
        es: "'\(id)' está invertida en el cuestionario y otra vez en esta tabla de valores. "
          + "Deje una sola de las dos.",
        en: "'\(id)' is reversed in the questionnaire and once more by this value map. "
          + "Keep only one of the two.",
        pt: "'\(id)' está invertida no questionário e outra vez nesta tabela de valores. "
          + "Deixe só uma das duas.",
        fr: "'\(id)' est inversée dans le questionnaire et encore dans cette table de valeurs. "
          + "N'en gardez qu'une.")
    case .unknownCodeInMap(let code, let near):
      LocalizedText(
        es: "ninguna escala de esta tabla tiene la opción '\(code)'.\(Self.meant(near).es) "
          + "Corríjala o quítela.",
        en: "no scale of this value map has a choice '\(code)'.\(Self.meant(near).en) "
          + "Correct or remove it.",
        pt: "nenhuma escala desta tabela tem a opção '\(code)'.\(Self.meant(near).pt) "
          + "Corrija-a ou retire-a.",
        fr: "aucune échelle de cette table n'a le choix '\(code)'.\(Self.meant(near).fr) "
          + "Corrigez-le ou retirez-le.")
    case .codeWithoutWorth(let code, let scale):
      LocalizedText(
        es: "esta tabla no dice cuánto vale '\(code)' de '\(scale)': esas respuestas no contarán. "
          + "Agregue su valor, o 'missing' a la opción.",
        en: "this value map does not say what '\(code)' of '\(scale)' is worth: such answers will "
          + "not count. Add its worth, or 'missing' to the choice.",
        pt: "esta tabela não diz quanto vale '\(code)' de '\(scale)': essas respostas não "
          + "contarão. Acrescente o valor, ou 'missing' à opção.",
        fr: "cette table ne dit pas ce que vaut '\(code)' de '\(scale)'\u{A0}: ces réponses ne "
          + "compteront pas. Ajoutez sa valeur, ou 'missing' au choix.")
    case .breakdownNotProfile(let id):
      LocalizedText(
        es: "el desglose usa '\(id)', que no está en una sección 'role: profile'. "
          + "Los grupos deben salir de preguntas sobre la persona.",
        en: "the breakdown uses '\(id)', which is not in a section with 'role: profile'. "
          + "Form groups by questions about the person.",
        pt: "o recorte usa '\(id)', que não está em uma seção 'role: profile'. "
          + "Forme os grupos com perguntas sobre a pessoa.",
        fr: "la ventilation utilise '\(id)', hors d'une section 'role: profile'. "
          + "Formez les groupes avec des questions sur la personne.")
    default: LocalizedText([:])
    }
  }
}
