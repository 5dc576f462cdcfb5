internal import Questionnaires
internal import YAMLReading

/// Turns the values of a questionnaire file into a `Questionnaire`.
struct QuestionnaireDecoder {
  var reader = DefinitionReader()
  /// What an institution filled in, by name; `nil`: the texts stay as the author wrote them.
  let settingValues: [String: LocalizedText]?
  private var settings: [Setting] = []
  private var scales: [ScaleID: Scale] = [:]
  private var conditions: [(condition: Expression, path: DefinitionPath)?] = []
  private var questionIDs: Set<QuestionID> = []

  init(settingValues: [String: LocalizedText]?) { self.settingValues = settingValues }

  /// What can be read. Where something is missing or wrong, and reported, a stand-in takes its
  /// place, so that checks of the rest still find everything.
  mutating func questionnaire(_ root: YAMLNode) -> Questionnaire? {
    let path = DefinitionPath.root
    let keys = [
      "questionnaire", "version", "languages", "title", "welcome", "closing", "attribution",
      "settings", "scales", "sections",
    ]
    guard let mapping = reader.mapping(root, at: path, keys: keys) else { return nil }
    readLanguages(mapping)
    readSettings(mapping)
    let id = reader.name("questionnaire", in: mapping, at: path, of: Questionnaire.self)
    let version = reader.text("version", in: mapping, at: path)
    let title = filled(reader.localized("title", in: mapping, at: path), at: path["title"])
    let welcome = filled("welcome", in: mapping, at: path)
    let closing = filled("closing", in: mapping, at: path)
    let attribution = filled("attribution", in: mapping, at: path)
    readScales(mapping)
    let sections = readSections(mapping)
    let questionnaire = Questionnaire(
      id: id ?? "unnamed", version: version ?? "", languages: reader.languages,
      title: title ?? Self.noText, welcome: welcome, closing: closing, attribution: attribution,
      settings: settings, sections: sections ?? [])
    reader.report(QuestionnaireChecks.conditions(of: questionnaire, at: conditions))
    return questionnaire
  }

  private mutating func readLanguages(_ mapping: [String: YAMLNode]) {
    guard let node = reader.required("languages", in: mapping, at: .root) else { return }
    let texts = reader.texts(node, at: .root["languages"]) ?? []
    reader.languages = texts.enumerated().compactMap { place, text in
      reader.name(text, at: .root["languages"][place])
    }
  }

  private mutating func readSettings(_ mapping: [String: YAMLNode]) {
    guard let node = mapping["settings"] else { return }
    let path = DefinitionPath.root["settings"]
    for (name, value) in reader.entries(node, at: path) ?? [] {
      guard let inside = reader.mapping(value, at: path[name], keys: ["help", "sample"]),
        let help = reader.localized("help", in: inside, at: path[name]),
        let sample = reader.localized("sample", in: inside, at: path[name])
      else { continue }
      settings.append(Setting(name: name, help: help, sample: sample))
    }
  }

  private mutating func readScales(_ mapping: [String: YAMLNode]) {
    guard let node = mapping["scales"] else { return }
    let path = DefinitionPath.root["scales"]
    for (name, value) in reader.entries(node, at: path) ?? [] {
      guard let id: ScaleID = reader.name(name, at: path.name(name)) else { continue }
      scales[id] = scale(id, value, at: path[name])
    }
  }

  private mutating func scale(
    _ id: ScaleID, _ node: YAMLNode, at path: DefinitionPath
  ) -> Scale {
    if case .list = node { return finished(id, choices(node, of: id, at: path), nil, at: path) }
    let mapping = reader.mapping(node, at: path, keys: ["setting", "choices"]) ?? [:]
    var all: [Choice] = []
    let setting = reader.text("setting", in: mapping, at: path)
    if let setting {
      if !settings.contains(where: { $0.name == setting }) {
        let near = NearestName.to(setting, among: settings.map(\.name))
        reader.report(.unknownSetting(setting, didYouMean: near), at: path["setting"])
      }
      all = InstitutionList.choices(of: settingValues?[setting], languages: reader.languages)
    }
    if let own = mapping["choices"] { all += choices(own, of: id, at: path["choices"]) }
    return finished(id, all, setting, at: path)
  }

  private mutating func finished(
    _ id: ScaleID, _ choices: [Choice], _ setting: String?, at path: DefinitionPath
  ) -> Scale {
    if choices.isEmpty, setting == nil { reader.report(.emptyScale(id), at: path) }
    return Scale(id: id, choices: choices, setting: setting)
  }

