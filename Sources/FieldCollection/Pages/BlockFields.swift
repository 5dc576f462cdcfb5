internal import Questionnaires
internal import Responses

/// The questions of the page, block by block, with what was filled in.
struct BlockFields {
  let layout: FormLayout
  let language: LanguageCode
  let state: FormState
  let problems: [AnswerProblem]

  private var questions: [Question] { layout.questionnaire.questions }

  /// The blocks of a run; if not everybody is asked, with a note for whom they are.
  func html(_ run: FormRun) -> String {
    let blocks = run.blocks.map(html).joined()
    guard let condition = run.condition else { return blocks }
    let numbers = run.blocks.flatMap(\.positions).compactMap { layout.numbering.numbers[$0] }
    let words = wording.note(condition, from: numbers.first, to: numbers.last)
    return """
      <div id="\(run.name)"><div class="note whom\(layout.skipping.told(run.name))">\
      <p>\(HTML.escaped(words))</p></div>\(blocks)</div>
      """
  }

  private var wording: RelevanceWording {
    RelevanceWording(layout, language: language)
  }

  private func html(_ block: FormBlock) -> String {
    if let matrix = block.matrix { return self.matrix(matrix, block) }
    guard let position = block.positions.first else { return "" }
    let question = questions[position]
    if let set = question.recordSet { return records(question, set, position) }
    var field = self.field(position, number: layout.numbering.label(at: position))
    for position in block.followUps {
      guard let specified = questions[position].specifies else { continue }
      let input = self.field(position, number: nil).html
      field.followUps[specified.choice] = "<div class=\"specify\">\(input)</div>"
    }
    return field.html
  }

  private func field(_ position: Int, number: String?) -> QuestionField {
    let id = questions[position].id
    return QuestionField(
      question: questions[position], number: number, language: language, name: id.rawValue,
      anchor: "q-\(id)", answer: state.answers[id], problem: problem(id))
  }

  private func problem(_ id: QuestionID) -> AnswerProblem? {
    problems.first { $0.question == id && $0.record == nil }
  }

  private func matrix(_ matrix: Question.Matrix, _ block: FormBlock) -> String {
    let rows = block.positions.map { position in
      let question = questions[position]
      let name = FormSkipping.rowName(position)
      let own = question.ownRelevance.map { condition in
        MatrixField.Row.Condition(
          name: name, words: wording.note(condition), told: layout.skipping.told(name))
      }
      return MatrixField.Row(
        question: question, letter: layout.numbering.letter(at: position),
        answer: state.answers[question.id], problem: problem(question.id), ownCondition: own)
    }
    guard let first = block.positions.first, let scale = questions[first].scale else { return "" }
    return MatrixField(
      matrix: matrix, scale: scale, number: layout.numbering.numbers[first].map(String.init) ?? "",
      language: language, rows: rows
    ).html
  }

  private func records(_ question: Question, _ set: RecordSet, _ position: Int) -> String {
    let names = Set(set.questions.map(\.id))
    return RecordsField(
      layout: layout, question: question, set: set,
      number: layout.numbering.label(at: position) ?? "", language: language,
      records: state.records(of: question.id, set),
      problems: problems.filter { $0.question == question.id || names.contains($0.question) }
    ).html
  }
}
