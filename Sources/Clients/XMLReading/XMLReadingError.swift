/// How much XML is taken in. Sizes are in bytes of the text as XML tells it, in UTF-8.
public struct XMLLimits: Sendable, Equatable {
  /// The most bytes of a document: 64 MiB.
  public var bytes = 64 << 20
  /// The most elements inside one another: 256.
  public var depth = 256
  /// The most bytes of one run of text between two tags: 16 MiB.
  public var textBytes = 16 << 20
  /// The most bytes of one tag with its attributes, or of a comment: 1 MiB, give or take 64 KiB.
  public var tagBytes = 1 << 20
  /// The most elements of a document: a million.
  public var elements = 1_000_000

  /// The usual limits.
  public init() {}
}

/// Why a text is not XML we read.
public struct XMLReadingError: Error, Sendable, Equatable {
  /// The kinds of trouble.
  public enum Reason: Sendable, Equatable {
    /// expat's own words, in English.
    case syntax(String)
    /// A document type declaration. None is read, so that no entity can be declared.
    case doctype
    /// Over `XMLLimits.bytes`.
    case tooLarge(limit: Int)
    /// Over `XMLLimits.depth`.
    case tooDeep(limit: Int)
    /// Over `XMLLimits.textBytes`.
    case textTooLong(limit: Int)
    /// Over `XMLLimits.tagBytes`.
    case tagTooLong(limit: Int)
    /// Over `XMLLimits.elements`.
    case tooManyElements(limit: Int)
    /// No memory left.
    case outOfMemory
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
}
