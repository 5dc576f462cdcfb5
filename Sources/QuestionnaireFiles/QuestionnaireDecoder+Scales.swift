internal import Questionnaires
internal import YAMLReading

extension QuestionnaireDecoder {
  mutating func readScales(_ mapping: [String: YAMLNode]) {
    guard let node = mapping["scales"] else { return }
    let path = DefinitionPath.root["scales"]
    for (name, value) in reader.entries(node, at: path) ?? [] {
      guard let id: ScaleID = reader.name(name, at: path.name(name)) else { continue }
      choicePlaces = [:]
      let scale = scale(id, value, at: path[name])
      scales[id] = scale
      places.scales.append(.init(scale: scale, path: path[name], choices: choicePlaces))
    }
  }

  private mutating func scale(
    _ id: ScaleID, _ node: YAMLNode, at path: DefinitionPath
  ) -> Scale {
    if case .list = node {
      let scale = Scale(id: id, choices: choices(node, of: id, after: [], at: path))
      if scale.choices.isEmpty { reader.report(.emptyScale(id), at: path) }
      return scale
    }
    let keys = ["setting", "from", "to", "low", "high", "bipolar", "choices"]
    let mapping = reader.mapping(node, at: path, keys: keys) ?? [:]
    let run = run(mapping, at: path)
    var all = (run.map { Array($0) } ?? []).map { number in
      Choice(code: ChoiceCode("\(number)"), label: reader.same("\(number)"))
    }
    let setting = setting(mapping, at: path)
    if let setting {
      all += listed(by: setting, of: id, at: path["setting"])
    }
    if let own = mapping["choices"] {
      all += choices(own, of: id, after: all.map(\.code), at: path["choices"])
    }
    let scale = Scale(
      id: id, choices: all, setting: setting,
      isBipolar: reader.flag("bipolar", in: mapping, at: path), run: run,
      ends: ends(mapping, at: path))
    let isRun = mapping["from"] != nil || mapping["to"] != nil
    if all.isEmpty, setting == nil, !isRun { reader.report(.emptyScale(id), at: path) }
    if scale.isBipolar, !scale.isSymmetric { reader.report(.notSymmetric(id), at: path["bipolar"]) }
    return scale
  }

  /// The choices of an institution's list, once there are values.
  private mutating func listed(
    by setting: String, of scale: ScaleID, at path: DefinitionPath
  ) -> [Choice] {
    guard let value = settingValues[setting] else { return [] }
    // A list that stands in the file is wrong where it stands.
    let path = valuePaths[setting] ?? path
    let list = InstitutionList(value, languages: reader.languages)
    for (language, problem) in list.problems {
      reader.report(problem, at: path[language.rawValue])
    }
    let choices = list.choices
    if choices.isEmpty { reader.report(.emptyScale(scale), at: path) }
    var seen: Set<String> = []  // as people read them, however accents are written
    for code in choices.map(\.code) {
      if code.rawValue.contains(where: \.isWhitespace) {
        reader.report(.badCode(code.rawValue), at: path)
      }
      if !seen.insert(code.rawValue).inserted {
        reader.report(.duplicateChoice(code, scale), at: path)
      }
    }
    return choices
  }

  private mutating func setting(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> String? {
    guard mapping["setting"] != nil else { return nil }
    guard let setting = reader.text("setting", in: mapping, at: path) else { return nil }
    places.usedSettings.insert(setting)
    if !settings.contains(where: { $0.name == setting }) {
      let near = NearestName.to(setting, among: settings.map(\.name))
      reader.report(.unknownSetting(setting, didYouMean: near), at: path["setting"])
    }
    return setting
  }

  /// `from` and `to`.
  private mutating func run(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> ClosedRange<Int>? {
    guard mapping["from"] != nil || mapping["to"] != nil else { return nil }
    for key in ["from", "to"] where mapping[key] == nil {
      reader.report(.missingKey(key), at: path)
    }
    guard let from = reader.integer("from", in: mapping, at: path, range: Scale.runNumbers),
      let to = reader.integer("to", in: mapping, at: path, range: Scale.runNumbers)
    else { return nil }
    guard from <= to else {
      reader.report(.rangeUpsideDown, at: path["from"])
      return nil
    }
    let run = Scale.run(from: from, to: to)
    if run == nil {
      reader.report(.outsideLimits("\(to)", "\(from)…\(from + 100)"), at: path["to"])
    }
    return run
  }

  private mutating func ends(
    _ mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> Scale.Ends? {
    guard mapping["low"] != nil || mapping["high"] != nil else { return nil }
    let low = required("low", in: mapping, at: path)
    return Scale.Ends(low: low, high: required("high", in: mapping, at: path))
  }

  private mutating func choices(
    _ node: YAMLNode, of scale: ScaleID, after earlier: [ChoiceCode], at path: DefinitionPath
  ) -> [Choice] {
    var seen = Set(earlier.map(\.rawValue))  // as people read them, however accents are written
    var choices: [Choice] = []
    for (place, element) in (reader.list(node, at: path) ?? []).enumerated() {
      let path = path[place]
      guard let choice = choice(element, at: path) else { continue }
      if !seen.insert(choice.code.rawValue).inserted {
        reader.report(.duplicateChoice(choice.code, scale), at: path["code"])
        continue
      }
      choices.append(choice)
      choicePlaces[choice.code] = path
    }
    return choices
  }

  private mutating func choice(_ node: YAMLNode, at path: DefinitionPath) -> Choice? {
    let keys = ["code", "label", "missing", "exclusive", "specify"]
    guard let mapping = reader.mapping(node, at: path, keys: keys) else { return nil }
    let code = reader.text("code", in: mapping, at: path).map { ChoiceCode($0) }
    let label = filled(reader.localized("label", in: mapping, at: path), at: path["label"])
    let missing: Choice.Missing? = reader.word("missing", in: mapping, at: path)
    let isExclusive = reader.flag("exclusive", in: mapping, at: path)
    let specify = filled("specify", in: mapping, at: path)
    guard let code, let label else { return nil }
    if code.rawValue.isEmpty || code.rawValue.contains(where: \.isWhitespace) {
      reader.report(.badCode(code.rawValue), at: path["code"])
    }
    return Choice(
      code: code, label: label, missing: missing, isExclusive: isExclusive, specify: specify)
  }
}

extension Scale {
  /// Whether the numeric codes lie evenly about their middle.
  fileprivate var isSymmetric: Bool {
    let values = numbered.map(\.number).sorted()
    guard let low = values.first, let high = values.last, low < high else { return false }
    return zip(values, values.reversed()).allSatisfy {
      abs($0 + $1 - low - high) <= 1e-9 * (high - low)
    }
  }
}
