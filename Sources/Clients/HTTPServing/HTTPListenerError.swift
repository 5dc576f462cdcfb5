internal import Glibc

/// Why a listener could not start.
public enum HTTPListenerError: Error, Equatable, Sendable {
  /// The host is not a numeric IPv4 or IPv6 address.
  case addressInvalid(host: String)

  /// Another program listens on this port (`EADDRINUSE`).
  case portInUse(host: String, port: UInt16)

  /// The system refuses the address or the port: not an address of this computer
  /// (`EADDRNOTAVAIL`), a port reserved to the administrator (`EACCES`), …
  case addressRefused(host: String, port: UInt16, errno: Int32)

  /// The threads of the listener could not be started; `errno` is 0 if the cause is unknown.
  case notStarted(errno: Int32)
}

extension HTTPListenerError: CustomStringConvertible {
  /// Where, what, and what to do.
  public var description: String {
    switch self {
    case .addressInvalid(let host):
      "'\(host)' is not a numeric address. Write one like 127.0.0.1 or ::1."
    case .portInUse(let host, let port):
      "Another program listens on \(place(host, port)). Stop it or choose another port."
    case .addressRefused(let host, let port, let errno):
      "Cannot listen on \(place(host, port)): \(text(of: errno)). Choose another address or port."
    case .notStarted(let errno):
      "The web server could not start: \(text(of: errno)). Close other programs and try again."
    }
  }
}

private func place(_ host: String, _ port: UInt16) -> String {
  host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
}

private func text(of errno: Int32) -> String {
  errno == 0 ? "unknown cause" : String(cString: strerror(errno))
}
