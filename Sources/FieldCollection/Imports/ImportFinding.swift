public import Questionnaires

/// What an import has to say about a table, with the place.
///
/// Cells are quoted here, cut short, because the person who imports a table must find them in
/// it; these go to her screen and nowhere else.
public enum ImportFinding: Sendable, Equatable {
  /// A declared column that the table does not have.
  case missingColumn(String, didYouMean: String?)
  /// Two columns with the same header, which is declared.
  case repeatedColumn(String)
  /// A column of the table that the map neither uses nor ignores.
  case unusedColumn(String)
  /// No row looks like the header.
  case noHeader
  /// A question that the questionnaire does not have.
  case unknownQuestion(QuestionID)
  /// A question that takes records, or a field of them: a row of a table holds but one of each.
  case records(QuestionID)
  /// A question that is only shown or computed.
  case noAnswers(QuestionID)
  /// A code in the map that the question does not have.
  case unknownCode(ChoiceCode, QuestionID)
  /// A text that is no choice of its question, with the rows that have it.
  case unknownValue(column: String, value: String, rows: RowList)
  /// A text that is no number, with the rows that have it.
  case notANumber(column: String, value: String, rows: RowList)
  /// A text that is no day, with the rows that have it.
  case notADay(column: String, value: String, rows: RowList)
  /// A formula whose value the workbook does not hold, with the rows that have it.
  case uncalculated(column: String, rows: RowList)
  /// Answers that the questionnaire does not take, with the rows that have them.
  case refused(column: String, reason: LocalizedText, rows: RowList)
  /// Rows with more or fewer cells than the header.
  case wrongCellCount(found: Int, expected: Int, rows: RowList)
  /// A column of long numbers that a spreadsheet has rounded.
  case damagedNumbers(column: String)
  /// Answers to questions that skip logic would not have asked: left out.
  case notAsked(QuestionID, count: Int)
  /// Cells that the source had protected or not asked.
  case markers(count: Int)
  /// Rows without any cell filled: passed over.
  case emptyRows(count: Int)

  /// Whether nothing may be imported while it stands.
  public var isError: Bool {
    switch self {
    case .missingColumn, .repeatedColumn, .noHeader, .unknownQuestion, .records, .noAnswers,
      .unknownCode, .unknownValue, .notANumber, .notADay, .uncalculated, .refused,
      .wrongCellCount:
      true
    case .unusedColumn, .damagedNumbers, .notAsked, .markers, .emptyRows: false
    }
  }

