public import Questionnaires

/// Decides what of the answers sent is taken: the same for every way of answering.
public enum AnswerChecker {
  /// Checks answers against the questionnaire, applies its skip logic and computes its values.
  ///
  /// `given` are answers to the same questionnaire. Questions are decided in their order, so a
  /// hidden question counts as empty for those after it. An answer to a question that is not
  /// asked is dropped: the person changed her mind earlier in the form.
  /// - Parameters:
  ///   - isComplete: whether the person says she is done, so that what is required and missing
  ///     is a problem.
  ///   - today: the day that `today()` stands for.
  /// - Returns: the answers to keep, and a problem for each answer that cannot be taken; those
  ///   are not among the answers.
  public static func check(
    _ given: Answers, against questionnaire: Questionnaire, isComplete: Bool = false,
    today: CalendarDate? = nil
  ) -> (answers: Answers, problems: [AnswerProblem]) {
    var run = Run(isComplete: isComplete, today: today, kept: Answers(to: questionnaire))
    for (position, question) in questionnaire.questions.enumerated() {
      run.decide(question, at: position, given: given[position])
    }
    return (run.kept, run.problems)
  }

  /// Checks the answers of one record, while it is being filled in.
  ///
  /// - Parameter answers: those to the questionnaire, which its conditions may refer to.
  public static func check(
    record given: Answers, of set: RecordSet, among answers: Answers, isComplete: Bool = false,
    today: CalendarDate? = nil
  ) -> (answers: Answers, problems: [AnswerProblem]) {
    var run = Run(isComplete: isComplete, today: today, kept: answers)
    let record = run.record(given, set, number: 1)
    return (record, run.problems)
  }

  /// One pass over the questions.
  private struct Run {
    let isComplete: Bool
    let today: CalendarDate?
    var kept: Answers
    var problems: [AnswerProblem] = []

    mutating func decide(_ question: Question, at position: Int, given: Answer?) {
      guard question.relevance == nil || evaluator().holds(question.relevance) else {
        kept.hide(at: position)
        return
      }
      if case .calculated(let calculation) = question.kind {
        kept[position] = evaluator().text(of: calculation).map { .text($0) }
      } else if case .records(let set) = question.kind {
        kept[position] = records(given, set, of: question)
      } else {
        kept[position] = taken(given, question, record: nil)
      }
      requireAnswer(to: question, isBlank: kept[position] == nil, record: nil)
    }

    private func evaluator(record: Answers? = nil, this: Answer? = nil) -> Evaluator {
      Evaluator(kept, record: record, this: this, today: today)
    }

    /// The answer in its normal form; `nil` if it is blank or cannot be taken.
    private mutating func taken(
      _ given: Answer?, _ question: Question, record: Answers?, number: Int? = nil
    ) -> Answer? {
      guard let given else { return nil }
      var reason: AnswerProblem.Reason
      switch AnswerForm.check(given, question.kind) {
      case .failure(let found): reason = found
      case .success(nil): return nil
      case .success(let answer?):
        guard let constraint = question.constraint,
          !evaluator(record: record, this: answer).holds(constraint.condition)
        else { return answer }
        reason = .constraint(constraint.message)
      }
      problems.append(AnswerProblem(question: question.id, record: number, reason: reason))
      return nil
    }

    private mutating func requireAnswer(
      to question: Question, isBlank: Bool, record: Answers?, number: Int? = nil
    ) {
      let alreadyTold =
        problems.last?.question == question.id && problems.last?.record == number
      guard isComplete, isBlank, !alreadyTold, let required = question.required,
        evaluator(record: record).holds(required)
      else { return }
      problems.append(AnswerProblem(question: question.id, record: number, reason: .required))
    }

    /// The records with anything in them, each checked like a small questionnaire. Blank ones
    /// count in the numbers that problems name.
    private mutating func records(
      _ given: Answer?, _ set: RecordSet, of question: Question
    ) -> Answer? {
      func problem(_ reason: AnswerProblem.Reason) {
        problems.append(AnswerProblem(question: question.id, reason: reason))
      }
      var all: [Answers] = []
      switch given {
      case .records(let records)?:
        for (place, given) in records.enumerated() where !given.isEmpty {
          all.append(record(given, set, number: place + 1))
        }
        all.removeAll(where: \.isEmpty)
      case nil: break
      default: problem(.wrongType)
      }
      if all.count > set.maximum {
        problem(.tooManyRecords(set.maximum))
        return nil
      }
      if isComplete, all.count < set.minimum { problem(.tooFewRecords(set.minimum)) }
      return all.isEmpty ? nil : .records(all)
    }

    mutating func record(
      _ given: Answers, _ set: RecordSet, number: Int
    ) -> Answers {
      var record = Answers(to: set)
      for (position, field) in set.questions.enumerated() {
        guard evaluator(record: record).holds(field.relevance) else {
          record.hide(at: position)
          continue
        }
        if case .calculated(let calculation) = field.kind {
          record[position] = evaluator(record: record).text(of: calculation).map { .text($0) }
        } else {
          record[position] = taken(given[position], field, record: record, number: number)
        }
        requireAnswer(
          to: field, isBlank: record[position] == nil, record: record, number: number)
      }
      return record
    }
  }
}
