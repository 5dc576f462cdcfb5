internal import Questionnaires
internal import YAMLReading

/// Keeping and dropping.
extension OverlayApplication {
  /// What `keep` or `drop` names, in the order written.
  struct Selection {
    let key: String
    let names: [String]

    /// Where a name stands, else the key.
    func path(of name: String) -> DefinitionPath {
      names.firstIndex(of: name).map { .root[key][$0] } ?? .root.name(key)
    }
  }

  /// Takes out what `drop` names or `keep` does not.
  mutating func readSelection() -> Selection? {
    let kept = selection("keep")
    let dropped = selection("drop")
    // Which of the two is meant nobody knows, and it has been told.
    if kept != nil, dropped != nil { return nil }
    if let kept {
      let names = Set(kept.names)
      select { ids in ids.contains { names.contains($0) } }
    } else if let dropped {
      let names = Set(dropped.names)
      select { ids in !ids.contains { names.contains($0) } }
    }
    return kept ?? dropped
  }

  private mutating func selection(_ key: String) -> Selection? {
    guard let node = overlay[key] else { return nil }
    let path = DefinitionPath.root[key]
    let names = reader.texts(node, at: path) ?? []
    var seen: Set<String> = []
    for (place, name) in names.enumerated() {
      if !known.contains(name) { report(unknown: name, at: path[place]) }
      if !seen.insert(name).inserted { reader.report(.listedTwice(name), at: path[place]) }
    }
    return Selection(key: key, names: names)
  }

  /// Leaves the questions for which `isKept` holds, given their section's, matrix's and own id.
  private mutating func select(_ isKept: ([String]) -> Bool) {
    tree.change("sections") { sections in
      sections.changeElements { section in
        let sectionID = section.scalar(under: "id") ?? ""
        section.change("questions") { questions in
          questions.changeElements { question in
            let ids = [sectionID, question.scalar(under: "id") ?? ""]
            guard question["rows"] != nil else { return isKept(ids) }
            question.change("rows") { rows in
              rows.changeElements { isKept(ids + [$0.scalar(under: "id") ?? ""]) }
            }
            return !(question["rows"]?.elements.isEmpty ?? true)
          }
        }
        return !(section["questions"]?.elements.isEmpty ?? true)
      }
    }
  }

  /// Questions that were taken out although a condition of the result refers to them.
  mutating func reportNeeded(_ selection: Selection?) {
    guard let selection else { return }
    let left = Set(Self.ids(of: tree))
    var needed: [String: [String]] = [:]
    for (owner, condition) in ConditionWalk.conditions(in: tree) {
      for id in known where !left.contains(id) && condition.contains("${\(id)}") {
        needed[id, default: []].append(owner)
      }
    }
    for (id, owners) in needed.sorted(by: { $0.key < $1.key }) {
      let unique = owners.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      reader.report(.stillNeeded(id, by: unique), at: selection.path(of: id))
    }
  }
}
