internal import Questionnaires

// Sections with their blocks, and what to skip.
extension BookletWriter {
  /// A section; its head never stands alone at the foot of a page.
  func section(_ place: Int) -> String {
    let section = questionnaire.sections[place]
    let runs = layout.runs[place]
    var pieces = runs.flatMap { run in
      run.blocks.enumerated().map { index, block in
        let head = index == 0 ? note(of: run) : ""
        let body = block.recordsQuestion == nil ? question(block) : records(block)
        return Piece(head: head, body: body)
      }
    }
    let isSensitive = section.role == .sensitive
    let first = pieces.isEmpty ? Piece(head: "", body: Body(keep: "")) : pieces.removeFirst()
    let head = """
      <h2><span class="name">\(Markup.escaped(section.id.rawValue))</span> \(text(section.title))</h2>
      \(section.note.map { "<div class=\"note\">\(Markup.paragraphs($0[language]))</div>" } ?? "")
      \(condition(of: section))
      """
    return """
      <section class="part\(isSensitive ? " sensitive" : "")" \
      id="section-\(Markup.escaped(section.id.rawValue))">
      <div class="keep">\(head)
      \(first.head)\(first.body.keep)</div>\(first.body.rest)
      \(pieces.map(\.html).joined(separator: "\n"))
      </section>
      """
  }

  /// What of a block may not be parted from the text above it, and what may follow on a new page.
  struct Body {
    let keep: String
    var rest = ""
  }

  private struct Piece {
    let head: String
    let body: Body

    var html: String {
      head.isEmpty && body.rest.isEmpty
        ? body.keep : "<div class=\"keep\">\(head)\(body.keep)</div>\(body.rest)"
    }
  }

  private func condition(of section: Section) -> String {
    guard let condition = section.relevance else { return "" }
    let words = wording.words(condition)
    return direction(
      words.map { BookletWording.sectionOnlyIf($0) } ?? written(condition),
      otherwise: directions.past(section.questions, unless: condition))
  }

  /// Who answers a run of questions.
  private func note(of run: BookletRun) -> String {
    guard let condition = run.condition else { return "" }
    let words = wording.words(condition)
    let names = run.blocks.compactMap(\.name)
    guard let start = names.first, let end = names.last else { return "" }
    let only = words.map {
      BookletWording.onlyIf(
        $0, from: BookletWording.unbroken(start.rawValue),
        to: BookletWording.unbroken(end.rawValue))
    }
    let questions = run.blocks.flatMap { $0.questions + $0.followUps }
    return direction(
      only ?? written(condition), otherwise: directions.past(questions, unless: condition))
  }

  /// Conditions in words, questions by their names.
  var wording: ConditionWording {
    ConditionWording(questionnaire, language: language) {
      BookletWording.at($0.id.rawValue)[language]
    }
  }

  private func direction(
    _ only: LocalizedText, otherwise target: SkipDirections.Target?
  ) -> String {
    let other = target.map { " \(word(BookletWording.otherwise(name($0))))" } ?? ""
    return "<p class=\"onlyif\">\(word(only))\(other)</p>\n"
  }

  /// A condition that has no words, as the definition has it.
  func written(_ condition: Expression) -> LocalizedText {
    BookletWording.onlyIfWritten(
      condition.text.split(separator: "${").joined().filter { $0 != "}" })
  }

  /// How a place to go on at is called.
  func name(_ target: SkipDirections.Target) -> LocalizedText {
    switch target {
    case .question(let id): BookletWording.same(id.rawValue)
    case .section(let place):
      BookletWording.section(questionnaire.sections[place].id.rawValue)
    case .end: BookletWording.theEnd
    }
  }
}

extension BookletBlock {
  /// The question, if it takes records.
  var recordsQuestion: Question? { questions.first { $0.recordSet != nil } }
}
