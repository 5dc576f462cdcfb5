internal import CXLSXWriter

/// Why a workbook could not be made; never carries what a cell holds.
public struct WorkbookError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was refused, and by whom.
  public enum Code: Sendable, Equatable {
    /// libxlsxwriter's own number (`lxw_error`).
    case library(Int)
    /// The operating system's number (`errno`).
    case system(Int32)
    /// The name cannot be given to a sheet.
    case sheetName(SheetName.Problem)
    /// Two sheets would differ in upper and lower case only.
    case duplicateSheetName
    /// A merged range has one cell, or touches another one.
    case merge(MergeProblem)
    /// Streaming workbooks cannot do this.
    case streaming
    /// The library cannot write a link to this target.
    case link
    /// A number format longer than 127 bytes or with characters XML forbids.
    case numberFormat
    /// A chart without series, or with ranges that are not one row or one column.
    case chart
  }

  /// What is wrong with a merged range.
  public enum MergeProblem: Sendable, Equatable { case singleCell, overlap }

  /// Which refusal it is.
  public let code: Code
  /// The reason in words, of the library or of the system where they gave one.
  public let message: String
  /// What was being done: a path, a sheet, a cell reference.
  public let action: String

  init(_ code: Code, _ message: String, while action: String) {
    self.code = code
    self.message = message
    self.action = action
  }

  init(library code: lxw_error, while action: String) {
    let message = lxw_strerror(code).map { String(cString: $0) } ?? "unknown error"
    self.init(.library(Int(code.rawValue)), message, while: action)
  }

  /// What was being done and why it failed, in one line.
  public var description: String { "\(action): \(message)" }
}

/// Every return code of the library passes here.
@inline(__always)
func check(_ code: lxw_error, _ action: @autoclosure () -> String) throws(WorkbookError) {
  if code != LXW_NO_ERROR { throw WorkbookError(library: code, while: action()) }
}
