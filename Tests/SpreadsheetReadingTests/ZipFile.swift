import SpreadsheetReading

/// Writes zip files without packing, for workbooks that no program would make.
enum ZipFile {
  static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let header =
        little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 4)
        + little(Int(checksum(content)), 4) + little(content.count, 4) + little(content.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + header + little(0, 10) + little(file.count, 4)
        + Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + content
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(file.count, 4) + little(0, 2)
    return file + directory + end
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// A workbook of one sheet in its parts, each of which a test may change.
struct HandMadeBook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var parts: [(name: String, content: String)]

  /// - Parameter rows: what stands in `sheetData`.
  /// - Parameter after: what stands behind it.
  init(
    rows: String, after: String = "", shared: String? = nil, styles: String? = nil,
    workbookProperties: String = "", sheetTarget: String = "worksheets/sheet1.xml"
  ) {
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        Self.relationships([("rId1", "\(Self.office)/officeDocument", "xl/workbook.xml")])
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">\(workbookProperties)
        <sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relationships(
          [
            ("rId1", "\(Self.office)/worksheet", sheetTarget),
            ("rId2", "\(Self.office)/styles", "styles.xml"),
            ("rId3", "\(Self.office)/sharedStrings", "/xl/sharedStrings.xml"),
          ].filter {
            $0.0 == "rId1" || $0.0 == "rId2" && styles != nil || $0.0 == "rId3" && shared != nil
          })
      ),
      (
        "xl/worksheets/sheet1.xml",
        """
        <?xml version="1.0"?>
        <worksheet xmlns="\(Self.main)"><sheetData>\(rows)</sheetData>\(after)</worksheet>
        """
      ),
    ]
    if let styles {
      parts.append(("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"))
    }
    if let shared {
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(shared)</sst>"))
    }
  }

  static func relationships(_ list: [(String, String, String)]) -> String {
    let elements = list.map { "<Relationship Id='\($0)' Type='\($1)' Target='\($2)'/>" }
    return "<Relationships xmlns='\(package)'>\(elements.joined())</Relationships>"
  }

  subscript(part: String) -> String {
    get { parts.first { $0.name == part }?.content ?? "" }
    set {
      parts.removeAll { $0.name == part }
      parts.append((part, newValue))
    }
  }

  var bytes: [UInt8] { ZipFile.bytes(parts.map { ($0.name, Array($0.content.utf8)) }) }

  /// The rows of the first sheet.
  func rows(limits: SpreadsheetLimits = SpreadsheetLimits()) throws -> [SpreadsheetRow] {
    try XLSXReader(bytes, limits: limits).allRows(0)
  }
}

extension XLSXReader {
  func allRows(_ sheet: Int) throws(SpreadsheetError) -> [SpreadsheetRow] {
    var rows: [SpreadsheetRow] = []
    try forEachRow(ofSheet: sheet) { row in
      rows.append(row)
      return true
    }
    return rows
  }
}

extension SpreadsheetRow {
  /// `3: A=uno B=2`, for comparing.
  var summary: String {
    "\(number): "
      + cells.map { "\(SpreadsheetCell.letters(ofColumn: $0.column))=\($0.text)" }
      .joined(separator: " ")
  }
}
