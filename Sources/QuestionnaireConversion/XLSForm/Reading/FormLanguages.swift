internal import Questionnaires

/// The languages of a form, default first, and the codes they get.
struct FormLanguages {
  /// A language as the headers name it; `nil`: the columns without a language.
  private(set) var names: [String?] = []
  /// The codes in the same order, none twice.
  private(set) var codes: [LanguageCode] = []
  private(set) var findings: [XLSFormFinding] = []

  /// - Parameter unnamed: the code for columns that name no language.
  init(
    _ sheets: [FormSheet], defaultLanguage: String?, unnamed: LanguageCode, carried: CarriedSheet
  ) {
    func code(of name: String) -> LanguageCode? {
      carried[.language, name: name, key: "code"].map { LanguageCode($0) }
        ?? LanguageNames.code(of: name)
    }
    var named: [(name: String, place: CellPlace)] = []
    var bareLabel: CellPlace?
    for sheet in sheets {
      for column in sheet.columns where HeaderName.translated.contains(column.name.key) {
        guard sheet.rows.contains(where: { $0.cells[column.name] != nil }) else { continue }
        if let name = column.name.language {
          if !named.contains(where: { $0.name == name }) { named.append((name, column.place)) }
        } else if column.name.key == "label", bareLabel == nil, sheet.name == sheets[0].name {
          bareLabel = column.place
        }
      }
    }
    let isDefaultNamed = named.contains { $0.name == defaultLanguage }
    if named.isEmpty || (bareLabel != nil && !isDefaultNamed) {
      let code = defaultLanguage.flatMap { code(of: $0) }
      if code == nil {
        findings.append(XLSFormFinding(.unnamedLanguage(code: unnamed.rawValue), at: bareLabel))
      }
      add(nil, code ?? unnamed)
    }
    for (name, place) in named {
      let known = code(of: name)
      if let known, codes.contains(known) {
        findings.append(XLSFormFinding(.columnLeft(name), at: place))
        continue
      }
      guard let code = known ?? generated() else {
        findings.append(XLSFormFinding(.columnLeft(name), at: place))
        continue
      }
      if code != known {
        findings.append(XLSFormFinding(.generatedLanguage(name, code: code.rawValue), at: place))
      }
      add(name, code)
    }
    putFirst(defaultLanguage)
  }

  private mutating func add(_ name: String?, _ code: LanguageCode) {
    names.append(name)
    codes.append(code)
  }

  /// The first code for local use that is free; `nil` if none is left.
  private func generated() -> LanguageCode? {
    let taken = Set(codes)
    return Self.local.first { !taken.contains($0) }
  }

  /// `qaa`…`qtz`. Source: ISO 639-2.
  private static let local = "abcdefghijklmnopqrst".flatMap { second in
    "abcdefghijklmnopqrstuvwxyz".map { LanguageCode("q\(second)\($0)") }
  }

  private mutating func putFirst(_ defaultLanguage: String?) {
    guard let defaultLanguage else { return }
    let wanted = LanguageNames.code(of: defaultLanguage)
    guard
      let place = names.firstIndex(of: defaultLanguage)
        ?? codes.firstIndex(where: { $0 == wanted })
    else { return }
    names.insert(names.remove(at: place), at: 0)
    codes.insert(codes.remove(at: place), at: 0)
  }

  /// The texts of a row in every language; languages that lack it get that of the first that has
  /// it, and are handed back. `nil`: there is no text at all.
  func text(_ key: String, of row: FormRow) -> (text: LocalizedText, missing: [String])? {
    let bare = row.cells[HeaderName(key: key)]
    let own = names.map { row.cells[HeaderName(key: key, language: $0)]?.text }
    guard let first = own.compactMap(\.self).first ?? bare?.text ?? row.any(key).first?.text else {
      return nil
    }
    var wordings: [LanguageCode: String] = [:]
    var missing: [String] = []
    for (place, code) in codes.enumerated() {
      wordings[code] = own[place] ?? bare?.text ?? first
      if own[place] == nil, bare == nil { missing.append(names[place] ?? code.rawValue) }
    }
    return (LocalizedText(wordings), missing)
  }

  /// A text that is the same in every language.
  func same(_ text: String) -> LocalizedText {
    LocalizedText(Dictionary(codes.map { ($0, text) }) { first, _ in first })
  }
}
