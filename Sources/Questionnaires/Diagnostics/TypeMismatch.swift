/// An operand that its operator or function can do nothing with. The texts are parts of the
/// expression as written.
public enum TypeMismatch: Sendable, Hashable {
  /// A text where a number is needed.
  case textAsNumber(String)
  /// A number compared with a word.
  case numberAgainstWord(String)
  /// A date compared with a plain number.
  case dateAgainstNumber(String)
  /// A date compared with a text that is none.
  case dateAgainstText(String)
  /// A day written without `date('…')`, which is a subtraction: the day.
  case dayAsNumber(String)
  /// `1 < x < 9`: what to write instead.
  case comparisonOfComparison(String)
  /// `count` of ticked choices.
  case countsChoices(QuestionID)
  /// True or false compared with a text.
  case truthAgainstText(String)
  /// A function of ticked choices, given something else.
  case needsChoices(String, String)
  /// A choice looked for without quotes.
  case codeWithoutQuotes(String)
  /// Calculating with choices whose codes are not numbers.
  case codesNotNumbers(QuestionID)
  /// Calculating with several choices.
  case severalAsNumber(QuestionID)
  /// A function over records, given something else.
  case needsRecords(String)
  /// Records used like an answer.
  case recordsAsValue(QuestionID)
  /// A function of dates, given something else.
  case needsDate(String, String)

  /// What is wrong and what to do.
  public var message: LocalizedText {
    switch self {
    case .textAsNumber, .numberAgainstWord, .dateAgainstNumber, .dateAgainstText,
      .truthAgainstText:
      comparisonMessage
    case .dayAsNumber, .comparisonOfComparison, .countsChoices: spellingMessage
    default: choiceMessage
    }
  }

  private var comparisonMessage: LocalizedText {
    switch self {
    case .textAsNumber(let part):
      LocalizedText(
        es: "\(part) es un texto y aquí va un número. Use number(…) o, para fechas, date(…).",
        en: "\(part) is a text where a number belongs. Use number(…) or, for dates, date(…).",
        pt: "\(part) é um texto e aqui vai um número. Use number(…) ou, para datas, date(…).",
        fr: "\(part) est un texte là où il faut un nombre. "
          + "Utilisez number(…) ou, pour les dates, date(…).")
    case .numberAgainstWord(let word):
      LocalizedText(
        es: "un número nunca es igual a \(word). Compárelo con un número.",
        en: "a number is never equal to \(word). Compare it with a number.",
        pt: "um número nunca é igual a \(word). Compare-o com um número.",
        fr: "un nombre n'est jamais égal à \(word). Comparez-le à un nombre.")
    case .dateAgainstNumber(let part):
      LocalizedText(
        es: "una fecha se compara con otra fecha y \(part) es un número. Use date('2026-01-31').",
        en: "a date is compared with a date and \(part) is a number. Use date('2026-01-31').",
        pt: "uma data se compara com outra data e \(part) é um número. Use date('2026-01-31').",
        fr: "une date se compare à une date et \(part) est un nombre. "
          + "Utilisez date('2026-01-31').")
    case .dateAgainstText(let text):
      LocalizedText(
        es: "\(text) no es una fecha. Escríbala así: date('2026-01-31').",
        en: "\(text) is not a date. Write it like this: date('2026-01-31').",
        pt: "\(text) não é uma data. Escreva assim: date('2026-01-31').",
        fr: "\(text) n'est pas une date. Écrivez-la ainsi\u{A0}: date('2026-01-31').")
    default:
      LocalizedText(
        es: "aquí se compara verdadero o falso con un texto. Use true() o false().",
        en: "true or false is compared with a text here. Use true() or false().",
        pt: "aqui se compara verdadeiro ou falso com um texto. Use true() ou false().",
        fr: "vrai ou faux est comparé à un texte. Utilisez true() ou false().")
    }
  }

