/// Where a listener listens, and how much it takes on.
public struct HTTPListenerOptions: Sendable {
  /// A numeric IPv4 or IPv6 address: `127.0.0.1`, `0.0.0.0`; `::` takes IPv4 connections too.
  public var host: String

  /// The port; 0 lets the system choose a free one, which `HTTPListener.port` tells.
  public var port: UInt16

  /// The number of threads that share the connections and call the responder, at least 1.
  public var threads: Int

  /// The longest request body that reaches the responder; longer ones are answered with 413.
  public var maximumBodyBytes: Int

  /// The number of connections open at a time; more wait to be accepted.
  ///
  /// They are divided among the threads, so at least as many as `threads`.
  public var maximumConnections: Int

  /// After how long a silent connection is closed; one that waits for its answer is not silent.
  ///
  /// With libmicrohttpd 0.9.75 this is also how long a client that leaves in the middle of a body
  /// may keep its place.
  public var idleTimeoutInSeconds: Int

  /// How long `HTTPListener.stop()` waits for requests that have begun.
  public var stopGraceInSeconds: Int

  /// Creates options; the defaults suit some hundred phones and one laptop.
  public init(
    host: String, port: UInt16, threads: Int = 2, maximumBodyBytes: Int = 1 << 20,
    maximumConnections: Int = 512, idleTimeoutInSeconds: Int = 30, stopGraceInSeconds: Int = 5
  ) {
    self.host = host
    self.port = port
    self.threads = threads
    self.maximumBodyBytes = maximumBodyBytes
    self.maximumConnections = maximumConnections
    self.idleTimeoutInSeconds = idleTimeoutInSeconds
    self.stopGraceInSeconds = stopGraceInSeconds
  }
}
