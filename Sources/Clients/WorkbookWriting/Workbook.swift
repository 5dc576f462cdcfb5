internal import CXLSXWriter
internal import Glibc

/// One .xlsx file being made; nothing is at its path until `close()`.
///
/// Fill it sheet by sheet with `edit(_:_:)`, then close it. A workbook that is dropped instead
/// writes nothing. Numbers are written with 16 significant digits (Excel shows 15) in the form of
/// the C locale: the process must not call `setlocale`. For one thread at a time.
public struct Workbook: ~Copyable {
  let handle: UnsafeMutablePointer<lxw_workbook>
  let output: OutputPath
  let isStreaming: Bool
  var sheets: [SheetState] = []
  var formats: [UnsafeMutablePointer<lxw_format>?] = [nil]
  var formatsByStyle: [CellStyle: CellFormat] = [CellStyle(): .plain]
  private var isClosed = false

  /// What was written otherwise than given, up to now.
  public internal(set) var notices = WorkbookNotices()
  /// The sheet shown when the file is opened; the first one if `nil`.
  public var openingSheet: SheetID?
  /// The leftmost tab shown; the first one if `nil`.
  public var firstVisibleTab: SheetID?

  /// Begins a workbook.
  ///
  /// - Parameter path: where `close()` writes it, over what is there. To keep the old file until
  ///   the new one is whole, give a temporary path and rename.
  /// - Parameter streaming: keeps one row a sheet in memory and the rest in temporary files, in
  ///   the folder of `path` if they can be made there. Rows must then come in order, and merged
  ///   ranges are refused. 50 000 × 100 cells take 3 MB instead of 542 MB.
  /// - Throws: `WorkbookError.Code.system` if the folder is missing or cannot be written.
  public init(
    path: String, streaming: Bool = false, properties: WorkbookProperties
  ) throws(WorkbookError) {
    let output = try OutputPath(path)
    let handle = output.directory.withCString { directory in
      var options = lxw_workbook_options()
      options.constant_memory = streaming ? 1 : 0
      options.tmpdir = UnsafeMutablePointer(mutating: directory)  // is copied
      return workbook_new_opt(path, &options)
    }
    guard let handle else { throw output.error(ENOMEM) }
    try check(properties.apply(to: handle, &notices), "set the properties of \(path)")
    self.handle = handle
    self.output = output
    isStreaming = streaming
  }

  /// Writes the file and frees everything, also when writing fails; a failed file is removed.
  ///
  /// - Throws: `WorkbookError` with the system's reason where there is one (no room, no right).
  public consuming func close() throws(WorkbookError) {
    for sheet in sheets { try checkRows(of: sheet) }
    try output.create()
    if let openingSheet { worksheet_activate(state(of: openingSheet).handle) }
    if let firstVisibleTab { worksheet_set_first_sheet(state(of: firstVisibleTab).handle) }
    isClosed = true
    errno = 0
    let code = workbook_close(handle)
    if code == LXW_NO_ERROR { return }
    let reason = errno
    output.remove()
    if reason != 0 { throw output.error(reason) }
    try check(code, "write \(output.path)")
  }

  /// The library does not look whether rows reached their temporary file, and would close a
  /// broken workbook without a word.
  private func checkRows(of sheet: SheetState) throws(WorkbookError) {
    guard let file = sheet.handle.pointee.optimize_tmpfile else { return }
    errno = 0
    if fflush(file) != 0 || ferror(file) != 0 { throw output.error(errno == 0 ? EIO : errno) }
  }

  deinit {
    if isClosed { return }
    // Version 1.1.4 frees a sheet but leaves its temporary file open.
    for sheet in sheets { if let file = sheet.handle.pointee.optimize_tmpfile { fclose(file) } }
    lxw_workbook_free(handle)  // writes nothing
  }
}
