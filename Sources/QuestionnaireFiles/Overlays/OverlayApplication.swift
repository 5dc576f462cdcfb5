internal import Questionnaires
internal import YAMLReading

/// Applies a ministry's overlay to the values of the questionnaire it adapts.
///
/// Works on values and not on a `Questionnaire`, so that the result is read, checked and stored
/// like any other file, each value with the place in the file that it came from. What is wrong does
/// not stop it: the rest is applied, so that one run finds every mistake.
struct OverlayApplication {
  var reader = DefinitionReader()
  /// The questionnaire so far.
  var tree: YAMLNode
  let overlay: [String: YAMLNode]
  /// Which of the texts read together is the overlay's.
  let file: Int
  /// The ids of everything the base has: sections, matrices, questions.
  private(set) var known: [String] = []
  /// Those of sections.
  private(set) var knownSections: Set<String> = []
  /// Whether something stands elsewhere than was meant, because its place is wrong.
  var isOutOfOrder = false

  private static let keys = [
    "overlay", "base", "version", "languages", "title", "welcome", "consent", "closing", "support",
    "attribution", "values", "keep", "drop", "scales", "records", "change", "add", "translations",
  ]

  /// Keys of questionnaires, and other words, for what an overlay calls otherwise.
  private static let meant = [
    "questionnaire": "overlay", "based_on": "base", "settings": "values", "set": "values",
    "questions": "add", "sections": "add", "remove": "drop", "exclude": "drop", "include": "keep",
  ]

  /// - Parameter overlay: the overlay's own tree.
  init(_ overlay: YAMLNode) {
    tree = .mapping([], overlay.mark)
    file = overlay.mark.file
    self.overlay = reader.mapping(overlay, at: .root, keys: Self.keys, meant: Self.meant) ?? [:]
  }

  /// Checks what can be checked without the base, and says which base it is.
  mutating func readBase() -> String? {
    _ = reader.name("overlay", in: overlay, at: .root, of: Questionnaire.self)
    _ = reader.text("version", in: overlay, at: .root)
    if overlay["keep"] != nil, overlay["drop"] != nil {
      reader.report(.keepAndDrop, at: .root.name("drop"))
    }
    return reader.text("base", in: overlay, at: .root)
  }

  /// Everything the overlay says, in an order that a reader would expect.
  mutating func apply(to base: YAMLNode) {
    tree = base
    known = Self.ids(of: base)
    knownSections = Set((base["sections"]?.elements ?? []).compactMap { $0.scalar(under: "id") })
    readHead()
    let selection = readSelection()
    readDefinitions()
    readChanges()
    readAdditions()
    reportNeeded(selection)
    readValues()
    readTexts()
  }

  /// The ids that `keep`, `drop` and `change` may name.
  static func ids(of tree: YAMLNode) -> [String] {
    (tree["sections"]?.elements ?? []).flatMap { section -> [String] in
      let questions = section["questions"]?.elements ?? []
      let inside = questions.flatMap { [$0] + ($0["rows"]?.elements ?? []) }
      return ([section] + inside).compactMap { $0.scalar(under: "id") }
    }
  }

  private mutating func readHead() {
    if let id = overlay["overlay"] {
      if id.text == tree.scalar(under: "questionnaire") {
        reader.report(.sameIDAsBase(id.text ?? ""), at: .root["overlay"])
      }
      tree.set("based_on", tree["questionnaire"])
      tree.set("questionnaire", id)
    }
    for key in ["version", "consent", "support"] {
      if let value = overlay[key] { tree.set(key, value) }
    }
    for key in ["title", "welcome", "closing", "attribution"] {
      guard let text = overlay[key] else { continue }
      tree.set(key, tree[key]?.merging(text) ?? text)
    }
  }

  /// The languages of the result.
  var languages: [String] {
    let own = overlay["languages"].map { $0.text.map { [$0] } ?? $0.elements.compactMap(\.text) }
    return own ?? (tree["languages"]?.elements ?? []).compactMap(\.text)
  }

  /// Says that the base has nothing of that name.
  mutating func report(unknown name: String, at path: DefinitionPath) {
    let near = NearestName.to(name, among: known)
    reader.report(.notInBase(name, didYouMean: near), at: path)
  }

  /// Changes the section, question, matrix or row of that id.
  mutating func edit(_ id: String, _ body: (inout YAMLNode) -> Void) {
    func visit(_ node: inout YAMLNode) -> Bool {
      if node.scalar(under: "id") == id { body(&node) }
      for key in ["questions", "rows"] { node.change(key) { $0.changeElements(visit) } }
      return true
    }
    tree.change("sections") { $0.changeElements(visit) }
  }
}
