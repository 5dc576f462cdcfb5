internal import Questionnaires

/// A list of choices that an institution wrote as one text: `rrhh = Recursos humanos; …`.
struct InstitutionList {
  private struct Entry {
    /// As written.
    let text: String
    /// `nil` if there is no `=`.
    let code: String?
    let label: String
  }

  private let lists: [(language: LanguageCode, entries: [Entry])]
  private let value: LocalizedText
  private let languages: [LanguageCode]

  /// - Parameter languages: those of the questionnaire; codes come from the first one written.
  init(_ value: LocalizedText, languages: [LanguageCode]) {
    self.value = value
    self.languages = languages
    lists = languages.filter { value.byLanguage[$0] != nil }
      .map { ($0, Self.entries(of: value[$0])) }
  }

  /// The choices of the list. An entry without `code =` gets its number as code.
  ///
  /// Another language's list names the same codes in any order, or the labels alone in the same
  /// order, or is left out.
  var choices: [Choice] {
    let first = lists.first?.entries ?? languages.first.map { Self.entries(of: value[$0]) } ?? []
    return first.enumerated().map { place, entry in
      var labels: [LanguageCode: String] = [:]
      for language in languages {
        let own = lists.first { $0.language == language }?.entries ?? []
        labels[language] = Self.match(of: entry, at: place, in: own)?.label ?? entry.label
      }
      return Choice(code: ChoiceCode(entry.code ?? "\(place + 1)"), label: LocalizedText(labels))
    }
  }

  /// What is wrong with how it is written, and in which language.
  var problems: [(language: LanguageCode, problem: Problem)] {
    // One text for all languages is wrong once.
    let texts = lists.map { value[$0.language] }
    let isOne = texts.allSatisfy { $0 == texts.first }
    return lists.prefix(isOne ? 1 : lists.count).flatMap { language, entries in
      own(entries).map { (language, $0) }
        + (differs(entries) ? [(language, Problem.badList(.differs(language)))] : [])
    }
  }

  private func own(_ entries: [Entry]) -> [Problem] {
    if !entries.isEmpty, entries.allSatisfy({ $0.code == nil }) {
      // The labels alone, of codes that another language has.
      let isTranslation = lists.first?.entries.contains { $0.code != nil } ?? false
      return isTranslation ? [] : [.listWithoutCodes]
    }
    return entries.compactMap { entry in
      if entry.code?.isEmpty ?? true { return .badList(.noCode(entry.text)) }
      return entry.label.isEmpty ? .badList(.noLabel(entry.text)) : nil
    }
  }

  /// Whether it does not name the entries of the first list.
  private func differs(_ entries: [Entry]) -> Bool {
    guard let first = lists.first?.entries else { return false }
    return entries.count != first.count
      || first.enumerated().contains { Self.match(of: $1, at: $0, in: entries) == nil }
  }

  /// The entry of another language's list: by its code or, where codes are not written in both, by
  /// its place.
  private static func match(of entry: Entry, at place: Int, in list: [Entry]) -> Entry? {
    if let code = entry.code, list.contains(where: { $0.code != nil }) {
      return list.first { $0.code == code }
    }
    return place < list.count ? list[place] : nil
  }

  private static func entries(of text: String) -> [Entry] {
    let parts = text.split { $0 == ";" || $0 == "\n" }.map { ImportMap.normalized($0) }
    return parts.filter { !$0.isEmpty }.map { part in
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { ImportMap.normalized($0) }
      return halves.count == 2
        ? Entry(text: part, code: halves[0], label: halves[1])
        : Entry(text: part, code: nil, label: part)
    }
  }
}
