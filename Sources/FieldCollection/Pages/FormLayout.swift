internal import Questionnaires
internal import Responses

/// What stands on the page as one: a question with its follow-ups, or the rows of a matrix.
struct FormBlock {
  /// The questions answered in it; one, or a matrix's rows.
  let positions: [Int]
  /// The texts that specify a choice of the question.
  let followUps: [Int]
  /// The head of the matrix, if it is one.
  let matrix: Question.Matrix?
  /// When it is asked; a row of a matrix may have a further condition of its own.
  let condition: Expression?
}

/// Neighbouring blocks of a section that are asked under the same condition.
struct FormRun {
  let condition: Expression?
  var blocks: [FormBlock]

  /// Their element's id on the page.
  var name: String { "only-\((blocks.first?.positions.first ?? 0) + 1)" }
}

/// How a questionnaire is laid out on the page; the same for everybody, so worked out once.
struct FormLayout {
  let questionnaire: Questionnaire
  let numbering: FormNumbering
  /// The runs of each section, in order.
  let runs: [[FormRun]]
  /// The style rules that hide what earlier answers exclude.
  let skipping: FormSkipping

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    numbering = FormNumbering(questionnaire)
    runs = questionnaire.sections.map { Self.runs(of: $0, in: questionnaire) }
    skipping = FormSkipping(questionnaire, runs: runs)
  }

  private static func runs(of section: Section, in questionnaire: Questionnaire) -> [FormRun] {
    var runs: [FormRun] = []
    for block in blocks(of: section, in: questionnaire) {
      if let last = runs.last, last.condition == block.condition {
        runs[runs.count - 1].blocks.append(block)
      } else {
        runs.append(FormRun(condition: block.condition, blocks: [block]))
      }
    }
    return runs
  }

  /// The blocks of a section. Computed values have no place on the page.
  private static func blocks(of section: Section, in questionnaire: Questionnaire) -> [FormBlock] {
    var blocks: [FormBlock] = []
    var rest = section.questions[...]
    while let question = rest.popFirst() {
      guard let position = questionnaire.position(of: question.id) else { continue }
      if case .calculated = question.kind { continue }
      var together = [position]
      while let matrix = question.matrix, let next = rest.first, next.matrix?.id == matrix.id {
        rest.removeFirst()
        together += questionnaire.position(of: next.id).map { [$0] } ?? []
      }
      var followUps: [Int] = []
      while let next = rest.first, next.specifies?.question == question.id {
        rest.removeFirst()
        followUps += questionnaire.position(of: next.id).map { [$0] } ?? []
      }
      let condition =
        question.matrix.map { .both(section.relevance, $0.ownRelevance) } ?? question.relevance
      blocks.append(
        FormBlock(
          positions: together, followUps: followUps, matrix: question.matrix, condition: condition))
    }
    return blocks
  }
}
