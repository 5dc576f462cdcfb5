internal import JSONText

/// Writes values as YAML to be edited by hand.
struct YAMLText {
  /// How long a line should get, in characters.
  private static let width = 100

  private var lines: [String] = []

  /// The text of a whole file, whose outermost value has keys.
  static func text(of root: JSONValue) -> String {
    var writer = YAMLText()
    guard case .object(let members) = root else { return inline(root) + "\n" }
    for member in members {
      if isApart(member) { writer.leaveBlankLine() }
      writer.write(file: member)
    }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// Whether a blank line before a key of the file helps to find it.
  private static func isApart(_ member: (String, JSONValue)) -> Bool {
    [
      "welcome", "consent", "closing", "support", "attribution", "settings", "scales", "records",
      "sections",
    ].contains(member.0)
  }

  /// Leaves a blank line, unless there is one: a text that ends in blank lines would get longer.
  private mutating func leaveBlankLine() {
    if lines.last != "" { lines.append("") }
  }

  /// A key of the file; scales, kinds of records and sections with a blank line between them.
  private mutating func write(file member: (String, JSONValue)) {
    let start = "\(Self.key(member.0)):"
    switch member {
    case ("scales", .object(let members)), ("records", .object(let members)):
      lines.append(start)
      for (place, member) in members.enumerated() {
        if place > 0 { leaveBlankLine() }
        write([member], indentation: 2)
      }
    case ("sections", .array(let elements)):
      lines.append(start)
      for (place, element) in elements.enumerated() {
        if place > 0 { leaveBlankLine() }
        write(element: element, indentation: 2)
      }
    default: write(member.1, after: start, indentation: 0)
    }
  }

  /// Writes a value: on the line that starts with `start` if there is room, else below it.
  ///
  /// - Parameter indentation: columns before the key, dash or dashes that the line starts with.
  private mutating func write(_ value: JSONValue, after start: String, indentation: Int) {
    let lead = String(repeating: " ", count: indentation) + start
    if let flow = Self.flow(value, depth: 1), lead.count + 1 + flow.count <= Self.width {
      return lines.append("\(lead) \(flow)")
    }
    switch value {
    case .object(let members):
      lines.append(lead)
      write(members, indentation: indentation + 2)
    case .array(let elements):
      lines.append(lead)
      for element in elements { write(element: element, indentation: indentation + 2) }
    case .string(let text): write(text, after: lead, indentation: indentation + 2)
    default: lines.append("\(lead) \(Self.inline(value))")
    }
  }

  private mutating func write(_ members: [(String, JSONValue)], indentation: Int) {
    for (key, value) in members {
      write(value, after: "\(Self.key(key)):", indentation: indentation)
    }
  }

  /// An element of a list: on one line, or its keys below one another from the dash on.
  private mutating func write(element: JSONValue, indentation: Int) {
    let dash = String(repeating: " ", count: indentation) + "-"
    if let flow = Self.flow(element, depth: 2), dash.count + 1 + flow.count <= Self.width {
      return lines.append("\(dash) \(flow)")
    }
    guard case .object(let members) = element, !members.isEmpty else {
      return write(element, after: "-", indentation: indentation)
    }
    let start = lines.count
    write(members, indentation: indentation + 2)
    lines[start] = "\(dash) \(lines[start].dropFirst(indentation + 2))"
  }

  private mutating func write(_ text: String, after lead: String, indentation: Int) {
    let blanks = String(repeating: " ", count: indentation)
    if text.utf8.contains(0x0A), let block = YAMLScalar.block(text) {
      lines.append("\(lead) \(block.mark)")
      lines += block.lines.map { $0.isEmpty ? "" : blanks + $0 }
    } else if let folded = YAMLScalar.folded(text, width: Self.width - indentation),
      folded.count > 1
    {
      lines.append("\(lead) >-")
      lines += folded.map { blanks + $0 }
    } else {
      lines.append("\(lead) \(YAMLScalar.inline(text))")
    }
  }

  /// The value on one line, if it reads well there: no question, no text of several lines, keys
  /// inside keys no deeper than `depth`.
  private static func flow(_ value: JSONValue, depth: Int) -> String? {
    if case .string(let text) = value {
      return isSimple(value, depth: depth) ? YAMLScalar.inline(text) : nil
    }
    return isSimple(value, depth: depth) ? inline(value) : nil
  }

  private static func isSimple(_ value: JSONValue, depth: Int) -> Bool {
    switch value {
    case .string(let text): !text.utf8.contains(0x0A)
    case .array(let elements):
      elements.allSatisfy { if case .string = $0 { true } else { false } }
    case .object(let members):
      depth > 0 && members.first?.0 != "id"
        && members.allSatisfy { isSimple($0.1, depth: depth - 1) }
    default: true
    }
  }

  private static func inline(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let truth): truth ? "yes" : "no"
    case .number: value.text()
    case .string(let text): YAMLScalar.inline(text, isInFlow: true)
    case .array(let elements): "[\(elements.map(inline).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(key($0.0)): \(inline($0.1))" }.joined(separator: ", "))}"
    }
  }

  /// A key, in quotes if it would be read as something else by other programs.
  private static func key(_ key: String) -> String {
    YAMLScalar.inline(key, isInFlow: true)
  }
}
