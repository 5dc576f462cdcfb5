internal import YAMLReading

/// What changing a definition as values needs.
extension YAMLNode {
  /// The value under a key of a mapping.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries, _) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a scalar.
  var text: String? { if case .scalar(let text, _, _) = self { text } else { nil } }

  /// The scalar under a key of a mapping.
  func scalar(under key: String) -> String? { self[key]?.text }

  /// The entries of a mapping; none of anything else.
  var entries: [Entry] { if case .mapping(let entries, _) = self { entries } else { [] } }

  /// The elements of a list; none of anything else.
  var elements: [YAMLNode] { if case .list(let elements, _) = self { elements } else { [] } }

  /// The words in a language, of a text for all languages or for each.
  func wording(in language: String) -> String? { text ?? self[language]?.text }

  /// Puts a value under a key of a mapping, in its place or at the end; `nil` takes the key out.
  ///
  /// - Parameter keyMark: where the key stands; left out: where it stood, else at the value.
  mutating func set(_ key: String, _ value: YAMLNode?, keyMark: Mark? = nil) {
    guard case .mapping(var entries, let mark) = self else { return }
    let place = entries.firstIndex { $0.key == key }
    if let value {
      let mark = keyMark ?? place.map { entries[$0].keyMark } ?? value.mark
      let entry = Entry(key: key, keyMark: mark, value: value)
      if let place { entries[place] = entry } else { entries.append(entry) }
    } else if let place {
      entries.remove(at: place)
    }
    self = .mapping(entries, mark)
  }

  /// Changes the value under a key of a mapping, if it is there.
  mutating func change(_ key: String, _ body: (inout YAMLNode) -> Void) {
    guard var value = self[key] else { return }
    body(&value)
    set(key, value)
  }

  /// Changes every value of a mapping.
  mutating func changeValues(_ body: (String, inout YAMLNode) -> Void) {
    for entry in entries { change(entry.key) { body(entry.key, &$0) } }
  }

  /// Changes every element of a list, and drops those for which `body` says `false`.
  mutating func changeElements(_ body: (inout YAMLNode) -> Bool) {
    guard case .list(let elements, let mark) = self else { return }
    self = .list(
      elements.compactMap { element in
        var element = element
        return body(&element) ? element : nil
      }, mark)
  }

  /// This mapping with the entries of another put in or over its own.
  func merging(_ other: YAMLNode) -> YAMLNode {
    guard case .mapping = self, case .mapping = other else { return other }
    var merged = self
    for entry in other.entries { merged.set(entry.key, entry.value, keyMark: entry.keyMark) }
    return merged
  }
}
