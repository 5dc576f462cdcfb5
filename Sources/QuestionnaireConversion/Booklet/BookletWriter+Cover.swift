internal import QRCodes
internal import Questionnaires

// What comes before the first question and after the last.
extension BookletWriter {
  var cover: String {
    let qr = QRCode(code)?.svg(title: Markup.escaped(code)) ?? ""
    let language = LanguageNames.own(language) ?? language.rawValue
    let attribution = questionnaire.attribution.map {
      "<footer class=\"source\">\(Markup.paragraphs($0[self.language]))</footer>"
    }
    return """
      <header class="cover">
      <h1>\(text(questionnaire.title))</h1>
      <p class="edition">\(word(BookletWording.version)) \
      \(Markup.escaped(questionnaire.version)) · \(Markup.escaped(language))</p>
      \(settings)
      <div class="entry">\(qr)
      <div><p><b>\(word(BookletWording.forEntry))</b></p>
      <p class="ticks"><span class="square"></span> \(word(BookletWording.firstEntry))</p>
      <p class="ticks"><span class="square"></span> \(word(BookletWording.secondEntry))</p>
      <p>\(word(BookletWording.codesHelp))</p></div>
      <p class="code">\(Markup.escaped(code))</p></div>
      \(attribution ?? "")
      </header>
      """
  }

  /// The institution's texts, but for lists of choices and what the support card shows.
  private var settings: String {
    let lists = Set(questionnaire.allQuestions.compactMap(\.scale?.setting))
    let card = (questionnaire.support.map { $0.lines.map(\.text) + [$0.checked] } ?? [])
      .map { $0[language] }
    let rows = questionnaire.settings.compactMap { setting -> String? in
      let value = (values[setting.name] ?? setting.value)?[language]
      let isOnCard = card.contains(value ?? "{{\(setting.name)}}")
      if lists.contains(setting.name) || isOnCard { return nil }
      let shown = value.map { Markup.escaped($0) } ?? "<span class=\"line\"></span>"
      return "<tr><th scope=\"row\">\(text(setting.help))</th><td>\(shown)</td></tr>"
    }
    return rows.isEmpty
      ? "" : "<table class=\"settings\">\n\(rows.joined(separator: "\n"))\n</table>"
  }

  /// Welcome, how to answer, consent.
  var start: String {
    let welcome = questionnaire.welcome.map { Markup.paragraphs($0[language]) } ?? ""
    let team = questionnaire.filledBy == .team
    let kinds = Set(questionnaire.allQuestions.map(\.mark))
    var rules: [String] = []
    if kinds.contains(.one) {
      rules.append("<span class=\"round\"></span> \(word(BookletWording.tickOne))")
    }
    if kinds.contains(.several) {
      rules.append("<span class=\"square\"></span> \(word(BookletWording.tickSeveral))")
    }
    if questionnaire.questions.contains(where: \.isAlwaysRequired) {
      rules.append(word(BookletWording.required))
    }
    rules.append(word(BookletWording.mistake))
    rules.append(word(BookletWording.arrows))
    if !team { rules.append(word(BookletWording.noName)) }
    return """
      <section class="start">
      <div class="welcome">\(welcome)</div>
      <div class="howto"><h2>\(word(BookletWording.howTo))</h2>
      <ul>\(rules.map { "<li>\($0)</li>" }.joined(separator: "\n"))</ul></div>
      \(consent)
      </section>
      """
  }

  private var consent: String {
    guard let consent = questionnaire.consent else { return "" }
    func box(_ code: String, _ label: LocalizedText, _ direction: LocalizedText?) -> String {
      let go = direction.map { " <span class=\"go\">→ \(word($0))</span>" } ?? ""
      return "<li><code>\(code)</code><span class=\"round\"></span>"
        + "<span>\(text(label))\(go)</span></li>"
    }
    return """
      <div class="consent q"><h2>\(word(BookletWording.consent))</h2>
      \(Markup.paragraphs(consent.text[language]))
      <ul class="choices" style="--code:3">
      \(box("yes", consent.yes, nil))
      \(box("no", consent.no, BookletWording.stopHere))
      </ul></div>
      """
  }

  var closing: String {
    let thanks = questionnaire.closing.map { Markup.paragraphs($0[language]) } ?? ""
    return
      "<section class=\"closing\"><p class=\"end\">\(word(BookletWording.end))</p>\n\(thanks)</section>"
  }

  /// A page for everybody to tear off and keep.
  var supportCard: String {
    guard let card = questionnaire.support else { return "" }
    let lines = card.lines.map {
      "<dt>\(text($0.label))</dt><dd>\(text($0.text))</dd>"
    }
    return """
      <aside class="support">
      <p class="tear">✂ \(word(BookletWording.tearOff))</p>
      <div class="card">
      <h2>\(text(card.title))</h2>
      \(card.intro.map { Markup.paragraphs($0[language]) } ?? "")
      <dl>\(lines.joined(separator: "\n"))</dl>
      <p class="checked">\(word(BookletWording.checked)) \(text(card.checked))</p>
      </div>
      </aside>
      """
  }
}

extension Question {
  /// How its answer is marked on paper.
  enum Mark { case one, several, written }

  var mark: Mark {
    switch kind {
    case .one: .one
    case .several: .several
    default: .written
    }
  }

  /// Whether it may never be left blank.
  var isAlwaysRequired: Bool { required == .call(.alwaysTrue, []) }
}
