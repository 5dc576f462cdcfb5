internal import SQLiteClient

/// One step of the study file's schema. Steps are only ever added.
struct Migration {
  /// The `user_version` a file has after it.
  let version: Int
  /// What it does.
  let script: String

  /// All steps in order.
  static let all = [firstTables]

  /// Brings a file up to date; nothing happens to one that is.
  static func migrate(_ connection: inout SQLiteConnection, from version: Int) throws {
    for step in all where step.version > version {
      try connection.transaction { (connection: inout SQLiteConnection) throws(SQLiteError) in
        try connection.execute(script: step.script)
        try connection.execute(script: "PRAGMA user_version = \(step.version)")
      }
    }
  }

  /// The version this program writes.
  static var current: Int { all.last?.version ?? 0 }
}
