/// One HTTP request, received whole.
public struct HTTPRequest: Sendable {
  /// The method as sent, for example `GET`. `HEAD` arrives as `HEAD`; its answer is sent without
  /// the body.
  public let method: String

  /// The path without the query, percent-decoded.
  ///
  /// `%2F` and `/` look the same here; bytes that are not UTF-8 become U+FFFD.
  public let path: String

  /// The decoded pairs after the `?` of the address.
  public let query: HTTPQuery

  /// The header fields, in the order of the request.
  public let headers: HTTPHeaders

  /// The body, at most `HTTPListenerOptions.maximumBodyBytes` long; empty if there was none.
  public let body: [UInt8]

  /// Creates a request; a listener does so for its responder, a test for a router.
  public init(
    method: String, path: String, query: HTTPQuery = HTTPQuery(),
    headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }
}
