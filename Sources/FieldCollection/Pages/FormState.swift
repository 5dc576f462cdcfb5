internal import Questionnaires
internal import Responses

/// What a person has filled in on the page so far, right or wrong.
struct FormState {
  /// The answers as given; a number or day that is none is a text. Records may be blank.
  var answers: Answers
  /// How many records to show of each question that takes them.
  var shownRecords: [QuestionID: Int] = [:]
  /// Whether she agreed to take part; `nil`: not said.
  var consents: Bool?

  /// A page nobody has filled in.
  init(_ questionnaire: Questionnaire) { answers = Answers(to: questionnaire) }

  /// The records of a question, blank ones at the end up to as many as are shown: at least one,
  /// at least the fewest, at most the most.
  func records(of question: QuestionID, _ set: RecordSet) -> [Answers] {
    var records: [Answers] = []
    if case .records(let given)? = answers[question] { records = given }
    let wanted = max(1, set.minimum, shownRecords[question] ?? 0)
    while records.count < min(wanted, set.maximum) { records.append(Answers(to: set)) }
    return records
  }

  /// Shows one more blank record, if there is room.
  mutating func addRecord(to question: QuestionID, _ set: RecordSet) {
    shownRecords[question] = min(records(of: question, set).count + 1, set.maximum)
  }

  /// Takes out a record, 1-based, if there is one.
  mutating func removeRecord(_ number: Int, from question: QuestionID, _ set: RecordSet) {
    var records = records(of: question, set)
    guard records.indices.contains(number - 1) else { return }
    records.remove(at: number - 1)
    answers[question] = records.isEmpty ? nil : .records(records)
    shownRecords[question] = records.count
  }
}
