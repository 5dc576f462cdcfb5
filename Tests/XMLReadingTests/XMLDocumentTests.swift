import Responses
import Testing
import XMLReading

@Suite("XML documents")
struct XMLDocumentTests {
  func parse(
    _ text: String, limits: XMLLimits = XMLLimits()
  ) throws(XMLReadingError) -> XMLElement {
    try XMLDocument.parse(Array(text.utf8), limits: limits)
  }

  @Test("Names are told by namespace, not by prefix")
  func namespaces() throws {
    let text = """
      <h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms">
        <model id="m" h:id="n" xml:lang="es"/>
      </h:html>
      """
    let root = try parse(text)
    #expect(root.name == XMLName("http://www.w3.org/1999/xhtml", "html"))
    let model = try #require(root.child("model"))
    #expect(model.name.namespace == "http://www.w3.org/2002/xforms")
    #expect(model.attributes["id"] == "m")
    #expect(model.attributes[XMLName("http://www.w3.org/1999/xhtml", "id")] == "n")
    #expect(model.attributes[XMLName(XMLName.xmlNamespace, "lang")] == "es")
    #expect(model.attributes["class"] == nil)
    #expect(model.attributes.map(\.name.local) == ["id", "id", "lang"])
    #expect(model.line == 2)
  }

  @Test("Texts and elements stay in order; entities, CDATA and comments are resolved")
  func mixed() throws {
    let root = try parse("<a>uno &amp; <b x='1'/>d&#243;s<!-- ? --> y <![CDATA[<tres>]]>\r\n</a>")
    #expect(root.content.count == 3)
    #expect(root.content[0] == .text("uno & "))
    #expect(root.content[2] == .text("dós y <tres>\n"))
    #expect(root.text == "uno & dós y <tres>\n")
    #expect(root.children("b").count == 1)
  }

  @Test("UTF-16 and Latin-1 are read as the document says")
  func encodings() throws {
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xF1] + Array("</a>".utf8)
    #expect(try XMLDocument.parse(latin).text == "ñ")
    let wide: [UInt8] = "\u{FEFF}<a>ñandú 🙂</a>".utf16.reduce(into: []) { bytes, unit in
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(try XMLDocument.parse(wide).text == "ñandú 🙂")
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let text: String
    let line: Int
    let column: Int
    var reason: XMLReadingError.Reason?
    var testDescription: String { text }
  }

  static let bad = [
    Bad(text: "", line: 1, column: 1, reason: .syntax("no element found")),
    Bad(text: "<a>\n <b>ñ</c></a>", line: 2, column: 8, reason: .syntax("mismatched tag")),
    Bad(text: "<a x='1' x='2'/>", line: 1, column: 10, reason: .syntax("duplicate attribute")),
    Bad(text: "<a><p:b/></a>", line: 1, column: 4, reason: .syntax("unbound prefix")),
    Bad(text: "<a>&nada;</a>", line: 1, column: 4, reason: .syntax("undefined entity")),
    Bad(text: "<a>\u{1}</a>", line: 1, column: 4),
    Bad(text: "<a/><b/>", line: 1, column: 5),
    Bad(text: "<?xml version='1.0' encoding='x-no'?><a/>", line: 1, column: 31),
    Bad(text: "<!DOCTYPE a>\n<a/>", line: 1, column: 12, reason: .doctype),
    Bad(
      text: "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", line: 1, column: 13, reason: .doctype),
    Bad(
      text: "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", line: 1, column: 40,
      reason: .doctype),
  ]

  @Test("What cannot be read is refused with its place", arguments: bad)
  func refused(_ bad: Bad) throws {
    let error = #expect(throws: XMLReadingError.self) { try parse(bad.text) }
    #expect(error?.line == bad.line)
    #expect(error?.column == bad.column)
    if let reason = bad.reason { #expect(error?.reason == reason) }
  }

  @Test("Bytes that are not UTF-8 are refused")
  func notUTF8() {
    #expect(throws: XMLReadingError.self) {
      try XMLDocument.parse(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8))
    }
  }

  @Test("Limits hold for depth, size, text, tags and the number of elements")
  func limits() throws {
    func reason(_ text: String, _ set: (inout XMLLimits) -> Void) -> XMLReadingError.Reason? {
      var limits = XMLLimits()
      set(&limits)
      return #expect(throws: XMLReadingError.self) { try parse(text, limits: limits) }?.reason
    }
    let deep = String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256)
    #expect(try parse(deep).children.count == 1)
    #expect(reason("<a>\(deep)</a>") { _ in } == .tooDeep(limit: 256))
    #expect(reason("<a>123456</a>") { $0.bytes = 12 } == .tooLarge(limit: 12))
    #expect(reason("<a>123456</a>") { $0.textBytes = 5 } == .textTooLong(limit: 5))
    #expect(reason("<a><b/><b/></a>") { $0.elements = 2 } == .tooManyElements(limit: 2))
    let long = String(repeating: "x", count: 1 << 20)
    #expect(reason("<a b='\(long)\(long)'/>") { _ in } == .tagTooLong(limit: 1 << 20))
    #expect(reason("<a><!--\(long)\(long)--></a>") { _ in } == .tagTooLong(limit: 1 << 20))
    #expect(try parse("<a>\(long)\(long)</a>").text.utf8.count == 2 << 20)
  }

  @Test("Random text never crashes")
  func noise() {
    let parts = [
      "<a", ">", "</a>", "/>", " x='", "'", "<!--", "-->", "<![CDATA[", "]]>", "&#", ";",
      "<!DOCTYPE a [", "<?xml version='1.0'?>", "é", "xmlns:p='u'", "p:", "\u{0}", "\n",
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<10_000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
        parts.randomElement(using: &random)
      }
      _ = try? parse(text.joined())
    }
  }
}
