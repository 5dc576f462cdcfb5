internal import Questionnaires
internal import YAMLReading

/// Turns the values of a plan file into a `ScoringPlan`.
struct PlanDecoder {
  var reader = DefinitionReader()

  private static let noText = LocalizedText([:])

  /// What can be read. Where something is missing or wrong, and reported, a stand-in takes its
  /// place, so that checks of the rest still find everything.
  mutating func plan(_ root: YAMLNode) -> ScoringPlan? {
    let path = DefinitionPath.root
    let keys = [
      "plan", "version", "title", "questionnaire", "minimum_answered", "favourable_from",
      "unfavourable_up_to", "value_maps", "dimensions", "composite", "levels", "breakdowns",
      "reliability", "protection",
    ]
    guard let mapping = reader.mapping(root, at: path, keys: keys) else { return nil }
    let id = reader.name("plan", in: mapping, at: path, of: ScoringPlan.self)
    let version = reader.text("version", in: mapping, at: path)
    let title = reader.localized("title", in: mapping, at: path)
    let questionnaire = reader.name(
      "questionnaire", in: mapping, at: path, of: Questionnaire.self)
    let share = minimumAnswered(mapping)
    let favourable = score("favourable_from", in: mapping)
    let unfavourable = score("unfavourable_up_to", in: mapping)
    let valueMaps = valueMaps(mapping)
    let dimensions = dimensions(mapping)
    let composite = composite(mapping, dimensions)
    let levels = levels(mapping)
    let breakdowns = breakdowns(mapping)
    let cases = nested("reliability", "minimum_cases", in: mapping, range: 2...1_000_000)
    let floor = PlanChecks.thresholdFloor
    let threshold = nested("protection", "threshold", in: mapping, range: 0...1_000_000)
    if let threshold, threshold < floor {
      reader.report(
        .thresholdTooLow(threshold, floor: floor), at: path["protection"]["threshold"])
    }
    return ScoringPlan(
      id: id?.rawValue ?? "", version: version ?? "", title: title ?? Self.noText,
      questionnaire: questionnaire ?? .unreadable, minimumAnswered: share ?? .all,
      favourableFrom: favourable ?? 100, unfavourableUpTo: unfavourable ?? 0,
      valueMaps: valueMaps, dimensions: dimensions, composite: composite, levels: levels,
      breakdowns: breakdowns, minimumCasesForAlpha: cases ?? 2, threshold: threshold ?? floor)
  }

  private mutating func minimumAnswered(_ mapping: [String: YAMLNode]) -> Fraction? {
    let key = "minimum_answered"
    guard let text = reader.text(key, in: mapping, at: .root) else { return nil }
    if let share = Fraction(text) { return share }
    reader.report(.badValue(text, allowed: ["60%", "0.6", "2/3"], didYouMean: nil), at: .root[key])
    return nil
  }

  private mutating func score(_ key: String, in mapping: [String: YAMLNode]) -> Double? {
    reader.required(key, in: mapping, at: .root).flatMap { score($0, at: .root[key]) }
  }

  /// A number of 0 to 100.
  private mutating func score(_ node: YAMLNode, at path: DefinitionPath) -> Double? {
    guard let text = reader.text(node, at: path), let value = reader.number(text, at: path)
    else { return nil }
    if (0...100).contains(value) { return value }
    reader.report(.outOfRange(text, "0…100"), at: path)
    return nil
  }

  private mutating func weight(_ mapping: [String: YAMLNode], at path: DefinitionPath) -> Double {
    let path = path["weight"]
    guard let node = mapping["weight"], let text = reader.text(node, at: path),
      let value = reader.number(text, at: path)
    else { return 1 }
    if value <= 0 { reader.report(.outOfRange(text, "> 0"), at: path) }
    return value
  }

  private mutating func nested(
    _ outer: String, _ inner: String, in mapping: [String: YAMLNode], range: ClosedRange<Int>
  ) -> Int? {
    guard let node = reader.required(outer, in: mapping, at: .root),
      let inside = reader.mapping(node, at: .root[outer], keys: [inner]),
      reader.required(inner, in: inside, at: .root[outer]) != nil
    else { return nil }
    return reader.integer(inner, in: inside, at: .root[outer], range: range)
  }

  /// The elements of a list with their places; `nil` for one that is no mapping.
  private mutating func elements(
    _ key: String, in mapping: [String: YAMLNode], keys: [String], mayBeEmpty: Bool = true
  ) -> [(mapping: [String: YAMLNode]?, path: DefinitionPath)] {
    guard let node = mapping[key] else { return [] }
    let path = DefinitionPath.root[key]
    let elements = reader.list(node, at: path)
    if elements?.isEmpty ?? false, !mayBeEmpty { reader.report(.emptyList(key), at: path) }
    return (elements ?? []).enumerated().map { place, element in
      (reader.mapping(element, at: path[place], keys: keys), path[place])
    }
  }

