/// Takes what an `XMLEvents` reads, in the order written.
public protocol XMLEventHandler: AnyObject {
  /// A start tag.
  ///
  /// - Parameter line: the line on which it begins, from 1.
  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int)
  /// An end tag, or the end of an empty element.
  func end(_ name: XMLName)
  /// The text between two tags, whole, entities and CDATA resolved, blanks kept; never empty.
  func text(_ text: String)
  /// Asked after every event: once false, nothing more is read and nothing more is said.
  var wantsMore: Bool { get }
}

/// Reads XML piece by piece without keeping it, and tells a handler what comes by.
///
/// expat in namespace mode. UTF-8, UTF-16 and ISO 8859-1 are read as the document says.
public struct XMLEvents: ~Copyable {
  private let parser: ExpatParser

  /// A reader of one document.
  public init(
    telling handler: any XMLEventHandler, limits: XMLLimits = XMLLimits()
  ) throws(XMLReadingError) {
    parser = try ExpatParser(handler, limits)
  }

  /// Reads the next bytes, any number of them.
  public mutating func feed(_ bytes: [UInt8]) throws(XMLReadingError) {
    try parser.feed(bytes)
  }

  /// Says that the document ends here.
  ///
  /// - Throws: `XMLReadingError` if it is not whole.
  public mutating func finish() throws(XMLReadingError) {
    try parser.finish()
  }
}

/// XML documents as whole values.
public enum XMLDocument {
  /// Reads one document.
  ///
  /// - Parameter limits: the number of elements bounds the memory, some hundred bytes each.
  /// - Returns: its outermost element.
  /// - Throws: `XMLReadingError` for the first thing that cannot be read.
  public static func parse(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(XMLReadingError) -> XMLElement {
    let tree = TreeBuilder()
    var events = try XMLEvents(telling: tree, limits: limits)
    try events.feed(bytes)
    try events.finish()
    guard let root = tree.root else {
      throw XMLReadingError(reason: .syntax("no element found"), line: 1, column: 1)
    }
    return root
  }
}

/// Makes a tree of events.
private final class TreeBuilder: XMLEventHandler {
  private struct Open {
    let name: XMLName
    let attributes: XMLAttributes
    let line: Int
    var content: [XMLElement.Node] = []
  }

  private var open: [Open] = []
  private(set) var root: XMLElement?
  let wantsMore = true

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    open.append(Open(name: name, attributes: attributes, line: line))
  }

  func text(_ text: String) {
    if !open.isEmpty { open[open.count - 1].content.append(.text(text)) }
  }

  func end(_ name: XMLName) {
    guard let done = open.popLast() else { return }
    let element = XMLElement(
      name: done.name, attributes: done.attributes, content: done.content, line: done.line)
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }
}
