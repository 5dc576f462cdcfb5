internal import Questionnaires

/// Where a reader goes on after an answer, so that nobody works through a chain of "only if".
///
/// A condition is worked out with what is known for sure: the answer just given, and that what
/// it skips stays blank. What may still be asked is never skipped.
struct SkipDirections {
  let questionnaire: Questionnaire
  /// The position of each question's section.
  private let sections: [Int]

  /// The place to go on at.
  enum Target: Equatable {
    case question(QuestionID)
    /// The section at this position.
    case section(Int)
    case end
  }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    sections = questionnaire.sections.indices.flatMap { place in
      questionnaire.sections[place].questions.map { _ in place }
    }
  }

  /// Where to go on after ticking a choice, if that is not simply the next question.
  func after(_ choice: ChoiceCode, of question: Question) -> Target? {
    guard let position = questionnaire.position(of: question.id) else { return nil }
    let target = next(after: position, knowing: [question.id: .text(choice.rawValue)])
    return target == neighbour(of: position) ? nil : place(of: target)
  }

  /// Where to go on for those to whom these questions, one after the other, are not put because
  /// a condition does not hold for them.
  func past(_ questions: [Question], unless condition: Expression) -> Target? {
    guard let last = questions.last, let position = questionnaire.position(of: last.id) else {
      return nil
    }
    let known = Dictionary(
      questions.map { ($0.id, ExpressionValue.empty) }, uniquingKeysWith: { first, _ in first })
    return place(of: next(after: position, knowing: known, failing: condition))
  }

  /// The first position from which something may be asked; `nil`: the end.
  private func next(
    after position: Int, knowing given: [QuestionID: ExpressionValue],
    failing condition: Expression? = nil
  ) -> Int? {
    var known = KnownAnswers(values: given, failing: condition)
    for (place, question) in questionnaire.questions.enumerated().dropFirst(position + 1) {
      if let relevance = question.relevance, known.truth(of: relevance) == false {
        known.values[question.id] = .empty
      } else if question.hasPlaceOnPaper {
        return place
      }
    }
    return nil
  }

  /// The next position that has a place on paper.
  private func neighbour(of position: Int) -> Int? {
    questionnaire.questions.indices.dropFirst(position + 1)
      .first { questionnaire.questions[$0].hasPlaceOnPaper }
  }

  private func place(of position: Int?) -> Target {
    guard let position else { return .end }
    let question = questionnaire.questions[position]
    let section = questionnaire.sections[sections[position]]
    let first = section.questions.first { $0.hasPlaceOnPaper }
    if first?.id == question.id { return .section(sections[position]) }
    return .question(question.matrix?.id ?? question.id)
  }
}

extension Question {
  /// Whether it is a place of its own on paper, and not the line beside "other".
  fileprivate var hasPlaceOnPaper: Bool { isOnPaper && specifies == nil }
}

/// What is known for sure about some answers.
private struct KnownAnswers: ExpressionContext {
  var values: [QuestionID: ExpressionValue]
  /// A condition known not to hold.
  let failing: Expression?

  /// Whether a condition holds; `nil` if that depends on answers not known.
  func truth(of condition: Expression) -> Bool? {
    if condition == failing { return false }
    switch condition {
    case .operation(.and, let left, let right):
      let (a, b) = (truth(of: left), truth(of: right))
      if a == false || b == false { return false }
      return a == nil || b == nil ? nil : true
    case .operation(.or, let left, let right):
      let (a, b) = (truth(of: left), truth(of: right))
      if a == true || b == true { return true }
      return a == nil || b == nil ? nil : false
    case .call(.not, let arguments): return arguments.first.flatMap { truth(of: $0) }.map { !$0 }
    default:
      let isKnown = condition.references.allSatisfy { values[$0] != nil }
      return isKnown ? condition.value(in: self).truth : nil
    }
  }

  func values(of id: QuestionID) -> [ExpressionValue] { values[id].map { [$0] } ?? [] }
  func count(of id: QuestionID) -> Int { 0 }
  var thisValue: ExpressionValue { .empty }
  var today: ExpressionValue { .empty }
}
