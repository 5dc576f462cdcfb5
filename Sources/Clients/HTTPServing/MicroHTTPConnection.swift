internal import CMicroHTTPD

/// A connection of libmicrohttpd.
///
/// Its address is kept as a number, because a suspended connection is resumed from any thread:
/// that one call (`MHD_resume_connection`) is safe everywhere, the others belong to the thread on
/// which libmicrohttpd hands the connection out.
struct MicroHTTPConnection: Sendable {
  private let address: UInt
  private var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }

  init(_ pointer: OpaquePointer) {
    address = UInt(bitPattern: pointer)
  }

  func suspend() {
    MHD_suspend_connection(pointer)
  }

  /// Precondition: the connection is suspended.
  func resume() {
    MHD_resume_connection(pointer)
  }

  var headers: HTTPHeaders {
    var fields: [(name: String, value: String)] = []
    withUnsafeMutablePointer(to: &fields) { fields in
      _ = MHD_get_connection_values_n(pointer, .HEADER_KIND, collectField, fields)
    }
    return HTTPHeaders(fields)
  }

  /// Hands the answer over; `.NO` makes libmicrohttpd close the connection.
  func queue(_ answer: HTTPResponse) -> MHD_Result {
    let response = answer.body.withUnsafeBytes { body in
      // The buffer is copied, so that nobody writes to it.
      MHD_create_response_from_buffer(
        body.count, UnsafeMutableRawPointer(mutating: body.baseAddress), .RESPMEM_MUST_COPY)
    }
    guard let response else { return .NO }
    defer { MHD_destroy_response(response) }
    // The result says only that libmicrohttpd left the field out: an empty value, or a length.
    for (name, value) in answer.headers where isField(name: name, value: value) {
      _ = MHD_add_response_header(response, name, value)
    }
    return MHD_queue_response(pointer, UInt32(answer.status), response)
  }
}

/// Appends one field to the array of `headers`.
private func collectField(
  _ fields: UnsafeMutableRawPointer?, _: MHD_ValueKind, _ name: UnsafePointer<CChar>?,
  _ nameSize: Int, _ value: UnsafePointer<CChar>?, _ valueSize: Int
) -> MHD_Result {
  fields?.assumingMemoryBound(to: [(name: String, value: String)].self).pointee
    .append((name: text(name, nameSize), value: text(value, valueSize)))
  return .YES
}

private func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
  guard let start else { return "" }
  return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
}

/// Whether HTTP can carry the field (RFC 9110, 5.1 and 5.5).
private func isField(name: String, value: String) -> Bool {
  let punctuation = "!#$%&'*+-.^_`|~"
  let isToken = name.allSatisfy {
    $0.isASCII && ($0.isLetter || $0.isNumber || punctuation.contains($0))
  }
  return isToken && !name.isEmpty && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
}
