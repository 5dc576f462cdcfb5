internal import Questionnaires

/// The sheets of a form that pyxform reads.
struct FormSheets {
  private let form: FieldForm
  private let names: [String]

  init(_ form: FieldForm) {
    self.form = form
    names = form.languages.map { FieldForm.languageName($0) }
  }

  /// The questions; columns for hints and messages only where the form has some.
  var survey: SheetTable {
    let rows = form.elements.flatMap(rows)
    let optional = [
      "hint", "relevant", "required", "constraint", "constraint_message", "calculation",
      "appearance",
    ]
    let used = optional.filter { key in rows.contains { $0.has(key) } }
    let columns = columns(["type", "name", "label"] + used)
    let header = columns.map(\.header)
    return SheetTable(
      name: "survey", rows: [header] + rows.map { row in columns.map { row.text($0) } })
  }

  /// The choices.
  var choices: SheetTable? {
    guard !form.lists.isEmpty else { return nil }
    let columns = columns(["list_name", "name", "label"])
    let rows = form.lists.flatMap { list in
      list.choices.map { choice in
        Row(plain: ["list_name": list.name, "name": choice.code], texts: ["label": choice.label])
      }
    }
    return SheetTable(
      name: "choices",
      rows: [columns.map(\.header)] + rows.map { row in columns.map { row.text($0) } })
  }

  /// The settings.
  var settings: SheetTable {
    let first = form.languages.first
    let title = first.map { form.title[$0] } ?? ""
    return SheetTable(
      name: "settings",
      rows: [
        ["form_title", "form_id", "version", "default_language", "clean_text_values"],
        [title, form.id, form.version, names.first ?? "", "no"],
      ])
  }

  // MARK: Rows and columns

  private struct Row {
    var plain: [String: String]
    var texts: [String: LocalizedText] = [:]

    func has(_ key: String) -> Bool { plain[key] != nil || texts[key] != nil }

    func text(_ column: Column) -> String {
      guard let language = column.language else { return plain[column.key] ?? "" }
      return texts[column.key]?[language] ?? ""
    }
  }

  private struct Column {
    let key: String
    let language: LanguageCode?
    let header: String
  }

  private func columns(_ keys: [String]) -> [Column] {
    keys.flatMap { key -> [Column] in
      guard HeaderName.translated.contains(key) else {
        return [Column(key: key, language: nil, header: key)]
      }
      return zip(form.languages, names).map { language, name in
        Column(key: key, language: language, header: "\(key)::\(name)")
      }
    }
  }

  private func rows(_ element: FieldForm.Element) -> [Row] {
    var row = Row(plain: ["type": type(of: element), "name": element.name])
    row.texts["label"] = element.label
    row.texts["hint"] = element.hint
    row.plain["relevant"] = element.relevant
    row.plain["required"] = element.required
    row.plain["constraint"] = element.constraint
    row.texts["constraint_message"] = element.constraintMessage
    row.plain["appearance"] = element.appearance
    switch element.kind {
    case .calculate(let calculation):
      row.plain["calculation"] = calculation
      return [row]
    case .group(let inside): return [row] + inside.flatMap(rows) + [end("group", of: element)]
    case .repetition(let inside): return [row] + inside.flatMap(rows) + [end("repeat", of: element)]
    default: return [row]
    }
  }

  private func end(_ kind: String, of element: FieldForm.Element) -> Row {
    Row(plain: ["type": "end_\(kind)", "name": element.name])
  }

  private func type(of element: FieldForm.Element) -> String {
    switch element.kind {
    case .note: "note"
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .one(let list): "select_one \(list)"
    case .several(let list): "select_multiple \(list)"
    case .calculate: "calculate"
    case .group: "begin_group"
    case .repetition: "begin_repeat"
    }
  }
}
