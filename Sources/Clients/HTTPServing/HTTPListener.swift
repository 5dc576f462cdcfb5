internal import Synchronization

/// Accepts HTTP connections and hands each request to a responder.
///
/// The connections are shared among threads of libmicrohttpd, which receive each request whole,
/// call the responder once with it, and send the answer whenever it comes.
public final class HTTPListener: Sendable {
  /// The port bound, also if the options left the choice to the system.
  public let port: UInt16

  let state: ListenerState
  private let daemon: Mutex<MicroHTTPDaemon?>

  /// Starts to listen.
  /// - Parameters:
  ///   - options: where to listen and how much to take on. Precondition: at least one thread, and
  ///     a connection for each.
  ///   - responder: is called once a request, on a thread that other connections wait for: it
  ///     answers at once, or keeps the exchange and returns.
  /// - Throws: `HTTPListenerError`.
  public init(
    options: HTTPListenerOptions, responder: @escaping @Sendable (HTTPExchange) -> Void
  ) throws(HTTPListenerError) {
    precondition(options.threads >= 1, "A listener has at least one thread.")
    precondition(
      options.maximumConnections >= options.threads, "Every thread needs a connection at least.")
    let socket = try ListeningSocket(host: options.host, port: options.port)
    port = socket.port
    state = ListenerState(maximumBodyBytes: options.maximumBodyBytes, responder: responder)
    daemon = Mutex(try MicroHTTPDaemon(options, on: socket, state: state))
  }

  /// Stops to accept connections, lets requests in progress finish, and ends the threads.
  ///
  /// Requests that have begun have `stopGraceInSeconds` to be answered; then, and on connections
  /// that are still open, the answer is 503. When it returns the responder is not called again. A
  /// second call does nothing, and releasing the listener stops it too. Precondition: not called
  /// by the responder, whose thread it would wait for.
  public func stop() {
    daemon.withLock { $0 = nil }
  }
}
