internal import Questionnaires
internal import Responses

/// A questionnaire as one long form that works without JavaScript.
struct FormPage {
  let layout: FormLayout
  let frame: PageFrame

  private var language: LanguageCode { frame.language }
  private var questionnaire: Questionnaire { layout.questionnaire }

  /// The page.
  ///
  /// - Parameters:
  ///   - id: the response's id, inside the form: sent twice, it counts once.
  ///   - state: what to show as filled in.
  ///   - problems: what to ask to be corrected.
  ///   - notice: something to say first, if any.
  ///   - lacksConsent: whether to say that nothing can be taken without consent.
  func html(
    id: ResponseID, state: FormState, problems: [AnswerProblem], notice: LocalizedText? = nil,
    lacksConsent: Bool = false
  ) -> HTMLPage {
    var sections = ""
    for (place, section) in questionnaire.sections.enumerated() where !section.questions.isEmpty {
      sections += self.section(section, place, state, problems)
    }
    let alert = notice.map { "<div class=\"errors\" role=\"alert\">\(paragraphs($0))</div>" } ?? ""
    let consent = questionnaire.consent.map {
      ConsentField(consent: $0, language: language, given: state.consents, isMissing: lacksConsent)
        .html
    }
    let respondent = questionnaire.filledBy
    let send = respondent == .team ? FormWording.sendRecord : FormWording.send
    // The first button is the one that Enter presses in a field of one line: it does nothing.
    // On a choice or a day some browsers pass over it to the first that is not disabled, which
    // would be the one that leaves: hence a second, upon which the server lets the page stand.
    let content = """
      <h1>\(text(questionnaire.title))</h1>
      \(alert)\(errorList(problems, lacksConsent))
      \(questionnaire.welcome.map(paragraphs) ?? "")
      <form method="post" action="/" autocomplete="off">
      <button disabled hidden></button><button class="still" name="dpg.stay" value="1"></button>
      <input type="hidden" name="response" value="\(id)">
      <input type="hidden" name="lang" value="\(language)">
      \(consent ?? "")
      <div class="questions"><div class="note"><p>\(text(voluntary))</p></div>
      \(sections)
      <div class="send"><p id="send-hint">\(text(FormWording.sendHint(respondent)))</p>
      <button type="submit" aria-describedby="send-hint">\(text(send))</button></div></div>
      </form>
      """
    return frame.page(
      title: questionnaire.title[language], languages: frame.languages(of: questionnaire),
      extraStyle: layout.skipping.style, content: content)
  }

  private var voluntary: LocalizedText {
    let someRequired = questionnaire.allQuestions.contains {
      $0.required != nil || ($0.recordSet?.minimum ?? 0) > 0
    }
    return FormWording.voluntary(questionnaire.filledBy, someRequired: someRequired)
  }

  private func text(_ text: LocalizedText) -> String { HTML.escaped(text[language]) }

  private func paragraphs(_ text: LocalizedText) -> String { HTML.paragraphs(text[language]) }

  private func errorList(_ problems: [AnswerProblem], _ lacksConsent: Bool) -> String {
    guard !problems.isEmpty || lacksConsent else { return "" }
    let places = ProblemPlaces(layout: layout, language: language)
    let consent =
      lacksConsent
      ? "<li><a href=\"#consent\">\(text(FormWording.consentLink))</a>: "
        + "\(text(FormWording.consentMissing))</li>" : ""
    let items = problems.compactMap { problem in
      places.place(of: problem).map { place in
        "<li><a href=\"#\(place.anchor)\">\(HTML.escaped(place.label))</a>: "
          + "\(text(problem.message))</li>"
      }
    }
    return """
      <div class="errors" role="alert"><h2>\(text(FormWording.errorsTitle))</h2>
      <ul>\(consent)\(items.joined())</ul></div>
      """
  }

  private func section(
    _ section: Section, _ place: Int, _ state: FormState, _ problems: [AnswerProblem]
  ) -> String {
    let part = FormWording.part(place + 1, of: questionnaire.sections.count)
    let note = section.note.map { "<div class=\"note\">\(paragraphs($0))</div>" } ?? ""
    let fields = BlockFields(layout: layout, language: language, state: state, problems: problems)
    return """
      <section id="\(FormSkipping.name(ofSection: place))" aria-labelledby="s-\(section.id)">
      <p class="part">\(text(part))</p>
      <h2 id="s-\(section.id)">\(text(section.title))</h2>
      \(note)
      \(layout.runs[place].map(fields.html).joined())
      </section>

      """
  }
}

/// Where the page's list of problems leads.
struct ProblemPlaces {
  let layout: FormLayout
  let language: LanguageCode

  /// The element and the name of a question, or of a field in a record: "Question 7, record 2".
  func place(of problem: AnswerProblem) -> (anchor: String, label: String)? {
    let questionnaire = layout.questionnaire
    if let position = questionnaire.position(of: problem.question) {
      let label = FormWording.problem(layout.numbering.label(at: position) ?? "")
      return ("q-\(problem.question)", label[language])
    }
    guard let number = problem.record,
      let owner = questionnaire.position(ofOwnerOf: problem.question),
      let field = questionnaire.questions[owner].recordSet?.questions.first(where: {
        $0.id == problem.question
      })
    else { return nil }
    let label = FormWording.problem(layout.numbering.label(at: owner) ?? "")[language]
    let record = FormWording.record(number)[language].lowercased()
    return (
      RecordsField.anchor(of: problem.question, number),
      "\(label), \(record), \(field.text[language])"
    )
  }
}
