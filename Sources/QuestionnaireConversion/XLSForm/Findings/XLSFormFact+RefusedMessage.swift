internal import Questionnaires

extension XLSFormFact {
  /// What must be changed in the form before it can be converted.
  var refusedMessage: LocalizedText {
    switch self {
    case .unsupportedFunction, .unsupportedPath, .badExpression, .unknownReference,
      .ambiguousReference, .referenceToGroup, .referenceToLeft, .laterReference, .problem:
      expressionMessage
    case .noList, .unknownList, .choiceWithoutName, .tooManyChoices, .choicesFromFile,
      .choicesFromAnswers:
      listMessage
    default: rowMessage
    }
  }

  private var rowMessage: LocalizedText {
    switch self {
    case .uncalculated:
      text(
        "la fórmula no tiene guardado su resultado. Abra el libro en Excel o LibreOffice, guárdelo "
          + "y convierta de nuevo",
        "the formula has no saved result. Open the workbook in Excel or LibreOffice, save it and "
          + "convert again",
        "a fórmula não tem seu resultado salvo. Abra a pasta de trabalho no Excel ou LibreOffice, "
          + "salve-a e converta de novo",
        "la formule n'a pas de résultat enregistré. Ouvrez le classeur dans Excel ou LibreOffice, "
          + "enregistrez-le et convertissez à nouveau")
    case .noSurveySheet:
      text(
        "no hay una hoja llamada 'survey': ¿es un XLSForm?",
        "there is no sheet called 'survey': is it an XLSForm?",
        "não há uma folha chamada 'survey': é um XLSForm?",
        "il n'y a pas de feuille 'survey' : est-ce un XLSForm ?")
    case .carriedFormat(let format):
      text(
        "la hoja es de otra edición (formato '\(format)', aquí se lee '\(CarriedSheet.format)'). "
          + "Use una versión de dpg que la conozca, o borre la hoja: se pierde lo que solo ella dice",
        "the sheet is of another edition (format '\(format)', this reads '\(CarriedSheet.format)'). "
          + "Use a version of dpg that knows it, or delete the sheet: what it alone says is lost",
        "a folha é de outra edição (formato '\(format)', aqui se lê '\(CarriedSheet.format)'). "
          + "Use uma versão do dpg que a conheça, ou apague a folha: perde-se o que só ela diz",
        "la feuille est d'une autre édition (format '\(format)', ici on lit "
          + "'\(CarriedSheet.format)'). Utilisez une version de dpg qui la connaît, ou supprimez la "
          + "feuille : ce qu'elle seule dit est perdu")
    case .noTypeColumn:
      text(
        "la primera fila no tiene una columna 'type'", "the first row has no column 'type'",
        "a primeira linha não tem uma coluna 'type'",
        "la première ligne n'a pas de colonne 'type'")
    case .noQuestions:
      text(
        "no queda ninguna pregunta que se pueda responder",
        "no question is left that can be answered",
        "não fica nenhuma pergunta que se possa responder",
        "il ne reste aucune question à laquelle répondre")
    case .noType:
      text(
        "la fila tiene nombre o texto, pero no tipo. Escriba el tipo o borre la fila",
        "the row has a name or a text, but no type. Write the type or delete the row",
        "a linha tem nome ou texto, mas não tipo. Escreva o tipo ou apague a linha",
        "la ligne a un nom ou un texte, mais pas de type. Écrivez le type ou effacez la ligne")
    case .noName:
      text(
        "la fila no tiene nombre. Escríbalo", "the row has no name. Write one",
        "a linha não tem nome. Escreva-o", "la ligne n'a pas de nom. Écrivez-le")
    case .unknownType(let type, let near):
      text(
        "no se conoce el tipo '\(type)'." + meant(near, "¿Quiso decir"),
        "the type '\(type)' is not known." + meant(near, "Did you mean"),
        "não se conhece o tipo '\(type)'." + meant(near, "Quis dizer"),
        "le type '\(type)' n'est pas connu." + meant(near, "Vouliez-vous dire"))
    case .unsupportedType(let type):
      text(
        "los cuestionarios no tienen preguntas del tipo '\(type)'. Cámbiela o quítela",
        "questionnaires have no questions of the type '\(type)'. Change or remove it",
        "os questionários não têm perguntas do tipo '\(type)'. Mude-a ou tire-a",
        "les questionnaires n'ont pas de questions du type '\(type)'. Changez-la ou ôtez-la")
    case .nestedRepeat(let name):
      text(
        "'\(name)' es una repetición dentro de otra. Deje una sola",
        "'\(name)' is a repeat inside another. Keep only one",
        "'\(name)' é uma repetição dentro de outra. Deixe uma só",
        "'\(name)' est une répétition dans une autre. N'en gardez qu'une")
    case .endWithoutBegin(let type):
      text(
        "'\(type)' no cierra nada que esté abierto", "'\(type)' closes nothing that is open",
        "'\(type)' não fecha nada que esteja aberto", "'\(type)' ne ferme rien d'ouvert")
    case .neverEnded(let name):
      text(
        "'\(name)' no se cierra: falta su 'end'", "'\(name)' is never closed: its 'end' is missing",
        "'\(name)' não se fecha: falta seu 'end'", "'\(name)' n'est pas fermé : son 'end' manque")
    case .tooDeep(let most):
      text(
        "hay más de \(most) grupos uno dentro de otro",
        "more than \(most) groups stand inside one another",
        "há mais de \(most) grupos um dentro do outro", "plus de \(most) groupes l'un dans l'autre")
    case .noCalculation:
      text(
        "falta el cálculo", "the calculation is missing", "falta o cálculo", "le calcul manque")
    default:
      text(
        "'start', 'end' y 'step' no forman una serie de números",
        "'start', 'end' and 'step' make no series of numbers",
        "'start', 'end' e 'step' não formam uma série de números",
        "'start', 'end' et 'step' ne forment pas une suite de nombres")
    }
  }

