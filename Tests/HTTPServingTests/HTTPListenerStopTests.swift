import Dispatch
import Glibc
import HTTPServing
import Testing

@Suite("Stopping a listener", .timeLimit(.minutes(1)))
struct HTTPListenerStopTests {
  @Test("lets requests that wait be answered")
  func grace() throws {
    let waiting = Waiting()
    let listener = try listen { waiting.keep($0) }
    let client = try RawClient(port: listener.port)
    try client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(eventually { waiting.count == 1 })
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(200)) {
      for exchange in waiting.take() { exchange.respond(HTTPResponse(status: 201)) }
    }
    listener.stop()
    #expect(try client.readAnswer().status == 201)
  }

  @Test("answers 503 to those still waiting after the grace, and returns")
  func graceOver() throws {
    let waiting = Waiting()
    let listener = try listen(idleTimeoutInSeconds: 3_600, stopGraceInSeconds: 0) {
      waiting.keep($0)
    }
    let clients = try (0..<10).map { _ in try RawClient(port: listener.port) }
    for client in clients { try client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n") }
    #expect(eventually { waiting.count == 10 })
    listener.stop()
    for client in clients {
      let answer = try client.readAnswer()
      #expect(answer.status == 503)
      #expect(answer.header("Connection")?.lowercased() == "close")
    }
    // Too late, and without effect.
    for exchange in waiting.take() { exchange.respond(HTTPResponse(status: 200)) }
  }

  @Test("closes idle connections, frees the port, and may be repeated")
  func idle() throws {
    let listener = try listen { $0.respond(HTTPResponse(status: 200)) }
    let client = try RawClient(port: listener.port)
    #expect(try client.get("/").status == 200)
    listener.stop()
    listener.stop()
    #expect(throws: RawClientError.self) { try client.get("/") }
    let options = HTTPListenerOptions(host: "127.0.0.1", port: listener.port)
    let second = try HTTPListener(options: options) { $0.respond(HTTPResponse(status: 204)) }
    defer { second.stop() }
    #expect(try RawClient(port: second.port).get("/").status == 204)
  }

  @Test("is not held up by an upload that never ends")
  func upload() throws {
    let listener = try listen(idleTimeoutInSeconds: 3_600, stopGraceInSeconds: 0) {
      $0.respond(HTTPResponse(status: 200))
    }
    let client = try RawClient(port: listener.port)
    try client.send("PUT / HTTP/1.1\r\nHost: test\r\nContent-Length: 1000\r\n\r\nhalf")
    usleep(50_000)
    listener.stop()
  }

  @Test("works while clients go on asking", arguments: 0..<5)
  func underLoad(round: Int) throws {
    let answering = DispatchQueue(label: "answering")
    let listener = try listen { exchange in
      answering.async { exchange.respond(HTTPResponse(status: 200)) }
    }
    let port = listener.port
    let clients = DispatchGroup()
    for _ in 0..<4 {
      DispatchQueue.global().async(group: clients) {
        while let client = try? RawClient(port: port), (try? client.get("/")) != nil {}
      }
    }
    usleep(20_000 * UInt32(round + 1))
    listener.stop()
    #expect(clients.wait(timeout: .now() + .seconds(15)) == .success)
  }
}
