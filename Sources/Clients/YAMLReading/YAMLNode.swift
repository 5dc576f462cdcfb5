/// A place in a text: line and column of a Unicode scalar, both 1-based.
public struct Mark: Sendable, Equatable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// Which of several texts read together, from 0.
  public let file: Int

  /// A place.
  public init(line: Int, column: Int, file: Int = 0) {
    self.line = line
    self.column = column
    self.file = file
  }

  /// Reading order.
  public static func < (left: Mark, right: Mark) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// A value of a YAML file. Every scalar is text: `no`, `on`, `1` and `~` mean themselves.
public indirect enum YAMLNode: Sendable, Equatable {
  /// A key of a mapping and its value.
  public struct Entry: Sendable, Equatable {
    /// The key.
    public let key: String
    /// Where the key starts.
    public let keyMark: Mark
    /// The value.
    public let value: YAMLNode

    /// Makes an entry.
    public init(key: String, keyMark: Mark, value: YAMLNode) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  /// How a scalar was written, which matters for places inside it.
  public enum Style: Sendable, Equatable {
    /// Without quotes or within quotes, on one line: `offset` scalars before the text itself.
    case inline(offset: Int)
    /// Folded or literal block.
    case block
  }

  /// A text or number.
  case scalar(String, Mark, Style)
  /// A list.
  case list([YAMLNode], Mark)
  /// Keys and values in the order written; a key may stand twice.
  case mapping([Entry], Mark)

  /// Where the value starts.
  public var mark: Mark {
    switch self {
    case .scalar(_, let mark, _), .list(_, let mark), .mapping(_, let mark): mark
    }
  }
}

/// Why a text is not YAML we read.
public struct YAMLError: Error, Equatable, Sendable {
  /// The kinds of trouble.
  public enum Reason: Sendable, Equatable {
    /// libyaml's own words.
    case syntax(String)
    /// A byte that is not UTF-8.
    case notUTF8
    /// Anchors and aliases are not read: a definition says what it says where it stands.
    case alias
    /// Tags are not read: every scalar is text.
    case tag
    /// More than one document in the file.
    case severalDocuments
    /// A key that is a list or mapping.
    case keyNotText
    /// Nested deeper than 64 levels.
    case tooDeep
    /// Nothing but comments.
    case empty
    /// Over `YAMLNode.mostBytes`.
    case tooLarge
  }

  /// What is wrong.
  public let reason: Reason
  /// Where.
  public let mark: Mark
}
