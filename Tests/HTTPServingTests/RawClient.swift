import Glibc

/// A client that sends bytes as they are and reads answers, over one connection to 127.0.0.1.
///
/// Waits at most ten seconds for anything, so that a silent server fails a test, not hangs it.
final class RawClient {
  private let descriptor: Int32
  private var received: [UInt8] = []

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafeBytes(of: &address) { bytes in
      connect(
        descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
        socklen_t(bytes.count))
    }
    guard result == 0 else { throw RawClientError(errno: errno) }
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw RawClientError(errno: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads one answer; that to `HEAD` has no body.
  func readAnswer(hasBody: Bool = true) throws -> RawAnswer {
    var head: [UInt8] = []
    while !head.ends(with: "\r\n\r\n") { head.append(try nextByte()) }
    var answer = RawAnswer(head: String(decoding: head, as: UTF8.self))
    let length = hasBody ? answer.header("Content-Length").flatMap { Int($0) } ?? 0 : 0
    while answer.body.count < length { answer.body.append(try nextByte()) }
    return answer
  }

  /// Sends a request without body and reads the answer.
  func get(_ target: String) throws -> RawAnswer {
    try send("GET \(target) HTTP/1.1\r\nHost: test\r\n\r\n")
    return try readAnswer()
  }

  private func nextByte() throws -> UInt8 {
    if received.isEmpty {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { throw RawClientError(errno: count == 0 ? 0 : errno) }
      received = buffer[..<count].reversed()
    }
    return received.removeLast()
  }
}

/// `errno` is 0 if the server closed the connection.
struct RawClientError: Error {
  let errno: Int32
}

struct RawAnswer {
  let head: String
  var body: [UInt8] = []
  var text: String { String(decoding: body, as: UTF8.self) }

  var status: Int? {
    head.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  /// Returns the value of a header field, whose name is compared as written.
  func header(_ name: String) -> String? {
    head.split(separator: "\r\n").first { $0.hasPrefix(name + ": ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }

  init(head: String) { self.head = head }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
