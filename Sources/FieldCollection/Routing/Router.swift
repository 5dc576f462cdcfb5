internal import HTTPServing

/// Finds who answers a request, by method and path.
struct Router {
  /// Answers a request; `parameters` are the parts of the path where the pattern has `{}`.
  typealias Handler = @Sendable (_ exchange: HTTPExchange, _ parameters: [String]) -> Void

  private var routes: [(method: String, pattern: [Substring], handler: Handler)] = []

  /// Adds a route; `/api/v1/responses/{}` matches one part after `responses`.
  mutating func add(_ method: String, _ pattern: String, _ handler: @escaping Handler) {
    routes.append((method, pattern.split(separator: "/"), handler))
  }

  /// Answers a request: 404 if no route has the path, 405 if none of those has the method.
  func respond(to exchange: HTTPExchange) {
    let parts = exchange.request.path.split(separator: "/")
    let method = exchange.request.method == "HEAD" ? "GET" : exchange.request.method
    var allowed: [String] = []
    for route in routes {
      guard let parameters = Self.match(parts, route.pattern) else { continue }
      if route.method == method { return route.handler(exchange, parameters) }
      allowed.append(route.method)
    }
    if allowed.isEmpty {
      Self.refuse(exchange, 404, headers: [])
    } else {
      let allow = [(name: "Allow", value: allowed.joined(separator: ", "))]
      Self.refuse(exchange, 405, headers: allow)
    }
  }

  private static func refuse(
    _ exchange: HTTPExchange, _ status: Int, headers: [(name: String, value: String)]
  ) {
    exchange.respond(
      HTTPResponse(
        status: status, text: "\(status)\n", contentType: "text/plain",
        headers: SecurityHeaders.common + headers))
  }

  private static func match(_ parts: [Substring], _ pattern: [Substring]) -> [String]? {
    guard parts.count == pattern.count else { return nil }
    var parameters: [String] = []
    for (part, piece) in zip(parts, pattern) {
      if piece == "{}" { parameters.append(String(part)) } else if part != piece { return nil }
    }
    return parameters
  }
}
