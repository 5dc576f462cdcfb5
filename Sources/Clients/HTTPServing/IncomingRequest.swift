/// One request while libmicrohttpd receives it, used only on the thread of its connection.
final class IncomingRequest {
  enum Stage { case head, body, handedOver }

  /// The responder's side of the request; `nil` if the listener was stopping when it began.
  let reply: PendingReply?
  var stage = Stage.head
  private(set) var isTooLarge = false
  private(set) var body: [UInt8] = []
  private let target: RequestTarget

  init(target: RequestTarget, reply: PendingReply?) {
    self.target = target
    self.reply = reply
  }

  /// Keeps the next piece of the body; drops it all, but reads on, once it is longer than `limit`.
  func append(_ piece: UnsafeRawBufferPointer, limit: Int) {
    guard !isTooLarge, piece.count <= limit - body.count else {
      isTooLarge = true
      body = []
      return
    }
    body.append(contentsOf: piece)
  }

  /// Returns the request for the responder; its body is moved, not copied.
  func handOver(method: String, headers: HTTPHeaders) -> HTTPRequest {
    defer { body = [] }
    return HTTPRequest(
      method: method, path: target.path, query: target.query, headers: headers, body: body)
  }
}
