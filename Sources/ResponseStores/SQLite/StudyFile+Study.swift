internal import FileAccess
internal import Hashing
internal import JSONText
internal import Questionnaires
internal import SQLiteClient

extension StudyFile {
  /// What the study is.
  public func description() throws(StudyError) -> StudyDescription {
    try use { connection in
      let sql = "SELECT id, title, status, practice, languages, settings, threshold FROM study"
      guard let row = try connection.rows(sql).first, let id = row[0].text,
        let title = row[1].text, let status = row[2].text.flatMap(StudyDescription.Status.init),
        let languages = row[4].text, let settings = row[5].text
      else { throw StudyError.Reason.damaged }
      return StudyDescription(
        id: id, title: title, status: status, isPractice: row[3].integer == 1,
        languages: try Self.languages(languages), settings: try Self.settings(settings),
        threshold: row[6].integer)
    }
  }

  /// The instruments in the order they were given.
  public func instruments() throws(StudyError) -> [StoredDefinition] {
    try use { connection in
      let sql = "SELECT id, version, definition, hash FROM instrument ORDER BY position"
      return try connection.rows(sql).compactMap(Self.definition)
    }
  }

  /// The scoring plan, if the study has one.
  public func plan() throws(StudyError) -> StoredDefinition? {
    try use { connection in
      let sql = "SELECT plan_id, plan_version, plan, plan_hash FROM study"
      return try connection.rows(sql).first.flatMap(Self.definition)
    }
  }

  /// The staff frame.
  public func frame() throws(StudyError) -> [StaffFrameRow] {
    try use { connection in
      try connection.rows("SELECT sex, level, unit, headcount FROM staff_frame").compactMap { row in
        guard let sex = row[0].text, let level = row[1].text, let unit = row[2].text,
          let headcount = row[3].integer
        else { return nil }
        return StaffFrameRow(sex: sex, level: level, unit: unit, headcount: headcount)
      }
    }
  }

  /// Opens the study for answers and freezes its protection rules.
  public func open(threshold: Int?, at now: String) throws(StudyError) {
    try change(to: .open, threshold: threshold, event: .opened, at: now)
  }

  /// Ends the taking of answers.
  public func close(at now: String) throws(StudyError) {
    try change(to: .closed, threshold: nil, event: .closed, at: now)
  }

  private func change(
    to status: StudyDescription.Status, threshold: Int?, event: StudyEvent.Kind, at now: String
  ) throws(StudyError) {
    try use { connection in
      try connection.transaction { connection in
        try connection.run(
          "UPDATE study SET status = ?, threshold = coalesce(threshold, ?)",
          [.text(status.rawValue), threshold.map { .integer(Int64($0)) } ?? .null])
        let details = try Self.state(of: &connection)
        try EventLog.append(StudyEvent(kind: event, at: now, details: details), to: &connection)
      }
    }
  }

  /// What the log says at opening and closing, so that `verify` can compare: the threshold and
  /// the complete responses of each instrument.
  static func state(of connection: inout SQLiteConnection) throws -> String {
    let threshold = try connection.rows("SELECT threshold FROM study").first?.first?.integer
    let sql = "SELECT instrument, count(*) FROM response WHERE complete = 1 GROUP BY 1 ORDER BY 1"
    let counts = try connection.rows(sql).map { row in
      (row[0].text ?? "", JSONValue.integer(row[1].integer ?? 0))
    }
    return JSONValue.object([
      ("threshold", .optional(threshold) { .integer($0) }), ("complete", .object(counts)),
    ]).text()
  }

  /// Writes the whole file anew, in the order of the random ids.
  ///
  /// SQLite fills its pages in the order of arrival, which a person with patience could read
  /// from the bytes. Needs as much free disk again as the file takes, in the study's own folder:
  /// SQLite would put a copy of the answers into `/var/tmp`.
  public func forgetArrivalOrder() throws(StudyError) {
    let folder = Self.literal(FileAccess.directory(of: path))
    try use { connection in
      try connection.execute(script: "PRAGMA temp_store_directory = \(folder)")
      try connection.execute(script: "VACUUM")
    }
  }

  /// Adds to the log.
  public func record(_ event: StudyEvent) throws(StudyError) {
    try use { connection in
      try connection.transaction { connection in try EventLog.append(event, to: &connection) }
    }
  }

  /// The log, oldest first.
  public func events() throws(StudyError) -> [StudyEvent] {
    try use { connection in try EventLog.read(&connection) }
  }

  /// The secret with which ids of imported rows are made, 32 bytes.
  public func importKey() throws(StudyError) -> [UInt8] {
    try use { connection in
      guard let key = try connection.rows("SELECT import_key FROM study").first?.first?.blob else {
        throw StudyError.Reason.damaged
      }
      return key
    }
  }

  static func insert(
    _ study: StudyDescription, plan: StoredDefinition?, into connection: inout SQLiteConnection
  ) throws {
    let languages = JSONValue.array(study.languages.map { .string($0.rawValue) })
    let settings = JSONValue.object(
      study.settings.sorted { $0.key < $1.key }.map { ($0, Self.json($1)) })
    try connection.run(
      "INSERT INTO study VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(study.id), .text(study.title), .text(study.status.rawValue),
        .integer(study.isPractice ? 1 : 0), .text(languages.text()), .text(settings.text()),
        .null, .optional(plan?.id), .optional(plan?.version), .optional(plan?.definition),
        .optional(plan?.hash), .blob(Hashing.randomBytes(32)),
      ])
  }

  static func add(
    _ instrument: StoredDefinition, position: Int, to connection: inout SQLiteConnection
  ) throws {
    try connection.run(
      "INSERT INTO instrument VALUES (?, ?, ?, ?, ?)",
      [
        .text(instrument.id), .text(instrument.version), .integer(Int64(position)),
        .text(instrument.definition), .text(instrument.hash),
      ])
  }

  private static func definition(_ row: [SQLiteValue]) -> StoredDefinition? {
    guard let id = row[0].text, let version = row[1].text, let definition = row[2].text,
      let hash = row[3].text
    else { return nil }
    return StoredDefinition(id: id, version: version, definition: definition, hash: hash)
  }

  private static func json(_ text: LocalizedText) -> JSONValue {
    .object(
      text.byLanguage.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .string($0.value)) })
  }

  private static func languages(_ text: String) throws -> [LanguageCode] {
    guard case .array(let elements) = try JSONValue(parsing: Array(text.utf8)) else { return [] }
    return elements.compactMap(\.string).map { LanguageCode($0) }
  }

  private static func settings(_ text: String) throws -> [String: LocalizedText] {
    guard case .object(let members) = try JSONValue(parsing: Array(text.utf8)) else { return [:] }
    var settings: [String: LocalizedText] = [:]
    for (name, value) in members {
      guard case .object(let wordings) = value else { continue }
      settings[name] = LocalizedText(
        Dictionary(
          wordings.map { (LanguageCode($0), $1.string ?? "") }, uniquingKeysWith: { a, _ in a }))
    }
    return settings
  }
}
