import Commands
import JSONText
import Questionnaires

/// `dpg check --explain`: what a code means.
enum CheckCatalogue {
  /// Says what `code` means; `all`: the whole catalogue, as a page in Markdown.
  static func explain(_ code: String, _ console: Console) throws -> ExitCode {
    if code == "all" {
      console.result(page(in: console.code))
      console.json(.array(ProblemCatalogue.chapters.flatMap(\.entries).map { json($0, console) }))
      return .done
    }
    guard let entry = ProblemCatalogue.entry(code) else {
      throw UsageError.badValue(option: "explain", value: code, expected: "Q001 … , all")
    }
    let (action, example) = console.code == "en" ? ("Do", "Example") : ("Qué hacer", "Ejemplo")
    console.result(
      """
      \(entry.code) (\(word(entry.severity, console.code))): \(entry.meaning[console.code])
      \(action): \(entry.remedy[console.code])
      \(example): \(entry.example)
      """)
    console.json(json(entry, console))
    return .done
  }

  private static func json(_ entry: ProblemCatalogue.Entry, _ console: Console) -> JSONValue {
    .object([
      ("code", .string(entry.code)), ("severity", .string(entry.severity.rawValue)),
      ("meaning", .string(entry.meaning[console.code])),
      ("remedy", .string(entry.remedy[console.code])), ("example", .string(entry.example)),
    ])
  }

  private static func word(_ severity: Diagnostic.Severity, _ language: LanguageCode) -> String {
    severity == .error ? "error" : language == "en" ? "warning" : "aviso"
  }

  private static func page(in language: LanguageCode) -> String {
    let isEnglish = language == "en"
    let head =
      isEnglish
      ? """
      # What dpg check finds

      One row a code. An error stops the file from being used; a warning asks somebody to look.
      `dpg check --explain Q051` says the same on the command line, `--strict` makes warnings fail.
      Codes are never reused. This page is made by the program: `script/checks-page`.
      """
      : """
      # Lo que encuentra dpg check

      Una fila por código. Con un error el archivo no se puede usar; con un aviso, alguien debe mirar.
      """
    let titles =
      isEnglish
      ? "| Code | | It means | Do | Example |" : "| Código | | Significa | Qué hacer | Ejemplo |"
    let chapters = ProblemCatalogue.chapters.map { chapter in
      let rows = chapter.entries.map { row($0, language) }
      return "## \(chapter.title[language])\n\n\(titles)\n|---|---|---|---|---|\n"
        + rows.joined(separator: "\n")
    }
    return ([head] + chapters).joined(separator: "\n\n")
  }

  private static func row(_ entry: ProblemCatalogue.Entry, _ language: LanguageCode) -> String {
    let cells = [
      "**\(entry.code)**", word(entry.severity, language), entry.meaning[language],
      entry.remedy[language], "`\(entry.example)`",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}
