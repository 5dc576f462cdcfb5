internal import Hashing
internal import JSONText
public import Questionnaires
public import Responses
internal import SQLiteClient

extension StudyFile {
  /// Keeps responses in one transaction; returns after COMMIT.
  ///
  /// - Throws: `StudyError` with the reason `notOpen` unless the study is open.
  public func save(_ responses: [Response]) throws(StudyError) -> [SaveOutcome] {
    try save(batches: [responses], recording: nil)
  }

  /// Keeps many responses, handed over in batches, and an event, all in one transaction.
  ///
  /// - Parameter batches: produced one at a time, so that memory does not grow with them.
  /// - Parameter event: called after the last batch; if it throws, nothing is kept.
  /// - Returns: one outcome a response, in the same order.
  public func save(
    batches: some Sequence<[Response]>,
    recording event: ((_ outcomes: [SaveOutcome]) throws -> StudyEvent)?
  ) throws(StudyError) -> [SaveOutcome] {
    try use { connection in
      try connection.transaction { connection in
        let status = try connection.rows("SELECT status FROM study").first?.first?.text ?? ""
        guard status == StudyDescription.Status.open.rawValue else {
          throw StudyError.Reason.notOpen(StudyDescription.Status(rawValue: status) ?? .draft)
        }
        var outcomes: [SaveOutcome] = []
        for batch in batches {
          for response in batch { outcomes.append(try Self.save(response, in: &connection)) }
        }
        if let event { try EventLog.append(try event(outcomes), to: &connection) }
        return outcomes
      }
    }
  }

