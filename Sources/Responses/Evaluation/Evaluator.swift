public import Questionnaires

/// Evaluates conditions and calculations over the answers given so far.
///
/// Values and conversions are those of JavaRosa, the engine of ODK Collect: an empty answer is the
/// text `''`, several choices are their codes with blanks between, a day is a number of days where
/// one is needed, and comparing with a number converts both sides, where `''` becomes *not a
/// number* and compares false (but for `!=`).
public struct Evaluator: Sendable {
  private let answers: Answers
  private let record: Answers?
  private let this: Answer?
  private let day: CalendarDate?

  /// An evaluator.
  ///
  /// - Parameters:
  ///   - record: the answers of the record that the expression stands in, if any.
  ///   - this: the answer that `.` stands for.
  ///   - today: the day that `today()` stands for; empty if not given.
  public init(
    _ answers: Answers, record: Answers? = nil, this: Answer? = nil, today: CalendarDate? = nil
  ) {
    self.answers = answers
    self.record = record
    self.this = this
    day = today
  }

  /// Whether a condition holds; no condition always does.
  public func holds(_ condition: Expression?) -> Bool {
    condition.map { $0.value(in: self).truth } ?? true
  }

  /// The text of a calculation's value; `nil` if it is empty or *not a number*.
  public func text(of calculation: Expression) -> String? {
    let value = calculation.value(in: self)
    return value.isEmpty ? nil : value.text
  }
}

extension Evaluator: ExpressionContext {
  /// The value of a question, or of a field in each record.
  package func values(of id: QuestionID) -> [ExpressionValue] {
    if let record, let position = record.position(of: id) { return record.values(at: position) }
    if let position = answers.position(of: id) { return answers.values(at: position) }
    return answers.records(holding: id).flatMap { record in
      record.position(of: id).map { record.values(at: $0) } ?? []
    }
  }

  /// How many records; a question that is no records question has one value or none.
  package func count(of id: QuestionID) -> Int {
    switch answers[id] {
    case .records(let records)?: records.count
    case nil where answers.position(of: id) != nil: 0
    default: values(of: id).count
    }
  }

  package var thisValue: ExpressionValue { this.map(ExpressionValue.init) ?? .empty }

  package var today: ExpressionValue { day.map { .date($0) } ?? .empty }
}

extension Answers {
  /// The value at a position; none if it was not asked.
  fileprivate func values(at position: Int) -> [ExpressionValue] {
    isHidden(at: position) ? [] : [self[position].map(ExpressionValue.init) ?? .empty]
  }
}

extension ExpressionValue {
  /// What an answer is in an expression; records are only counted, and true if there are any.
  fileprivate init(_ answer: Answer) {
    switch answer {
    case .choice(let code): self = .text(code.rawValue)
    case .choices(let codes): self = .text(codes.map(\.rawValue).joined(separator: " "))
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .date(let day): self = .date(day)
    case .records(let records): self = records.isEmpty ? .empty : .truth(true)
    }
  }
}
