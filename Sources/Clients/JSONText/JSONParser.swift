/// Why bytes are not JSON.
public struct JSONError: Error, Equatable, Sendable {
  /// The kinds of mistake.
  public enum Reason: Sendable, Equatable {
    case unexpectedByte, unexpectedEnd, invalidUTF8, invalidEscape, invalidNumber
    /// A name twice in one object; the value is ambiguous.
    case duplicateName
    /// More than 32 levels.
    case tooDeep
    case trailingBytes
  }

  /// What is wrong.
  public let reason: Reason
  /// How many bytes come before it.
  public let offset: Int
}

extension JSONValue {
  /// Reads one JSON text (RFC 8259), strictly.
  ///
  /// - Throws: `JSONError` for the first mistake. It never carries a value.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    self = try scanner.value(depth: 0)
    try scanner.finish()
  }
}

/// A pull parser over the bytes of one JSON text.
///
/// For rows read by the hundred thousand, `member` walks an object without building values.
public struct JSONScanner {
  private let bytes: [UInt8]
  private var place = 0

  /// Starts at the first byte.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads any value.
  public mutating func value(depth: Int = 0) throws(JSONError) -> JSONValue {
    guard depth <= 32 else { throw error(.tooDeep) }
    switch try peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Fails if anything but blanks is left.
  public mutating func finish() throws(JSONError) {
    skipBlanks()
    guard place == bytes.count else { throw error(.trailingBytes) }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    var members: [(String, JSONValue)] = []
    var names: Set<String> = []
    try enter(UInt8(ascii: "{"))
    while let name = try member(isFirst: members.isEmpty) {
      guard names.insert(name).inserted else { throw error(.duplicateName) }
      members.append((name, try value(depth: depth + 1)))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    try enter(UInt8(ascii: "["))
    while try element(isFirst: elements.isEmpty) {
      elements.append(try value(depth: depth + 1))
    }
    return .array(elements)
  }

  /// Steps over an opening `{` or `[`.
  public mutating func enter(_ bracket: UInt8) throws(JSONError) {
    guard try peek() == bracket else { throw error(.unexpectedByte) }
    place += 1
  }

  /// The next member's name, ready to read its value; `nil` after the closing brace.
  public mutating func member(isFirst: Bool) throws(JSONError) -> String? {
    guard try step(to: UInt8(ascii: "}"), isFirst: isFirst) else { return nil }
    let name = try string()
    guard try peek() == UInt8(ascii: ":") else { throw error(.unexpectedByte) }
    place += 1
    return name
  }

  /// Whether another element follows; steps over the closing bracket if not.
  public mutating func element(isFirst: Bool) throws(JSONError) -> Bool {
    try step(to: UInt8(ascii: "]"), isFirst: isFirst)
  }

  private mutating func step(to end: UInt8, isFirst: Bool) throws(JSONError) -> Bool {
    let byte = try peek()
    if byte == end {
      place += 1
      return false
    }
    if !isFirst {
      guard byte == UInt8(ascii: ",") else { throw error(.unexpectedByte) }
      place += 1
    }
    return true
  }

  /// The first byte of the next value, blanks skipped.
  public mutating func peek() throws(JSONError) -> UInt8 {
    skipBlanks()
    guard place < bytes.count else { throw error(.unexpectedEnd) }
    return bytes[place]
  }

  private mutating func skipBlanks() {
    while place < bytes.count,
      bytes[place] == 0x20 || bytes[place] == 0x0A || bytes[place] == 0x0D
        || bytes[place] == 0x09
    { place += 1 }
  }

  private mutating func word(
    _ letters: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for byte in "\(letters)".utf8 {
      guard place < bytes.count else { throw error(.unexpectedEnd) }
      guard bytes[place] == byte else { throw error(.unexpectedByte) }
      place += 1
    }
    return value
  }

  /// Reads a string.
  public mutating func string() throws(JSONError) -> String {
    guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpectedByte) }
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\""),
      bytes[place] != UInt8(ascii: "\\"), bytes[place] >= 0x20
    { place += 1 }
    guard place < bytes.count else { throw error(.unexpectedEnd) }
    if bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return try text(of: bytes[start..<(place - 1)])
    }
    place = start
    return try stringWithEscapes()
  }

  private func text(of piece: ArraySlice<UInt8>) throws(JSONError) -> String {
    // Validation is much slower than decoding, and most pieces are ASCII.
    if piece.allSatisfy({ $0 < 0x80 }) { return String(decoding: piece, as: UTF8.self) }
    guard let text = String(validating: piece, as: UTF8.self) else {
      throw error(.invalidUTF8)
    }
    return text
  }

  private mutating func stringWithEscapes() throws(JSONError) -> String {
    var collected: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(of: collected[...])
      case UInt8(ascii: "\\"):
        collected.append(contentsOf: String(Character(try escape())).utf8)
      case 0..<0x20: throw error(.unexpectedByte)
      default: collected.append(byte)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard place < bytes.count else { throw error(.unexpectedEnd) }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error(.invalidEscape)
    }
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), place + 1 < bytes.count,
      bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    else { throw error(.invalidEscape) }
    place += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw error(.invalidEscape) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard place < bytes.count else { throw error(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else {
        throw error(.invalidEscape)
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }

  /// Reads a number.
  public mutating func number() throws(JSONError) -> Double {
    let first = try peek()
    let start = place
    while place < bytes.count, Self.isNumberByte(bytes[place]) { place += 1 }
    let digits = bytes[start..<place]
    guard !digits.isEmpty else { throw error(.unexpectedByte) }
    // RFC 8259 allows neither a leading zero nor a bare point; Double() would.
    let unsigned = first == UInt8(ascii: "-") ? digits.dropFirst() : digits
    guard let lead = unsigned.first, (0x30...0x39).contains(lead),
      lead != 0x30 || unsigned.count == 1
        || !(0x30...0x39).contains(unsigned[unsigned.startIndex + 1]),
      digits.last != UInt8(ascii: "."),
      let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite
    else { throw error(.invalidNumber) }
    return value
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func error(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: reason, offset: place)
  }
}
