import Glibc
import HTTPServing
import Synchronization

/// Starts a listener on a free port of 127.0.0.1.
func listen(
  maximumBodyBytes: Int = 1 << 20, idleTimeoutInSeconds: Int = 30, stopGraceInSeconds: Int = 5,
  responder: @escaping @Sendable (HTTPExchange) -> Void
) throws -> HTTPListener {
  var options = HTTPListenerOptions(host: "127.0.0.1", port: 0)
  options.maximumBodyBytes = maximumBodyBytes
  options.idleTimeoutInSeconds = idleTimeoutInSeconds
  options.stopGraceInSeconds = stopGraceInSeconds
  return try HTTPListener(options: options, responder: responder)
}

/// Exchanges that a responder keeps, to be answered later.
final class Waiting: Sendable {
  private let exchanges = Mutex<[HTTPExchange]>([])
  var count: Int { exchanges.withLock { $0.count } }

  func keep(_ exchange: HTTPExchange) { exchanges.withLock { $0.append(exchange) } }

  /// Returns the exchanges and forgets them.
  func take() -> [HTTPExchange] {
    exchanges.withLock { exchanges in
      defer { exchanges = [] }
      return exchanges
    }
  }
}

/// Whether the condition comes true within ten seconds.
func eventually(_ condition: () -> Bool) -> Bool {
  for _ in 0..<10_000 {
    if condition() { return true }
    usleep(1_000)
  }
  return false
}
