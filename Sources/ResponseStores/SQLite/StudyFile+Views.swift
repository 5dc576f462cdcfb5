public import Questionnaires
internal import SQLiteClient

extension StudyFile {
  /// Makes the SQL views of an instrument, for people with a database browser, R or Python.
  ///
  /// One is named as the instrument and has one column a question: the code, the number, the day,
  /// the text, or a JSON list of codes; of records, how many. NULL if blank or not asked; a note
  /// has no column. A question `E` that takes records has a view `instrument.E` besides, a row a
  /// record, numbered from 1, with the response's id.
  public func makeView(of questionnaire: Questionnaire) throws(StudyError) {
    let columns = questionnaire.questions.filter { $0.kind != .note }.map(Self.column)
    let instrument = Self.literal(questionnaire.id.rawValue)
    let own = [
      "lower(hex(id)) AS response_id", "version", "language", "channel", "complete", "day",
    ]
    var script = Self.view(
      questionnaire.id.rawValue,
      "SELECT \((own + columns).joined(separator: ",\n  "))\n"
        + "FROM response WHERE instrument = \(instrument)")
    for question in questionnaire.questions {
      guard let set = question.recordSet else { continue }
      let fields = set.questions.filter { $0.kind != .note }.map { field in
        "each.value ->> \(Self.literal(field.id.rawValue)) AS \(Self.quoted(field.id.rawValue))"
      }
      let own = ["lower(hex(response.id)) AS response_id", "complete", "each.key + 1 AS record"]
      let name = Self.literal(question.id.rawValue)
      script += Self.view(
        "\(questionnaire.id).\(question.id)",
        "SELECT \((own + fields).joined(separator: ",\n  "))\n"
          + "FROM response, json_each(response.answers -> \(name)) AS each\n"
          + "WHERE instrument = \(instrument) AND each.type = 'object'")
    }
    let all = script
    try use { connection in
      try connection.transaction { (connection: inout SQLiteConnection) throws(SQLiteError) in
        try connection.execute(script: all)
      }
    }
  }

  private static func view(_ name: String, _ select: String) -> String {
    """
    DROP VIEW IF EXISTS \(quoted(name));
    CREATE VIEW \(quoted(name)) AS
    \(select);

    """
  }

  private static func column(_ question: Question) -> String {
    let (name, text) = (quoted(question.id.rawValue), literal(question.id.rawValue))
    guard question.recordSet != nil else { return "answers ->> \(text) AS \(name)" }
    let given = "answers -> \(text)"
    return """
      CASE json_type(\(given)) WHEN 'null' THEN NULL WHEN 'array' THEN json_array_length(\(given)) \
      ELSE 0 END AS \(name)
      """
  }

  private static func quoted(_ name: String) -> String {
    "\"\(name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  /// A text as SQL writes it.
  static func literal(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
