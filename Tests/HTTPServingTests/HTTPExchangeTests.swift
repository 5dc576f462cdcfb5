import HTTPServing
import Synchronization
import Testing

@Suite("An exchange")
struct HTTPExchangeTests {
  @Test("passes on one answer, the first")
  func firstAnswerCounts() {
    #expect(
      statuses { exchange in
        exchange.respond(HTTPResponse(status: 201))
        exchange.respond(HTTPResponse(status: 404))
      } == [201])
  }

  @Test("answers 500 if it is dropped")
  func dropped() {
    #expect(statuses { _ in } == [500])
  }

  private func statuses(_ responder: (HTTPExchange) -> Void) -> [Int] {
    let answers = Answers()
    responder(HTTPExchange(request: HTTPRequest(method: "GET", path: "/")) { answers.add($0) })
    return answers.statuses.withLock { $0 }
  }
}

private final class Answers: Sendable {
  let statuses = Mutex<[Int]>([])
  func add(_ answer: HTTPResponse) { statuses.withLock { $0.append(answer.status) } }
}
