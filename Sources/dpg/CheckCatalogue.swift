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
    console.result(
      """
      \(entry.code) (\(entry.severity.word[console.code])): \(entry.meaning[console.code])
      \(remedy[console.language]): \(entry.remedy[console.code])
      \(example[console.language]): \(entry.example)
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

  private static let meaning = Wording(
    es: "Significa", en: "It means", pt: "Significa", fr: "Signification")
  private static let remedy = Wording(es: "Qué hacer", en: "Do", pt: "O que fazer", fr: "Que faire")
  private static let example = Wording(es: "Ejemplo", en: "Example", pt: "Exemplo", fr: "Exemple")
  private static let code = Wording(es: "Código", en: "Code", pt: "Código", fr: "Code")

  private static let head = Wording(
    es: """
      # Lo que encuentra dpg check

      Una fila por código. Con un error el archivo no se puede usar; con un aviso, alguien debe mirar.
      `dpg check --explain Q051` dice lo mismo en la terminal; con `--strict` los avisos son fallos.
      Los códigos no se reutilizan. Esta página la hace el programa: `script/checks-page`.
      """,
    en: """
      # What dpg check finds

      One row a code. An error stops the file from being used; a warning asks somebody to look.
      `dpg check --explain Q051` says the same on the command line, `--strict` makes warnings fail.
      Codes are never reused. This page is made by the program: `script/checks-page`.
      """,
    pt: """
      # O que dpg check encontra

      Uma linha por código. Com um erro o arquivo não pode ser usado; com um aviso, alguém deve olhar.
      `dpg check --explain Q051` diz o mesmo no terminal; com `--strict` os avisos são falhas.
      Os códigos não são reutilizados. Esta página é feita pelo programa: `script/checks-page`.
      """,
    fr: """
      # Ce que dpg check trouve

      Une ligne par code. Une erreur empêche d'utiliser le fichier\u{A0}; un avertissement demande qu'on \
      regarde.
      `dpg check --explain Q051` dit la même chose dans le terminal\u{A0}; avec `--strict` les \
      avertissements sont des échecs.
      Les codes ne sont jamais réutilisés. Cette page est faite par le programme\u{A0}: \
      `script/checks-page`.
      """)

  private static func page(in language: LanguageCode) -> String {
    let words = [code, meaning, remedy, example].map { $0[language.rawValue] }
    let titles = "| \(words[0]) | | \(words.dropFirst().joined(separator: " | ")) |"
    let chapters = ProblemCatalogue.chapters.map { chapter in
      let rows = chapter.entries.map { row($0, language) }
      return "## \(chapter.title[language])\n\n\(titles)\n|---|---|---|---|---|\n"
        + rows.joined(separator: "\n")
    }
    return ([head[language.rawValue]] + chapters).joined(separator: "\n\n")
  }

  private static func row(_ entry: ProblemCatalogue.Entry, _ language: LanguageCode) -> String {
    let cells = [
      "**\(entry.code)**", entry.severity.word[language], entry.meaning[language],
      entry.remedy[language], "`\(entry.example)`",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}
