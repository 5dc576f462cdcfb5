internal import Questionnaires
internal import YAMLReading

/// Applies a ministry's overlay to the values of the questionnaire it adapts.
///
/// Works on values and not on a `Questionnaire`, so that the result is read, checked and stored
/// like any other file, each value with the place in the file that it came from.
struct OverlayApplication {
  var reader = DefinitionReader()
  /// The questionnaire so far.
  private(set) var tree: YAMLNode
  private let overlay: [String: YAMLNode]
  /// The ids of everything the base has: sections, matrices, questions.
  private var known: [String]

  private static let keys = [
    "overlay", "base", "version", "languages", "title", "welcome", "consent", "closing", "support",
    "attribution", "values", "keep", "drop", "scales", "records", "change", "add", "translations",
  ]

  /// - Parameters:
  ///   - overlay: the overlay's own tree.
  ///   - base: the tree of the questionnaire it adapts.
  init(_ overlay: YAMLNode, to base: YAMLNode) {
    tree = base
    known = Self.ids(of: base)
    self.overlay = reader.mapping(overlay, at: .root, keys: Self.keys) ?? [:]
  }

  /// The ids that `keep`, `drop` and `change` may name.
  private static func ids(of tree: YAMLNode) -> [String] {
    (tree["sections"]?.elements ?? []).flatMap { section -> [String] in
      let questions = section["questions"]?.elements ?? []
      let inside = questions.flatMap { [$0] + ($0["rows"]?.elements ?? []) }
      return ([section] + inside).compactMap { $0.scalar(under: "id") }
    }
  }

  /// Everything the overlay says, in an order that a reader would expect.
  mutating func apply() {
    readHead()
    readSelection()
    readDefinitions()
    readChanges()
    readAdditions()
    readValues()
    readTexts()
  }

  private mutating func readHead() {
    guard reader.name("overlay", in: overlay, at: .root, of: Questionnaire.self) != nil,
      reader.text("version", in: overlay, at: .root) != nil, let id = overlay["overlay"]
    else { return }
    tree.set("based_on", tree["questionnaire"])
    tree.set("questionnaire", id)
    tree.set("version", overlay["version"])
    for key in ["title", "welcome", "closing", "attribution"] {
      guard let text = overlay[key] else { continue }
      tree.set(key, tree[key]?.merging(text) ?? text)
    }
    for key in ["consent", "support"] { if let value = overlay[key] { tree.set(key, value) } }
  }

  // MARK: Keeping and dropping

  private mutating func readSelection() {
    if overlay["keep"] != nil, overlay["drop"] != nil {
      reader.report(.keepAndDrop, at: .root.name("drop"))
      return
    }
    if let kept = ids("keep") {
      select { ids in ids.contains { kept.contains($0) } }
      reportNeeded(at: "keep")
    } else if let dropped = ids("drop") {
      select { ids in !ids.contains { dropped.contains($0) } }
      reportNeeded(at: "drop")
    }
  }

  private mutating func ids(_ key: String) -> Set<String>? {
    guard let node = overlay[key] else { return nil }
    let path = DefinitionPath.root[key]
    let names = reader.texts(node, at: path) ?? []
    for (place, name) in names.enumerated() where !known.contains(name) {
      report(unknown: name, at: path[place])
    }
    return Set(names)
  }

