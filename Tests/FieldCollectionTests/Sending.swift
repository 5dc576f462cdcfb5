import FieldCollection
import HTTPServing

extension CollectionServer {
  /// What it answers to a request, without a network.
  func send(
    _ method: String, _ path: String, query: String = "", body: String = "",
    headers: [(name: String, value: String)] = []
  ) async -> HTTPResponse {
    await withCheckedContinuation { continuation in
      let request = HTTPRequest(
        method: method, path: path, query: HTTPQuery(formEncoded: Array(query.utf8)),
        headers: HTTPHeaders(headers), body: Array(body.utf8))
      respond(to: HTTPExchange(request: request) { continuation.resume(returning: $0) })
    }
  }
}
