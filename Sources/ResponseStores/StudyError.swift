/// Why a study file cannot be used as asked.
public struct StudyError: Error, Sendable, Equatable {
  /// The kinds of trouble.
  public enum Reason: Error, Sendable, Equatable {
    /// There is no such file.
    case missing
    /// There is a file of that name already.
    case exists
    /// The file is no study file.
    case notAStudy
    /// The file was made by a later version of the program, with this schema.
    case tooNew(Int)
    /// The file's content is damaged.
    case damaged
    /// Another program holds the file.
    case busy
    /// The disk is full.
    case diskFull
    /// The file, or the folder it is in, cannot be written.
    case cannotWrite
    /// Answers are taken only while a study is open.
    case notOpen(StudyDescription.Status)
    /// Anything else SQLite refused, in its words.
    case database(String)
  }

  /// What is wrong.
  public let reason: Reason
  /// The study file, as it was named.
  public let path: String

  /// Says what is wrong with a file.
  public init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  /// Whether the study is not open for answers, which is no failure of the file.
  public var isNotOpen: Bool { if case .notOpen = reason { true } else { false } }
}
