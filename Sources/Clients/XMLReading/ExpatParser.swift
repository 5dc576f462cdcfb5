internal import CExpat

/// Owns one expat parser and turns its calls into events.
///
/// A class, because expat keeps its address for the calls back.
final class ExpatParser {
  private let parser: XML_Parser
  private let handler: any XMLEventHandler
  private let limits: XMLLimits
  private var names = NameCache()
  /// The text since the last tag.
  private var run: [UInt8] = []
  private var depth = 0
  private var elements = 0
  private var bytes = 0
  private var failure: XMLReadingError?
  /// The handler has had enough, or something failed.
  private var isStopped = false

  /// Stands between namespace and name: no character of XML, so no namespace can hold it.
  static let separator: UInt8 = 0x1F

  init(_ handler: any XMLEventHandler, _ limits: XMLLimits) throws(XMLReadingError) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(Self.separator)) else {
      throw XMLReadingError(reason: .outOfMemory, line: 1, column: 1)
    }
    self.parser = parser
    self.handler = handler
    self.limits = limits
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { data, name, attributes in ExpatParser.from(data)?.start(name, attributes) },
      { data, name in ExpatParser.from(data)?.end(name) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      ExpatParser.from(data)?.text(text, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      ExpatParser.from(data)?.fail(.doctype)
    }
  }

  deinit { XML_ParserFree(parser) }

  func feed(_ bytes: [UInt8]) throws(XMLReadingError) {
    // In pieces, so that a tag without end is noticed before it is read again and again.
    var start = 0
    while start < bytes.count, !isStopped {
      let end = min(start + 1 << 16, bytes.count)
      self.bytes += end - start
      if self.bytes > limits.bytes { fail(.tooLarge(limit: limits.bytes)) }
      if !isStopped {
        let status = bytes[start..<end].withUnsafeBufferPointer { piece in
          piece.withMemoryRebound(to: CChar.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), 0)
          }
        }
        try check(status)
        if !isStopped, self.bytes - XML_GetCurrentByteIndex(parser) > limits.tagBytes + 1 << 16 {
          fail(.tagTooLong(limit: limits.tagBytes))
        }
      }
      start = end
    }
    if let failure { throw failure }
  }

  func finish() throws(XMLReadingError) {
    if !isStopped { try check(XML_Parse(parser, nil, 0, 1)) }
    if let failure { throw failure }
  }

  private func check(_ status: XML_Status) throws(XMLReadingError) {
    guard status != XML_STATUS_OK, !isStopped else { return }
    let code = XML_GetErrorCode(parser)
    let words = XML_ErrorString(code).map { String(cString: $0) } ?? "unreadable"
    fail(code == XML_ERROR_NO_MEMORY ? .outOfMemory : .syntax(words))
  }

  private func fail(_ reason: XMLReadingError.Reason) {
    guard !isStopped else { return }
    failure = XMLReadingError(
      reason: reason, line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1)
    stop()
  }

  private func stop() {
    isStopped = true
    XML_StopParser(parser, 0)
  }

  // MARK: Calls from expat

  private static func from(_ data: UnsafeMutableRawPointer?) -> ExpatParser? {
    data.map { Unmanaged<ExpatParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    tellText()
    // expat may still call after it was told to stop.
    guard !isStopped, let name else { return }
    depth += 1
    elements += 1
    if depth > limits.depth { return fail(.tooDeep(limit: limits.depth)) }
    if elements > limits.elements { return fail(.tooManyElements(limit: limits.elements)) }
    var values = XMLAttributes()
    var next = attributes
    while let name = next?[0], let value = next?[1] {
      values.append(names.name(name), String(cString: value))
      next = next?.advanced(by: 2)
    }
    handler.start(names.name(name), values, line: Int(clamping: XML_GetCurrentLineNumber(parser)))
    if !handler.wantsMore { stop() }
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    tellText()
    guard !isStopped, let name else { return }
    depth -= 1
    handler.end(names.name(name))
    if !handler.wantsMore { stop() }
  }

  private func text(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard !isStopped, let text, count > 0 else { return }
    guard run.count + Int(count) <= limits.textBytes else {
      return fail(.textTooLong(limit: limits.textBytes))
    }
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      run.append(contentsOf: UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  /// expat hands text over in fragments; the handler gets it whole.
  private func tellText() {
    guard !run.isEmpty, !isStopped else { return }
    handler.text(String(decoding: run, as: UTF8.self))
    run.removeAll(keepingCapacity: true)
    if !handler.wantsMore { stop() }
  }
}
