internal import Questionnaires
internal import Responses

/// The way through a list of questions, one by one: those of a questionnaire or of one record.
///
/// What is only shown or computed is not stopped at.
struct InterviewPath: Sendable {
  /// Checks answers to the questions; `true`: as if handed in.
  typealias Check = @Sendable (Answers, Bool) -> (answers: Answers, problems: [AnswerProblem])

  let questions: [Question]
  var answers: Answers
  /// The question at hand; `nil` when all have been passed.
  var current: Int?
  private let check: Check

  /// Starts at the first question after `last`.
  init(_ questions: [Question], answers: Answers, after last: Int = -1, check: @escaping Check) {
    self.questions = questions
    self.answers = answers
    self.check = check
    current = next(after: last)
  }

  var question: Question? { current.map { questions[$0] } }

  /// The answers with skip logic applied and values computed.
  var kept: Answers { check(answers, false).answers }

  /// What keeps the answers from being handed in.
  var problems: [AnswerProblem] { check(answers, true).problems }

  /// The positions asked on this path.
  var stops: [Int] {
    let kept = kept
    return questions.indices.filter { !kept.isHidden(at: $0) && questions[$0].isAsked }
  }

  /// The notes between the question before and the one at hand.
  var notes: [Question] {
    let kept = kept
    let end = current ?? questions.count
    let start = stops.last { $0 < end } ?? -1
    return questions.indices.filter { $0 > start && $0 < end && !kept.isHidden(at: $0) }
      .map { questions[$0] }.filter { $0.kind == .note }
  }

  /// Takes an answer to the question at hand and goes on; or says why not and stays.
  mutating func answer(_ answer: Answer) -> AnswerProblem? {
    guard let position = current else { return nil }
    var proposed = answers
    proposed[position] = answer
    let id = questions[position].id
    if let problem = check(proposed, false).problems.first(where: { $0.question == id }) {
      return problem
    }
    answers = proposed
    current = next(after: position)
    return nil
  }

  /// Goes on, leaving the question as it is; or says that it needs an answer and stays.
  mutating func goOn() -> AnswerProblem? {
    guard let position = current else { return nil }
    if answers[position] == nil || questions[position].recordSet != nil {
      let id = questions[position].id
      let lacking = check(answers, true).problems.first {
        $0.question == id && $0.record == nil && $0.reason.isLack
      }
      if let lacking { return lacking }
    }
    current = next(after: position)
    return nil
  }

  /// Takes back the answer to the question at hand, and goes on.
  mutating func clear() {
    guard let position = current else { return }
    answers[position] = nil
    current = next(after: position)
  }

  /// Goes to the question before; `false` at the first.
  mutating func back() -> Bool {
    let end = current ?? questions.count
    guard let before = stops.last(where: { $0 < end }) else { return false }
    current = before
    return true
  }

  private func next(after position: Int) -> Int? { stops.first { $0 > position } }
}

extension AnswerProblem.Reason {
  /// Whether something is missing, and nothing wrong.
  fileprivate var isLack: Bool {
    switch self {
    case .required, .tooFewRecords: true
    default: false
    }
  }
}
