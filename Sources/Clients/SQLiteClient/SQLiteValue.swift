/// A value bound to a statement or read from a row.
public enum SQLiteValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The text of a text value.
  public var text: String? { if case .text(let value) = self { value } else { nil } }
  /// The number of an integer value.
  public var integer: Int? {
    if case .integer(let value) = self { Int(exactly: value) } else { nil }
  }
  /// The bytes of a blob.
  public var blob: [UInt8]? { if case .blob(let value) = self { value } else { nil } }

  /// Text, or NULL if there is none.
  public static func optional(_ text: String?) -> SQLiteValue {
    text.map(SQLiteValue.text) ?? .null
  }
}

/// What SQLite refused. Never carries a bound value.
public struct SQLiteError: Error, Sendable, Equatable {
  /// The extended result code (https://sqlite.org/rescode.html).
  public let code: Int32
  /// SQLite's words.
  public let message: String
  /// The statement, or what was being done.
  public let action: String

  /// The code without its extension.
  public var primaryCode: Int32 { code & 0xFF }
  /// Another process holds the file.
  public var isBusy: Bool { primaryCode == 5 || primaryCode == 6 }
  /// The disk is full.
  public var isFull: Bool { primaryCode == 13 }
  /// The file is damaged or is no SQLite file.
  public var isDamaged: Bool { primaryCode == 11 || primaryCode == 26 }
  /// The file or its folder cannot be written or opened, or the disk fails.
  public var isUnwritable: Bool { [8, 10, 14].contains(primaryCode) }
  /// A uniqueness or other constraint stood in the way.
  public var isConstraint: Bool { primaryCode == 19 }
}
