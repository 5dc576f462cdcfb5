internal import Synchronization

/// The answer to one request, wherever it is on its way from the responder to libmicrohttpd.
///
/// Two threads meet here: the one that answers, and the one that owns the connection. Suspending
/// and resuming happen under one lock with the state that calls for them; an answer that arrives
/// between the responder's return and the suspension is therefore found, not lost.
final class PendingReply: Sendable {
  private enum State {
    case open
    case suspended(MicroHTTPConnection)
    case answered(HTTPResponse)
    case taken
  }

  private let state = Mutex(State.open)

  var isOpen: Bool {
    state.withLock { state in
      if case .open = state { true } else { false }
    }
  }

  /// Keeps the answer and wakes the connection; the first answer counts.
  func answer(_ response: HTTPResponse) {
    state.withLock { state in
      switch state {
      case .open:
        state = .answered(response)
      case .suspended(let connection):
        state = .answered(response)
        connection.resume()
      case .answered, .taken:
        break
      }
    }
  }

  /// Returns the answer if it is there, else suspends the connection until it is.
  func takeOrSuspend(_ connection: MicroHTTPConnection) -> HTTPResponse? {
    state.withLock { state in
      switch state {
      case .open:
        connection.suspend()
        state = .suspended(connection)
        return nil
      case .answered(let response):
        state = .taken
        return response
      case .suspended, .taken:
        return nil
      }
    }
  }
}
