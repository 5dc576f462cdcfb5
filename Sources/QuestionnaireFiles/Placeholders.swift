internal import Questionnaires

/// `{{name}}` in a text: what an institution fills in.
enum Placeholders {
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

  private enum Piece {
    case plain(Substring)
    case name(String)
  }

  private static func pieces(of text: String) -> [Piece] {
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
