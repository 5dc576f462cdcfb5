/// The path and the query of a request line, decoded.
///
/// libmicrohttpd decodes both itself, but hands the result out as C strings, which `%00` cuts
/// short; so the target is taken as the client sent it.
struct RequestTarget {
  let path: String
  let query: HTTPQuery

  init(_ target: [UInt8]) {
    let path = target.prefix { $0 != UInt8(ascii: "?") }
    self.path = percentDecoded(path)
    self.query = HTTPQuery(formEncoded: Array(target.dropFirst(path.count + 1)))
  }
}
