extension JSONValue {
  /// The value as JSON text.
  ///
  /// Numbers are the shortest text that reads back to the same binary value; non-finite ones,
  /// which JSON does not have, become `null`. Only what must be escaped is.
  /// - Parameter isIndented: two blanks a level and one member a line, or all on one line.
  public func text(isIndented: Bool = false) -> String {
    var writer = JSONWriter(isIndented: isIndented)
    writer.write(self, depth: 0)
    return writer.text
  }
}

/// Appends JSON to a text. Also used member by member where a whole value is not wanted.
public struct JSONWriter {
  /// What has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  // Bytes, not a String: many short appends are several times faster.
  private var bytes: [UInt8] = []
  private let isIndented: Bool

  /// Starts an empty text.
  public init(isIndented: Bool = false) {
    self.isIndented = isIndented
    bytes.reserveCapacity(1 << 10)
  }

  fileprivate mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: raw("null")
    case .bool(let truth): raw(truth ? "true" : "false")
    case .number(let number): write(number)
    case .string(let string): write(string)
    case .array(let elements):
      sequence("[", "]", elements, depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      sequence("{", "}", members, depth: depth) { writer, member in
        writer.write(member.0)
        writer.raw(writer.isIndented ? ": " : ":")
        writer.write(member.1, depth: depth + 1)
      }
    }
  }

  private mutating func sequence<Element>(
    _ open: String, _ close: String, _ elements: [Element], depth: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    raw(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      breakLine(depth + 1)
      body(&self, element)
    }
    if !elements.isEmpty { breakLine(depth) }
    raw(close)
  }

  private mutating func breakLine(_ depth: Int) {
    guard isIndented else { return }
    raw("\n" + String(repeating: "  ", count: depth))
  }

  /// Appends text as it is.
  public mutating func raw(_ piece: String) { bytes.append(contentsOf: piece.utf8) }

  /// Appends a number.
  public mutating func write(_ number: Double) {
    if !number.isFinite {
      raw("null")
    } else if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      raw(String(whole))
    } else {
      raw(number.description)
    }
  }

  /// Appends a string in quotes.
  public mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        append(escaped: byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      let hex = String(byte, radix: 16)
      raw("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
    }
  }
}
