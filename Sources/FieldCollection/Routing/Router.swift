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
      exchange.respond(HTTPResponse(status: 404, text: "404\n", contentType: "text/plain"))
    } else {
      let allow = [(name: "Allow", value: allowed.joined(separator: ", "))]
      exchange.respond(
        HTTPResponse(status: 405, text: "405\n", contentType: "text/plain", headers: allow))
    }
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
