internal import Questionnaires
internal import WorkbookWriting
internal import YAMLReading

/// Turns the values of a layout file into an `ExportLayout`.
struct LayoutDecoder {
  var reader = DefinitionReader()
  /// The titles of all sheets that have one, also of those with mistakes elsewhere.
  private var titles: [(title: LocalizedText, path: DefinitionPath)] = []

  mutating func layout(_ root: YAMLNode) -> ExportLayout? {
    let path = DefinitionPath.root
    guard let mapping = reader.mapping(root, at: path, keys: ["layout", "audience", "sheets"])
    else { return nil }
    let id = reader.name("layout", in: mapping, at: path, of: ExportLayout.self)
    _ = reader.required("audience", in: mapping, at: path)
    let audience: ExportLayout.Audience? = reader.word("audience", in: mapping, at: path)
    var sheets: [ExportLayout.Sheet] = []
    if let node = reader.required("sheets", in: mapping, at: path) {
      let elements = reader.list(node, at: path["sheets"])
      if elements?.isEmpty ?? false { reader.report(.emptyList("sheets"), at: path["sheets"]) }
      for (place, element) in (elements ?? []).enumerated() {
        if let sheet = sheet(element, at: path["sheets"][place]) { sheets.append(sheet) }
      }
    }
    checkThatNamesDiffer()
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
    let title = title(mapping, at: path)
    var breakdowns: [BreakdownID] = []
    if let node = mapping["breakdowns"] {
      breakdowns = (reader.texts(node, at: path["breakdowns"]) ?? []).map { BreakdownID($0) }
    }
    guard let kind, let title else { return nil }
    return ExportLayout.Sheet(kind: kind, title: title, breakdowns: breakdowns)
  }

  /// A sheet's name in each language, checked by the rules it is written by.
  private mutating func title(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText? {
    guard let title = reader.localized("title", in: mapping, at: path) else { return nil }
    let path = path["title"]
    for (language, name) in title.byLanguage.sorted(by: { $0.key < $1.key }) where !name.isEmpty {
      if (try? SheetName(name)) == nil {
        reader.report(.badSheetName(name), at: path[language.rawValue])
      }
    }
    titles.append((title, path))
    return title
  }

  /// In no language that the program or a title speaks do two sheets have one name: a title without
  /// that language stands in another.
  private mutating func checkThatNamesDiffer() {
    let written = titles.flatMap { $0.title.byLanguage.keys }
    let languages = Set(LanguageCode.shipped + written).subtracting(["und"]).sorted()
    var seen: [LanguageCode: Set<String>] = [:]
    for (title, path) in titles {
      var reported: Set<String> = []
      for language in languages {
        guard let name = try? SheetName(title[language]),
          !seen[language, default: []].insert(name.folded).inserted,
          reported.insert(name.folded).inserted
        else { continue }
        reader.report(.duplicateSheetName("\(name)"), at: path[language.rawValue])
      }
    }
  }
}
