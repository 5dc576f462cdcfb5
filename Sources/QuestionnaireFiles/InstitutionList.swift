internal import Questionnaires

/// A list of choices that an institution wrote as one text: `rrhh = Recursos humanos; …`.
struct InstitutionList {
  private struct Entry {
    /// `nil` if there is no `=`.
    let code: String?
    let label: String
  }

  private let lists: [(language: LanguageCode, entries: [Entry])]
  private let languages: [LanguageCode]

  /// - Parameter languages: those of the questionnaire; codes come from the first one written.
  init(_ value: LocalizedText, languages: [LanguageCode]) {
    self.languages = languages
    let written = languages.filter { value.byLanguage[$0] != nil }
    lists = (written.isEmpty ? Array(languages.prefix(1)) : written)
      .map { ($0, Self.entries(of: value[$0])) }
  }

  /// The choices of the list. An entry without `code =` gets its number as code.
  ///
  /// Another language's list names the same codes in any order, or the labels alone in the same
  /// order, or is left out.
  var choices: [Choice] {
    let first = lists.first?.entries ?? []
    return first.enumerated().map { place, entry in
      var labels: [LanguageCode: String] = [:]
      for language in languages {
        let own = lists.first { $0.language == language }?.entries ?? []
        labels[language] = Self.match(of: entry, at: place, in: own)?.label ?? entry.label
      }
      return Choice(code: ChoiceCode(entry.code ?? "\(place + 1)"), label: LocalizedText(labels))
    }
  }

  /// The languages whose lists do not name the entries of the first.
  var languagesThatDiffer: [LanguageCode] {
    guard let first = lists.first?.entries else { return [] }
    return lists.dropFirst().filter { _, entries in
      entries.count != first.count
        || first.enumerated().contains { Self.match(of: $1, at: $0, in: entries) == nil }
    }.map(\.language)
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
      let halves = part.split(separator: "=", maxSplits: 1).map { ImportMap.normalized($0) }
      return halves.count == 2
        ? Entry(code: halves[0], label: halves[1]) : Entry(code: nil, label: part)
    }
  }
}
