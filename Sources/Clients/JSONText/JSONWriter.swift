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
  public private(set) var text = ""
  private let isIndented: Bool

  /// Starts an empty text.
  public init(isIndented: Bool = false) { self.isIndented = isIndented }

  fileprivate mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
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
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine(depth + 1)
      body(&self, element)
    }
    if !elements.isEmpty { breakLine(depth) }
    text += close
  }

  private mutating func breakLine(_ depth: Int) {
    guard isIndented else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }

  /// Appends text as it is.
  public mutating func raw(_ piece: String) { text += piece }

  /// Appends a number.
  public mutating func write(_ number: Double) {
    guard number.isFinite else {
      text += "null"
      return
    }
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 {
      text += String(whole)
    } else {
      text += number.description
    }
  }

  /// Appends a string in quotes.
  public mutating func write(_ string: String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { append(escaped: scalar) }
    }
    text += "\""
  }

  private mutating func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: text.unicodeScalars.append(scalar)
    }
  }
}
