/// How a regular expression repeats things, as far as that tells whether matching can take for ever.
///
/// `(a+)+` can share out a row of letters in exponentially many ways, and all of them are tried
/// when the text does not fit. Found are groups that may repeat without end and in which nothing
/// fixed separates the repeated parts: `(a+)+`, `(\w+\s?)*`, but not `([a-z]+\.)+`. Alternatives
/// that overlap, as in `(a|aa)+`, are not found.
struct PatternShape {
  private var rest: Substring.UnicodeScalarView
  private var foundSharing = false

  /// Whether a repeated group repeats something that can be shared out in many ways.
  static func sharesRepeats(_ pattern: String) -> Bool {
    var shape = PatternShape(rest: Substring(pattern).unicodeScalars)
    while !shape.rest.isEmpty {
      _ = shape.alternatives(depth: 0)
      shape.rest = shape.rest.dropFirst()
    }
    return shape.foundSharing
  }

  /// What a part can match.
  private struct Part {
    /// Something in it may repeat without end.
    var repeats = false
    /// Something in it must be there and does not repeat without end.
    var separates = false
    /// An alternative repeats and nothing in it separates.
    var isShared: Bool { repeats && !separates }
  }

  /// Alternatives up to the closing bracket or the end.
  private mutating func alternatives(depth: Int) -> Part {
    var all: [Part] = [Part()]
    while let scalar = rest.first, scalar != ")" {
      if scalar == "|" {
        rest = rest.dropFirst()
        all.append(Part())
        continue
      }
      let item = self.item(depth: depth)
      all[all.count - 1].repeats = all[all.count - 1].repeats || item.repeats
      all[all.count - 1].separates = all[all.count - 1].separates || item.separates
    }
    return Part(
      repeats: all.contains(where: \.isShared), separates: all.allSatisfy(\.separates))
  }

  /// One character, class or group, with its quantifier.
  private mutating func item(depth: Int) -> Part {
    var part = Part(separates: true)
    switch rest.popFirst() {
    case "\\": rest = rest.dropFirst()
    case "[": skipClass()
    case "(" where depth < 50:
      skipKindOfGroup()
      part = alternatives(depth: depth + 1)
      rest = rest.dropFirst()
    case "^", "$": part.separates = false
    default: break
    }
    let (least, isEndless) = quantifier()
    if isEndless {
      if part.isShared { foundSharing = true }
      return Part(repeats: true)
    }
    if least == 0 { part.separates = false }
    return part
  }

  /// `?:`, `?=`, `?<name>` or flags after the opening bracket.
  private mutating func skipKindOfGroup() {
    guard rest.first == "?" else { return }
    rest = rest.drop { !":=!>)".unicodeScalars.contains($0) }
    if rest.first != ")" { rest = rest.dropFirst() }
  }

  private mutating func skipClass() {
    if rest.first == "^" { rest = rest.dropFirst() }
    if rest.first == "]" { rest = rest.dropFirst() }
    while let scalar = rest.popFirst(), scalar != "]" {
      if scalar == "\\" { rest = rest.dropFirst() }
    }
  }

  /// How often at least, and whether without end.
  private mutating func quantifier() -> (least: Int, isEndless: Bool) {
    var found = (least: 1, isEndless: false)
    switch rest.first {
    case "*": found = (0, true)
    case "+": found = (1, true)
    case "?": found = (0, false)
    case "{":
      let inside = String(rest.dropFirst().prefix { $0 != "}" })
      let bounds = inside.split(separator: ",", omittingEmptySubsequences: false)
      found = (Int(bounds.first ?? "") ?? 0, bounds.count == 2 && bounds[1].isEmpty)
      rest = rest.dropFirst(inside.unicodeScalars.count + 1)
    default: return found
    }
    rest = rest.dropFirst()
    // `*?` is lazy; `*+` keeps what it took, so that nothing is shared out.
    if rest.first == "+" { found.isEndless = false }
    if rest.first == "?" || rest.first == "+" { rest = rest.dropFirst() }
    return found
  }
}
