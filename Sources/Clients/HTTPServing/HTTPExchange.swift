internal import Synchronization

/// One request that waits for its answer.
///
/// It is answered once, now or later, from any thread. Meanwhile its connection is set aside and
/// occupies no thread. If the last reference goes away before an answer, the answer is status 500.
public final class HTTPExchange: Sendable {
  /// The request to answer.
  public let request: HTTPRequest

  private let answer: Mutex<(@Sendable (HTTPResponse) -> Void)?>

  /// Creates an exchange; a listener does so for its responder, a test for a router.
  /// - Parameters:
  ///   - request: the request to answer.
  ///   - answer: is called exactly once, on the thread that answers.
  public init(request: HTTPRequest, answer: @escaping @Sendable (HTTPResponse) -> Void) {
    self.request = request
    self.answer = Mutex(answer)
  }

  deinit {
    respond(.dropped)
  }

  /// Answers the request; does nothing if it has been answered already.
  ///
  /// Returns without waiting for the network.
  public func respond(_ response: HTTPResponse) {
    let answer = answer.withLock { $0.take() }
    answer?(response)
  }
}
