/// An element of an XML document that is to be written.
struct XMLElement {
  let name: String
  var attributes: [(name: String, value: String)]
  var children: [XMLElement] = []
  /// What it says, instead of children.
  var text: String?

  init(
    _ name: String, _ attributes: [(String, String?)] = [], text: String? = nil,
    _ children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    self.text = text
    self.children = children
  }

  /// The document with this element at its root: one element a line, two blanks a level.
  func document() -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    write(into: &lines, indentation: "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func write(into lines: inout [String], indentation: String) {
    let start =
      "\(indentation)<\(name)"
      + attributes.map { " \($0.name)=\"\(Self.escaped($0.value, isAttribute: true))\"" }.joined()
    if let text {
      lines.append("\(start)>\(Self.escaped(text, isAttribute: false))</\(name)>")
    } else if children.isEmpty {
      lines.append("\(start)/>")
    } else {
      lines.append("\(start)>")
      for child in children { child.write(into: &lines, indentation: indentation + "  ") }
      lines.append("\(indentation)</\(name)>")
    }
  }

  /// The text with what XML reserves spelled out, and U+FFFD for what XML 1.0 cannot hold
  /// (section 2.2 of the recommendation).
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\r": escaped.append(contentsOf: "&#13;".unicodeScalars)
      case "\n" where isAttribute: escaped.append(contentsOf: "&#10;".unicodeScalars)
      case "\t" where isAttribute: escaped.append(contentsOf: "&#9;".unicodeScalars)
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<" ", "\u{FFFE}", "\u{FFFF}":
        escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
