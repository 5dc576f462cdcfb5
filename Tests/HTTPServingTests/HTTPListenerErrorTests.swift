import Glibc
import HTTPServing
import Testing

@Suite("A listener that cannot start")
struct HTTPListenerErrorTests {
  @Test("tells that the port is in use")
  func portInUse() throws {
    let first = try listen { $0.respond(HTTPResponse(status: 200)) }
    defer { first.stop() }
    #expect(throws: HTTPListenerError.portInUse(host: "127.0.0.1", port: first.port)) {
      try start(host: "127.0.0.1", port: first.port)
    }
  }

  @Test(
    "tells that the address is not numeric",
    arguments: ["localhost", "", "256.0.0.1", "1.2.3.4.5", "::1::", "http://127.0.0.1"])
  func addressInvalid(host: String) {
    #expect(throws: HTTPListenerError.addressInvalid(host: host)) { try start(host: host) }
  }

  @Test("tells that the address is not of this computer")
  func addressRefused() {
    let error = HTTPListenerError.addressRefused(host: "192.0.2.1", port: 0, errno: EADDRNOTAVAIL)
    #expect(throws: error) { try start(host: "192.0.2.1") }
  }

  @Test("says what happened and what to do")
  func wording() {
    #expect(
      HTTPListenerError.portInUse(host: "::1", port: 80).description
        == "Another program listens on [::1]:80. Stop it or choose another port.")
    #expect(
      HTTPListenerError.addressRefused(host: "10.0.0.9", port: 80, errno: EACCES).description
        == "Cannot listen on 10.0.0.9:80: Permission denied. Choose another address or port.")
  }

  @Test("listens on IPv6 where the system has it")
  func overIPv6() throws {
    do {
      let listener = try start(host: "::1")
      #expect(listener.port != 0)
    } catch .addressRefused(_, _, let errno) {
      #expect(errno == EADDRNOTAVAIL || errno == EAFNOSUPPORT)
    }
  }

  @discardableResult
  private func start(host: String, port: UInt16 = 0) throws(HTTPListenerError) -> HTTPListener {
    try HTTPListener(options: HTTPListenerOptions(host: host, port: port)) {
      $0.respond(HTTPResponse(status: 200))
    }
  }
}