  private mutating func report(unknown name: String, at path: DefinitionPath) {
    let near = NearestName.to(name, among: known)
    reader.report(.notInBase(name, didYouMean: near), at: path)
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

  /// Questions that were taken out although a condition of what is left refers to them.
  private mutating func reportNeeded(at key: String) {
    let left = Set(Self.ids(of: tree))
    var needed: [String: [String]] = [:]
    for (owner, condition) in ConditionWalk.conditions(in: tree) {
      for id in known where !left.contains(id) && condition.contains("${\(id)}") {
        needed[id, default: []].append(owner)
      }
    }
    for (id, owners) in needed.sorted(by: { $0.key < $1.key }) {
      let unique = owners.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      reader.report(.stillNeeded(id, by: unique), at: .root.name(key))
    }
  }

  // MARK: Definitions, changes, additions

  private mutating func readDefinitions() {
    for key in ["scales", "records"] {
      guard let node = overlay[key] else { continue }
      guard reader.entries(node, at: .root[key]) != nil else { continue }
      tree.set(key, tree[key]?.merging(node) ?? node)
    }
  }

  private mutating func readChanges() {
    guard let node = overlay["change"] else { return }
    for (id, change) in reader.entries(node, at: .root["change"]) ?? [] {
      let path = DefinitionPath.root["change"]
      guard known.contains(id) else {
        report(unknown: id, at: path.name(id))
        continue
      }
      guard reader.entries(change, at: path[id]) != nil else { continue }
      edit(id) { $0 = Self.changed($0, by: change) }
    }
  }

  /// A node with the keys of `change`, its texts merged by language; `remove` lists keys to take
  /// out.
  private static func changed(_ node: YAMLNode, by change: YAMLNode) -> YAMLNode {
    var node = node
    let texts = ["text", "hint", "title", "note", "constraint_message"]
    for entry in change.entries where entry.key != "remove" {
      let merged =
        texts.contains(entry.key) ? node[entry.key]?.merging(entry.value) : entry.value
      node.set(entry.key, merged ?? entry.value)
    }
    for key in change["remove"]?.elements.compactMap(\.text) ?? [] { node.set(key, nil) }
    return node
  }

  /// Changes the section, question, matrix or row of that id.
  private mutating func edit(_ id: String, _ body: (inout YAMLNode) -> Void) {
    func visit(_ node: inout YAMLNode) -> Bool {
      if node.scalar(under: "id") == id { body(&node) }
      for key in ["questions", "rows"] { node.change(key) { $0.changeElements(visit) } }
      return true
    }
    tree.change("sections") { $0.changeElements(visit) }
  }

  private mutating func readAdditions() {
    guard let node = overlay["add"] else { return }
    let path = DefinitionPath.root["add"]
    for (place, element) in (reader.list(node, at: path) ?? []).enumerated() {
      let path = path[place]
      let keys = ["after", "into", "after_section", "questions", "sections"]
      guard let mapping = reader.mapping(element, at: path, keys: keys) else { continue }
      let target = ["after", "into", "after_section"].first { mapping[$0] != nil }
      guard let target, let name = reader.text(target, in: mapping, at: path) else {
        if target == nil { reader.report(.missingKey("after"), at: path) }
        continue
      }
      let list = target == "after_section" ? "sections" : "questions"
      guard let added = reader.required(list, in: mapping, at: path) else { continue }
      guard reader.list(added, at: path[list]) != nil else { continue }
      guard add(added.elements, target, name) else {
        report(unknown: name, at: path[target])
        continue
      }
    }
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

  // MARK: Values and languages

  private mutating func readValues() {
    guard let node = overlay["values"] else { return }
    let names = (tree["settings"]?.entries ?? []).map(\.key)
    for (name, value) in reader.entries(node, at: .root["values"]) ?? [] {
      guard names.contains(name) else {
        let near = NearestName.to(name, among: names)
        reader.report(.unknownSetting(name, didYouMean: near), at: .root["values"].name(name))
        continue
      }
      tree.change("settings") { $0.change(name) { $0.set("value", value) } }
    }
  }

  /// Adds translations and takes out the languages that the result does not have.
  private mutating func readTexts() {
    let base = (tree["languages"]?.elements ?? []).compactMap(\.text)
    if let languages = overlay["languages"] { tree.set("languages", languages) }
    let wanted = (tree["languages"]?.elements ?? []).compactMap(\.text)
    var translations = readTranslations(wanted)
    let gone = Set(base).subtracting(wanted)
    let new = wanted.filter { !base.contains($0) }
    var missing: [String: [String]] = [:]
    let walk = TextWalk { name, text in
      for language in gone { text.set(language, nil) }
      for language in translations.keys.sorted() {
        guard let (value, _) = translations[language]?.removeValue(forKey: name) else { continue }
        if case .scalar = text { text = Self.spread(text, over: wanted) }
        text.set(language, value)
      }
      guard case .mapping = text, !name.hasSuffix(".formerly") else { return }
      for language in new where text[language] == nil {
        missing[language, default: []].append(name)
      }
    }
    walk.walk(&tree)
    for (language, names) in missing.sorted(by: { $0.key < $1.key }) {
      let path = DefinitionPath.root["languages"]
      reader.report(.missingTexts(LanguageCode(language), names), at: path)
    }
    for texts in translations.values {
      for (name, (_, path)) in texts { reader.report(.unknownText(name), at: path) }
    }
  }

  private typealias Translations = [String: [String: (value: YAMLNode, path: DefinitionPath)]]

  private mutating func readTranslations(_ languages: [String]) -> Translations {
    guard let node = overlay["translations"] else { return [:] }
    var all: Translations = [:]
    let path = DefinitionPath.root["translations"]
    for (language, texts) in reader.entries(node, at: path) ?? [] {
      if !languages.contains(language) {
        reader.report(.undeclaredLanguage(LanguageCode(language)), at: path.name(language))
      }
      for (name, value) in reader.entries(texts, at: path[language]) ?? [] {
        all[language, default: [:]][name] = (value, path[language].name(name))
      }
    }
    return all
  }

  /// One text for all languages as a mapping with each of them.
  private static func spread(_ text: YAMLNode, over languages: [String]) -> YAMLNode {
    .mapping(
      languages.map { YAMLNode.Entry(key: $0, keyMark: text.mark, value: text) }, text.mark)
  }
}
