public import Questionnaires
public import Responses

/// One person's way through a questionnaire, question by question: a value without a screen.
///
/// Skip logic is decided anew at every step, so going back and changing an answer opens or
/// closes the questions that follow.
public struct InterviewSession: Sendable {
  /// What is asked.
  public let questionnaire: Questionnaire
  /// The language shown.
  public var language: LanguageCode
  /// The answers so far.
  public private(set) var answers: Answers
  /// The question at hand; `nil` when all have been passed.
  public private(set) var current: Int?

  /// Starts at the first question, or, with answers given before, after the last one answered.
  public init(_ questionnaire: Questionnaire, language: LanguageCode, answers given: Answers? = nil)
  {
    self.questionnaire = questionnaire
    self.language = language
    let answers = given ?? Answers(to: questionnaire)
    self.answers = answers
    let last = questionnaire.questions.indices.last { answers[$0] != nil }
    current = nil
    current = next(after: last ?? -1)
  }

  /// The question at hand.
  public var question: Question? { current.map { questionnaire.questions[$0] } }

  /// The section of the question at hand, and whether it starts with it.
  public var section: (section: Section, number: Int, isFirst: Bool)? {
    guard let question else { return nil }
    for (number, section) in questionnaire.sections.enumerated() {
      let asked = section.questions.filter { Evaluator(kept).holds($0.relevance) }
      if section.questions.contains(where: { $0.id == question.id }) {
        return (section, number + 1, asked.first?.id == question.id)
      }
    }
    return nil
  }

  /// How far along: the number of the question at hand among those asked on this path.
  public var progress: (number: Int, of: Int) {
    let asked = questionnaire.questions.indices.filter { isAsked($0) }
    let number = current.flatMap { asked.firstIndex(of: $0) }.map { $0 + 1 } ?? asked.count
    return (number, asked.count)
  }

  /// The answers with skip logic applied.
  public var kept: Answers { AnswerChecker.check(answers, against: questionnaire).answers }

  /// Takes an answer to the question at hand and goes on; or says why not and stays.
  public mutating func answer(_ answer: Answer) -> AnswerProblem? {
    guard let position = current else { return nil }
    let id = questionnaire.questions[position].id
    var proposed = answers
    proposed[id] = answer
    let checked = AnswerChecker.check(proposed, against: questionnaire)
    if let problem = checked.problems.first(where: { $0.question == id }) { return problem }
    answers = proposed
    current = next(after: position)
    return nil
  }

  /// Goes on, leaving the question at hand as it is: blank, or with the answer it has.
  public mutating func goOn() {
    if let position = current { current = next(after: position) }
  }

  /// Takes back the answer to the question at hand, and goes on.
  public mutating func clear() {
    if let position = current { answers[position] = nil }
    goOn()
  }

  /// Goes to the question before; stays at the first.
  public mutating func back() {
    let end = current ?? questionnaire.questions.count
    current = (0..<end).last { isAsked($0) } ?? current
  }

  private func next(after position: Int) -> Int? {
    questionnaire.questions.indices.dropFirst(position + 1).first { isAsked($0) }
  }

  private func isAsked(_ position: Int) -> Bool {
    Evaluator(kept).holds(questionnaire.questions[position].relevance)
  }
}
