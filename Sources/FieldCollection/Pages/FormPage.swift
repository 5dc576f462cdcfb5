internal import Questionnaires
internal import Responses
internal import ResponseStores

/// A questionnaire as one long form that works without JavaScript.
struct FormPage {
  let questionnaire: Questionnaire
  let description: StudyDescription
  let language: LanguageCode

  /// The page.
  ///
  /// - Parameters:
  ///   - id: the response's id, inside the form: sent twice, it counts once.
  ///   - answers: what to show as given.
  ///   - problems: what to ask to be corrected.
  ///   - notice: something to say first, if any.
  func html(
    id: ResponseID, answers: Answers, problems: [AnswerProblem], notice: LocalizedText? = nil
  ) -> HTMLPage {
    let skipping = FormSkipping(questionnaire)
    var sections = ""
    for (place, section) in questionnaire.sections.enumerated() where !section.questions.isEmpty {
      sections += self.section(section, place, skipping.runs[place], answers, problems)
    }
    let alert = notice.map { "<div class=\"errors\" role=\"alert\">\(paragraphs($0))</div>" } ?? ""
    let welcome = questionnaire.welcome.map(paragraphs) ?? ""
    let content = """
      <h1>\(text(questionnaire.title))</h1>
      \(alert)\(errorList(problems))
      \(welcome)
      <div class="note"><p>\(text(FormWording.optional))</p></div>
      <form method="post" action="/" autocomplete="off">
      <input type="hidden" name="response" value="\(id)">
      <input type="hidden" name="lang" value="\(language)">
      \(sections)
      <div class="send"><p id="send-hint">\(text(FormWording.sendHint))</p>
      <button type="submit" aria-describedby="send-hint">\(text(FormWording.send))</button></div>
      </form>
      """
    let offered = description.languages.filter { questionnaire.languages.contains($0) }
    return PageFrame(description: description, language: language).page(
      title: questionnaire.title[language], languages: offered, extraStyle: skipping.style,
      content: content)
  }

  private func text(_ text: LocalizedText) -> String { HTML.escaped(text[language]) }

  private func paragraphs(_ text: LocalizedText) -> String { HTML.paragraphs(text[language]) }

  private func errorList(_ problems: [AnswerProblem]) -> String {
    guard !problems.isEmpty else { return "" }
    let items = problems.compactMap { problem in
      questionnaire.position(of: problem.question).map { position in
        "<li><a href=\"#q-\(problem.question)\">\(text(FormWording.problem(position + 1)))</a>: "
          + "\(text(problem.message))</li>"
      }
    }
    return """
      <div class="errors" role="alert"><h2>\(text(FormWording.errorsTitle))</h2>
      <ul>\(items.joined())</ul></div>
      """
  }

  private func section(
    _ section: Section, _ place: Int, _ runs: [FormSkipping.Run], _ answers: Answers,
    _ problems: [AnswerProblem]
  ) -> String {
    let part = FormWording.part(place + 1, of: questionnaire.sections.count)
    let note = section.note.map { "<div class=\"note\">\(paragraphs($0))</div>" } ?? ""
    var body = ""
    for run in runs {
      let questions = run.positions.map { position in
        QuestionField(
          question: questionnaire.questions[position], number: position + 1, language: language,
          answer: answers[questionnaire.questions[position].id],
          problem: problems.first { $0.question == questionnaire.questions[position].id }
        ).html
      }.joined()
      guard let condition = run.condition else {
        body += questions
        continue
      }
      let wording = RelevanceWording(questionnaire: questionnaire, language: language).note(
        condition, from: run.positions.lowerBound + 1, to: run.positions.upperBound)
      body += """
        <div id="\(run.name)"><div class="note"><p>\(HTML.escaped(wording))</p></div>\(questions)</div>
        """
    }
    return """
      <section aria-labelledby="s-\(section.id)">
      <p class="part">\(text(part))</p>
      <h2 id="s-\(section.id)">\(text(section.title))</h2>
      \(note)
      \(body)
      </section>

      """
  }
}
