internal import Glibc

/// Where the workbook goes: asked early, so that hours of work are not lost at the end.
struct OutputPath {
  let path: String
  /// The folder of `path`; temporary files are made there, as the space is needed there anyway.
  let directory: String

  init(_ path: String) throws(WorkbookError) {
    self.path = path
    directory =
      switch path.lastIndex(of: "/") {
      case nil: "."
      case path.startIndex: "/"
      case .some(let slash): String(path[..<slash])
      }
    if path.isEmpty || path.utf8.contains(0) { throw error(EINVAL) }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw error(EISDIR) }
    if access(directory, W_OK | X_OK) != 0 { throw error(errno) }
  }

  /// Makes the file, or opens it if it is there, to hear the system's reason in case it cannot.
  ///
  /// The library would print that reason to the standard error stream and not return it.
  func create() throws(WorkbookError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw error(errno) }
    Glibc.close(descriptor)
  }

  /// Removes what a failed write left.
  func remove() { unlink(path) }

  /// The error for one of the system's reasons.
  func error(_ code: Int32) -> WorkbookError {
    WorkbookError(.system(code), String(cString: strerror(code)), while: "write \(path)")
  }
}
