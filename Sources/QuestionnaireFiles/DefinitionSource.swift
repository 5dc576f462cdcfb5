internal import JSONText
internal import Questionnaires
internal import YAMLReading

/// The texts that a definition was read from, its values, and the way from a path to a place.
struct DefinitionSource: Sendable {
  /// One of the texts.
  struct Text: Sendable {
    let name: String
    let lines: [Substring]
  }

  /// The texts; a mark's `file` is a position in here.
  let texts: [Text]
  /// `nil` if the text is not YAML.
  let root: YAMLNode?
  /// Why it is not, with the place.
  let problem: (diagnostic: Diagnostic, mark: Mark)?

  /// Reads a text.
  init(_ bytes: [UInt8], name: String) { self.init(bytes, name: name, after: []) }

  /// Reads a text that belongs to others read before.
  init(_ bytes: [UInt8], name: String, after earlier: [Text]) {
    let file = earlier.count
    if let problem = Unreadable.problem(of: bytes) {
      texts = earlier + [Text(name: name, lines: [])]
      root = nil
      self.problem = (Diagnostic(problem, at: .root), Mark(line: 1, column: 1, file: file))
      return
    }
    let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    let lines = Unreadable.lines(of: bytes)
    texts = earlier + [Text(name: name, lines: lines)]
    do throws(YAMLError) {
      root = try YAMLNode(parsing: bytes, file: file)
      problem = nil
    } catch {
      root = nil
      let (problem, mark) = Unreadable.explained(error, in: bytes, lines: lines, name: name)
      self.problem = (Diagnostic(problem, at: .root), mark)
    }
  }

  /// Values made out of those of several texts.
  init(root: YAMLNode, texts: [Text]) {
    self.root = root
    self.texts = texts
    problem = nil
  }

  /// The keys of the outermost mapping in the order written.
  var topLevelKeys: [String] {
    guard case .mapping(let entries, _) = root else { return [] }
    return entries.map(\.key)
  }

  /// What the file defines, by its keys; `nil` if they do not tell.
  var kind: DefinitionKind? {
    let keys = topLevelKeys
    if keys.contains("overlay") { return .overlay }
    if keys.contains("questionnaire") && keys.contains("sections") || keys.first == "questionnaire"
    {
      return .questionnaire
    }
    if keys.contains("plan") { return .plan }
    if keys.contains("layout") { return .layout }
    return keys.contains("import") ? .importMap : nil
  }

  /// JSON with sorted keys and every scalar as text.
  var canonicalJSON: String { root.map { Self.json($0).text() } ?? "" }

  private static func json(_ node: YAMLNode) -> JSONValue {
    switch node {
    case .scalar(let text, _, _): .string(text)
    case .list(let elements, _): .array(elements.map(json))
    case .mapping(let entries, _):
      .object(
        entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map { ($0.key, json($0.value)) })
    }
  }

  /// The diagnostics with their lines and columns, in reading order.
  func locate(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    var all: [LocatedDiagnostic] = []
    var seen: [DefinitionPath: [Problem]] = [:]
    // What a kind of record got wrong is found once for each question that takes such records.
    for diagnostic in diagnostics
    where !seen[diagnostic.path, default: []].contains(diagnostic.problem) {
      seen[diagnostic.path, default: []].append(diagnostic.problem)
      let (mark, owner) = place(of: diagnostic.path)
      all.append(located(diagnostic, mark, owner))
    }
    if let problem { all.append(located(problem.diagnostic, problem.mark, nil)) }
    return all.sorted { $0.place < $1.place }
  }

  private func located(
    _ diagnostic: Diagnostic, _ mark: Mark, _ owner: String?
  ) -> LocatedDiagnostic {
    let text = texts[mark.file]
    let line = mark.line <= text.lines.count ? String(text.lines[mark.line - 1]) : ""
    return LocatedDiagnostic(
      problem: diagnostic.problem, file: text.name, line: mark.line, column: mark.column,
      sourceLine: line, owner: owner, order: mark.file)
  }

  /// The mark of the value at `path`, or of the last value on the way that exists; and the name of
  /// the innermost question or section on the way.
  private func place(of path: DefinitionPath) -> (mark: Mark, owner: String?) {
    guard var node = root else { return (Mark(line: 1, column: 1), nil) }
    var owner: String?
    for step in path.steps {
      owner = node.scalar(under: "id") ?? owner
      switch (step, node) {
      case (.key(let key), .mapping(let entries, _)):
        // Of a key that stands twice the first is read, and the last is the one too many.
        guard let entry = entries.first(where: { $0.key == key }) else { return (node.mark, owner) }
        node = entry.value
      case (.name(let key), .mapping(let entries, _)):
        return (entries.last { $0.key == key }?.keyMark ?? node.mark, owner)
      case (.element(let index), .list(let elements, _)) where elements.indices.contains(index):
        node = elements[index]
      case (.offset(let count), .scalar(_, let mark, .inline(let before))):
        let column = mark.column + before + count
        return (Mark(line: mark.line, column: column, file: mark.file), owner)
      default: return (node.mark, owner)
      }
    }
    return (node.mark, node.scalar(under: "id") ?? owner)
  }
}
