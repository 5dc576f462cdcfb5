internal import Questionnaires
internal import YAMLReading

/// Turns the values of a questionnaire file into a `Questionnaire`.
struct QuestionnaireDecoder {
  var reader = DefinitionReader()
  /// What an institution filled in, by name. Of the others `{{name}}` stays in the texts.
  private(set) var settingValues: [String: LocalizedText]
  var settings: [Setting] = []
  /// Where the values stand that the file itself gives.
  private(set) var valuePaths: [String: DefinitionPath] = [:]
  var scales: [ScaleID: Scale] = [:]
  /// The kinds of records as written: read again for each question that takes them.
  var recordTypes: [RecordTypeID: (node: YAMLNode, path: DefinitionPath)] = [:]
  var expressions: [PlacedExpression] = []
  var sectionIDs: Set<SectionID> = []
  var questionIDs: Set<QuestionID> = []
  var places = QuestionnairePlaces()
  /// Where the choices of the scale being read stand.
  var choicePlaces: [ChoiceCode: DefinitionPath] = [:]
  /// How many questions have been read.
  var position = 0

  init(settingValues: [String: LocalizedText]?) { self.settingValues = settingValues ?? [:] }

  static let noText = LocalizedText([:])

  private static let keys = [
    "questionnaire", "based_on", "version", "languages", "title", "filled_by", "welcome",
    "consent", "closing", "support", "attribution", "settings", "scales", "records", "sections",
  ]

  /// What can be read. Where something is missing or wrong, and reported, a stand-in takes its
  /// place, so that checks of the rest still find everything.
  mutating func questionnaire(_ root: YAMLNode) -> Questionnaire? {
    let path = DefinitionPath.root
    guard let mapping = reader.mapping(root, at: path, keys: Self.keys) else { return nil }
    readLanguages(mapping)
    readSettings(mapping)
    let id = reader.name("questionnaire", in: mapping, at: path, of: Questionnaire.self)
    let basedOn =
      mapping["based_on"] == nil
      ? nil : reader.name("based_on", in: mapping, at: path, of: Questionnaire.self)
    let filledBy: Questionnaire.Respondent? = reader.word("filled_by", in: mapping, at: path)
    let version = reader.text("version", in: mapping, at: path)
    let title = filled(reader.localized("title", in: mapping, at: path), at: path["title"])
    let welcome = filled("welcome", in: mapping, at: path)
    let consent = consent(mapping)
    let closing = filled("closing", in: mapping, at: path)
    let support = support(mapping)
    let attribution = filled("attribution", in: mapping, at: path)
    readScales(mapping)
    readRecordTypes(mapping)
    let sections = readSections(mapping)
    let questionnaire = Questionnaire(
      id: id ?? .unreadable, basedOn: basedOn, filledBy: filledBy ?? .respondent,
      version: version ?? "", languages: reader.languages, title: title ?? Self.noText,
      welcome: welcome, consent: consent, closing: closing, support: support,
      attribution: attribution, settings: settings, sections: sections ?? [])
    reader.report(ExpressionChecks.check(expressions, in: questionnaire))
    reader.report(
      QuestionnaireChecks.meaning(of: questionnaire, places, isWhole: !reader.hasErrors))
    return questionnaire
  }

  private mutating func readLanguages(_ mapping: [String: YAMLNode]) {
    guard let node = reader.required("languages", in: mapping, at: .root) else { return }
    let path = DefinitionPath.root["languages"]
    let texts = reader.texts(node, at: path) ?? []
    if texts.isEmpty, case .list = node { reader.report(.emptyList("languages"), at: path) }
    var languages: [LanguageCode] = []
    for (place, text) in texts.enumerated() {
      let language = LanguageCode(text)
      if !language.isTag {
        reader.report(.badLanguage(text), at: path[place])
      } else if languages.contains(language) {
        reader.report(.languageTwice(language), at: path[place])
      } else {
        languages.append(language)
      }
    }
    reader.languages = languages
  }

  private mutating func readSettings(_ mapping: [String: YAMLNode]) {
    guard let node = mapping["settings"] else { return }
    let path = DefinitionPath.root["settings"]
    for (name, value) in reader.entries(node, at: path) ?? [] {
      guard let inside = reader.mapping(value, at: path[name], keys: ["help", "sample", "value"]),
        let help = reader.localized("help", in: inside, at: path[name]),
        let sample = reader.localized("sample", in: inside, at: path[name])
      else { continue }
      let own = reader.optionalLocalized("value", in: inside, at: path[name])
      settings.append(Setting(name: name, help: help, sample: sample, value: own))
      guard let own, settingValues[name] == nil else { continue }
      settingValues[name] = own
      valuePaths[name] = path[name]["value"]
    }
  }

  private mutating func consent(_ mapping: [String: YAMLNode]) -> Consent? {
    guard let node = mapping["consent"] else { return nil }
    let path = DefinitionPath.root["consent"]
    guard let inside = reader.mapping(node, at: path, keys: ["text", "yes", "no"]) else {
      return nil
    }
    let texts = ["text", "yes", "no"].map { required($0, in: inside, at: path) }
    return Consent(text: texts[0], yes: texts[1], no: texts[2])
  }

  private mutating func support(_ mapping: [String: YAMLNode]) -> SupportCard? {
    guard let node = mapping["support"] else { return nil }
    let path = DefinitionPath.root["support"]
    let keys = ["title", "intro", "lines", "checked"]
    guard let inside = reader.mapping(node, at: path, keys: keys) else { return nil }
    var lines: [SupportCard.Line] = []
    if let list = reader.required("lines", in: inside, at: path) {
      for (place, element) in (reader.list(list, at: path["lines"]) ?? []).enumerated() {
        let path = path["lines"][place]
        guard let line = reader.mapping(element, at: path, keys: ["label", "text"]) else {
          continue
        }
        let label = required("label", in: line, at: path)
        lines.append(SupportCard.Line(label: label, text: required("text", in: line, at: path)))
      }
    }
    let title = required("title", in: inside, at: path)
    return SupportCard(
      title: title, intro: filled("intro", in: inside, at: path), lines: lines,
      checked: required("checked", in: inside, at: path))
  }

  /// A required text, filled in; a stand-in if it is missing.
  mutating func required(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText {
    filled(reader.localized(key, in: mapping, at: path), at: path[key]) ?? Self.noText
  }

  /// An optional text, filled in.
  mutating func filled(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText? {
    filled(reader.optionalLocalized(key, in: mapping, at: path), at: path[key])
  }

  /// `text` with each `{{name}}` replaced by the institution's value, if there are values.
  mutating func filled(_ text: LocalizedText?, at path: DefinitionPath) -> LocalizedText? {
    guard let text else { return nil }
    let names = Placeholders.names(in: text)
    places.usedSettings.formUnion(names)
    for name in names where !settings.contains(where: { $0.name == name }) {
      let near = NearestName.to(name, among: settings.map(\.name))
      let language = reader.languages.first {
        Placeholders.names(in: text.byLanguage[$0] ?? "").contains(name)
      }
      let place = language.map { path[$0.rawValue] } ?? path
      reader.report(.unknownSetting(name, didYouMean: near), at: place)
    }
    return Placeholders.filled(text, with: settingValues)
  }
}