  private mutating func choices(
    _ node: YAMLNode, of scale: ScaleID, at path: DefinitionPath
  ) -> [Choice] {
    var seen: Set<ChoiceCode> = []
    var choices: [Choice] = []
    for (place, element) in (reader.list(node, at: path) ?? []).enumerated() {
      let path = path[place]
      let keys = ["code", "label", "missing", "exclusive"]
      guard let mapping = reader.mapping(element, at: path, keys: keys) else { continue }
      let code = reader.text("code", in: mapping, at: path).map { ChoiceCode($0) }
      let label = filled(reader.localized("label", in: mapping, at: path), at: path["label"])
      let missing: Choice.Missing? = reader.word("missing", in: mapping, at: path)
      let isExclusive = reader.flag("exclusive", in: mapping, at: path)
      guard let code, let label else { continue }
      if code.rawValue.isEmpty || code.rawValue.contains(where: \.isWhitespace) {
        reader.report(.badCode(code.rawValue), at: path["code"])
      }
      if !seen.insert(code).inserted {
        reader.report(.duplicateChoice(code, scale), at: path["code"])
        continue
      }
      choices.append(
        Choice(code: code, label: label, missing: missing, isExclusive: isExclusive))
    }
    return choices
  }

  private mutating func readSections(_ mapping: [String: YAMLNode]) -> [Section]? {
    let path = DefinitionPath.root["sections"]
    guard let node = reader.required("sections", in: mapping, at: .root),
      let elements = reader.list(node, at: path)
    else { return nil }
    var seen: Set<SectionID> = []
    var sections: [Section] = []
    for (place, element) in elements.enumerated() {
      guard let section = section(element, at: path[place]) else { continue }
      if section.id != "unnamed", !seen.insert(section.id).inserted {
        reader.report(.duplicateSection(section.id), at: path[place]["id"])
      }
      sections.append(section)
    }
    return sections
  }

  private mutating func section(_ node: YAMLNode, at path: DefinitionPath) -> Section? {
    let keys = ["id", "title", "note", "role", "relevant", "questions"]
    guard let mapping = reader.mapping(node, at: path, keys: keys) else { return nil }
    let id = reader.name("id", in: mapping, at: path, of: Section.self)
    let title = filled(reader.localized("title", in: mapping, at: path), at: path["title"])
    let note = filled("note", in: mapping, at: path)
    let role: Section.Role? = reader.word("role", in: mapping, at: path)
    let relevance = reader.condition("relevant", in: mapping, at: path)
    var questions: [Question] = []
    if let list = reader.required("questions", in: mapping, at: path) {
      for (place, element) in (reader.list(list, at: path["questions"]) ?? []).enumerated() {
        let isFirst = questions.isEmpty
        let inherited = isFirst ? relevance.map { ($0, path["relevant"]) } : nil
        if let question = question(
          element, at: path["questions"][place], section: relevance, checked: inherited)
        {
          questions.append(question)
        }
      }
    }
    return Section(
      id: id ?? SectionID("unnamed"), title: title ?? Self.noText, note: note,
      role: role ?? .opinion, questions: questions)
  }

  private mutating func question(
    _ node: YAMLNode, at path: DefinitionPath, section: Expression?,
    checked inherited: (Expression, DefinitionPath)?
  ) -> Question? {
    let keys = [
      "id", "text", "hint", "type", "scale", "reversed", "dont_know", "relevant", "minimum",
      "maximum", "maximum_length",
    ]
    guard let mapping = reader.mapping(node, at: path, keys: keys) else { return nil }
    let id = reader.name("id", in: mapping, at: path, of: Question.self)
    let text = filled(reader.localized("text", in: mapping, at: path), at: path["text"])
    let hint = filled("hint", in: mapping, at: path)
    let own = reader.condition("relevant", in: mapping, at: path)
    let isReversed = reader.flag("reversed", in: mapping, at: path)
    let dontKnow: DontKnow? = reader.word("dont_know", in: mapping, at: path)
    let kind = QuestionKindDecoder(mapping: mapping, path: path, scales: scales)
      .kind(&reader)
    guard let id else { return nil }
    if !questionIDs.insert(id).inserted { reader.report(.duplicateQuestion(id), at: path["id"]) }
    conditions.append(own.map { ($0, path["relevant"]) } ?? inherited)
    return Question(
      id: id, text: text ?? Self.noText, hint: hint, kind: kind ?? .text(maximumLength: 1),
      isReversed: isReversed, dontKnowCountsAsZero: dontKnow == .zero,
      relevance: .both(section, own))
  }

  private static let noText = LocalizedText([:])

  private enum DontKnow: String, CaseIterable { case missing, zero }

  private mutating func filled(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText? {
    filled(reader.optionalLocalized(key, in: mapping, at: path), at: path[key])
  }

  /// `text` with each `{{name}}` replaced by the institution's value, if there are values.
  private mutating func filled(_ text: LocalizedText?, at path: DefinitionPath) -> LocalizedText? {
    guard let text else { return nil }
    for name in Placeholders.names(in: text) where !settings.contains(where: { $0.name == name }) {
      let near = NearestName.to(name, among: settings.map(\.name))
      reader.report(.unknownSetting(name, didYouMean: near), at: path)
    }
    guard let settingValues else { return text }
    return Placeholders.filled(text, with: settingValues)
  }
}
