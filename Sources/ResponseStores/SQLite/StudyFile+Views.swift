public import Questionnaires
internal import SQLiteClient

extension StudyFile {
  /// Makes the SQL view of an instrument, for people with a database browser, R or Python.
  ///
  /// It is named as the instrument and has one column a question: the code, the number, the
  /// text, or a JSON list of codes; NULL if blank or not asked.
  public func makeView(of questionnaire: Questionnaire) throws(StudyError) {
    let columns = questionnaire.questions.map { question in
      let name = Self.quoted(question.id.rawValue)
      return "answers ->> \(Self.literal(question.id.rawValue)) AS \(name)"
    }
    let view = Self.quoted(questionnaire.id.rawValue)
    let script = """
      DROP VIEW IF EXISTS \(view);
      CREATE VIEW \(view) AS
      SELECT lower(hex(id)) AS response_id, version, language, channel, complete, day,
        \(columns.joined(separator: ",\n  "))
      FROM response WHERE instrument = \(Self.literal(questionnaire.id.rawValue));
      """
    try use { connection in
      try connection.transaction { (connection: inout SQLiteConnection) throws(SQLiteError) in
        try connection.execute(script: script)
      }
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"\(name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  private static func literal(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
