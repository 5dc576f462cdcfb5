/// The answer to one request.
public struct HTTPResponse: Sendable {
  /// The status code, 200...999.
  public let status: Int

  /// The header fields, in the order in which they are sent.
  ///
  /// A field is left out if its name is no HTTP token, or if its value is empty or has a control
  /// character, such as the line break that would start a field of its own. `Content-Length` and
  /// `Date` are added by the listener.
  public var headers: [(name: String, value: String)]

  /// The body; not sent in answer to `HEAD`, nor with the statuses 204 and 304.
  public var body: [UInt8]

  /// Creates an answer from bytes.
  ///
  /// Precondition: the status is in 200...999; an informational one is not an answer.
  public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    precondition((200...999).contains(status), "An HTTP answer has a status in 200...999.")
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Creates an answer from text, sent as UTF-8.
  ///
  /// `contentType` is the media type with its charset; it is sent before `headers`.
  public init(
    status: Int, text: String, contentType: String = "text/plain; charset=utf-8",
    headers: [(name: String, value: String)] = []
  ) {
    self.init(
      status: status, headers: [(name: "Content-Type", value: contentType)] + headers,
      body: Array(text.utf8))
  }
}

/// The answers that the client gives without asking the responder, or in its place.
extension HTTPResponse {
  static let bodyTooLarge = HTTPResponse(status: 413, text: "413 Content Too Large\n")
  static let dropped = HTTPResponse(status: 500, text: "500 Internal Server Error\n")
  static let stopping = HTTPResponse(
    status: 503, text: "503 Service Unavailable\n", headers: [(name: "Connection", value: "close")])
}
