internal import QRCodes
public import Questionnaires

/// Writes a questionnaire as a booklet to print: one HTML file without script or other request.
///
/// Fits A4 and Letter, needs neither colour nor backgrounds. Every answer box has the code that
/// is typed in for it beside it, every question its name. Computed values are left out: they are
/// not asked. A browser prints the running foot if it knows margin boxes (CSS Paged Media;
/// Chromium 131 and later).
public struct BookletWriter: Sendable {
  let questionnaire: Questionnaire
  let language: LanguageCode
  let values: [String: LocalizedText]
  let layout: BookletLayout
  let directions: SkipDirections
  /// What the QR code on the cover says: `dpg:<questionnaire>:<version>:<language>:<hash>`,
  /// with the first 12 digits of the definition's hash.
  public let code: String

  /// A booklet of `questionnaire` in one of its languages.
  ///
  /// - Parameters:
  ///   - hash: the definition's hash, hexadecimal (`DefinitionFile.hash`).
  ///   - values: what the institution filled in, by setting name; the questionnaire's texts hold
  ///     them already. A setting without value becomes a line to write on.
  public init(
    _ questionnaire: Questionnaire, language: LanguageCode, hash: String,
    values: [String: LocalizedText] = [:]
  ) {
    self.questionnaire = questionnaire
    self.language = language
    self.values = values
    layout = BookletLayout(questionnaire)
    directions = SkipDirections(questionnaire)
    code =
      "dpg:\(questionnaire.id):\(questionnaire.version):\(language):\(hash.prefix(12))"
  }

  /// The whole file.
  public func html() -> String {
    let title = questionnaire.title[language]
    let foot = "\(title) · \(questionnaire.version) · \(language)"
    let sections = questionnaire.sections.indices.map { section($0) }
    return """
      <!doctype html>
      <html lang="\(Markup.escaped(language.rawValue))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(BookletStyle.sheet(foot: foot, page: BookletWording.page[language]))
      </style>
      </head>
      <body>
      \(cover)
      \(start)
      <main>
      \(sections.joined(separator: "\n"))
      \(closing)
      </main>
      \(supportCard)
      </body>
      </html>

      """
  }

  /// A text in the booklet's language, ready for the page.
  func text(_ text: LocalizedText) -> String { Markup.inline(text[language]) }

  /// The booklet's own words, which hold no markup.
  func word(_ word: LocalizedText) -> String { Markup.escaped(word[language]) }
}