  private var listMessage: LocalizedText {
    switch self {
    case .noList:
      text(
        "falta el nombre de la lista de opciones", "the name of the list of choices is missing",
        "falta o nome da lista de opções", "le nom de la liste de choix manque")
    case .unknownList(let list, let near):
      text(
        "la hoja 'choices' no tiene la lista '\(list)'." + meant(near, "¿Quiso decir"),
        "the sheet 'choices' has no list '\(list)'." + meant(near, "Did you mean"),
        "a folha 'choices' não tem a lista '\(list)'." + meant(near, "Quis dizer"),
        "la feuille 'choices' n'a pas de liste '\(list)'." + meant(near, "Vouliez-vous dire"))
    case .choiceWithoutName(let list):
      text(
        "una opción de '\(list)' no tiene código. Escríbalo en 'name'",
        "a choice of '\(list)' has no code. Write it in 'name'",
        "uma opção de '\(list)' não tem código. Escreva-o em 'name'",
        "un choix de '\(list)' n'a pas de code. Écrivez-le dans 'name'")
    case .tooManyChoices(let list, let count, let most):
      text(
        "'\(list)' tiene \(count) opciones; para elegir varias puede haber hasta \(most)",
        "'\(list)' has \(count) choices; to choose several there can be at most \(most)",
        "'\(list)' tem \(count) opções; para escolher várias pode haver até \(most)",
        "'\(list)' a \(count) choix ; pour en choisir plusieurs il peut y en avoir \(most)")
    case .choicesFromFile:
      text(
        "las opciones vienen de otro archivo. Escríbalas en la hoja 'choices'",
        "the choices come out of another file. Write them in the sheet 'choices'",
        "as opções vêm de outro arquivo. Escreva-as na folha 'choices'",
        "les choix viennent d'un autre fichier. Écrivez-les dans la feuille 'choices'")
    default:
      text(
        "las opciones vienen de otras respuestas. Escríbalas en la hoja 'choices'",
        "the choices come out of other answers. Write them in the sheet 'choices'",
        "as opções vêm de outras respostas. Escreva-as na folha 'choices'",
        "les choix viennent d'autres réponses. Écrivez-les dans la feuille 'choices'")
    }
  }

  private var expressionMessage: LocalizedText {
    switch self {
    case .unsupportedFunction(let name):
      text(
        "no hay función '\(name)()' en las condiciones y cálculos",
        "there is no function '\(name)()' in conditions and calculations",
        "não há função '\(name)()' nas condições e cálculos",
        "il n'y a pas de fonction '\(name)()' dans les conditions et calculs")
    case .unsupportedPath(let path):
      text(
        "las rutas ('\(path)') no se leen. Escriba '${nombre}'",
        "paths ('\(path)') are not read. Write '${name}'",
        "os caminhos ('\(path)') não são lidos. Escreva '${nome}'",
        "les chemins ('\(path)') ne sont pas lus. Écrivez '${nom}'")
    case .badExpression(let reason): Problem.badExpression(reason).message
    case .unknownReference(let name, let near):
      text(
        "no hay ninguna fila llamada '\(name)'." + meant(near, "¿Quiso decir"),
        "there is no row called '\(name)'." + meant(near, "Did you mean"),
        "não há nenhuma linha chamada '\(name)'." + meant(near, "Quis dizer"),
        "il n'y a pas de ligne appelée '\(name)'." + meant(near, "Vouliez-vous dire"))
    case .ambiguousReference(let name):
      text(
        "varias filas se llaman '\(name)'. Deles nombres distintos",
        "several rows are called '\(name)'. Give them different names",
        "várias linhas se chamam '\(name)'. Dê-lhes nomes diferentes",
        "plusieurs lignes s'appellent '\(name)'. Donnez-leur des noms différents")
    case .referenceToGroup(let name):
      text(
        "'\(name)' es un grupo y no tiene respuesta", "'\(name)' is a group and has no answer",
        "'\(name)' é um grupo e não tem resposta", "'\(name)' est un groupe, sans réponse")
    case .referenceToLeft(let name):
      text(
        "necesita '\(name)', que se deja fuera. Cambie la condición o el cálculo",
        "it needs '\(name)', which is left out. Change the condition or calculation",
        "precisa de '\(name)', que fica de fora. Mude a condição ou o cálculo",
        "il faut '\(name)', qui est laissé. Changez la condition ou le calcul")
    case .laterReference(let name):
      text(
        "se refiere a '\(name)', que viene después. Ponga esa fila antes",
        "it refers to '\(name)', which comes later. Put that row before",
        "refere-se a '\(name)', que vem depois. Ponha essa linha antes",
        "il renvoie à '\(name)', qui vient après. Mettez cette ligne avant")
    case .problem(let problem): problem.message
    default: LocalizedText([:])
    }
  }
}
