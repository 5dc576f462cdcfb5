import Responses
import Testing

@Suite("Ids of responses")
struct ResponseIDTests {
  @Test("16 bytes are 32 digits, in the same order")
  func bytes() {
    let id = ResponseID(bytes: [0x00, 0x0F, 0xF0, 0xFF] + Array(0x10...0x1B))
    #expect(id.description == "000ff0ff101112131415161718191a1b")
    #expect(ResponseID(id.description) == id)
  }
}
