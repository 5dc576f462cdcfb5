import Testing

@testable import WorkbookWriting

@Suite("PreparedText")
struct PreparedTextTests {
  struct Case: CustomTestStringConvertible {
    let given: String
    let written: String
    var replaced = 0
    var testDescription: String { given.debugDescription }
  }

  static let cases = [
    Case(given: "é 漢字 🙂 \u{7F}\u{85}\u{1FFFE}", written: "é 漢字 🙂 \u{7F}\u{85}\u{1FFFE}"),
    Case(given: "a\tb\nc", written: "a\tb\nc"),
    Case(given: "a\r\nb\rc\n\rd", written: "a\nb\nc\n\nd"),
    Case(given: "\0a\u{1}\u{1F}", written: "\u{FFFD}a\u{FFFD}\u{FFFD}", replaced: 3),
    Case(given: "\u{FFFE}\u{FFFF}\u{FFFD}", written: "\u{FFFD}\u{FFFD}\u{FFFD}", replaced: 2),
    Case(given: "_x000D_", written: "_x005F_x000D_"),
    Case(given: "_x000d_x000D_", written: "_x005F_x000d_x005F_x000D_"),
    Case(given: "_x00_ _x000G_ _X000D_ x_x", written: "_x00_ _x000G_ _X000D_ x_x"),
    Case(given: "snake_xylophone", written: "snake_xylophone"),
  ]

  @Test("what Excel cannot hold is replaced or marked", arguments: cases)
  func prepared(_ sample: Case) {
    let prepared = PreparedText(sample.given)
    #expect(Array(prepared.text.unicodeScalars) == Array(sample.written.unicodeScalars))
    #expect(prepared.replacedCharacters == sample.replaced)
    #expect(!prepared.isCut)
  }

  @Test("codes are marked in cells only")
  func notACell() { #expect(PreparedText("_x000D_", isCell: false).text == "_x000D_") }

  @Test("text is cut before the character that would not fit whole")
  func cut() {
    let limit = PreparedText.cellLimit
    let full = String(repeating: "a", count: limit)
    #expect(PreparedText(full).text == full && !PreparedText(full).isCut)
    #expect(PreparedText(full + "b").text == full && PreparedText(full + "b").isCut)
    let emoji = String(repeating: "🙂", count: 16_384)
    #expect(PreparedText(emoji).text == String(repeating: "🙂", count: 16_383))
    let joined = String(full.dropLast(2)) + "e\u{301}\u{302}"
    #expect(PreparedText(joined).text == String(full.dropLast(2)))
    let accents = String(full.dropLast()) + "é"
    #expect(!PreparedText(accents).isCut && PreparedText(accents).text == accents)
  }

  @Test("a character that alone is too long is begun")
  func longCharacter() {
    let long = PreparedText("e" + String(repeating: "\u{301}", count: 40_000))
    #expect(long.isCut && long.text.unicodeScalars.count == PreparedText.cellLimit)
  }

  @Test("marks count for the library's limit")
  func marks() {
    let codes = PreparedText(String(repeating: "_x000D_", count: 4_681))  // 32 767 units
    #expect(codes.isCut && codes.text.unicodeScalars.count <= PreparedText.cellLimit)
  }
}
