internal import JSONText
internal import Questionnaires

/// The keys and values of a questionnaire's definition file, in the order a person writes them.
struct DefinitionTree {
  /// A key and its value.
  typealias Member = (String, JSONValue)

  let languages: [LanguageCode]
  private let questionnaire: Questionnaire
  private let settings: [Setting]

  init(_ questionnaire: Questionnaire, isFilledIn: Bool) {
    self.questionnaire = questionnaire
    settings = questionnaire.openSettings(isFilledIn: isFilledIn)
    languages = questionnaire.languages
  }

  /// The whole file.
  var root: JSONValue {
    let used = UsedDefinitions(questionnaire)
    var members: [Member] = [("questionnaire", .string(questionnaire.id.rawValue))]
    members.add("based_on", questionnaire.basedOn?.rawValue)
    members.append(("version", .string(questionnaire.version)))
    members.append(("languages", .array(languages.map { .string($0.rawValue) })))
    members.add("title", text(questionnaire.title))
    if questionnaire.filledBy != .respondent {
      members.add("filled_by", questionnaire.filledBy.rawValue)
    }
    members.add("welcome", text(questionnaire.welcome))
    members.add("consent", questionnaire.consent.map(consent))
    members.add("closing", text(questionnaire.closing))
    members.add("support", questionnaire.support.map(support))
    members.add("attribution", text(questionnaire.attribution))
    members.add("settings", object(settings.map(setting)))
    members.add("scales", object(used.scales.map { ($0.id.rawValue, scale($0)) }))
    members.add("records", object(used.records.map(recordType)))
    members.append(("sections", .array(questionnaire.sections.map(section))))
    return .object(members)
  }

  /// A text in the questionnaire's languages, and those it does not declare after them; one text
  /// if it is the same in each.
  func text(_ text: LocalizedText?) -> JSONValue? {
    guard let text else { return nil }
    let declared = languages.filter { text.byLanguage[$0] != nil }
    let others = text.byLanguage.keys.filter { !languages.contains($0) }.sorted()
    if others.isEmpty, declared == languages, let one = languages.first.map({ text[$0] }),
      languages.allSatisfy({ text[$0] == one })
    {
      return .string(one)
    }
    return wordings(text, in: declared + others)
  }

  /// A text as one wording a language, whatever they are.
  func wordings(_ text: LocalizedText, in languages: [LanguageCode]? = nil) -> JSONValue {
    let all = languages ?? text.byLanguage.keys.sorted()
    return .object(all.map { ($0.rawValue, .string(text[$0])) })
  }

  private func object(_ members: [Member]) -> JSONValue? {
    members.isEmpty ? nil : .object(members)
  }

  private func consent(_ consent: Consent) -> JSONValue {
    var members: [Member] = []
    members.add("text", text(consent.text))
    members.add("yes", text(consent.yes))
    members.add("no", text(consent.no))
    return .object(members)
  }

  private func support(_ support: SupportCard) -> JSONValue {
    var members: [Member] = []
    members.add("title", text(support.title))
    members.add("intro", text(support.intro))
    let lines = support.lines.map { line in
      var members: [Member] = []
      members.add("label", text(line.label))
      members.add("text", text(line.text))
      return JSONValue.object(members)
    }
    members.append(("lines", .array(lines)))
    members.add("checked", text(support.checked))
    return .object(members)
  }

  private func setting(_ setting: Setting) -> Member {
    var members: [Member] = []
    members.add("help", text(setting.help))
    members.add("sample", text(setting.sample))
    return (setting.name, .object(members))
  }

  private func scale(_ scale: Scale) -> JSONValue {
    let choices = JSONValue.array(
      scale.choices.dropFirst(scale.run?.count ?? 0).map(choice))
    var members: [Member] = []
    members.add("setting", settings.first { $0.name == scale.setting }?.name)
    members.add("bipolar", scale.isBipolar)
    members.add("from", scale.run.map { .integer($0.lowerBound) })
    members.add("to", scale.run.map { .integer($0.upperBound) })
    members.add("low", text(scale.ends?.low))
    members.add("high", text(scale.ends?.high))
    if members.isEmpty { return choices }
    if choices != .array([]) { members.append(("choices", choices)) }
    return .object(members)
  }

  private func choice(_ choice: Choice) -> JSONValue {
    let code = choice.code.rawValue
    let number = Int(code).flatMap { "\($0)" == code && abs($0) < 1 << 53 ? $0 : nil }
    var members: [Member] = [("code", number.map { .integer($0) } ?? .string(code))]
    members.add("label", text(choice.label))
    members.add("missing", choice.missing?.rawValue)
    members.add("exclusive", choice.isExclusive)
    members.add("specify", text(choice.specify))
    return .object(members)
  }
}

extension [DefinitionTree.Member] {
  /// Adds a value that is there.
  mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { append((key, value)) }
  }

  /// Adds a text that is there.
  mutating func add(_ key: String, _ text: String?) { add(key, text.map { .string($0) }) }

  /// Adds a flag that is set.
  mutating func add(_ key: String, _ flag: Bool) { add(key, flag ? .bool(true) : nil) }
}

/// The scales and kinds of records that the questions use, in the order of their first use.
private struct UsedDefinitions {
  private(set) var scales: [Scale] = []
  private(set) var records: [(set: RecordSet, of: QuestionID)] = []
  private var seen: Set<String> = []

  init(_ questionnaire: Questionnaire) {
    for question in questionnaire.questions { add(question) }
  }

  private mutating func add(_ question: Question) {
    if let scale = question.scale, seen.insert("scale \(scale.id)").inserted {
      scales.append(scale)
    }
    guard let set = question.recordSet, seen.insert("records \(set.type)").inserted else { return }
    records.append((set, question.id))
    for field in set.questions { add(field) }
  }
}
