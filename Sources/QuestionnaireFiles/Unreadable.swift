internal import JSONText
internal import Questionnaires
internal import YAMLReading

/// Why bytes are no definition at all, in terms of what a person did: chose another file, saved it
/// in another encoding, indented with tabs, forgot a comma.
enum Unreadable {
  /// What is wrong with bytes that nobody needs to read to know; `nil`: they may be a text.
  static func problem(of bytes: [UInt8]) -> Problem? {
    if let file = ForeignFile(bytes) { return .notAText(file) }
    if isUTF16(bytes) { return .notUTF8(.utf16) }
    return isBinary(bytes) ? .notAText(.other) : nil
  }

  /// The lines of a text; those that are not UTF-8 as Windows-1252.
  static func lines(of bytes: [UInt8]) -> [Substring] {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    let end: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
    return bytes.split(separator: end, omittingEmptySubsequences: false).map { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return String(validating: line, as: UTF8.self)?[...] ?? windows1252(line)[...]
    }
  }

  /// What keeps a text from being YAML, and where.
  static func explained(
    _ error: YAMLError, in bytes: [UInt8], lines: [Substring], name: String
  ) -> (Problem, Mark) {
    switch error.reason {
    case .syntax(let words):
      if let found = mistakeInJSON(bytes, name: name, file: error.mark.file) { return found }
      if let mark = tab(in: lines, near: error.mark) { return (.tabIndentation, mark) }
      return (.notYAML(words), error.mark)
    case .notUTF8:
      return (.notUTF8(.singleByte), mark(at: wrongByte(in: bytes), in: bytes, error.mark.file))
    case .alias: return (.notRead(.reference), error.mark)
    case .tag: return (.notRead(.tag), error.mark)
    case .severalDocuments: return (.notRead(.severalDocuments), error.mark)
    case .keyNotText: return (.notYAML("?"), error.mark)
    case .empty: return (.emptyFile, Mark(line: 1, column: 1, file: error.mark.file))
    case .tooDeep: return (.tooDeep, error.mark)
    case .tooLarge: return (.tooLarge(mebibytes: YAMLNode.mostBytes >> 20), error.mark)
    }
  }

  // MARK: Encodings

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    // Without a mark: the Latin letters it starts with have a zero before or after each.
    let head = bytes.prefix(64)
    guard head.count >= 8, head.count.isMultiple(of: 2) else { return false }
    let zeros = [0, 1].map { side in
      head.enumerated().count { $0.offset % 2 == side && $0.element == 0 }
    }
    let half = head.count / 2
    return zeros.min() == 0 && (zeros.max() ?? 0) * 10 >= half * 9
  }

  /// How many bytes come before the first letter that is not UTF-8; libyaml names its second byte.
  private static func wrongByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var count = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { count += UTF8.width(scalar) }
    return count
  }

  /// The place after so many bytes.
  private static func mark(at offset: Int, in bytes: [UInt8], _ file: Int) -> Mark {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // A line that is not UTF-8 is shown as Windows-1252, one letter a byte.
    let rest = bytes[start...].prefix { $0 != 0x0A }
    let line = before[start...]
    let isUTF8 = String(validating: rest, as: UTF8.self) != nil
    let column = isUTF8 ? String(decoding: line, as: UTF8.self).unicodeScalars.count : line.count
    return Mark(line: before.count { $0 == 0x0A } + 1, column: column + 1, file: file)
  }

  /// More than one byte in fifty is a control character, in what comes first.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4_096)
    let strange = head.count { byte in
      byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x1B
    }
    return strange > 2 && strange * 50 > head.count
  }

  /// Source: https://encoding.spec.whatwg.org/index-windows-1252.txt; one scalar a byte.
  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isMoved = (0x80...0x9F).contains(byte)
      text.append(isMoved ? moved[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// 0x80 to 0x9F; those without a letter as U+FFFD.
  private static let moved = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  // MARK: Tabs and JSON

  /// The tab in the indentation of the line, or of the one before.
  private static func tab(in lines: [Substring], near mark: Mark) -> Mark? {
    for number in [mark.line, mark.line - 1] where lines.indices.contains(number - 1) {
      let indentation = lines[number - 1].prefix { $0 == " " || $0 == "\t" }
      guard let place = indentation.firstIndex(of: "\t") else { continue }
      let column = indentation.distance(from: indentation.startIndex, to: place) + 1
      return Mark(line: number, column: column, file: mark.file)
    }
    return nil
  }

  private static func mistakeInJSON(
    _ bytes: [UInt8], name: String, file: Int
  ) -> (Problem, Mark)? {
    let written = bytes.filter { $0 > 0x20 }.prefix(2)
    let quoted = [UInt8(ascii: "{"), UInt8(ascii: "\"")]
    guard name.lowercased().hasSuffix(".json") || Array(written) == quoted else { return nil }
    do throws(JSONError) {
      _ = try JSONValue(parsing: bytes)
      return nil
    } catch {
      guard let mistake = JSONMistake(error.reason) else { return nil }
      return (.notJSON(mistake), mark(at: error.offset, in: bytes, file))
    }
  }
}

extension JSONMistake {
  /// `nil`: no mistake of writing.
  fileprivate init?(_ reason: JSONError.Reason) {
    switch reason {
    case .unexpectedByte: self = .unexpected
    case .unexpectedEnd: self = .unfinished
    case .invalidEscape: self = .escape
    case .invalidNumber: self = .number
    case .trailingBytes: self = .leftOver
    case .invalidUTF8, .duplicateName, .tooDeep: return nil
    }
  }
}
