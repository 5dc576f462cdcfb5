public import SpreadsheetReading

/// A workbook of one sheet in its parts, each of which a test may change.
public struct HandMadeBook {
  /// The namespace of sheets, transitional.
  public static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The namespace of relationships, transitional.
  public static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The namespace of relationship files.
  public static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The parts, each text.
  public var parts: [(name: String, content: String)]

  /// A workbook.
  ///
  /// - Parameter rows: what stands in `sheetData`.
  /// - Parameter after: what stands behind it.
  public init(
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

  /// A relationship file of identifiers, types and targets.
  public static func relationships(_ list: [(String, String, String)]) -> String {
    let elements = list.map { "<Relationship Id='\($0)' Type='\($1)' Target='\($2)'/>" }
    return "<Relationships xmlns='\(package)'>\(elements.joined())</Relationships>"
  }

  /// The text of a part; a part set anew goes last.
  public subscript(part: String) -> String {
    get { parts.first { $0.name == part }?.content ?? "" }
    set {
      parts.removeAll { $0.name == part }
      parts.append((part, newValue))
    }
  }

  /// The file.
  public var bytes: [UInt8] { ZipFile.bytes(parts.map { ($0.name, Array($0.content.utf8)) }) }

  /// The rows of the first sheet.
  public func rows(limits: SpreadsheetLimits = SpreadsheetLimits()) throws -> [SpreadsheetRow] {
    try XLSXReader(bytes, limits: limits).allRows(0)
  }
}

extension XLSXReader {
  /// Every row of a sheet.
  public func allRows(_ sheet: Int) throws(SpreadsheetError) -> [SpreadsheetRow] {
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
  public var summary: String {
    "\(number): "
      + cells.map { "\(SpreadsheetCell.letters(ofColumn: $0.column))=\($0.text)" }
      .joined(separator: " ")
  }
}
