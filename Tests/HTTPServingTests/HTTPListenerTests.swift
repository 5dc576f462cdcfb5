import HTTPServing
import Synchronization
import Testing

@Suite("A listener")
struct HTTPListenerTests {
  @Test("hands out method, decoded path, query and headers")
  func request() throws {
    let seen = Mutex<HTTPRequest?>(nil)
    let listener = try listen { exchange in
      seen.withLock { $0 = exchange.request }
      exchange.respond(HTTPResponse(status: 200, text: "ok"))
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    try client.send(
      "GET /pr%C3%A9sence/a+b%00c%zz?name=Ana+Mar%C3%ADa&x=1&x=2&empty HTTP/1.1\r\n"
        + "Host: test\r\nAccept-Language: fr\r\nX-Name: José\r\n\r\n")
    let answer = try client.readAnswer()
    #expect(answer.status == 200)
    #expect(answer.text == "ok")
    #expect(answer.header("Content-Type") == "text/plain; charset=utf-8")
    let request = try #require(seen.withLock { $0 })
    #expect(request.method == "GET")
    #expect(request.path == "/présence/a+b\0c%zz")
    #expect(request.query.first(named: "name") == "Ana María")
    #expect(request.query.items.map(\.value) == ["Ana María", "1", "2", ""])
    #expect(request.headers.first(named: "accept-LANGUAGE") == "fr")
    #expect(request.headers.first(named: "X-Name") == "José")
    #expect(request.body.isEmpty)
  }

  @Test("receives a body of 300 kB whole", arguments: [false, true])
  func body(isChunked: Bool) throws {
    let sent = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let listener = try listen { exchange in
      let isWhole = exchange.request.method == "PUT" && exchange.request.body == sent
      exchange.respond(HTTPResponse(status: isWhole ? 201 : 400))
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    if isChunked {
      try client.send("PUT / HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n")
      for start in stride(from: 0, to: sent.count, by: 30_000) {
        try client.send("7530\r\n")
        try client.send(Array(sent[start..<start + 30_000]) + Array("\r\n".utf8))
      }
      try client.send("0\r\n\r\n")
    } else {
      try client.send("PUT / HTTP/1.1\r\nHost: test\r\nContent-Length: 300000\r\n\r\n")
      try client.send(sent)
    }
    #expect(try client.readAnswer().status == 201)
  }

  @Test("answers 413 to a body over the limit, reads it to its end, and goes on")
  func bodyTooLarge() throws {
    let listener = try listen(maximumBodyBytes: 1_000) { exchange in
      exchange.respond(HTTPResponse(status: 200, text: "\(exchange.request.body.count)"))
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    for (length, status) in [(1_000, 200), (1_001, 413), (500_000, 413), (0, 200)] {
      try client.send("PUT / HTTP/1.1\r\nHost: test\r\nContent-Length: \(length)\r\n\r\n")
      try client.send([UInt8](repeating: 7, count: length))
      #expect(try client.readAnswer().status == status)
    }
  }

  @Test("answers HEAD like GET, without the body")
  func head() throws {
    let listener = try listen { exchange in
      let headers = [(name: "X-Method", value: exchange.request.method)]
      exchange.respond(HTTPResponse(status: 200, text: "twelve bytes", headers: headers))
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    try client.send("HEAD / HTTP/1.1\r\nHost: test\r\n\r\n")
    let answer = try client.readAnswer(hasBody: false)
    #expect(answer.header("Content-Length") == "12")
    #expect(answer.header("X-Method") == "HEAD")
    #expect(try client.get("/").text == "twelve bytes")
  }

  @Test("answers 2 000 requests over one connection")
  func keepAlive() throws {
    let listener = try listen { exchange in
      exchange.respond(HTTPResponse(status: 200, text: exchange.request.path))
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    for number in 0..<2_000 {
      let answer = try client.get("/\(number)")
      try #require(answer.text == "/\(number)")
    }
  }

  @Test("answers requests sent before the first answer came, in their order")
  func pipelining() throws {
    let listener = try listen { exchange in
      exchange.respond(HTTPResponse(status: 200, text: exchange.request.path))
    }
    defer { listener.stop() }
    let client = try RawClient(port: listener.port)
    let requests = (0..<20).map { "GET /\($0) HTTP/1.1\r\nHost: test\r\n\r\n" }
    try client.send(requests.joined())
    for number in 0..<20 {
      #expect(try client.readAnswer().text == "/\(number)")
    }
  }

  @Test("leaves out header fields that HTTP cannot carry, and keeps repeated ones")
  func headerFields() throws {
    let listener = try listen { exchange in
      exchange.respond(
        HTTPResponse(
          status: 200,
          headers: [
            ("X-Split", "a\r\nX-Evil: 1"), ("X-Feed", "a\nb"), ("X Space", "a"), ("", "a"),
            ("X-Null", "a\0b"), ("X-Evil: 2\r\nX", "a"), ("Content-Length", "99"),
            ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"), ("X-Name", "José"),
          ],
          body: Array("ok".utf8)))
    }
    defer { listener.stop() }
    let head = try RawClient(port: listener.port).get("/").head
    let names = head.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != ":" } }.sorted()
    #expect(names == ["Content-Length", "Date", "Set-Cookie", "Set-Cookie", "X-Name"])
    #expect(head.contains("Content-Length: 2\r\n"))
    #expect(head.contains("X-Name: José\r\n"))
  }
}
