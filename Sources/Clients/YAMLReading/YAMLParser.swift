internal import CYAML

extension YAMLNode {
  /// The largest text that is read, in bytes.
  public static let mostBytes = 8 << 20

  /// Reads one YAML (or JSON) document of UTF-8 bytes.
  ///
  /// - Parameter file: the number of the text among several read together, kept in every mark.
  /// - Throws: `YAMLError` for the first thing that cannot be read.
  public init(parsing bytes: [UInt8], file: Int = 0) throws(YAMLError) {
    guard bytes.count <= Self.mostBytes else {
      throw YAMLError(reason: .tooLarge, mark: Mark(line: 1, column: 1, file: file))
    }
    var parser = YAMLEvents(bytes, file: file)
    self = try parser.document()
  }
}

/// A pull parser over libyaml's events: owns the C parser and the bytes it reads.
private struct YAMLEvents: ~Copyable {
  enum Event {
    case scalar(String, YAMLNode.Style)
    case listStart, listEnd, mappingStart, mappingEnd, documentStart, streamEnd, other
  }

  // libyaml keeps the address of its parser struct inside itself.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let file: Int
  private var mark: Mark
  private var depth = 0

  init(_ bytes: [UInt8], file: Int) {
    self.file = file
    mark = Mark(line: 1, column: 1, file: file)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  mutating func document() throws(YAMLError) -> YAMLNode {
    var event = try next()
    while case .other = event { event = try next() }
    guard case .documentStart = event else { throw error(.empty) }
    let root = try node(from: try next())
    repeat { event = try next() } while event.isOther
    guard case .streamEnd = event else { throw error(.severalDocuments) }
    return root
  }

  private mutating func node(from event: Event) throws(YAMLError) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw error(.tooDeep) }
    let start = mark
    switch event {
    case .scalar(let text, let style): return .scalar(text, start, style)
    case .listStart:
      var elements: [YAMLNode] = []
      while true {
        let event = try next()
        if case .listEnd = event { return .list(elements, start) }
        elements.append(try node(from: event))
      }
    case .mappingStart:
      var entries: [YAMLNode.Entry] = []
      while true {
        let event = try next()
        if case .mappingEnd = event { return .mapping(entries, start) }
        guard case .scalar(let key, _) = event else { throw error(.keyNotText) }
        let keyMark = mark
        let value = try node(from: try next())
        entries.append(YAMLNode.Entry(key: key, keyMark: keyMark, value: value))
      }
    case .listEnd, .mappingEnd, .documentStart, .streamEnd, .other: throw error(.empty)
    }
  }

  private func error(_ reason: YAMLError.Reason) -> YAMLError {
    YAMLError(reason: reason, mark: mark)
  }

  private mutating func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    mark = Mark(
      line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1, file: file)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(scalar.anchor, scalar.tag)
      // A bare `!` leaves no tag, and yet the text after it is not taken for plain.
      if scalar.style == YAML_PLAIN_SCALAR_STYLE, scalar.plain_implicit == 0 { throw error(.tag) }
      return self.scalar(of: event)
    case YAML_SEQUENCE_START_EVENT:
      try refuse(event.data.sequence_start.anchor, event.data.sequence_start.tag)
      return .listStart
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_START_EVENT:
      try refuse(event.data.mapping_start.anchor, event.data.mapping_start.tag)
      return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_ALIAS_EVENT: throw error(.alias)
    default: return .other
    }
  }

  /// Refuses a value that is marked to be repeated, or that a tag declares to be of a type.
  private func refuse(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) throws(YAMLError) {
    if anchor != nil { throw error(.alias) }
    if tag != nil { throw error(.tag) }
  }

  private func scalar(of event: yaml_event_t) -> Event {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
    let isBlock =
      scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      || event.start_mark.line != event.end_mark.line
    let isQuoted =
      scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    let style: YAMLNode.Style = isBlock ? .block : .inline(offset: isQuoted ? 1 : 0)
    return .scalar(String(decoding: bytes, as: UTF8.self), style)
  }

  private func problem() -> YAMLError {
    let parser = parser.pointee
    let words = parser.problem.map { String(cString: $0) } ?? "unreadable"
    // A reader error (bad UTF-8) knows only how many bytes came before it.
    guard parser.error != YAML_READER_ERROR else {
      let before = input.prefix(Int(parser.problem_offset))
      let line = before.count { $0 == 0x0A } + 1
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      // Scalars: bytes that do not continue one.
      let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
      // The words of src/reader.c: "invalid leading UTF-8 octet", "control characters are …".
      let isEncoding = words.contains("UTF-8") || words == "invalid Unicode character"
      let reason: YAMLError.Reason = isEncoding ? .notUTF8 : .syntax(words)
      return YAMLError(reason: reason, mark: Mark(line: line, column: column, file: file))
    }
    let at = Mark(
      line: Int(parser.problem_mark.line) + 1, column: Int(parser.problem_mark.column) + 1,
      file: file)
    return YAMLError(reason: .syntax(words), mark: at)
  }
}

extension YAMLEvents.Event {
  /// Stream and document borders that carry nothing.
  fileprivate var isOther: Bool {
    if case .other = self { return true }
    return false
  }
}
