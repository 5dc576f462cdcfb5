public import FileAccess

/// Why a table cannot be read.
public enum CSVError: Error, Sendable, Equatable {
  /// The system refused.
  case file(FileError)
  /// A cell that is not UTF-8, in this record.
  case notUTF8(record: Int)
  /// A quote that is never closed, opened in this record.
  case unclosedQuote(record: Int)
  /// A cell of more than 1 MiB, in this record.
  case cellTooLong(record: Int)
}

/// Reads a CSV file (RFC 4180) record by record, without keeping it.
///
/// Cells may be quoted; quotes inside are doubled; line ends are LF, CRLF or CR. A byte order
/// mark is passed over.
public struct CSVReader: ~Copyable {
  /// The number of the record last read, from 1.
  public private(set) var record = 0

  private let file: FileReader
  private let delimiter: UInt8
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Parameter delimiter: what separates cells, an ASCII character.
  public init(path: String, delimiter: Character = ",") throws(CSVError) {
    self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
    file = try Self.open(path)
  }

  private static func open(_ path: String) throws(CSVError) -> FileReader {
    do throws(FileError) { return try FileReader(path) } catch { throw .file(error) }
  }

  /// The cells of the next record; `nil` at the end.
  public mutating func next() throws(CSVError) -> [String]? {
    guard try byte() != nil else { return nil }
    if record == 0, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    record += 1
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard let end = try byte() else { return cells }
      place += 1
      if end == delimiter { continue }
      if end == UInt8(ascii: "\r"), try byte() == UInt8(ascii: "\n") { place += 1 }
      return cells
    }
  }

  private mutating func cell() throws(CSVError) -> String {
    if try byte() == UInt8(ascii: "\"") { return try quotedCell() }
    var start = place
    while true {
      while place < buffer.count, !isEnd(buffer[place]) { place += 1 }
      if place < buffer.count || isAtEnd { break }
      // The cell goes on in the next piece: keep its beginning.
      buffer.removeFirst(start)
      (start, place) = (0, buffer.count)
      try checkLength(buffer.count)
      try fill(keeping: true)
    }
    return try text(buffer[start..<place])
  }

  private mutating func quotedCell() throws(CSVError) -> String {
    place += 1
    var bytes: [UInt8] = []
    while let next = try byte() {
      place += 1
      if next == UInt8(ascii: "\"") {
        guard try byte() == UInt8(ascii: "\"") else {
          try skipToEnd()
          return try text(bytes[...])
        }
        place += 1
      }
      bytes.append(next)
      try checkLength(bytes.count)
    }
    throw .unclosedQuote(record: record)
  }

  /// Passes over what stands between a closing quote and the end of the cell.
  private mutating func skipToEnd() throws(CSVError) {
    while let next = try byte(), !isEnd(next) { place += 1 }
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func checkLength(_ count: Int) throws(CSVError) {
    guard count <= 1 << 20 else { throw .cellTooLong(record: record) }
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(CSVError) -> String {
    // Validation is much slower than decoding, and most cells are ASCII.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(record: record)
    }
    return text
  }

  private mutating func byte() throws(CSVError) -> UInt8? {
    if place < buffer.count { return buffer[place] }
    if isAtEnd { return nil }
    try fill()
    return place < buffer.count ? buffer[place] : nil
  }

  private mutating func fill(keeping: Bool = false) throws(CSVError) {
    do throws(FileError) {
      let next = try file.next(1 << 18)
      isAtEnd = next == nil
      if keeping {
        buffer.append(contentsOf: next ?? [])
      } else {
        buffer = next ?? []
        place = 0
      }
    } catch {
      throw .file(error)
    }
  }
}
