internal import Dispatch
internal import Synchronization

/// What the callbacks of one daemon share: the responder, and the requests in progress.
final class ListenerState: Sendable {
  private struct Register {
    var isStopping = false
    var replies: [ObjectIdentifier: PendingReply] = [:]
  }

  let responder: @Sendable (HTTPExchange) -> Void
  let maximumBodyBytes: Int
  private let register = Mutex(Register())
  private let unfinished = DispatchGroup()

  init(maximumBodyBytes: Int, responder: @escaping @Sendable (HTTPExchange) -> Void) {
    self.maximumBodyBytes = maximumBodyBytes
    self.responder = responder
  }

  /// The number of requests that have begun and are neither answered nor aborted.
  var requestsInProgress: Int {
    register.withLock { $0.replies.count }
  }

  /// Enters a request that begins; `nil` once the listener stops.
  func begin() -> PendingReply? {
    register.withLock { register in
      guard !register.isStopping else { return nil }
      let reply = PendingReply()
      register.replies[ObjectIdentifier(reply)] = reply
      unfinished.enter()
      return reply
    }
  }

  /// Strikes out a request whose answer is sent, or whose connection is lost.
  func end(_ reply: PendingReply) {
    let entry = register.withLock { $0.replies.removeValue(forKey: ObjectIdentifier(reply)) }
    if entry != nil { unfinished.leave() }
  }

  /// Refuses new requests, waits for those in progress, then answers the rest with 503.
  ///
  /// Afterwards no connection is suspended and none will be, as `MHD_stop_daemon` demands.
  func finish(graceInSeconds: Int) {
    register.withLock { $0.isStopping = true }
    guard unfinished.wait(timeout: .now() + .seconds(graceInSeconds)) == .timedOut else { return }
    for reply in register.withLock({ Array($0.replies.values) }) { reply.answer(.stopping) }
    // Gives the answers a moment to leave; uploads that have not ended are cut off.
    _ = unfinished.wait(timeout: .now() + .seconds(1))
  }
}
