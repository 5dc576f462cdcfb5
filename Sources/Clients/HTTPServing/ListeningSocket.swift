internal import Glibc

/// A bound socket that listens.
///
/// libmicrohttpd could bind by itself, but it reports only that it failed, not why.
struct ListeningSocket: ~Copyable {
  /// The port bound, also if the system was to choose it.
  let port: UInt16
  private let descriptor: Int32

  init(host: String, port: UInt16) throws(HTTPListenerError) {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else {
      throw .addressInvalid(host: host)
    }
    defer { freeaddrinfo(address) }
    guard let descriptor = Self.listen(on: address.pointee) else {
      throw errno == EADDRINUSE
        ? .portInUse(host: host, port: port)
        : .addressRefused(host: host, port: port, errno: errno)
    }
    self.descriptor = descriptor
    self.port = Self.boundPort(of: descriptor)
  }

  deinit {
    close(descriptor)
  }

  /// Gives the descriptor away, with the duty to close it.
  consuming func release() -> Int32 {
    let descriptor = descriptor
    discard self
    return descriptor
  }

  /// Returns a listening descriptor, or `nil` with the cause in `errno`.
  private static func listen(on address: addrinfo) -> Int32? {
    let type = address.ai_socktype | Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(address.ai_family, type, address.ai_protocol)
    guard descriptor >= 0 else { return nil }
    // A restart must not wait until the connections of the last run have faded (man 7 socket).
    set(SO_REUSEADDR, of: SOL_SOCKET, to: 1, on: descriptor)
    if address.ai_family == AF_INET6 {
      set(IPV6_V6ONLY, of: Int32(IPPROTO_IPV6), to: 0, on: descriptor)
    }
    guard
      bind(descriptor, address.ai_addr, address.ai_addrlen) == 0,
      Glibc.listen(descriptor, SOMAXCONN) == 0
    else {
      let cause = errno
      close(descriptor)
      errno = cause
      return nil
    }
    return descriptor
  }

  private static func set(_ option: Int32, of level: Int32, to value: Int32, on socket: Int32) {
    var value = value
    setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func boundPort(of descriptor: Int32) -> UInt16 {
    // `sin_port` of IPv4 and `sin6_port` of IPv6 lie at the same place (man 7 ip, man 7 ipv6).
    var address = sockaddr_in6()
    var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    withUnsafeMutableBytes(of: &address) { bytes in
      _ = getsockname(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, &length)
    }
    return UInt16(bigEndian: address.sin6_port)
  }
}