  /// The names of a list, `.unreadable` for each that is none.
  private mutating func names<Subject>(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> [Identifier<Subject>] {
    guard let node = mapping[key] else { return [] }
    return (reader.list(node, at: path[key]) ?? []).enumerated().map { place, element in
      let path = path[key][place]
      guard let text = reader.text(element, at: path) else { return .unreadable }
      if text.isEmpty { reader.report(.badName(text), at: path) }
      return Identifier(text)
    }
  }

  private mutating func valueMaps(_ mapping: [String: YAMLNode]) -> [ScoringPlan.ValueMap] {
    elements("value_maps", in: mapping, keys: ["scales", "items", "values"]).map { inside, path in
      guard let inside else { return ScoringPlan.ValueMap(scales: [], items: [], values: [:]) }
      return ScoringPlan.ValueMap(
        scales: names("scales", in: inside, at: path),
        items: names("items", in: inside, at: path), values: values(inside, at: path))
    }
  }

  private mutating func values(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> [ChoiceCode: Double] {
    guard let node = reader.required("values", in: mapping, at: path) else { return [:] }
    let path = path["values"]
    var values: [ChoiceCode: Double] = [:]
    let entries = reader.entries(node, at: path)
    if entries?.isEmpty ?? false { reader.report(.emptyList("values"), at: path) }
    for (code, value) in entries ?? [] {
      values[ChoiceCode(code)] = score(value, at: path[code])
    }
    return values
  }

  private mutating func dimensions(_ mapping: [String: YAMLNode]) -> [ScoringPlan.Dimension] {
    _ = reader.required("dimensions", in: mapping, at: .root)
    var owners: [QuestionID: DimensionID] = [:]
    var seen: Set<DimensionID> = []
    var dimensions: [ScoringPlan.Dimension] = []
    for (inside, path) in elements(
      "dimensions", in: mapping, keys: ["id", "title", "weight", "items"], mayBeEmpty: false)
    {
      guard let inside else {
        dimensions.append(
          ScoringPlan.Dimension(id: .unreadable, title: Self.noText, weight: 1, items: []))
        continue
      }
      let id = reader.name("id", in: inside, at: path, of: ScoringPlan.Dimension.self)
      let title = reader.localized("title", in: inside, at: path)
      let weight = weight(inside, at: path)
      _ = reader.required("items", in: inside, at: path)
      let items: [QuestionID] = names("items", in: inside, at: path)
      if let id, !seen.insert(id).inserted {
        reader.report(.duplicateDimension(id), at: path["id"])
      }
      for (place, item) in items.enumerated() where item != .unreadable {
        let owner = owners.updateValue(id ?? .unreadable, forKey: item)
        if let owner, owner != .unreadable {
          reader.report(.itemTwice(item, owner), at: path["items"][place])
        }
      }
      dimensions.append(
        ScoringPlan.Dimension(
          id: id ?? .unreadable, title: title ?? Self.noText, weight: weight, items: items))
    }
    return dimensions
  }

  private mutating func composite(
    _ mapping: [String: YAMLNode], _ dimensions: [ScoringPlan.Dimension]
  ) -> ScoringPlan.Composite? {
    let path = DefinitionPath.root["composite"]
    guard let node = mapping["composite"],
      let inside = reader.mapping(node, at: path, keys: ["minimum_dimensions", "required"])
    else { return nil }
    let most = max(1, dimensions.count)
    let fewest = reader.integer("minimum_dimensions", in: inside, at: path, range: 1...most)
    let required: [DimensionID] = names("required", in: inside, at: path)
    let known = dimensions.map(\.id)
    for (place, id) in required.enumerated() where id != .unreadable && !known.contains(id) {
      let near = NearestName.to(id.rawValue, among: known.map(\.rawValue))
      reader.report(.unknownDimension(id, didYouMean: near), at: path["required"][place])
    }
    return ScoringPlan.Composite(minimumDimensions: fewest ?? most, required: required)
  }

  private mutating func levels(_ mapping: [String: YAMLNode]) -> [ScoringPlan.Level] {
    var seen: Set<String> = []
    var levels: [ScoringPlan.Level] = []
    for (inside, path) in elements("levels", in: mapping, keys: ["id", "from", "title"]) {
      guard let inside else { continue }
      let id = reader.text("id", in: inside, at: path)
      let title = reader.localized("title", in: inside, at: path)
      let from = reader.required("from", in: inside, at: path)
        .flatMap { score($0, at: path["from"]) }
      if let id, !seen.insert(id).inserted { reader.report(.duplicateLevel(id), at: path["id"]) }
      guard let id, let title, let from else { continue }
      let isInOrder = levels.last.map { $0.from < from } ?? (from == 0)
      if !isInOrder { reader.report(.levelsNotAscending, at: path["from"]) }
      levels.append(ScoringPlan.Level(id: id, from: from, title: title))
    }
    return levels
  }

  private mutating func breakdowns(_ mapping: [String: YAMLNode]) -> [ScoringPlan.Breakdown] {
    var seen: Set<BreakdownID> = []
    var breakdowns: [ScoringPlan.Breakdown] = []
    for (inside, path) in elements("breakdowns", in: mapping, keys: ["id", "title", "question"]) {
      guard let inside else {
        breakdowns.append(
          ScoringPlan.Breakdown(id: .unreadable, title: Self.noText, question: .unreadable))
        continue
      }
      let id = reader.name("id", in: inside, at: path, of: ScoringPlan.Breakdown.self)
      let title = reader.localized("title", in: inside, at: path)
      let question = reader.name("question", in: inside, at: path, of: Question.self)
      if let id, !seen.insert(id).inserted {
        reader.report(.duplicateBreakdown(id), at: path["id"])
      }
      breakdowns.append(
        ScoringPlan.Breakdown(
          id: id ?? .unreadable, title: title ?? Self.noText, question: question ?? .unreadable))
    }
    return breakdowns
  }
}
