import Questionnaires
import Testing

@Suite("Shares are exact")
struct FractionTests {
  @Test("Two thirds of three items are two", arguments: ["2/3", "4/6"])
  func thirds(_ text: String) throws {
    let share = try #require(Fraction(text))
    #expect(share.ceiling(of: 3) == 2)
    #expect(share.ceiling(of: 13) == 9)
    #expect(share.ceiling(of: 17) == 12)
    #expect(share.ceiling(of: 0) == 0)
  }

  @Test("Per cent, decimal and fraction say the same", arguments: ["60%", "0.6", "3/5", "0.60"])
  func spellings(_ text: String) throws {
    let share = try #require(Fraction(text))
    #expect((0...20).map { share.ceiling(of: $0) } == (0...20).map { ($0 * 3 + 4) / 5 })
  }

  @Test(
    "What is no share is refused",
    arguments: ["", "2/0", "3/2", "101%", "1.5", "-1", "a", "1/", "/2", "0.1234567890", "1e1"])
  func refused(_ text: String) { #expect(Fraction(text) == nil) }
}

@Suite("Near names")
struct NearestNameTests {
  @Test("The nearest name within reach is meant")
  func nearest() {
    #expect(NearestName.to("acuerd5", among: ["si_no", "acuerdo5"]) == "acuerdo5")
    #expect(NearestName.to("LID10", among: ["LID01", "PLA01"]) == "LID01")
    #expect(NearestName.to("xyz", among: ["acuerdo5"]) == nil)
    #expect(NearestName.to("a", among: []) == nil)
  }
}