  /// Where, what and what to do.
  public var message: LocalizedText {
    switch self {
    case .missingColumn(let header, let near):
      LocalizedText(
        es: "falta la columna '\(header)'.\(near.map { " ¿Es '\($0)'?" } ?? "") "
          + "Corrija 'header' en el mapa.",
        en: "column '\(header)' is missing.\(near.map { " Is it '\($0)'?" } ?? "") "
          + "Correct 'header' in the map.",
        pt: "falta a coluna '\(header)'.\(near.map { " É '\($0)'?" } ?? "") Corrija 'header' no "
          + "mapa.",
        fr: "il manque la colonne '\(header)'.\(near.map { " Est-ce '\($0)'\u{A0}?" } ?? "") "
          + "Corrigez 'header' dans la correspondance.")
    case .repeatedColumn(let header):
      LocalizedText(
        es: "hay varias columnas '\(header)'. Cambie el título de una en la tabla.",
        en: "there are several columns '\(header)'. Rename one of them in the table.",
        pt: "há várias colunas '\(header)'. Mude o título de uma na tabela.",
        fr: "il y a plusieurs colonnes '\(header)'. Changez le titre de l'une dans le tableau.")
    case .unusedColumn(let header):
      LocalizedText(
        es: "la columna '\(header)' no se usa. Agréguela a 'columns' o a 'ignore'.",
        en: "column '\(header)' is not used. Add it to 'columns' or 'ignore'.",
        pt: "a coluna '\(header)' não é usada. Acrescente-a a 'columns' ou a 'ignore'.",
        fr: "la colonne '\(header)' n'est pas utilisée. Ajoutez-la à 'columns' ou à 'ignore'.")
    case .noHeader:
      LocalizedText(
        es: "ninguna fila contiene los títulos declarados. Revise 'delimiter' y 'skip_rows'.",
        en: "no row holds the declared headers. Check 'delimiter' and 'skip_rows'.",
        pt: "nenhuma linha contém os títulos declarados. Verifique 'delimiter' e 'skip_rows'.",
        fr: "aucune ligne ne contient les titres déclarés. Vérifiez 'delimiter' et 'skip_rows'.")
    case .unknownQuestion(let id):
      LocalizedText(
        es: "el cuestionario no tiene la pregunta '\(id)'. Corrija el mapa.",
        en: "the questionnaire has no question '\(id)'. Correct the map.",
        pt: "o questionário não tem a pergunta '\(id)'. Corrija o mapa.",
        fr: "le questionnaire n'a pas de question '\(id)'. Corrigez la correspondance.")
    case .records(let id):
      LocalizedText(
        es: "'\(id)' son registros, varios por respuesta: una tabla de una fila por respuesta no "
          + "puede traerlos. Quítela de 'columns' y, si la tabla la tiene, póngala en 'ignore'.",
        en: "'\(id)' are records, several a response: a table with one row a response cannot "
          + "bring them. Take it out of 'columns' and, if the table has it, put it in 'ignore'.",
        pt: "'\(id)' são registros, vários por resposta: uma tabela com uma linha por resposta "
          + "não pode trazê-los. Tire-a de 'columns' e, se a tabela a tem, ponha-a em 'ignore'.",
        fr: "'\(id)' sont des fiches, plusieurs par réponse\u{A0}: un tableau d'une ligne par "
          + "réponse ne peut pas les apporter. Retirez-la de 'columns' et, si le tableau l'a, "
          + "mettez-la dans 'ignore'.")
    case .noAnswers(let id):
      LocalizedText(
        es: "'\(id)' no se responde: se calcula o solo se muestra. Quítela de 'columns'.",
        en: "'\(id)' is not answered: it is computed or only shown. Take it out of 'columns'.",
        pt: "'\(id)' não se responde: é calculada ou só é mostrada. Tire-a de 'columns'.",
        fr: "on ne répond pas à '\(id)'\u{A0}: elle est calculée ou seulement montrée. "
          + "Retirez-la de 'columns'.")
    case .unknownCode(let code, let id):
      LocalizedText(
        es: "la pregunta '\(id)' no tiene la opción '\(code)'. Corrija el mapa.",
        en: "question '\(id)' has no choice '\(code)'. Correct the map.",
        pt: "a pergunta '\(id)' não tem a opção '\(code)'. Corrija o mapa.",
        fr: "la question '\(id)' n'a pas l'option '\(code)'. Corrigez la correspondance.")
    default: cellMessage
    }
  }

  /// The same without what stood in the cell, for output that is kept.
  public var withoutCell: ImportFinding {
    switch self {
    case .unknownValue(let column, _, let rows):
      .unknownValue(column: column, value: "…", rows: rows)
    case .notANumber(let column, _, let rows): .notANumber(column: column, value: "…", rows: rows)
    case .notADay(let column, _, let rows): .notADay(column: column, value: "…", rows: rows)
    default: self
    }
  }

