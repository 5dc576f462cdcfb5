/// The header fields of a request, whose names are compared without regard to case.
public struct HTTPHeaders: Sendable {
  /// Names and values in the order of the request; a name may occur more than once.
  public let fields: [(name: String, value: String)]

  /// Creates headers from fields in their order.
  public init(_ fields: [(name: String, value: String)] = []) {
    self.fields = fields
  }

  /// Returns the value of the first field with that name, `nil` if there is none.
  ///
  /// Names are compared byte by byte, with A-Z equal to a-z (RFC 9110, 5.1).
  public func first(named name: String) -> String? {
    fields.first { $0.name.utf8.elementsEqual(name.utf8) { $0.lowercased == $1.lowercased } }?.value
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
