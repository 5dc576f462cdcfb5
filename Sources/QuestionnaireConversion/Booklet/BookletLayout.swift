internal import Questionnaires

/// What stands on paper as one: a question with the lines of its "other", or the rows of a matrix.
struct BookletBlock {
  /// The questions in it; one, or a matrix's rows.
  let questions: [Question]
  /// The texts that specify a choice of the question.
  let followUps: [Question]

  /// The head of the matrix, if it is one.
  var matrix: Question.Matrix? { questions.first?.matrix }
  /// How the block is called where the reader is sent to it.
  var name: QuestionID? { matrix?.id ?? questions.first?.id }
  /// Its own condition, besides its section's.
  var condition: Expression? { matrix.map(\.ownRelevance) ?? questions.first?.ownRelevance }
}

/// Neighbouring blocks of a section that are asked under the same condition of their own.
struct BookletRun {
  let condition: Expression?
  var blocks: [BookletBlock]
}

/// How the questions of a questionnaire stand on paper.
struct BookletLayout {
  /// The runs of each section, in order.
  let runs: [[BookletRun]]
  /// How many questions take each kind of record: a kind used often gets fewer blank frames.
  let uses: [RecordTypeID: Int]

  init(_ questionnaire: Questionnaire) {
    runs = questionnaire.sections.map { Self.runs(of: $0.questions) }
    uses = questionnaire.questions.compactMap(\.recordSet?.type)
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many blank frames a question gets: 5, or 2 of a kind that more than three questions
  /// share and 1 if more than ten do; its minimum if that is more, never more than 5 nor than its
  /// maximum.
  func frames(of set: RecordSet) -> Int {
    let uses = uses[set.type, default: 1]
    let wanted = uses > 10 ? 1 : uses > 3 ? 2 : 5
    return min(max(set.minimum, wanted), 5, max(set.maximum, 1))
  }

  private static func runs(of questions: [Question]) -> [BookletRun] {
    var runs: [BookletRun] = []
    for block in blocks(of: questions) {
      if let last = runs.last, last.condition == block.condition {
        runs[runs.count - 1].blocks.append(block)
      } else {
        runs.append(BookletRun(condition: block.condition, blocks: [block]))
      }
    }
    return runs
  }

  static func blocks(of questions: [Question]) -> [BookletBlock] {
    var blocks: [BookletBlock] = []
    var rest = questions[...]
    while let question = rest.popFirst() {
      guard question.isOnPaper else { continue }
      var together = [question]
      while let matrix = question.matrix, let next = rest.first, next.matrix?.id == matrix.id {
        together.append(next)
        rest.removeFirst()
      }
      var followUps: [Question] = []
      while let next = rest.first, let specified = next.specifies,
        together.contains(where: { $0.id == specified.question })
      {
        followUps.append(next)
        rest.removeFirst()
      }
      blocks.append(BookletBlock(questions: together, followUps: followUps))
    }
    return blocks
  }
}

extension Question {
  /// Whether it stands on paper. A computed value does not, nor does a note that is there only
  /// while something is blank: a reminder, which only a screen can take away.
  var isOnPaper: Bool {
    switch kind {
    case .calculated: false
    case .note: !(ownRelevance?.asksForBlank ?? false)
    default: true
    }
  }
}

extension Expression {
  fileprivate var asksForBlank: Bool {
    switch self {
    case .operation(.equal, .answer, .text("")), .operation(.equal, .call(.count, _), .number(0)):
      true
    case .operation(.and, let left, let right): left.asksForBlank || right.asksForBlank
    default: false
    }
  }
}
