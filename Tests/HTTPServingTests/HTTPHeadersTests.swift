import HTTPServing
import Testing

@Suite("Headers")
struct HTTPHeadersTests {
  @Test("are found without regard to case, and only whole")
  func lookup() {
    let headers = HTTPHeaders([("Content-Type", "text/html"), ("content-type", "b"), ("X[", "c")])
    #expect(headers.first(named: "CONTENT-type") == "text/html")
    #expect(headers.first(named: "Content") == nil)
    #expect(headers.first(named: "x{") == nil)
  }
}
