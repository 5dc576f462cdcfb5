import QuestionnaireConversion
import QuestionnaireFiles
import Questionnaires

/// XLSForms: reading ends whatever the cells hold, says the same each time, and what it gives can
/// be written as a definition file and as a form.
///
/// An input is the text of the sheets: `name LF row LF row … NUL` again and again, tabs between
/// the cells of a row.
enum FormHarness {
  static func run(_ bytes: [UInt8]) -> Int32 {
    let tables = tables(bytes)
    let reading = XLSFormReader().read(tables, fileName: "form")
    let again = XLSFormReader().read(tables, fileName: "form")
    precondition(reading.findings == again.findings, "says something else when read again")
    precondition(reading.questionnaire == again.questionnaire, "is another when read again")
    let isRefused = reading.findings.contains { $0.severity == .refused }
    precondition((reading.questionnaire == nil) == isRefused, "refused and converted, or neither")
    for language in LanguageCode.shipped { _ = XLSFormReport(reading.findings).lines(in: language) }
    if let questionnaire = reading.questionnaire { write(questionnaire) }
    return 0
  }

  /// Definition files have checks of their own; they may refuse what was converted.
  private static func write(_ questionnaire: Questionnaire) {
    let text = DefinitionText(questionnaire).yaml()
    let file = DefinitionFiles.questionnaire(Array(text.utf8), name: "form.yaml")
    guard let read = file.value else { return }
    _ = XLSFormReader().read(XLSFormWriter.tables(read).tables, fileName: "form")
  }

  private static func tables(_ bytes: [UInt8]) -> [SheetTable] {
    bytes.split(separator: 0).map { sheet in
      let lines = String(decoding: sheet, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let rows = lines.dropFirst().map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      return SheetTable(name: String(lines.first ?? ""), rows: rows)
    }
  }

  /// Forms to start from: what people write, and what the writer makes of a definition file.
  static var seeds: [[UInt8]] {
    let survey = [
      "type|name|label::Español (es)|label::en|hint|relevant|required|constraint|appearance"
        + "|calculation|parameters|repeat_count",
      "begin group|g|Grupo|Group||${n} > 1||||||", "select_one l or_other|q|Q|Q|H||yes||||",
      "select_multiple l|s|S|S||SELECTED(${q}, 'a')|||||", "end group",
      "integer|n|N|N||||. >= 0 and . < 9|||", "range|r|R|R|||||||start=1 end=5",
      "begin group|m|M|M|||||table-list||", "select_one l|m1|1|1", "select_one l|m2|2|2",
      "end group", "begin repeat|e|E|E|||||||3", "text|t|T|T||../n = 1|||||", "end repeat",
      "calculate|c||||||||${n} + 1|", "acknowledge|k|K|K", "note|o|O {{x}}|O",
    ]
    let choices = ["list_name|name|label::Español (es)|label::en", "l|a|A|A", "l|b|B|B"]
    let settings = ["form_id|form_title|version|default_language", "f|F|1|Español (es)"]
    let sheets = [("survey", survey), ("choices", choices), ("settings", settings)]
    let form = sheets.flatMap { name, rows in
      let cells = rows.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
      return bytes(name, cells.map { $0.joined(separator: "\t") })
    }
    guard let base = DefinitionHarness.baseQuestionnaire else { return [form] }
    let written = XLSFormWriter.tables(base).tables.flatMap { table in
      bytes(
        table.name,
        table.rows.map { row in
          (0...(row.cells.keys.max() ?? 0)).map { row.cells[$0] ?? "" }.joined(separator: "\t")
        })
    }
    return [form, written]
  }

  private static func bytes(_ name: String, _ rows: [String]) -> [UInt8] {
    Array((([name] + rows).joined(separator: "\n") + "\0").utf8)
  }
}
