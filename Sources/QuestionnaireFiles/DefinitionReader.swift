internal import Questionnaires
internal import YAMLReading

/// Walks a definition file's values, collecting every problem instead of stopping at one.
///
/// A `nil` from any method means that a diagnostic has been recorded or, for optional keys,
/// that there is nothing there.
struct DefinitionReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// The languages every text must have; empty while they are not known yet.
  var languages: [LanguageCode] = []
  /// The language that a text is looked for in where none is declared.
  private static let fallback: LanguageCode = "es"

  mutating func report(_ problem: Problem, at path: DefinitionPath) {
    diagnostics.append(Diagnostic(problem, at: path))
  }

  mutating func report(_ more: [Diagnostic]) { diagnostics += more }

  /// Whether anything found so far is an error.
  var hasErrors: Bool { diagnostics.contains { $0.problem.severity == .error } }

  /// The entries of a mapping whose keys are all in `keys`, unknown and repeated ones reported.
  ///
  /// - Parameter meant: which key people mean with one that is written quite otherwise.
  mutating func mapping(
    _ node: YAMLNode, at path: DefinitionPath, keys: [String], meant: [String: String] = [:]
  ) -> [String: YAMLNode]? {
    guard let entries = entries(node, at: path) else { return nil }
    let known = Set(keys)
    for (key, _) in entries where !known.contains(key) {
      let near = meant[key] ?? NearestName.to(key, among: keys)
      report(.unknownKey(key, didYouMean: near), at: path.name(key))
    }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  /// The entries of a mapping with free keys, in the order written, repeated ones reported.
  mutating func entries(
    _ node: YAMLNode, at path: DefinitionPath
  ) -> [(key: String, value: YAMLNode)]? {
    guard case .mapping(let entries, _) = node else {
      report(.expectedMapping, at: path)
      return nil
    }
    var seen: Set<String> = []
    var kept: [(key: String, value: YAMLNode)] = []
    for entry in entries {
      if seen.insert(entry.key).inserted {
        kept.append((entry.key, entry.value))
      } else {
        report(.duplicateKey(entry.key), at: path.name(entry.key))
      }
    }
    return kept
  }

  /// The elements of a list.
  mutating func list(_ node: YAMLNode, at path: DefinitionPath) -> [YAMLNode]? {
    guard case .list(let elements, _) = node else {
      report(.expectedList, at: path)
      return nil
    }
    return elements
  }

  /// The text of a scalar.
  mutating func text(_ node: YAMLNode, at path: DefinitionPath) -> String? {
    guard case .scalar(let text, _, _) = node else {
      report(.expectedText, at: path)
      return nil
    }
    return text
  }

  /// A list of texts.
  mutating func texts(_ node: YAMLNode, at path: DefinitionPath) -> [String]? {
    guard let elements = list(node, at: path) else { return nil }
    return elements.enumerated().compactMap { text($1, at: path[$0]) }
  }

  /// A required key's value; reported if missing.
  mutating func required(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> YAMLNode? {
    if let node = mapping[key] { return node }
    report(.missingKey(key), at: path)
    return nil
  }

  /// A required text.
  mutating func text(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> String? {
    required(key, in: mapping, at: path).flatMap { text($0, at: path[key]) }
  }

  /// A required name: a letter, then letters, digits, `-` and `_`, at most 64.
  mutating func name<Subject>(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath,
    of subject: Subject.Type = Subject.self
  ) -> Identifier<Subject>? {
    guard let text = text(key, in: mapping, at: path) else { return nil }
    return name(text, at: path[key])
  }

  /// A name, checked.
  mutating func name<Subject>(_ text: String, at path: DefinitionPath) -> Identifier<Subject>? {
    guard NameForm.isName(text) else {
      report(.badName(text), at: path)
      return nil
    }
    return Identifier(text)
  }

  /// A required text in every language of the file.
  mutating func localized(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText? {
    required(key, in: mapping, at: path).flatMap { localized($0, at: path[key]) }
  }

  /// An optional text in every language of the file.
  mutating func optionalLocalized(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> LocalizedText? {
    mapping[key].flatMap { localized($0, at: path[key]) }
  }

  /// A text for all languages, or a mapping with one wording a language.
  mutating func localized(_ node: YAMLNode, at path: DefinitionPath) -> LocalizedText? {
    if case .scalar(let text, _, _) = node {
      // Plans and layouts declare no languages: the text is for whichever is asked ("und").
      let all = languages.isEmpty ? ["und"] : languages
      if text.isEmpty { report(.missingTranslation(languages.first ?? Self.fallback), at: path) }
      for (_, problem) in TextChecks.problems(
        of: LocalizedText([all[0]: text]), languages: [all[0]],
        placeholders: Placeholders.names(in:))
      {
        report(problem, at: path)
      }
      return LocalizedText(Dictionary(all.map { ($0, text) }, uniquingKeysWith: { $1 }))
    }
    guard let entries = entries(node, at: path) else { return nil }
    var wordings: [LanguageCode: String] = [:]
    for (key, value) in entries {
      let language = LanguageCode(key)
      if !languages.isEmpty, !languages.contains(language) {
        report(.undeclaredLanguage(language), at: path.name(key))
      }
      if let text = text(value, at: path[key]) { wordings[language] = text }
    }
    let text = LocalizedText(wordings)
    let spoken = languages.isEmpty ? wordings.keys.sorted() : languages
    for language in spoken.isEmpty ? [Self.fallback] : spoken
    where wordings[language]?.isEmpty ?? true {
      report(.missingTranslation(language), at: path[language.rawValue])
    }
    for (language, problem) in TextChecks.problems(
      of: text, languages: spoken, placeholders: Placeholders.names(in:))
    {
      report(problem, at: path[language.rawValue])
    }
    return text
  }

  /// A text that is the same in every language of the file.
  func same(_ text: String) -> LocalizedText {
    LocalizedText(Dictionary(languages.map { ($0, text) }, uniquingKeysWith: { $1 }))
  }

  /// An optional day.
  mutating func date(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> CalendarDate? {
    guard let node = mapping[key], let text = text(node, at: path[key]) else { return nil }
    if let date = CalendarDate(text) { return date }
    report(.badDate(text), at: path[key])
    return nil
  }

  /// An optional number.
  mutating func number(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> Double? {
    guard let node = mapping[key], let text = text(node, at: path[key]) else { return nil }
    return number(text, at: path[key])
  }

  /// A finite number.
  mutating func number(_ text: String, at path: DefinitionPath) -> Double? {
    guard let value = Double(text), value.isFinite else {
      report(.badNumber(text), at: path)
      return nil
    }
    return value
  }

  /// An optional whole number in a range.
  mutating func integer(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath,
    range: ClosedRange<Int>
  ) -> Int? {
    guard let node = mapping[key], let text = text(node, at: path[key]) else { return nil }
    guard let value = Int(text) else {
      report(.badNumber(text), at: path[key])
      return nil
    }
    guard range.contains(value) else {
      report(.outsideLimits(text, "\(range.lowerBound)…\(range.upperBound)"), at: path[key])
      return nil
    }
    return value
  }

  /// An optional `yes` or `no`; `false` if absent.
  mutating func flag(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> Bool {
    guard let node = mapping[key], let text = text(node, at: path[key]) else { return false }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report(.badValue(text, allowed: ["yes", "no"], didYouMean: nil), at: path[key])
      return false
    }
  }

  /// An optional word out of an enumeration.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> Word? {
    guard let node = mapping[key], let text = text(node, at: path[key]) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    let near = NearestName.to(text, among: allowed)
    report(.badValue(text, allowed: allowed, didYouMean: near), at: path[key])
    return nil
  }

  /// An optional condition.
  mutating func condition(
    _ key: String, in mapping: [String: YAMLNode], at path: DefinitionPath
  ) -> Expression? {
    guard let node = mapping[key], let text = text(node, at: path[key]) else { return nil }
    do throws(ExpressionError) {
      return try Expression(parsing: text)
    } catch {
      report(.badExpression(error.reason), at: path[key].offset(error.offset))
      return nil
    }
  }
}
