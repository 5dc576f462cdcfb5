internal import Questionnaires
internal import YAMLReading

/// Definitions, changes and additions.
extension OverlayApplication {
  mutating func readDefinitions() {
    for key in ["scales", "records"] {
      guard let node = overlay[key] else { continue }
      guard reader.entries(node, at: .root[key]) != nil else { continue }
      tree.set(key, tree[key]?.merging(node) ?? node)
    }
  }

  // MARK: Changes

  mutating func readChanges() {
    guard let node = overlay["change"] else { return }
    let path = DefinitionPath.root["change"]
    let left = Set(Self.ids(of: tree))
    for (id, change) in reader.entries(node, at: path) ?? [] {
      let definitions = ["scales", "records"].first { tree[$0]?[id] != nil }
      if let definitions, !known.contains(id) {
        reader.report(.changeOfDefinition(id, of: definitions), at: path.name(id))
      } else if !known.contains(id) {
        report(unknown: id, at: path.name(id))
      } else if !left.contains(id) {
        reader.report(.takenOut(id), at: path.name(id))
      } else if reader.entries(change, at: path[id]) != nil {
        checkWording(change, of: id, at: path[id])
        let removed = removedKeys(change, of: id, at: path[id])
        edit(id) { $0 = Self.changed($0, by: change, without: removed) }
      }
    }
  }

  /// Whether the new words are there in every language, and the former ones are those of the base.
  private mutating func checkWording(
    _ change: YAMLNode, of id: String, at path: DefinitionPath
  ) {
    guard let text = change["text"], case .mapping = text else { return }
    var base: YAMLNode?
    edit(id) { base = $0["text"] }
    let changed = text.entries.map(\.key)
    let left = languages.filter { !changed.contains($0) && base?.wording(in: $0) != nil }
    if !left.isEmpty, !changed.isEmpty {
      reader.report(.changedInPart(id, left.map { LanguageCode($0) }), at: path["text"])
    }
    for entry in change["formerly"]?.entries ?? [] where changed.contains(entry.key) {
      guard let written = entry.value.text, let former = base?.wording(in: entry.key),
        ImportMap.normalized(written) != ImportMap.normalized(former)
      else { continue }
      let problem = Problem.formerlyOther(LanguageCode(entry.key), former)
      reader.report(problem, at: path["formerly"][entry.key])
    }
  }

  private mutating func removedKeys(
    _ change: YAMLNode, of id: String, at path: DefinitionPath
  ) -> [String] {
    guard let node = change["remove"] else { return [] }
    let names = reader.texts(node, at: path["remove"]) ?? []
    var keys: [String] = []
    edit(id) { keys = $0.entries.map(\.key) }
    var seen = Set(change.entries.map(\.key))
    for (place, name) in names.enumerated() {
      let path = path["remove"][place]
      if !keys.contains(name) {
        let near = NearestName.to(name, among: keys)
        reader.report(.nothingToRemove(name, from: id, didYouMean: near), at: path)
      } else if !seen.insert(name).inserted {
        reader.report(.listedTwice(name), at: path)
      }
    }
    return names
  }

  /// A node with the keys of `change`, its texts merged by language.
  private static func changed(
    _ node: YAMLNode, by change: YAMLNode, without removed: [String]
  ) -> YAMLNode {
    var node = node
    let texts = ["text", "hint", "title", "note", "constraint_message"]
    for entry in change.entries where entry.key != "remove" {
      let merged =
        texts.contains(entry.key) ? node[entry.key]?.merging(entry.value) : entry.value
      node.set(entry.key, merged ?? entry.value, keyMark: entry.keyMark)
    }
    for key in removed { node.set(key, nil) }
    // A key that must be there and was taken out is missing here, and not in the base.
    if !removed.isEmpty, case .mapping(let entries, _) = node {
      node = .mapping(entries, change.mark)
    }
    return node
  }

  // MARK: Additions

  mutating func readAdditions() {
    guard let node = overlay["add"] else { return }
    let path = DefinitionPath.root["add"]
    for (place, element) in (reader.list(node, at: path) ?? []).enumerated() {
      let path = path[place]
      let keys = ["after", "into", "after_section", "questions", "sections"]
      guard let mapping = reader.mapping(element, at: path, keys: keys) else { continue }
      let targets = keys.prefix(3).filter { mapping[$0] != nil }
      if targets.count != 1 { reader.report(.oneTarget, at: path) }
      let target = targets.first ?? (mapping["sections"] == nil ? "after" : "after_section")
      let list = target == "after_section" ? "sections" : "questions"
      let added =
        reader.required(list, in: mapping, at: path)
        .flatMap { reader.list($0, at: path[list]) } ?? []
      let name = mapping[target].flatMap { reader.text($0, at: path[target]) }
      if let name, add(added, target, name) { continue }
      if let name { report(missing: name, target, at: path[target]) }
      addAtEnd(added, to: list)
    }
  }

  private mutating func report(missing name: String, _ target: String, at path: DefinitionPath) {
    if !known.contains(name) {
      report(unknown: name, at: path)
    } else if !Self.ids(of: tree).contains(name) {
      reader.report(.takenOut(name), at: path)
    } else {
      reader.report(.wrongTarget(target, name, isSection: knownSections.contains(name)), at: path)
    }
  }

  /// Puts what has no place at the end, where it is checked like everything else: questions into a
  /// section of their own, whose role says nothing about them.
  private mutating func addAtEnd(_ added: [YAMLNode], to list: String) {
    let mark = tree.mark
    let entries = [
      ("id", YAMLNode.scalar("unplaced", mark, .block)), ("title", tree["title"]),
      ("questions", .list(added, mark)),
    ].compactMap { key, value in
      value.map { YAMLNode.Entry(key: key, keyMark: mark, value: $0) }
    }
    isOutOfOrder = true
    let new = list == "questions" ? [YAMLNode.mapping(entries, mark)] : added
    tree.change("sections") { $0 = .list($0.elements + new, $0.mark) }
  }

  /// Whether there was such a place.
  private mutating func add(_ added: [YAMLNode], _ target: String, _ name: String) -> Bool {
    var isFound = false
    func inserted(_ list: YAMLNode) -> YAMLNode {
      let elements = list.elements
      guard
        let place = elements.firstIndex(where: { element in
          element.scalar(under: "id") == name
            || (element["rows"]?.elements ?? []).contains { $0.scalar(under: "id") == name }
        })
      else { return list }
      isFound = true
      return .list(elements[...place] + added + elements[(place + 1)...], list.mark)
    }
    tree.change("sections") { sections in
      if target == "after_section" {
        sections = inserted(sections)
        return
      }
      sections.changeElements { section in
        if target == "into", section.scalar(under: "id") == name {
          isFound = true
          section.change("questions") { $0 = .list($0.elements + added, $0.mark) }
        } else if target == "after" {
          section.change("questions") { $0 = inserted($0) }
        }
        return true
      }
    }
    return isFound
  }
}
