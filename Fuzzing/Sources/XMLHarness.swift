import XMLReading

/// XML: a tree and events tell the same, however the bytes are cut.
enum XMLHarness {
  static func run(_ bytes: [UInt8]) -> Int32 {
    let whole = Log()
    let isRead = feed([bytes], whole)
    // The first byte says where to cut.
    let cut = min(bytes.count, Int(bytes.first ?? 0))
    let pieces = Log()
    let isReadInPieces = feed([Array(bytes[..<cut]), Array(bytes[cut...])], pieces)
    precondition(isRead == isReadInPieces && whole.lines == pieces.lines, "depends on the cut")
    do throws(XMLReadingError) {
      let tree = Log()
      tree.tell(try XMLDocument.parse(bytes))
      precondition(isRead && tree.lines == whole.lines, "the tree differs from the events")
    } catch {
      precondition(!isRead && error.line > 0 && error.column > 0, "refused as a tree alone")
    }
    return 0
  }

  private static func feed(_ pieces: [[UInt8]], _ log: Log) -> Bool {
    do throws(XMLReadingError) {
      var events = try XMLEvents(telling: log)
      for piece in pieces { try events.feed(piece) }
      try events.finish()
      return true
    } catch {
      return false
    }
  }

  private final class Log: XMLEventHandler {
    var lines: [String] = []
    let wantsMore = true

    func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
      lines.append("<\(name) \(attributes.map { "\($0.name)=\($0.value)" }) \(line)")
    }
    func end(_ name: XMLName) { lines.append(">\(name)") }
    func text(_ text: String) { lines.append(text) }

    func tell(_ element: XMLElement) {
      start(element.name, element.attributes, line: element.line)
      for node in element.content {
        switch node {
        case .element(let child): tell(child)
        case .text(let run): text(run)
        }
      }
      end(element.name)
    }
  }
}
