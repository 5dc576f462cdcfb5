/// What a program tells its caller (sysexits.h where it has a name for it).
public enum ExitCode: Int32, Sendable {
  /// Done.
  case done = 0
  /// Failed, or a diagnostic of severity error.
  case failed = 1
  /// The command line is wrong.
  case usage = 64
  /// Bad data in a file.
  case badData = 65
  /// No such input.
  case noInput = 66
  /// A service or database is unavailable.
  case unavailable = 69
  /// The output cannot be created.
  case cannotCreate = 73
  /// Input or output failed.
  case inputOutput = 74
  /// Not permitted, for example: the group is too small to show.
  case notPermitted = 77
}
