public import Questionnaires

/// Why an answer cannot be taken. Names the question, never the answer.
public struct AnswerProblem: Sendable, Equatable {
  /// The kinds of trouble.
  public enum Reason: Sendable, Equatable {
    case unknownQuestion
    case wrongType
    case unknownChoice
    case repeatedChoice
    case exclusiveWithOthers
    case tooLong(Int)
    case notANumber
    case notWhole
    case outOfRange(minimum: Double?, maximum: Double?)
    case dayOutOfRange(minimum: CalendarDate?, maximum: CalendarDate?)
    case notADate
    case tooManyRecords(Int)
    case tooFewRecords(Int)
    case constraint(LocalizedText?)
    case required
  }

  /// The question, as the sender named it.
  public let question: QuestionID
  /// The record it is in, 1-based as sent; `nil` outside of records.
  public let record: Int?
  /// What is wrong.
  public let reason: Reason

  /// Makes a problem.
  public init(question: QuestionID, record: Int? = nil, reason: Reason) {
    self.question = question
    self.record = record
    self.reason = reason
  }

  /// A stable word for programs.
  public var code: String {
    switch reason {
    case .unknownQuestion: "unknown_question"
    case .wrongType: "wrong_type"
    case .unknownChoice: "unknown_choice"
    case .repeatedChoice: "repeated_choice"
    case .exclusiveWithOthers: "exclusive_choice"
    case .tooLong: "too_long"
    case .notANumber: "not_a_number"
    case .notWhole: "not_whole"
    case .outOfRange, .dayOutOfRange: "out_of_range"
    case .notADate: "not_a_date"
    case .tooManyRecords: "too_many_records"
    case .tooFewRecords: "too_few_records"
    case .constraint: "constraint"
    case .required: "required"
    }
  }
}
