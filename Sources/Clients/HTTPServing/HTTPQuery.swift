/// The name-value pairs of a query or of a form body.
public struct HTTPQuery: Sendable {
  /// The decoded pairs in their order; a name may occur more than once (check boxes).
  public let items: [(name: String, value: String)]

  /// Creates a query from decoded pairs in their order.
  public init(_ items: [(name: String, value: String)] = []) {
    self.items = items
  }

  /// Decodes `application/x-www-form-urlencoded` text: a query, or the body of a form.
  ///
  /// Pairs are separated by `&`, empty ones are skipped, a pair without `=` has an empty value, `+`
  /// is a space. It never fails: a `%` without two hexadecimal digits stays as it is, and bytes
  /// that are not UTF-8 become U+FFFD.
  /// - Source: https://url.spec.whatwg.org/#urlencoded-parsing
  public init(formEncoded bytes: [UInt8]) {
    items = bytes.split(separator: UInt8(ascii: "&")).map { pair in
      let name = pair.prefix { $0 != UInt8(ascii: "=") }
      return (
        name: percentDecoded(name, plusIsSpace: true),
        value: percentDecoded(pair.dropFirst(name.count + 1), plusIsSpace: true)
      )
    }
  }

  /// Returns the value of the first pair with exactly that name, `nil` if there is none.
  public func first(named name: String) -> String? {
    items.first { $0.name == name }?.value
  }
}
