internal import Questionnaires
internal import YAMLReading

/// Turns the values of an import map file into an `ImportMap`.
struct ImportMapDecoder {
  var reader = DefinitionReader()
  private var valueSets: [String: [String: ChoiceCode]] = [:]

  mutating func map(_ root: YAMLNode) -> ImportMap? {
    let path = DefinitionPath.root
    let keys = [
      "import", "language", "delimiter", "skip_rows", "decimal_mark", "date_format", "blanks",
      "markers", "value_sets", "columns", "ignore",
    ]
    guard let mapping = reader.mapping(root, at: path, keys: keys) else { return nil }
    let questionnaire = reader.name("import", in: mapping, at: path, of: Questionnaire.self)
    let language = reader.name("language", in: mapping, at: path, of: LocalizedText.self)
    let delimiter = delimiter(mapping)
    let skipped = skippedRows(mapping)
    let decimal: ImportMap.DecimalMark? = reader.word("decimal_mark", in: mapping, at: path)
    let dates: ImportMap.DateFormat? = reader.word("date_format", in: mapping, at: path)
    let blanks = normalizedTexts("blanks", in: mapping, at: path)
    let markers = normalizedTexts("markers", in: mapping, at: path)
    readValueSets(mapping)
    let columns = columns(mapping)
    var ignored: [ImportMap.Header] = []
    if let node = mapping["ignore"] {
      for (place, element) in (reader.list(node, at: path["ignore"]) ?? []).enumerated() {
        if let header = header(element, "ignore", at: path["ignore"][place]) {
          ignored.append(header)
        }
      }
    }
    guard let questionnaire, let language else { return nil }
    return ImportMap(
      questionnaire: questionnaire, language: language, delimiter: delimiter,
      skippedRows: skipped, decimalMark: decimal ?? .point, dateFormat: dates ?? .iso,
      blanks: blanks, markers: markers, columns: columns, ignored: ignored)
  }

  private mutating func delimiter(_ mapping: [String: YAMLNode]) -> Character {
    guard let node = mapping["delimiter"],
      let text = reader.text(node, at: .root["delimiter"])
    else { return "," }
    if text == "tab" { return "\t" }
    if text == "," || text == ";" || text == "\t" { return text == "\t" ? "\t" : Character(text) }
    reader.report(
      .badValue(text, allowed: [",", ";", "tab"], didYouMean: nil), at: .root["delimiter"])
    return ","
  }

  private mutating func skippedRows(_ mapping: [String: YAMLNode]) -> Int? {
    if case .scalar("auto", _, _) = mapping["skip_rows"] { return nil }
    return reader.integer("skip_rows", in: mapping, at: .root, range: 0...1_000)
  }

