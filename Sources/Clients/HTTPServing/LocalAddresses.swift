internal import Glibc

/// The addresses by which other devices on the local network reach this computer.
public enum LocalAddresses {
  /// Numeric IPv4 addresses of the interfaces that are up, loopback last.
  public static func ipv4() -> [String] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return ["127.0.0.1"] }
    defer { freeifaddrs(list) }
    var found: [(address: String, isLoopback: Bool)] = []
    var next = list
    while let entry = next?.pointee {
      next = entry.ifa_next
      guard entry.ifa_flags & UInt32(IFF_UP) != 0, let address = entry.ifa_addr,
        address.pointee.sa_family == UInt16(AF_INET)
      else { continue }
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      guard
        getnameinfo(address, size, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      else { continue }
      let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let isLoopback = entry.ifa_flags & UInt32(IFF_LOOPBACK) != 0
      found.append((String(decoding: bytes, as: UTF8.self), isLoopback))
    }
    return found.filter { !$0.isLoopback }.map(\.address)
      + found.filter(\.isLoopback).map(\.address)
  }
}
