internal import CSQLite

/// One open SQLite file, used by one thread at a time.
///
/// Statements are prepared once and kept; values are copied out, nothing of SQLite escapes.
public struct SQLiteConnection: ~Copyable {
  /// How a file is opened.
  public enum Mode: Sendable { case create, readWrite, readOnly }

  private let handle: OpaquePointer
  private var prepared: [String: OpaquePointer] = [:]

  /// Opens a file.
  ///
  /// - Parameter busyTimeoutInMilliseconds: how long to wait for another process's lock.
  public init(
    path: String, mode: Mode, busyTimeoutInMilliseconds: Int32 = 5_000
  ) throws(SQLiteError) {
    let flags =
      switch mode {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(opened)  // also after a failed open
      throw SQLiteError(code: code, message: message, action: "open")
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, busyTimeoutInMilliseconds)
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs one or more statements that take no values and return no rows.
  public mutating func execute(script: String) throws(SQLiteError) {
    try check(sqlite3_exec(handle, script, nil, nil, nil), script)
  }

  /// Runs a statement; rows it returns are passed over.
  ///
  /// - Returns: how many rows it inserted, updated or deleted.
  @discardableResult
  public mutating func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) -> Int {
    try forEachRow(sql, values) { _ in }
    return Int(sqlite3_changes64(handle))
  }

  /// All rows of a query, columns in the order of the query.
  public mutating func rows(
    _ sql: String, _ values: [SQLiteValue] = []
  ) throws(SQLiteError) -> [[SQLiteValue]] {
    var rows: [[SQLiteValue]] = []
    try forEachRow(sql, values) { rows.append($0) }
    return rows
  }

  /// Hands the rows of a query over one by one, without keeping them.
  public mutating func forEachRow(
    _ sql: String, _ values: [SQLiteValue] = [], _ body: ([SQLiteValue]) -> Void
  ) throws(SQLiteError) {
    let statement = try statement(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      try check(Self.bind(value, to: statement, at: Int32(index + 1)), sql)
    }
    let count = sqlite3_column_count(statement)
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        if code == SQLITE_DONE { return }
        throw error(code, sql)
      }
      body((0..<count).map { Self.column($0, of: statement) })
    }
  }

  /// Runs `body` in one transaction: all of it is on the disk when this returns, or none of it.
  @discardableResult
  public mutating func transaction<Result, Failure: Error>(
    _ body: (inout SQLiteConnection) throws(Failure) -> Result
  ) throws -> Result {
    try run("BEGIN IMMEDIATE")
    do {
      let result = try body(&self)
      try run("COMMIT")
      return result
    } catch {
      // SQLite may have rolled back by itself already; then there is nothing to roll back.
      if sqlite3_get_autocommit(handle) == 0 { try run("ROLLBACK") }
      throw error
    }
  }

  private mutating func statement(_ sql: String) throws(SQLiteError) -> OpaquePointer {
    if let known = prepared[sql] { return known }
    var made: OpaquePointer?
    try check(sqlite3_prepare_v3(handle, sql, -1, 0, &made, nil), sql)
    guard let made else { throw SQLiteError(code: SQLITE_MISUSE, message: "empty", action: sql) }
    prepared[sql] = made
    return made
  }

  // SQLITE_TRANSIENT: SQLite copies the bytes. The macro is a cast Swift does not import.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func bind(
    _ value: SQLiteValue, to statement: OpaquePointer, at index: Int32
  ) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .blob(let bytes):
      return sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), transient)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(
            statement, index, $0.baseAddress, UInt64($0.count), transient, UInt8(SQLITE_UTF8))
        }
      }
    }
  }

  private static func column(_ index: Int32, of statement: OpaquePointer) -> SQLiteValue {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(statement, index)
      let bytes = UnsafeBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, index)))
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(statement, index)
      let bytes = UnsafeRawBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, index)))
      return .blob(Array(bytes))
    default: return .null
    }
  }

  private func check(_ code: Int32, _ action: String) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code, action) }
  }

  private func error(_ code: Int32, _ action: String) -> SQLiteError {
    let extended = sqlite3_extended_errcode(handle)
    return SQLiteError(
      code: extended == SQLITE_OK ? code : extended,
      message: String(cString: sqlite3_errmsg(handle)), action: action)
  }
}
