internal import Questionnaires

/// What a questionnaire says and XLSForm has no word for, in a sheet that pyxform does not read.
///
/// One fact a row: what it is about, its name, the code of a choice, the key, the language of a
/// text, the value.
struct CarriedSheet: Equatable {
  /// What a fact is about.
  enum Subject: String, CaseIterable {
    case questionnaire, language, setting, section, question, row, scale, choice
  }

  /// What a row is that is no question.
  enum Role: String {
    case welcome, consent, closing, attribution
    case sectionNote = "section_note"
    /// A group that is a matrix, and the note with its hint.
    case matrix
    /// The hint of the matrix or of the records that follow or hold it.
    case hint
    case followUp = "follow_up"
    case support
    case supportIntro = "support_intro"
    case supportLine = "support_line"
    case supportChecked = "support_checked"
  }

  /// A fact without its value.
  struct Key: Hashable {
    let subject: Subject
    var name = ""
    var choice = ""
    let key: String
  }

  static let name = "dpg"
  /// The edition of the sheet, which it says itself.
  static let format = "1"
  static let columns = ["about", "name", "choice", "key", "language", "value"]

  /// The facts in the order written.
  private(set) var keys: [Key] = []
  private var values: [Key: [LanguageCode: String]] = [:]
  private static let anyLanguage: LanguageCode = ""

  /// Whether nothing is carried: the form is not one that the writer made.
  var isEmpty: Bool { keys.isEmpty }

  /// What a row is, if it is no question.
  func role(of row: String) -> Role? {
    self[.row, name: row, key: "is"].flatMap { Role(rawValue: $0) }
  }

  /// The value of a fact that is no text.
  subscript(
    subject: Subject, name name: String = "", choice choice: String = "", key key: String
  ) -> String? {
    get {
      values[Key(subject: subject, name: name, choice: choice, key: key)]?[Self.anyLanguage]
    }
    set {
      guard let newValue else { return }
      put(Key(subject: subject, name: name, choice: choice, key: key), Self.anyLanguage, newValue)
    }
  }

  /// Notes a text in all its languages.
  mutating func note(_ text: LocalizedText?, as key: Key) {
    for (language, wording) in text?.byLanguage.sorted(by: { $0.key < $1.key }) ?? [] {
      put(key, language, wording)
    }
  }

  /// A text, with every language of `languages`; `nil` if none is there.
  func text(_ key: Key, languages: [LanguageCode]) -> LocalizedText? {
    guard let found = values[key] else { return nil }
    let first =
      languages.lazy.compactMap { found[$0] }.first ?? found.min { $0.key < $1.key }?.value
    guard let first else { return nil }
    let filled = languages.map { ($0, found[$0] ?? first) }
    return LocalizedText(Dictionary(filled) { first, _ in first })
  }

  /// A text in the languages it was noted in.
  func wordings(_ key: Key) -> LocalizedText? { values[key].map { LocalizedText($0) } }

  /// The names that facts of a kind are about, in the order written.
  func names(_ subject: Subject) -> [String] {
    var seen: Set<String> = []
    return keys.filter { $0.subject == subject && seen.insert($0.name).inserted }.map(\.name)
  }

  private mutating func put(_ key: Key, _ language: LanguageCode, _ value: String) {
    if values[key] == nil { keys.append(key) }
    values[key, default: [:]][language] = value
  }
}

// MARK: Sheets

extension CarriedSheet {
  /// Reads the sheet; nothing is carried if there is none.
  init(_ table: SheetTable?) {
    guard let table else { return }
    let header = table.rows.first?.cells ?? [:]
    let columns = Dictionary(header.map { ($0.value, $0.key) }) { first, _ in first }
    for row in table.rows.dropFirst() {
      func text(_ column: String) -> String { columns[column].flatMap { row.cells[$0] } ?? "" }
      guard let subject = Subject(rawValue: text("about")), !text("key").isEmpty else { continue }
      let key = Key(
        subject: subject, name: text("name"), choice: text("choice"), key: text("key"))
      put(key, LanguageCode(text("language")), text("value"))
    }
  }

  /// The sheet; `nil` if nothing is carried.
  var table: SheetTable? {
    guard !keys.isEmpty else { return nil }
    let rows = keys.flatMap { key in
      (values[key] ?? [:]).sorted { $0.key < $1.key }.map { language, value in
        [key.subject.rawValue, key.name, key.choice, key.key, language.rawValue, value]
      }
    }
    return SheetTable(name: Self.name, rows: [Self.columns] + rows)
  }
}
