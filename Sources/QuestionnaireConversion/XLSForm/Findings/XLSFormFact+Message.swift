public import Questionnaires

extension XLSFormFact {
  /// What was found and what becomes of it, in one or two sentences without a full stop at the end.
  public var message: LocalizedText {
    switch severity {
    case .taken, .approximated: approximatedMessage
    case .left: leftMessage
    case .warned: warnedMessage
    case .refused: refusedMessage
    }
  }

  private var warnedMessage: LocalizedText {
    guard case .versionUnchanged(let version) = self else { return LocalizedText([:]) }
    return text(
      "el formulario cambió desde que 'dpg' lo escribió y la versión sigue siendo '\(version)'. "
        + "Ponga otra en 'version', para que no se confundan las respuestas a uno y a otro",
      "the form has changed since 'dpg' wrote it, and its version is still '\(version)'. "
        + "Put another in 'version', so that answers to the two are not mixed up",
      "o formulário mudou desde que o 'dpg' o escreveu e a versão continua sendo '\(version)'. "
        + "Ponha outra em 'version', para que não se confundam as respostas a um e a outro",
      "le formulaire a changé depuis que 'dpg' l'a écrit, et sa version est toujours "
        + "'\(version)'. Mettez-en une autre dans 'version', pour ne pas confondre les réponses à "
        + "l'un et à l'autre")
  }

  private var approximatedMessage: LocalizedText {
    switch self {
    case .tableIsMatrix(let name):
      text(
        "la tabla '\(name)' pasa a ser una matriz", "the table '\(name)' becomes a matrix",
        "a tabela '\(name)' passa a ser uma matriz", "le tableau '\(name)' devient une matrice")
    case .otherIsSpecified(let list):
      text(
        "'or_other' pasa a ser una opción «otro» de '\(list)' con su pregunta de texto",
        "'or_other' becomes an option “other” of '\(list)' with its text question",
        "'or_other' passa a ser uma opção «outro» de '\(list)' com sua pergunta de texto",
        "'or_other' devient un choix « autre » de '\(list)' avec sa question de texte")
    case .renamed(let old, let new):
      text(
        "el nombre '\(old)' pasa a ser '\(new)', en todas partes",
        "the name '\(old)' becomes '\(new)', everywhere",
        "o nome '\(old)' passa a ser '\(new)', em toda parte",
        "le nom '\(old)' devient '\(new)', partout")
    case .codeRenamed(let old, let new):
      text(
        "el código '\(old)' pasa a ser '\(new)': los códigos no llevan espacios",
        "the code '\(old)' becomes '\(new)': codes have no blanks",
        "o código '\(old)' passa a ser '\(new)': os códigos não têm espaços",
        "le code '\(old)' devient '\(new)' : les codes n'ont pas d'espaces")
    case .generatedLanguage(let name, let code):
      text(
        "no se conoce el código del idioma '\(name)': recibe '\(code)'. Para darle otro, "
          + "escriba '\(name) (código)' en los encabezados",
        "the code of the language '\(name)' is not known: it gets '\(code)'. To give it another, "
          + "write '\(name) (code)' in the headers",
        "não se conhece o código do idioma '\(name)': recebe '\(code)'. Para dar outro, "
          + "escreva '\(name) (código)' nos cabeçalhos",
        "le code de la langue '\(name)' n'est pas connu : elle reçoit '\(code)'. Pour en donner un "
          + "autre, écrivez '\(name) (code)' dans les en-têtes")
    case .unnamedLanguage(let code):
      text(
        "el formulario no dice en qué idioma está: se toma '\(code)'. Para decirlo, escriba "
          + "'label::Español (es)' en el encabezado",
        "the form does not say its language: '\(code)' is taken. To say it, write "
          + "'label::English (en)' in the header",
        "o formulário não diz em que idioma está: toma-se '\(code)'. Para dizê-lo, escreva "
          + "'label::Português (pt)' no cabeçalho",
        "le formulaire ne dit pas sa langue : '\(code)' est pris. Pour la dire, écrivez "
          + "'label::Français (fr)' dans l'en-tête")
    case .missingTranslation(let language):
      text(
        "falta el texto en '\(language)': se pone el de otro idioma",
        "the text is missing in '\(language)': that of another language stands there",
        "falta o texto em '\(language)': põe-se o de outro idioma",
        "le texte manque en '\(language)' : celui d'une autre langue est mis")
    case .smartQuotes:
      text(
        "las comillas curvas se leen como comillas rectas",
        "curly quotes are read as straight ones", "as aspas curvas são lidas como aspas retas",
        "les guillemets courbes sont lus comme des guillemets droits")
    case .nestedGroup(let name):
      text(
        "el grupo '\(name)' está dentro de otro: sus preguntas pasan a la sección, con su condición",
        "the group '\(name)' is inside another: its questions go to the section, with its condition",
        "o grupo '\(name)' está dentro de outro: suas perguntas vão para a seção, com sua condição",
        "le groupe '\(name)' est dans un autre : ses questions vont à la section, avec sa condition"
      )
    case .looseQuestions(let section):
      text(
        "las preguntas fuera de los grupos van a una sección propia, '\(section)'",
        "questions outside groups go to a section of their own, '\(section)'",
        "as perguntas fora dos grupos vão para uma seção própria, '\(section)'",
        "les questions hors des groupes vont dans une section à elles, '\(section)'")
    case .noLabel(let name):
      text(
        "no tiene texto: se muestra su nombre, '\(name)'",
        "it has no text: its name, '\(name)', is shown",
        "não tem texto: mostra-se seu nome, '\(name)'",
        "il n'y a pas de texte : son nom, '\(name)', est montré")
    case .hintAsLabel:
      text(
        "sin texto propio, la ayuda pasa a ser la pregunta",
        "without a text of its own, the hint becomes the question",
        "sem texto próprio, a ajuda passa a ser a pergunta",
        "sans texte propre, l'aide devient la question")
    default: shapeMessage
    }
  }

