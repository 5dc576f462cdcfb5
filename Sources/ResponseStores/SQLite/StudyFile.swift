internal import Hashing
internal import JSONText
internal import Questionnaires
internal import Responses
internal import SQLiteClient
internal import Synchronization

/// A study file: one SQLite file with a study's instruments, plan, staff frame, responses, log.
///
/// Rollback journal and `synchronous=FULL`, not WAL: nothing but the file is needed for a copy, made
/// while nothing writes (`docs/decisions.md`). One open file is one `StudyFile`; one lock hold is one transaction.
public final class StudyFile: ResponseStore {
  /// Marks the file in its header: the letters `DPG1`.
  static let applicationID = 0x4450_4731

  /// The path the file was opened by.
  public let path: String
  private let connection: Mutex<SQLiteConnection>

  private init(path: String, connection: consuming sending SQLiteConnection) {
    self.path = path
    self.connection = Mutex(connection)
  }

  /// Makes a study file that was not there.
  public static func create(
    at path: String, _ study: StudyDescription, instruments: [StoredDefinition],
    plan: StoredDefinition?, frame: [StaffFrameRow], at now: String
  ) throws(StudyError) -> StudyFile {
    try wrapped(path) {
      var connection = try SQLiteConnection(path: path, mode: .create)
      try configure(&connection, journal: "DELETE")
      try connection.execute(script: "PRAGMA application_id = \(applicationID)")
      try Migration.migrate(&connection, from: 0)
      try connection.transaction { connection in
        try insert(study, plan: plan, into: &connection)
        for (position, instrument) in instruments.enumerated() {
          try add(instrument, position: position, to: &connection)
        }
        for row in frame {
          try connection.run(
            "INSERT INTO staff_frame VALUES (?, ?, ?, ?)",
            [.text(row.sex), .text(row.level), .text(row.unit), .integer(Int64(row.headcount))])
        }
        let event = StudyEvent(kind: .created, at: now, details: "{}")
        try EventLog.append(event, to: &connection)
      }
      return StudyFile(path: path, connection: connection)
    }
  }

  /// Opens a study file; an older one is brought up to date.
  public static func open(_ path: String) throws(StudyError) -> StudyFile {
    try wrapped(path) {
      var connection = try SQLiteConnection(path: path, mode: .readWrite)
      let application = try connection.rows("PRAGMA application_id").first?.first?.integer
      guard application == applicationID else { throw StudyError.Reason.notAStudy }
      let version = try connection.rows("PRAGMA user_version").first?.first?.integer ?? 0
      guard version <= Migration.current else { throw StudyError.Reason.tooNew(version) }
      try configure(&connection, journal: "TRUNCATE")
      try Migration.migrate(&connection, from: version)
      return StudyFile(path: path, connection: connection)
    }
  }

  /// One file is one study: the emptied journal does not stay beside it.
  deinit {
    connection.withLock { connection in
      try? connection.execute(script: "PRAGMA journal_mode = DELETE")
    }
  }

  private static func configure(
    _ connection: inout SQLiteConnection, journal: String
  ) throws(SQLiteError) {
    // trusted_schema: a file from elsewhere may carry views; they must not call functions.
    try connection.execute(
      script: """
        PRAGMA journal_mode = \(journal); PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384;
        """)
  }

  /// Runs `body` on the connection, alone, and speaks of failures as `StudyError`.
  func use<Result: Sendable>(
    _ body: (inout SQLiteConnection) throws -> sending Result
  ) throws(StudyError) -> Result {
    do {
      return try connection.withLock { connection in try body(&connection) }
    } catch {
      throw StudyError(error, at: path)
    }
  }

  private static func wrapped<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(StudyError) -> Result {
    do { return try body() } catch { throw StudyError(error, at: path) }
  }
}

extension StudyError {
  /// What an error met while using a file means for the study.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as StudyError: self = error
    case let reason as Reason: self.init(reason, path)
    case let error as SQLiteError: self.init(Reason(error), path)
    default: self.init(.damaged, path)
    }
  }
}

extension StudyError.Reason {
  fileprivate init(_ error: SQLiteError) {
    if error.isBusy {
      self = .busy
    } else if error.isFull {
      self = .diskFull
    } else if error.isDamaged {
      self = .damaged
    } else if error.isUnwritable {
      self = .cannotWrite
    } else {
      self = .database(error.message)
    }
  }
}