  private mutating func normalizedTexts(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> [String] {
    guard let node = mapping[key] else { return [] }
    return (reader.texts(node, at: path[key]) ?? []).map { ImportMap.normalized($0) }
  }

  private mutating func readValueSets(_ mapping: [String: YAMLNode]) {
    guard let node = mapping["value_sets"] else { return }
    let path = DefinitionPath.root["value_sets"]
    for (name, value) in reader.entries(node, at: path) ?? [] {
      valueSets[name] = values(value, at: path[name])
    }
  }

  private mutating func values(
    _ node: YAMLNode, at path: DefinitionPath
  ) -> [String: ChoiceCode] {
    var values: [String: ChoiceCode] = [:]
    for (text, code) in reader.entries(node, at: path) ?? [] {
      guard let code = reader.text(code, at: path[text]) else { continue }
      let isNew = values.updateValue(ChoiceCode(code), forKey: ImportMap.normalized(text)) == nil
      if !isNew { reader.report(.duplicateKey(text), at: path.name(text)) }
    }
    return values
  }

  private mutating func columns(_ mapping: [String: YAMLNode]) -> [ImportMap.Column] {
    let path = DefinitionPath.root["columns"]
    guard let node = reader.required("columns", in: mapping, at: .root) else { return [] }
    var seen: Set<QuestionID> = []
    var columns: [ImportMap.Column] = []
    for (place, element) in (reader.list(node, at: path) ?? []).enumerated() {
      guard let column = column(element, at: path[place]) else { continue }
      if !seen.insert(column.question).inserted {
        reader.report(.questionMappedTwice(column.question), at: path[place]["question"])
      }
      columns.append(column)
    }
    return columns
  }

  private mutating func column(
    _ node: YAMLNode, at path: DefinitionPath
  ) -> ImportMap.Column? {
    let keys = ["question", "header", "separator", "values", "blanks", "ticks", "not_ticked"]
    guard let mapping = reader.mapping(node, at: path, keys: keys) else { return nil }
    let question = reader.name("question", in: mapping, at: path, of: Question.self)
    let values = columnValues(mapping, at: path)
    let blanks = normalizedTexts("blanks", in: mapping, at: path)
    refuseIdleKeys(mapping, at: path)
    let source: ImportMap.Column.Source?
    if let ticks = mapping["ticks"] {
      let notTicked = normalizedTexts("not_ticked", in: mapping, at: path)
      source = .ticks(self.ticks(ticks, at: path["ticks"]), notTicked: notTicked)
    } else {
      let separator = mapping["separator"].flatMap { reader.text($0, at: path["separator"]) }
      source = reader.required("header", in: mapping, at: path)
        .flatMap { header($0, "header", at: path["header"]) }
        .map { .cell(header: $0, separator: separator) }
    }
    guard let question, let source else { return nil }
    return ImportMap.Column(question: question, source: source, values: values, blanks: blanks)
  }

  /// A key that would silently do nothing is a mistake.
  private mutating func refuseIdleKeys(_ mapping: [String: YAMLNode], at path: DefinitionPath) {
    if mapping["ticks"] != nil {
      for key in ["header", "separator"] where mapping[key] != nil {
        reader.report(.keyIdleBeside(key, "ticks"), at: path.name(key))
      }
    } else if mapping["not_ticked"] != nil {
      reader.report(.keyIdleWithout("not_ticked", "ticks"), at: path.name("not_ticked"))
    }
  }

  private mutating func columnValues(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> [String: ChoiceCode] {
    guard let node = mapping["values"] else { return [:] }
    guard case .scalar(let name, _, _) = node else { return values(node, at: path["values"]) }
    if let set = valueSets[name] { return set }
    let near = NearestName.to(name, among: valueSets.keys.sorted())
    reader.report(.unknownValueSet(name, didYouMean: near), at: path["values"])
    return [:]
  }

  private mutating func ticks(
    _ node: YAMLNode, at path: DefinitionPath
  ) -> [ImportMap.Column.Tick] {
    let elements = reader.list(node, at: path)
    if elements?.isEmpty ?? false { reader.report(.emptyList("ticks"), at: path) }
    return (elements ?? []).enumerated().compactMap {
      (place, element) -> ImportMap.Column.Tick? in
      let path = path[place]
      guard
        let mapping = reader.mapping(element, at: path, keys: ["header", "choice", "ticked_by"])
      else { return nil }
      let header = reader.required("header", in: mapping, at: path)
        .flatMap { self.header($0, "header", at: path["header"]) }
      let choice = reader.text("choice", in: mapping, at: path)
      let tickedBy = normalizedTexts("ticked_by", in: mapping, at: path)
      guard let header, let choice else { return nil }
      return ImportMap.Column.Tick(
        header: header, choice: ChoiceCode(choice), tickedBy: tickedBy)
    }
  }

  /// The spellings of a header.
  ///
  /// - Parameter key: what the header stands under.
  private mutating func header(
    _ node: YAMLNode, _ key: String, at path: DefinitionPath
  ) -> ImportMap.Header? {
    if case .scalar(let text, _, _) = node {
      return ImportMap.Header(spellings: [ImportMap.normalized(text)])
    }
    guard let spellings = reader.texts(node, at: path) else { return nil }
    if spellings.isEmpty { reader.report(.emptyList(key), at: path) }
    return ImportMap.Header(spellings: spellings.map { ImportMap.normalized($0) })
  }
}
