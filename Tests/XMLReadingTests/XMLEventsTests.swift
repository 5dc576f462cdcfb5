import Testing
import XMLReading

@Suite("XML events")
struct XMLEventsTests {
  final class Log: XMLEventHandler {
    var lines: [String] = []
    var most = Int.max
    var wantsMore: Bool { lines.count < most }

    func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
      lines.append("<\(name) " + attributes.map { "\($0.name)=\($0.value)" }.joined() + ":\(line)")
    }
    func end(_ name: XMLName) { lines.append(">\(name)") }
    func text(_ text: String) { lines.append(text) }
  }

  let text = Array("<a n='1'><b>do&#115; ñ</b>\n<c xmlns='u'/></a>".utf8)
  let expected = ["<a n=1:1", "<b :1", "dos ñ", ">b", "\n", "<{u}c :2", ">{u}c", ">a"]

  @Test("Events are the same however the bytes are cut", arguments: [1, 2, 3, 7, 100])
  func pieces(_ count: Int) throws {
    let log = Log()
    var events = try XMLEvents(telling: log)
    for start in stride(from: 0, to: text.count, by: count) {
      try events.feed(Array(text[start..<min(start + count, text.count)]))
    }
    try events.finish()
    #expect(log.lines == expected)
  }

  @Test("A handler that has enough is told nothing more", arguments: 1...8)
  func enough(_ most: Int) throws {
    let log = Log()
    log.most = most
    var events = try XMLEvents(telling: log)
    try events.feed(text)
    try events.feed(Array("<not/><xml".utf8))
    try events.finish()
    #expect(log.lines == Array(expected.prefix(most)))
  }

  @Test("A document that stops half-way is refused at its end")
  func cut() throws {
    var events = try XMLEvents(telling: Log())
    try events.feed(Array("<a>\n<b>".utf8))
    let error = #expect(throws: XMLReadingError.self) { try events.finish() }
    #expect(error?.reason == .syntax("no element found"))
    #expect(error?.line == 2)
    #expect(error?.column == 4)
  }

  @Test("200 000 elements in pieces are all told")
  func long() throws {
    final class Counter: XMLEventHandler {
      var count = 0
      let wantsMore = true
      func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) { count += 1 }
      func end(_ name: XMLName) {}
      func text(_ text: String) {}
    }
    let counter = Counter()
    var limits = XMLLimits()
    limits.elements = .max
    var events = try XMLEvents(telling: counter, limits: limits)
    try events.feed(Array("<a>".utf8))
    let piece = Array(String(repeating: "<b c='1'>x</b>", count: 10_000).utf8)
    for _ in 0..<20 { try events.feed(piece) }
    try events.feed(Array("</a>".utf8))
    try events.finish()
    #expect(counter.count == 200_001)
  }
}