  private static func save(
    _ response: Response, in connection: inout SQLiteConnection
  ) throws -> SaveOutcome {
    let hash = response.contentHash
    let id = SQLiteValue.blob(Hashing.bytes(hexadecimal: response.id.description) ?? [])
    let found = try connection.rows(
      "SELECT content_hash, revision, complete FROM response WHERE id = ?", [id])
    guard let old = found.first else {
      try connection.run(
        "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [id] + columns(of: response, hash: hash))
      return .stored
    }
    let meeting = Meeting(
      storedHash: old[0].blob ?? [], storedRevision: old[1].integer ?? 0,
      storedIsComplete: old[2].integer == 1)
    let outcome = meeting.outcome(of: response, hash: hash)
    switch outcome {
    case .replaced:
      try connection.run(
        """
        UPDATE response SET instrument = ?, version = ?, language = ?, channel = ?, revision = ?,
          complete = ?, answers = ?, content_hash = ?, day = ? WHERE id = ?
        """, columns(of: response, hash: hash) + [id])
    case .conflict:
      let columns = columns(of: response, hash: hash)
      try connection.run(
        "INSERT OR IGNORE INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [id, columns[7]] + columns[0...6] + [columns[8]])
    case .unchanged where meeting.storedHash == hash && response.revision > meeting.storedRevision:
      try connection.run(
        "UPDATE response SET revision = ? WHERE id = ?", [.integer(Int64(response.revision)), id])
    case .unchanged, .stored: break
    }
    return outcome
  }

  private static func columns(
    of response: Response, hash: [UInt8]
  ) -> [SQLiteValue] {
    [
      .text(response.instrument.rawValue), .text(response.version),
      .text(response.language.rawValue), .text(response.channel.rawValue),
      .integer(Int64(response.revision)), .integer(response.isComplete ? 1 : 0),
      .text(response.canonicalAnswers),
      .blob(hash), .text(response.day),
    ]
  }

  /// How many responses are kept of an instrument.
  public func count(of instrument: QuestionnaireID) throws(StudyError) -> ResponseCount {
    try use { connection in
      let sql = "SELECT complete, count(*) FROM response WHERE instrument = ? GROUP BY complete"
      var count = ResponseCount()
      for row in try connection.rows(sql, [.text(instrument.rawValue)]) {
        let number = row[1].integer ?? 0
        if row[0].integer == 1 { count.complete = number } else { count.drafts = number }
      }
      return count
    }
  }

  /// Whether the program itself made up any of the responses.
  public func hasSimulatedResponses() throws(StudyError) -> Bool {
    try use { connection in
      let sql = "SELECT 1 FROM response WHERE channel = ? LIMIT 1"
      let channel = Response.Channel.simulated.rawValue
      return try !connection.rows(sql, [.text(channel)]).isEmpty
    }
  }

  /// How many responses met another content under their id and wait for a decision.
  public func conflictCount() throws(StudyError) -> Int {
    try use { try $0.rows("SELECT count(*) FROM conflict").first?.first?.integer ?? 0 }
  }

  /// A draft to go on with: its answers, language and revision. `nil` if there is none.
  public func draft(
    _ id: ResponseID, of questionnaire: Questionnaire
  ) throws(StudyError) -> (answers: Answers, language: LanguageCode, revision: Int)? {
    try use { connection in
      let sql = """
        SELECT answers, language, revision FROM response
        WHERE id = ? AND instrument = ? AND complete = 0
        """
      let key = SQLiteValue.blob(Hashing.bytes(hexadecimal: id.description) ?? [])
      guard let row = try connection.rows(sql, [key, .text(questionnaire.id.rawValue)]).first,
        let text = row[0].text, let language = row[1].text, let revision = row[2].integer
      else { return nil }
      let json = try JSONValue(parsing: Array(text.utf8))
      return (Answers.read(json, for: questionnaire).answers, LanguageCode(language), revision)
    }
  }

  /// The complete responses to a questionnaire, one column a question.
  ///
  /// In the order of their random ids, which tells nothing.
  public func table(of questionnaire: Questionnaire) throws(StudyError) -> ResponseTable {
    try table(of: questionnaire, withDrafts: false)
  }

  func table(
    of questionnaire: Questionnaire, withDrafts: Bool
  ) throws(StudyError) -> ResponseTable {
    var table = ResponseTable(questionnaire: questionnaire)
    var doesNotFit = false
    try forEachResponse(of: questionnaire.id, withDrafts: withDrafts) { response in
      do throws(ResponseTableError) { try table.append(json: Array(response.answers.utf8)) } catch {
        doesNotFit = true
      }
    }
    if doesNotFit { throw StudyError(.damaged, path) }
    return table
  }

  /// A response as stored.
  public struct StoredResponse: Sendable {
    /// Its random id.
    public let id: ResponseID
    /// The language answered in.
    public let language: LanguageCode
    /// How it came in.
    public let channel: Response.Channel
    /// The collection day.
    public let day: String
    /// Canonical JSON of the answers.
    public let answers: String
  }

  /// Hands the complete responses to an instrument over one by one, by random id.
  ///
  /// - Throws: `StudyError` with the reason `damaged`, at the end, if a row was not as this program writes it.
  public func forEachResponse(
    of instrument: QuestionnaireID, _ body: (StoredResponse) -> Void
  ) throws(StudyError) {
    try forEachResponse(of: instrument, withDrafts: false, body)
  }

  private func forEachResponse(
    of instrument: QuestionnaireID, withDrafts: Bool, _ body: (StoredResponse) -> Void
  ) throws(StudyError) {
    let isSound = try use { connection in
      var isSound = true
      let sql = """
        SELECT lower(hex(id)), channel, language, day, answers FROM response
        WHERE instrument = ? AND complete >= ? ORDER BY id
        """
      let values: [SQLiteValue] = [.text(instrument.rawValue), .integer(withDrafts ? 0 : 1)]
      try connection.forEachRow(sql, values) { row in
        guard let id = row[0].text.flatMap({ ResponseID($0) }),
          let channel = row[1].text.flatMap(Response.Channel.init), let language = row[2].text,
          let day = row[3].text, let answers = row[4].text
        else {
          isSound = false
          return
        }
        body(
          StoredResponse(
            id: id, language: LanguageCode(language), channel: channel, day: day,
            answers: answers))
      }
      return isSound
    }
    if !isSound { throw StudyError(.damaged, path) }
  }
}