  private var spellingMessage: LocalizedText {
    switch self {
    case .dayAsNumber(let day):
      LocalizedText(
        es: "\(day) sin comillas es una resta. Escriba date('\(day)').",
        en: "\(day) without quotes is a subtraction. Write date('\(day)').",
        pt: "\(day) sem aspas é uma subtração. Escreva date('\(day)').",
        fr: "\(day) sans guillemets est une soustraction. Écrivez date('\(day)').")
    case .comparisonOfComparison(let text):
      LocalizedText(
        es: "dos comparaciones seguidas no se leen como un intervalo. Escriba \(text).",
        en: "two comparisons in a row are not read as a range. Write \(text).",
        pt: "duas comparações seguidas não se leem como um intervalo. Escreva \(text).",
        fr: "deux comparaisons de suite ne forment pas un intervalle. Écrivez \(text).")
    case .countsChoices(let id):
      LocalizedText(
        es: "count() cuenta registros. Para las opciones marcadas use count-selected(${\(id)}).",
        en: "count() counts records. For the choices ticked use count-selected(${\(id)}).",
        pt: "count() conta registros. Para as opções marcadas use count-selected(${\(id)}).",
        fr: "count() compte des fiches. "
          + "Pour les choix cochés, utilisez count-selected(${\(id)}).")
    default: LocalizedText([:])
    }
  }

  private var choiceMessage: LocalizedText {
    switch self {
    case .needsChoices(let function, let part):
      LocalizedText(
        es: "\(function)() es para preguntas con opciones y \(part) no lo es. Use = en su lugar.",
        en: "\(function)() is for questions with choices and \(part) is none. Use = instead.",
        pt: "\(function)() é para perguntas com opções e \(part) não é uma. Use = no lugar.",
        fr: "\(function)() est pour les questions à choix et \(part) n'en est pas une. "
          + "Utilisez =.")
    case .codeWithoutQuotes(let part):
      LocalizedText(
        es: "el código va entre comillas: '\(part)'. Agréguelas.",
        en: "the code needs quotes: '\(part)'. Add them.",
        pt: "o código vai entre aspas: '\(part)'. Acrescente-as.",
        fr: "le code prend des guillemets\u{A0}: '\(part)'. Ajoutez-les.")
    case .codesNotNumbers(let id):
      LocalizedText(
        es: "los códigos de '\(id)' no son números. Compare con = o use if(…).",
        en: "the codes of '\(id)' are not numbers. Compare with = or use if(…).",
        pt: "os códigos de '\(id)' não são números. Compare com = ou use if(…).",
        fr: "les codes de '\(id)' ne sont pas des nombres. Comparez avec = ou utilisez if(…).")
    case .severalAsNumber(let id):
      LocalizedText(
        es: "'\(id)' admite varias opciones y no es un número. Use count-selected o selected.",
        en: "'\(id)' takes several choices and is no number. Use count-selected or selected.",
        pt: "'\(id)' aceita várias opções e não é um número. Use count-selected ou selected.",
        fr: "'\(id)' admet plusieurs choix et n'est pas un nombre. "
          + "Utilisez count-selected ou selected.")
    default: recordMessage
    }
  }

  private var recordMessage: LocalizedText {
    switch self {
    case .needsRecords(let function):
      LocalizedText(
        es: "\(function)() es para registros o un campo de ellos. Nombre uno: ${evidencia}.",
        en: "\(function)() is for records or a field of theirs. Name one: ${evidence}.",
        pt: "\(function)() é para registros ou um campo deles. Nomeie um: ${evidencia}.",
        fr:
          "\(function)() est pour des fiches ou un de leurs champs. Nommez-en un\u{A0}: ${preuve}.")
    case .recordsAsValue(let id):
      LocalizedText(
        es: "'\(id)' son registros y no una respuesta. Use count(${\(id)}) o uno de sus campos.",
        en: "'\(id)' are records and not an answer. Use count(${\(id)}) or one of their fields.",
        pt: "'\(id)' são registros e não uma resposta. Use count(${\(id)}) ou um de seus campos.",
        fr: "'\(id)' sont des fiches et non une réponse. "
          + "Utilisez count(${\(id)}) ou un de leurs champs.")
    case .needsDate(let function, let part):
      LocalizedText(
        es: "\(function)() es para fechas y \(part) no lo es. Use una pregunta de tipo date.",
        en: "\(function)() is for dates and \(part) is none. Use a question of type date.",
        pt: "\(function)() é para datas e \(part) não é uma. Use uma pergunta do tipo date.",
        fr: "\(function)() est pour les dates et \(part) n'en est pas une. "
          + "Utilisez une question de type date.")
    default: LocalizedText([:])
    }
  }
}
