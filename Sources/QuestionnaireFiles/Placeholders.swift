internal import Questionnaires

/// `{{name}}` in a text: what an institution fills in.
package enum Placeholders {
  /// The names used in any wording of `text`, sorted.
  static func names(in text: LocalizedText) -> [String] {
    Set(text.byLanguage.values.flatMap { names(in: $0) }).sorted()
  }

  /// The names used in a wording, sorted, each once.
  static func names(in wording: String) -> [String] {
    guard wording.utf8.contains(UInt8(ascii: "{")) else { return [] }
    var names: Set<String> = []
    for piece in pieces(of: wording) {
      if case .name(let name) = piece { names.insert(name) }
    }
    return names.sorted()
  }

  /// `text` with each name replaced by its value; a name without value stays.
  static func filled(_ text: LocalizedText, with values: [String: LocalizedText]) -> LocalizedText {
    text.map { language, wording in
      pieces(of: wording).map { piece in
        switch piece {
        case .plain(let plain): String(plain)
        case .name(let name): values[name]?[language] ?? "{{\(name)}}"
        }
      }.joined()
    }
  }

  /// A part of a text.
  package enum Piece {
    case plain(Substring)
    case name(String)
  }

  /// The text in parts, names without runs of blanks.
  package static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      pieces.append(.plain(rest[..<open.lowerBound]))
      let name = ImportMap.normalized(rest[open.upperBound..<close.lowerBound])
      pieces.append(.name(name))
      rest = rest[close.upperBound...]
    }
    return pieces + [.plain(rest)]
  }
}

/// A list of choices that an institution wrote as one text: `rrhh = Recursos humanos; …`.
enum InstitutionList {
  /// The choices of the list. An entry without `code =` gets its number as code.
  ///
  /// Codes come from the first language; another language's list names the same entries in
  /// the same order, or is left out.
  static func choices(of value: LocalizedText?, languages: [LanguageCode]) -> [Choice] {
    guard let value, let first = languages.first else { return [] }
    let lists = languages.map { entries(of: value[$0]) }
    return entries(of: value[first]).enumerated().map { place, entry in
      var labels: [LanguageCode: String] = [:]
      for (language, list) in zip(languages, lists) {
        labels[language] = place < list.count ? list[place].label : entry.label
      }
      return Choice(code: ChoiceCode(entry.code), label: LocalizedText(labels))
    }
  }

  private static func entries(of text: String) -> [(code: String, label: String)] {
    let parts = text.split { $0 == ";" || $0 == "\n" }.map { ImportMap.normalized($0) }
    return parts.filter { !$0.isEmpty }.enumerated().map { place, part in
      let halves = part.split(separator: "=", maxSplits: 1).map { ImportMap.normalized($0) }
      return halves.count == 2 ? (halves[0], halves[1]) : ("\(place + 1)", part)
    }
  }
}