  private var shapeMessage: LocalizedText {
    switch self {
    case .referenceInText(let name):
      text(
        "el texto muestra la respuesta de '\(name)': aquí se verá '${\(name)}' tal cual. "
          + "Cambie la redacción",
        "the text shows the answer to '\(name)': here '${\(name)}' will be seen as it is. Reword it",
        "o texto mostra a resposta de '\(name)': aqui se verá '${\(name)}' tal qual. "
          + "Mude a redação",
        "le texte montre la réponse à '\(name)' : ici on verra '${\(name)}' tel quel. "
          + "Changez la rédaction")
    case .markup:
      text(
        "el texto tiene marcas de HTML o Markdown, que se verán como están escritas",
        "the text has marks of HTML or Markdown, which will be seen as they are written",
        "o texto tem marcas de HTML ou Markdown, que se verão como estão escritas",
        "le texte a des marques HTML ou Markdown, qui se verront comme elles sont écrites")
    case .placeholderMarks:
      text(
        "'{{' se separa en '{ {', porque marca los textos que llena cada institución",
        "'{{' is set apart as '{ {', as it marks texts that an institution fills in",
        "'{{' separa-se em '{ {', porque marca os textos que cada instituição preenche",
        "'{{' est séparé en '{ {', car il marque les textes que l'institution remplit")
    case .duplicateChoice(let code, let list):
      text(
        "el código '\(code)' aparece más de una vez en '\(list)': vale el primero",
        "the code '\(code)' stands more than once in '\(list)': the first counts",
        "o código '\(code)' aparece mais de uma vez em '\(list)': vale o primeiro",
        "le code '\(code)' figure plus d'une fois dans '\(list)' : le premier compte")
    case .unknownCodeCompared(let code, let question):
      text(
        "ninguna opción de '\(question)' tiene el código '\(code)': la comparación nunca se cumple",
        "no choice of '\(question)' has the code '\(code)': the comparison never holds",
        "nenhuma opção de '\(question)' tem o código '\(code)': a comparação nunca se cumpre",
        "aucun choix de '\(question)' n'a le code '\(code)' : la comparaison n'est jamais vraie")
    case .englishOther:
      text(
        "«Other» y «Specify other.» quedan en inglés, como los pone pyxform. Tradúzcalos",
        "“Other” and “Specify other.” stay in English, as pyxform puts them. Translate them",
        "«Other» e «Specify other.» ficam em inglês, como o pyxform os põe. Traduza-os",
        "« Other » et « Specify other. » restent en anglais, comme pyxform les met. Traduisez-les")
    case .otherType(let type, let becomes):
      text(
        "el tipo '\(type)' pasa a ser '\(becomes)'", "the type '\(type)' becomes '\(becomes)'",
        "o tipo '\(type)' passa a ser '\(becomes)'", "le type '\(type)' devient '\(becomes)'")
    case .repeatCount:
      text(
        "el número de repeticiones no se calcula: quien responde agrega las que necesite, hasta 50",
        "the number of repeats is not computed: who answers adds as many as needed, up to 50",
        "o número de repetições não se calcula: quem responde acrescenta as que precisar, até 50",
        "le nombre de répétitions n'est pas calculé : on en ajoute autant qu'il faut, jusqu'à 50")
    case .readOnlyIsNote:
      text(
        "una pregunta de solo lectura pasa a ser una nota",
        "a question that is read-only becomes a note",
        "uma pergunta só de leitura passa a ser uma nota",
        "une question en lecture seule devient une note")
    case .notShown(let type):
      text(
        "'\(type)' con cálculo: se calcula y no se muestra",
        "'\(type)' with a calculation: it is computed and not shown",
        "'\(type)' com cálculo: calcula-se e não se mostra",
        "'\(type)' avec un calcul : il est calculé et n'est pas montré")
    case .noVersion:
      text(
        "el formulario no tiene versión: se pone '1'", "the form has no version: '1' stands there",
        "o formulário não tem versão: põe-se '1'", "le formulaire n'a pas de version : '1' est mis")
    case .noTitle:
      text(
        "el formulario no tiene título: se pone su nombre",
        "the form has no title: its name stands there",
        "o formulário não tem título: põe-se seu nome",
        "le formulaire n'a pas de titre : son nom est mis")
    case .noFormID(let id):
      text(
        "el formulario no tiene 'form_id': se llama '\(id)', por el archivo",
        "the form has no 'form_id': it is called '\(id)', after the file",
        "o formulário não tem 'form_id': chama-se '\(id)', pelo arquivo",
        "le formulaire n'a pas de 'form_id' : il s'appelle '\(id)', d'après le fichier")
    case .spelling(let old, let new):
      text(
        "'\(old)' se lee como '\(new)'", "'\(old)' is read as '\(new)'",
        "'\(old)' lê-se como '\(new)'",
        "'\(old)' est lu comme '\(new)'")
    case .todayAnswer(let name):
      text(
        "'${\(name)}' se lee como 'today()'", "'${\(name)}' is read as 'today()'",
        "'${\(name)}' lê-se como 'today()'", "'${\(name)}' est lu comme 'today()'")
    case .tableNotMatrix(let name):
      text(
        "la tabla '\(name)' pasa a preguntas sueltas: no todas son de una opción de la misma lista",
        "the table '\(name)' becomes single questions: not all are of one choice of the same list",
        "a tabela '\(name)' passa a perguntas soltas: nem todas são de uma opção da mesma lista",
        "le tableau '\(name)' devient des questions séparées : toutes ne sont pas à un choix de la "
          + "même liste")
    default:
      text(
        "todas las secciones cuentan como de opinión. Marque con 'role: profile' o "
          + "'role: sensitive' las que podrían señalar o dañar a una persona",
        "all sections count as opinion. Mark with 'role: profile' or 'role: sensitive' those that "
          + "could point at or hurt a person",
        "todas as seções contam como de opinião. Marque com 'role: profile' ou "
          + "'role: sensitive' as que poderiam apontar ou ferir uma pessoa",
        "toutes les sections comptent comme d'opinion. Marquez 'role: profile' ou "
          + "'role: sensitive' celles qui pourraient désigner ou blesser une personne")
    }
  }

  func text(_ es: String, _ en: String, _ pt: String, _ fr: String) -> LocalizedText {
    LocalizedText(es: es, en: en, pt: pt, fr: fr)
  }
}
