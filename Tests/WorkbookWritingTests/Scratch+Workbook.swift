import Glibc
import TestSupport
import WorkbookWriting

extension Scratch {
  /// How many files of this process are open in the folder, the nameless ones too.
  var openFileCount: Int {
    (0..<1024).count { descriptor in
      var target = [CChar](repeating: 0, count: 4096)
      let length = readlink("/proc/self/fd/\(descriptor)", &target, target.count)
      let bytes = target.prefix(max(0, length)).map(UInt8.init(bitPattern:))
      return String(decoding: bytes, as: UTF8.self).hasPrefix(folder)
    }
  }

  /// Writes a workbook with one sheet and gives back what was noticed.
  @discardableResult
  func write(
    streaming: Bool = false, _ body: (inout Sheet) throws(WorkbookError) -> Void
  ) throws(WorkbookError) -> WorkbookNotices {
    var workbook = try Workbook(path: path(), streaming: streaming, properties: .fixed)
    let sheet = try workbook.addSheet(named: SheetName("Sheet"))
    try workbook.edit(sheet, body)
    let notices = workbook.notices
    try workbook.close()
    return notices
  }

  /// One file inside the workbook, read by Python's zipfile.
  func part(_ name: String) -> String {
    let script = """
      import sys,zipfile
      sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))
      """
    return output(of: "/usr/bin/python3 -c '\(script)' '\(path())' '\(name)'")
  }

  /// The first sheet.
  var sheet: String { part("xl/worksheets/sheet1.xml") }
  /// The texts of all sheets that are not streamed.
  var strings: String { part("xl/sharedStrings.xml") }

  /// The parts that are not well-formed XML in UTF-8, by Python's expat.
  var brokenParts: String {
    let script = """
      import sys,zipfile
      from xml.parsers import expat
      book = zipfile.ZipFile(sys.argv[1])
      for name in book.namelist():
        try: expat.ParserCreate().Parse(book.read(name), True)
        except expat.ExpatError as error: print(name, error)
      """
    return output(of: "/usr/bin/python3 -c '\(script)' '\(path())' 2>&1")
  }
}

extension WorkbookProperties {
  static let fixed = WorkbookProperties(createdInSeconds: 1_700_000_000)
}
