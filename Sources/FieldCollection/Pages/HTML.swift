internal import Questionnaires
internal import ResponseStores

/// A whole page and the style sheet inside it, whose hash the security policy names.
struct HTMLPage {
  let text: String
  let style: String
}

/// Pieces of HTML.
enum HTML {
  /// Text made safe between tags and inside quoted attributes.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    // By scalar: a quote and an accent behind it are one Character, and still end an attribute.
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;".unicodeScalars
      case "<": safe += "&lt;".unicodeScalars
      case ">": safe += "&gt;".unicodeScalars
      case "\"": safe += "&quot;".unicodeScalars
      case "'": safe += "&#39;".unicodeScalars
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// Text with a break where it has a line end, for labels.
  static func lines(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { escaped(String($0)) }.joined(separator: "<br>")
  }

  /// Paragraphs where the text has blank lines, breaks where it has line ends.
  static func paragraphs(_ text: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      "<p>" + lines.map { escaped(String($0)) }.joined(separator: "<br>\n") + "</p>"
    }.joined(separator: "\n")
  }
}

/// What every page has around its content.
struct PageFrame {
  private let description: StudyDescription
  /// The study's title, in the page's language if the questionnaire has it so.
  private let study: String
  let language: LanguageCode

  /// - Parameter questionnaire: its title is that of a study that was given none of its own.
  init(
    _ description: StudyDescription, _ questionnaire: Questionnaire, language: LanguageCode
  ) {
    self.description = description
    self.language = language
    let title = questionnaire.title
    study =
      title.byLanguage.values.contains(description.title) ? title[language] : description.title
  }

  /// The languages that the study and the questionnaire both have.
  func languages(of questionnaire: Questionnaire) -> [LanguageCode] {
    description.languages.filter { questionnaire.languages.contains($0) }
  }

  /// A page.
  ///
  /// - Parameter languages: the languages it can be switched to; empty: no switch.
  /// - Parameter extraStyle: rules for this page alone.
  func page(
    title: String, languages: [LanguageCode] = [], extraStyle: String = "", content: String
  ) -> HTMLPage {
    let style = String(decoding: PackageResources.form_css, as: UTF8.self) + extraStyle
    let practice =
      description.isPractice
      ? "<p class=\"practice\">\(HTML.escaped(FormWording.practice[language]))</p>" : ""
    // A page that starts with the study's title does not say it twice.
    let names = title == study ? [title] : [title, study]
    let name = title == study ? "" : "<p class=\"name\">\(HTML.escaped(study))</p>"
    let top = name + languageSwitch(languages)
    let header = "<header class=\"top\"><div class=\"wrap\">\(top)</div></header>"
    let text = """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(names.map(HTML.escaped).joined(separator: " · "))</title>
      <style>\(style)</style>
      </head>
      <body>
      <a class="skip" href="#main">\(FormWording.skipToContent[language])</a>
      \(top.isEmpty ? "" : header)
      <main id="main" class="wrap">
      \(practice)
      \(content)
      </main>
      </body>
      </html>

      """
    return HTMLPage(text: text, style: style)
  }

  private func languageSwitch(_ languages: [LanguageCode]) -> String {
    guard languages.count > 1 else { return "" }
    let items = languages.map { code in
      let name = HTML.escaped(FormWording.name(of: code))
      return code == language
        ? "<li><strong aria-current=\"true\" lang=\"\(code)\">\(name)</strong></li>"
        : "<li><a href=\"/?lang=\(code)\" hreflang=\"\(code)\" lang=\"\(code)\">\(name)</a></li>"
    }
    let label = FormWording.languages[language]
    return "<nav aria-label=\"\(label)\"><ul class=\"langs\">\(items.joined())</ul></nav>"
  }
}

/// A page that says one thing.
struct MessagePage {
  let frame: PageFrame

  private var language: LanguageCode { frame.language }

  /// - Parameters:
  ///   - after: more text of the questionnaire's own.
  ///   - support: where to find support, at the end.
  func html(
    title: LocalizedText, text: LocalizedText, after: String? = nil, support: SupportCard? = nil
  ) -> HTMLPage {
    let card = support.map { SupportCardView(card: $0, language: language).html } ?? ""
    let rest = (after.map { "<div class=\"after\">\(HTML.paragraphs($0))</div>" } ?? "") + card
    let content = """
      <h1>\(HTML.escaped(title[language]))</h1>
      \(HTML.paragraphs(text[language]))
      \(rest)
      """
    return frame.page(title: title[language], content: content)
  }
}
