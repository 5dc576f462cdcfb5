import Dispatch
import Glibc
import Synchronization
import Testing

@testable import HTTPServing

@Suite("A listener whose answers come later")
struct HTTPListenerWaitingTests {
  @Test("lets 64 clients wait and answers each from another thread")
  func answersLater() throws {
    let waiting = Waiting()
    let listener = try listen { waiting.keep($0) }
    defer { listener.stop() }
    let clients = try (0..<64).map { _ in try RawClient(port: listener.port) }
    for (number, client) in clients.enumerated() {
      try client.send("GET /\(number) HTTP/1.1\r\nHost: test\r\n\r\n")
    }
    #expect(eventually { waiting.count == 64 })
    DispatchQueue.global().async {
      for exchange in waiting.take().reversed() {
        exchange.respond(HTTPResponse(status: 200, text: exchange.request.path))
        exchange.respond(HTTPResponse(status: 404, text: "a second answer is ignored"))
      }
    }
    for (number, client) in clients.enumerated() {
      let answer = try client.readAnswer()
      #expect(answer.status == 200)
      #expect(answer.text == "/\(number)")
    }
  }

  @Test("loses no answer that comes while its connection is being set aside")
  func answersAtOnceFromAnotherThread() throws {
    let listener = try listen { exchange in
      DispatchQueue.global().async {
        exchange.respond(HTTPResponse(status: 200, text: exchange.request.path))
      }
    }
    defer { listener.stop() }
    let clients = try (0..<8).map { _ in try RawClient(port: listener.port) }
    for round in 0..<250 {
      for client in clients { try client.send("GET /\(round) HTTP/1.1\r\nHost: test\r\n\r\n") }
      for client in clients { try #require(try client.readAnswer().text == "/\(round)") }
    }
  }

  @Test("answers 500 for an exchange dropped at once or later")
  func dropped() throws {
    let waiting = Waiting()
    let listener = try listen { exchange in
      if exchange.request.path == "/later" { waiting.keep(exchange) }
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    #expect(try client.get("/at-once").status == 500)
    try client.send("GET /later HTTP/1.1\r\nHost: test\r\n\r\n")
    #expect(eventually { waiting.count == 1 })
    _ = waiting.take()
    #expect(try client.readAnswer().status == 500)
  }

  @Test("forgets clients that leave in the middle of a body")
  func leavesDuringBody() throws {
    // The end of a stream that directly follows data is noticed only by the idle timeout
    // (libmicrohttpd 0.9.75 with epoll).
    let listener = try listen(idleTimeoutInSeconds: 1) { $0.respond(HTTPResponse(status: 200)) }
    defer { listener.stop() }
    for _ in 0..<50 {
      let client = try RawClient(port: listener.port)
      try client.send("PUT / HTTP/1.1\r\nHost: test\r\nContent-Length: 900000\r\n\r\n")
      try client.send([UInt8](repeating: 7, count: 400_000))
    }
    #expect(eventually { listener.state.requestsInProgress == 0 })
    #expect(try RawClient(port: listener.port).get("/").status == 200)
  }

  @Test("forgets a client that leaves while it waits")
  func leavesWhileWaiting() throws {
    let waiting = Waiting()
    let listener = try listen { waiting.keep($0) }
    defer { listener.stop() }
    do {
      let client = try RawClient(port: listener.port)
      try client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n")
      #expect(eventually { waiting.count == 1 })
    }
    for exchange in waiting.take() { exchange.respond(HTTPResponse(status: 200, text: "gone")) }
    #expect(eventually { listener.state.requestsInProgress == 0 })
  }

  struct Refused: CustomTestStringConvertible {
    let testDescription: String
    let fields: String
  }

  @Test(
    "forgets a request that libmicrohttpd refuses by itself",
    arguments: [
      Refused(testDescription: "length", fields: "Content-Length: many\r\n\r\n"),
      Refused(testDescription: "head", fields: String(repeating: "X: long\r\n", count: 9_000)),
      Refused(testDescription: "chunk", fields: "Transfer-Encoding: chunked\r\n\r\nno size\r\n"),
    ])
  func refused(example: Refused) throws {
    let listener = try listen { $0.respond(HTTPResponse(status: 200)) }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    try? client.send("PUT / HTTP/1.1\r\nHost: test\r\n\(example.fields)")
    let status = try? client.readAnswer().status
    #expect(status ?? 400 >= 400)
    #expect(eventually { listener.state.requestsInProgress == 0 })
  }
}
