import QRCodes
import Testing

@testable import QuestionnaireConversion

@Suite("QR codes")
struct QRCodeTests {
  @Test("A short text is a code of 21 modules with its three finder patterns")
  func finderPatterns() throws {
    let code = try #require(QRCode("dpg-staff"))
    #expect(code.size == 21)
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      #expect((0..<7).allSatisfy { code.isDark[row * 21 + column + $0] })
      #expect(!code.isDark[(row + 1) * 21 + column + 1])
      #expect(code.isDark[(row + 3) * 21 + column + 3])
    }
  }

  @Test("What has no code is none", arguments: ["", "a\0b", String(repeating: "á", count: 2_000)])
  func none(_ text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test("The picture has the quiet zone")
  func picture() throws {
    let svg = try #require(QRCode("dpg-staff")).svg(title: "dpg-staff")
    #expect(svg.contains("viewBox=\"0 0 29 29\""))
    #expect(svg.contains("M4 4h1v1h-1z"))
  }
}
