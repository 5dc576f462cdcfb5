internal import Questionnaires
internal import YAMLReading

/// Values and languages.
extension OverlayApplication {
  mutating func readValues() {
    guard let node = overlay["values"] else { return }
    let path = DefinitionPath.root["values"]
    let names = (tree["settings"]?.entries ?? []).map(\.key)
    let used = SettingWalk.used(in: tree)
    for (name, value) in reader.entries(node, at: path) ?? [] {
      guard names.contains(name) else {
        let near = NearestName.to(name, among: names)
        reader.report(.notInBase(name, didYouMean: near), at: path.name(name))
        continue
      }
      if case .list = value {
        reader.report(.badList(.severalTexts), at: path[name])
        continue
      }
      if !used.contains(name) { reader.report(.valueNotUsed(name), at: path.name(name)) }
      tree.change("settings") { $0.change(name) { $0.set("value", value) } }
    }
  }

  /// Adds translations and takes out the languages that the result does not have.
  ///
  /// What the overlay itself says in such a language stays, and is told when the result is read.
  mutating func readTexts() {
    let base = (tree["languages"]?.elements ?? []).compactMap(\.text)
    if let languages = overlay["languages"] {
      // One language without brackets is told, and meant.
      let isList = reader.texts(languages, at: .root["languages"]) != nil
      tree.set("languages", isList ? languages : .list([languages], languages.mark))
    }
    let wanted = (tree["languages"]?.elements ?? []).compactMap(\.text)
    var translations = readTranslations(wanted)
    let gone = Set(base).subtracting(wanted)
    let new = wanted.filter { !base.contains($0) && LanguageCode($0).isTag }
    let own = file
    var missing: [String: [String]] = [:]
    let walk = TextWalk { name, text in
      for language in gone where text[language]?.mark.file != own { text.set(language, nil) }
      for language in translations.keys.sorted() {
        guard let (value, _) = translations[language]?.removeValue(forKey: name) else { continue }
        if case .scalar = text { text = Self.spread(text, over: wanted) }
        text.set(language, value)
      }
      // What lacks a language in the overlay's own texts is told there.
      guard case .mapping = text, text.mark.file != own, !name.hasSuffix(".formerly") else {
        return
      }
      for language in new where text[language] == nil {
        missing[language, default: []].append(name)
      }
    }
    walk.walk(&tree)
    for (language, names) in missing.sorted(by: { $0.key < $1.key }) {
      let path = DefinitionPath.root["languages"]
      reader.report(.missingTexts(LanguageCode(language), names), at: path)
    }
    for texts in translations.values {
      for (name, (_, path)) in texts { reader.report(.unknownText(name), at: path) }
    }
  }

  private typealias Translations = [String: [String: (value: YAMLNode, path: DefinitionPath)]]

  private mutating func readTranslations(_ languages: [String]) -> Translations {
    guard let node = overlay["translations"] else { return [:] }
    var all: Translations = [:]
    let path = DefinitionPath.root["translations"]
    for (language, texts) in reader.entries(node, at: path) ?? [] {
      if !languages.contains(language) {
        reader.report(.undeclaredLanguage(LanguageCode(language)), at: path.name(language))
      }
      for (name, value) in reader.entries(texts, at: path[language]) ?? [] {
        all[language, default: [:]][name] = (value, path[language].name(name))
      }
    }
    return all
  }

  /// One text for all languages as a mapping with each of them.
  private static func spread(_ text: YAMLNode, over languages: [String]) -> YAMLNode {
    .mapping(
      languages.map { YAMLNode.Entry(key: $0, keyMark: text.mark, value: text) }, text.mark)
  }
}
