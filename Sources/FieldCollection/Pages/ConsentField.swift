internal import Questionnaires

/// The question whether somebody takes part, before all others. Nothing is ticked beforehand.
struct ConsentField {
  let consent: Consent
  let language: LanguageCode
  /// What was ticked before, if anything.
  let given: Bool?
  /// Whether the form was handed in without it.
  let isMissing: Bool

  var html: String {
    let error =
      isMissing
      ? "<p class=\"error\" id=\"consent-error\">\(text(FormWording.consentMissing))</p>" : ""
    let describedBy = isMissing ? " aria-describedby=\"consent-error\"" : ""
    return """
      <div class="consent"><h2>\(text(FormWording.consentTitle))</h2>
      <fieldset id="consent" class="list\(isMissing ? " wrong" : "")"\(describedBy)>
      <legend>\(HTML.lines(consent.text[language]))</legend>\(error)
      <div class="choices">\(choice("yes", consent.yes, given == true))\
      \(choice("no", consent.no, given == false))</div>
      </fieldset>
      <button type="submit" class="leave" name="dpg.decline" value="1">\
      \(text(FormWording.leave))</button></div>

      """
  }

  private func choice(_ value: String, _ label: LocalizedText, _ isGiven: Bool) -> String {
    """
    <label class="choice"><input type="radio" id="consent-\(value)" name="dpg.consent" \
    value="\(value)"\(isGiven ? " checked" : "")><span>\(text(label))</span></label>
    """
  }

  private func text(_ text: LocalizedText) -> String { HTML.escaped(text[language]) }
}

/// Where somebody finds support: shown to everybody at the end, to be kept or printed.
struct SupportCardView {
  let card: SupportCard
  let language: LanguageCode

  var html: String {
    let lines = card.lines.map { line in
      "<div><dt>\(HTML.escaped(line.label[language]))</dt>"
        + "<dd>\(HTML.lines(line.text[language]))</dd></div>"
    }
    let checked = FormWording.supportChecked[language] + " " + card.checked[language]
    return """
      <section class="support" aria-labelledby="support-title">
      <h2 id="support-title">\(HTML.escaped(card.title[language]))</h2>
      \(card.intro.map { HTML.paragraphs($0[language]) } ?? "")
      <dl>\(lines.joined())</dl>
      <p class="hint">\(HTML.escaped(checked))</p>
      </section>
      """
  }
}