  private var cellMessage: LocalizedText {
    switch self {
    case .unknownValue(let column, let value, let rows):
      LocalizedText(
        es: "\(rows.text["es"]), columna '\(column)': '\(value)' no es ninguna opción. "
          + "Agréguelo a 'values' o 'ticked_by' en el mapa.",
        en: "\(rows.text["en"]), column '\(column)': '\(value)' is no choice. "
          + "Add it to 'values' or 'ticked_by' in the map.",
        pt: "\(rows.text["pt"]), coluna '\(column)': '\(value)' não é nenhuma opção. "
          + "Acrescente-o a 'values' ou 'ticked_by' no mapa.",
        fr: "\(rows.text["fr"]), colonne '\(column)'\u{A0}: '\(value)' n'est aucune des options. "
          + "Ajoutez-le à 'values' ou 'ticked_by' dans la correspondance.")
    case .notANumber(let column, let value, let rows):
      LocalizedText(
        es: "\(rows.text["es"]), columna '\(column)': '\(value)' no es un número. "
          + "Agréguelo a 'blanks' o revise 'decimal_mark'.",
        en: "\(rows.text["en"]), column '\(column)': '\(value)' is no number. "
          + "Add it to 'blanks' or check 'decimal_mark'.",
        pt: "\(rows.text["pt"]), coluna '\(column)': '\(value)' não é um número. Acrescente-o a "
          + "'blanks' ou verifique 'decimal_mark'.",
        fr: "\(rows.text["fr"]), colonne '\(column)'\u{A0}: '\(value)' n'est pas un nombre. "
          + "Ajoutez-le à 'blanks' ou vérifiez 'decimal_mark'.")
    case .notADay(let column, let value, let rows):
      LocalizedText(
        es: "\(rows.text["es"]), columna '\(column)': '\(value)' no es una fecha. "
          + "Agréguelo a 'blanks' o revise 'date_format'.",
        en: "\(rows.text["en"]), column '\(column)': '\(value)' is no date. "
          + "Add it to 'blanks' or check 'date_format'.",
        pt: "\(rows.text["pt"]), coluna '\(column)': '\(value)' não é uma data. Acrescente-o a "
          + "'blanks' ou verifique 'date_format'.",
        fr: "\(rows.text["fr"]), colonne '\(column)'\u{A0}: '\(value)' n'est pas une date. "
          + "Ajoutez-le à 'blanks' ou vérifiez 'date_format'.")
    case .uncalculated(let column, let rows):
      LocalizedText(
        es: "\(rows.text["es"]), columna '\(column)': la fórmula no tiene guardado su resultado. "
          + "Abra el libro en Excel o LibreOffice, guárdelo y repita.",
        en: "\(rows.text["en"]), column '\(column)': the formula has no saved result. "
          + "Open the workbook in Excel or LibreOffice, save it and repeat.",
        pt: "\(rows.text["pt"]), coluna '\(column)': a fórmula não tem seu resultado salvo. Abra "
          + "a pasta de trabalho no Excel ou LibreOffice, salve-a e repita.",
        fr: "\(rows.text["fr"]), colonne '\(column)'\u{A0}: la formule n'a pas de résultat "
          + "enregistré. Ouvrez le classeur dans Excel ou LibreOffice, enregistrez-le et "
          + "recommencez.")
    case .refused(let column, let reason, let rows):
      LocalizedText(
        es: "\(rows.text["es"]), columna '\(column)': \(reason["es"])",
        en: "\(rows.text["en"]), column '\(column)': \(reason["en"])",
        pt: "\(rows.text["pt"]), coluna '\(column)': \(reason["pt"])",
        fr: "\(rows.text["fr"]), colonne '\(column)'\u{A0}: \(reason["fr"])")
    case .wrongCellCount(let found, let expected, let rows):
      LocalizedText(
        es: "\(rows.text["es"]): \(found) celdas, y el encabezado tiene \(expected). "
          + "Revise las comillas y el separador.",
        en: "\(rows.text["en"]): \(found) cells, and the header has \(expected). "
          + "Check quotes and delimiter.",
        pt: "\(rows.text["pt"]): \(found) células, e o cabeçalho tem \(expected). Verifique as "
          + "aspas e o separador.",
        fr: "\(rows.text["fr"])\u{A0}: \(found) cellules, et l'en-tête en a \(expected). "
          + "Vérifiez les guillemets et le séparateur.")
    case .damagedNumbers(let column):
      LocalizedText(
        es: "la columna '\(column)' trae números largos redondeados por una hoja de cálculo "
          + "(6.3E+17): no sirven para identificar filas.",
        en: "column '\(column)' holds long numbers rounded by a spreadsheet (6.3E+17): "
          + "they cannot identify rows.",
        pt: "a coluna '\(column)' traz números longos arredondados por uma planilha (6.3E+17): "
          + "não servem para identificar linhas.",
        fr: "la colonne '\(column)' contient de longs nombres arrondis par un tableur "
          + "(6.3E+17)\u{A0}: ils ne peuvent pas identifier des lignes.")
    case .notAsked(let id, let count):
      LocalizedText(
        es: "\(count) respuestas a '\(id)' quedan fuera: según las respuestas anteriores, "
          + "no correspondía preguntar.",
        en: "\(count) answers to '\(id)' are left out: given the answers before, "
          + "it should not have been asked.",
        pt: "\(count) respostas a '\(id)' ficam de fora: pelas respostas anteriores, não cabia "
          + "perguntar.",
        fr: "\(count) réponses à '\(id)' sont écartées\u{A0}: d'après les réponses précédentes, "
          + "il n'y avait pas lieu de poser la question.")
    case .markers(let count):
      LocalizedText(
        es: "\(count) celdas protegidas o no preguntadas en el origen quedan en blanco.",
        en: "\(count) cells protected or not asked in the source are left blank.",
        pt: "\(count) células protegidas ou não perguntadas na origem ficam em branco.",
        fr: "\(count) cellules protégées ou non posées à l'origine restent en blanc.")
    case .emptyRows(let count):
      LocalizedText(
        es: "\(count) filas vacías.", en: "\(count) empty rows.", pt: "\(count) linhas vazias.",
        fr: "\(count) lignes vides.")
    default: LocalizedText([:])
    }
  }
}

