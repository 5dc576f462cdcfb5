/// A name with its namespace, whatever prefix the file uses for it.
public struct XMLName: Sendable, Hashable, CustomStringConvertible {
  /// The namespace's address; empty if there is none.
  public let namespace: String
  /// The name without prefix.
  public let local: String

  /// A name in a namespace.
  public init(_ namespace: String, _ local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// A name without namespace.
  public init(_ local: String) { self.init("", local) }

  /// The namespace of `xml:space` and `xml:lang`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// `{namespace}local`, or the local name alone.
  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// The attributes of an element in the order written; none stands twice.
public struct XMLAttributes: Sendable, Equatable, RandomAccessCollection {
  /// A name and its value.
  public struct Attribute: Sendable, Equatable {
    /// The name.
    public let name: XMLName
    /// The value, entities and line ends resolved.
    public let value: String
  }

  private var attributes: [Attribute] = []

  /// No attributes.
  public init() {}

  mutating func append(_ name: XMLName, _ value: String) {
    attributes.append(Attribute(name: name, value: value))
  }

  /// The first position, 0.
  public var startIndex: Int { attributes.startIndex }
  /// The number of attributes.
  public var endIndex: Int { attributes.endIndex }

  /// The attribute at a position.
  public subscript(position: Int) -> Attribute { attributes[position] }

  /// The value of an attribute without namespace, as most are.
  public subscript(local: String) -> String? { self[XMLName(local)] }

  /// The value of an attribute.
  public subscript(name: XMLName) -> String? {
    attributes.first { $0.name.local == name.local && $0.name.namespace == name.namespace }?.value
  }
}

/// An element of an XML document with all that stands in it: a value that can be sent anywhere.
///
/// Comments and processing instructions are passed over, and the texts around them joined.
public struct XMLElement: Sendable, Equatable {
  /// What may stand in an element.
  public indirect enum Node: Sendable, Equatable {
    /// An element.
    case element(XMLElement)
    /// A run of text with entities and CDATA resolved, blanks kept; never empty.
    case text(String)
  }

  /// The name.
  public let name: XMLName
  /// The attributes.
  public let attributes: XMLAttributes
  /// Elements and texts in the order written.
  public let content: [Node]
  /// The line on which the start tag begins, from 1.
  public let line: Int

  /// The elements directly inside, in the order written.
  public var children: [XMLElement] {
    content.compactMap { node in
      if case .element(let element) = node { return element }
      return nil
    }
  }

  /// The elements directly inside that have a local name, in the order written.
  public func children(_ local: String) -> [XMLElement] {
    children.filter { $0.name.local == local }
  }

  /// The first element directly inside that has a local name.
  public func child(_ local: String) -> XMLElement? {
    children.first { $0.name.local == local }
  }

  /// All text inside, at any depth, in the order written.
  public var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for node in content {
      switch node {
      case .text(let run): text += run
      case .element(let element): element.appendText(to: &text)
      }
    }
  }
}
