internal import Questionnaires

extension ForeignFile {
  /// The kind of file that begins with these bytes; `nil` if it may be a text.
  ///
  /// Source: https://www.garykessler.net/library/file_sigs.html
  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(64)
    func starts(_ text: StaticString) -> Bool { head.starts(with: Array("\(text)".utf8)) }
    if starts("PK\u{03}\u{04}") {
      self = Self.packed(bytes)
    } else if starts("SQLite format 3") {
      self = .study
    } else if starts("%PDF") || starts("{\\rtf") {
      self = .document
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = Self.compound(bytes)
    } else if starts("GIF8") || head.starts(with: [0x89, 0x50, 0x4E, 0x47])
      || head.starts(with: [0xFF, 0xD8, 0xFF])
    {
      self = .picture
    } else if head.starts(with: [0x1F, 0x8B]) || starts("7z\u{BC}") || starts("Rar!") {
      self = .archive
    } else if head.drop(while: { $0 <= 0x20 || $0 >= 0x80 }).first == UInt8(ascii: "<") {
      self = .webPage
    } else {
      return nil
    }
  }

  /// What a zip file holds, by the names of its parts, which are not packed.
  private static func packed(_ bytes: [UInt8]) -> ForeignFile {
    let names: [(String, ForeignFile)] = [
      ("xl/workbook", .workbook), ("opendocument.spreadsheet", .workbook),
      ("word/document", .document), ("opendocument.text", .document),
      ("ppt/presentation", .document),
    ]
    return names.first { bytes.firstRange(of: Array($0.0.utf8)) != nil }?.1 ?? .archive
  }

  /// A file of Office 97-2003, by the name of its main stream in UTF-16.
  private static func compound(_ bytes: [UInt8]) -> ForeignFile {
    let name: [UInt8] = "Workbook".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    return bytes.firstRange(of: name) == nil ? .document : .workbook
  }
}
