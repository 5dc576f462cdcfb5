import Glibc
import WorkbookWriting

/// A folder of its own for one test, gone afterwards.
final class Scratch {
  let folder: String

  init() {
    var template = Array("/tmp/workbook-tests-XXXXXX".utf8CString)
    mkdtemp(&template)
    folder = template.withUnsafeBufferPointer { pointer in
      String(decoding: pointer.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  deinit {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  func path(_ name: String = "book.xlsx") -> String { "\(folder)/\(name)" }

  /// The names in the folder.
  var names: [String] {
    output(of: "ls -A '\(folder)'").split(separator: "\n").map(String.init).sorted()
  }

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

/// What a command prints.
func output(of command: String) -> String {
  guard let stream = popen(command, "r") else { return "" }
  defer { pclose(stream) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
    bytes.append(contentsOf: chunk.prefix(count))
  }
  return String(decoding: bytes, as: UTF8.self)
}
