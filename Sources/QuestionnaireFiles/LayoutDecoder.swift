internal import Questionnaires
internal import YAMLReading

/// Turns the values of a layout file into an `ExportLayout`.
struct LayoutDecoder {
  var reader = DefinitionReader()

  mutating func layout(_ root: YAMLNode) -> ExportLayout? {
    let path = DefinitionPath.root
    guard let mapping = reader.mapping(root, at: path, keys: ["layout", "audience", "sheets"])
    else { return nil }
    let id = reader.name("layout", in: mapping, at: path, of: ExportLayout.self)
    _ = reader.required("audience", in: mapping, at: path)
    let audience: ExportLayout.Audience? = reader.word("audience", in: mapping, at: path)
    var sheets: [ExportLayout.Sheet] = []
    if let node = reader.required("sheets", in: mapping, at: path) {
      for (place, element) in (reader.list(node, at: path["sheets"]) ?? []).enumerated() {
        if let sheet = sheet(element, at: path["sheets"][place]) { sheets.append(sheet) }
      }
    }
    checkNames(sheets)
    guard let id, let audience else { return nil }
    let showsPersons = sheets.contains { $0.kind == .responses }
    if showsPersons, sheets.count > 1 || audience != .internal {
      reader.report(.responsesNotAlone, at: path["sheets"])
    }
    return ExportLayout(id: id.rawValue, audience: audience, sheets: sheets)
  }

  private mutating func sheet(_ node: YAMLNode, at path: DefinitionPath) -> ExportLayout.Sheet? {
    guard let mapping = reader.mapping(node, at: path, keys: ["kind", "title", "breakdowns"])
    else { return nil }
    _ = reader.required("kind", in: mapping, at: path)
    let kind: ExportLayout.Sheet.Kind? = reader.word("kind", in: mapping, at: path)
    let title = reader.localized("title", in: mapping, at: path)
    var breakdowns: [BreakdownID] = []
    if let node = mapping["breakdowns"] {
      breakdowns = (reader.texts(node, at: path["breakdowns"]) ?? []).map { BreakdownID($0) }
    }
    guard let kind, let title else { return nil }
    return ExportLayout.Sheet(kind: kind, title: title, breakdowns: breakdowns)
  }

  /// Excel's rules for tab names, in every language (style: `libraries.md`, libxlsxwriter).
  private mutating func checkNames(_ sheets: [ExportLayout.Sheet]) {
    var seen: Set<String> = []
    for (place, sheet) in sheets.enumerated() {
      let path = DefinitionPath.root["sheets"][place]["title"]
      for (language, name) in sheet.title.byLanguage.sorted(by: { $0.key < $1.key }) {
        let isBad =
          name.isEmpty || name.utf16.count > 31
          || name.utf8.contains { "[]:*?/\\".utf8.contains($0) }
          || name.utf8.first == UInt8(ascii: "'") || name.utf8.last == UInt8(ascii: "'")
          || name.lowercased() == "history"
        if isBad { reader.report(.badSheetName(name), at: path[language.rawValue]) }
        if !seen.insert("\(language) \(name.lowercased())").inserted {
          reader.report(.duplicateSheetName(name), at: path[language.rawValue])
        }
      }
    }
  }
}