/// Rows of a table: how many, and the numbers of the first few.
public struct RowList: Sendable, Equatable {
  /// How many rows.
  public private(set) var count = 0
  /// The numbers of the first five; the header's first row is 1.
  public private(set) var first: [Int] = []

  mutating func add(_ row: Int) {
    count += 1
    if first.count < 5 { first.append(row) }
  }

  fileprivate var text: LocalizedText {
    let list = first.map(String.init).joined(separator: ", ")
    if count == 1 {
      return LocalizedText(
        es: "fila \(list)", en: "row \(list)", pt: "linha \(list)", fr: "ligne \(list)")
    }
    let more = count > first.count ? " …" : ""
    return LocalizedText(
      es: "\(count) filas (\(list)\(more))", en: "\(count) rows (\(list)\(more))",
      pt: "\(count) linhas (\(list)\(more))", fr: "\(count) lignes (\(list)\(more))")
  }
}

/// What an import did, or would do.
public struct ImportReport: Sendable {
  /// Data rows read.
  public internal(set) var rows = 0
  /// Responses that are new.
  public internal(set) var stored = 0
  /// Responses that were there already.
  public internal(set) var unchanged = 0
  /// Responses that contradict ones there already.
  public internal(set) var conflicts = 0
  /// What does not stand in the way of importing.
  private var remarks: [ImportFinding] = []
  /// At most `mostErrors` of the errors.
  private var errors: [ImportFinding] = []
  /// Errors beyond those kept.
  public internal(set) var furtherErrors = 0

  /// How many errors are kept.
  public static let mostErrors = 200

  /// Everything to say, errors last, where they are on screen.
  public var findings: [ImportFinding] { remarks + errors }

  /// How many errors there are.
  public var errorCount: Int { errors.count + furtherErrors }

  /// Whether anything stands in the way of importing.
  public var hasErrors: Bool { errorCount > 0 }

  mutating func add(_ finding: ImportFinding) {
    if !finding.isError {
      remarks.append(finding)
    } else if errors.count < Self.mostErrors {
      errors.append(finding)
    } else {
      furtherErrors += 1
    }
  }
}
