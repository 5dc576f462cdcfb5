internal import HTTPServing
internal import Questionnaires
internal import Responses

/// The body of the form that a browser sends without JavaScript.
///
/// A question's field has its name. In a record it is `E.2.titulo`: the question, the number of
/// the record, the field. Names of the form itself have a dot, which names of questions cannot.
struct FormBody {
  /// What the button pressed asks for.
  enum Action: Equatable {
    case handIn, decline
    /// Nothing: Enter was pressed on a field.
    case stay
    /// Another blank record, or one less: the page comes back.
    case add(QuestionID)
    case remove(QuestionID, Int)
  }

  private let values: [String: [String]]

  init(_ form: HTTPQuery) {
    var values: [String: [String]] = [:]
    for (name, value) in form.items where !value.isEmpty { values[name, default: []].append(value) }
    self.values = values
  }

  private func first(_ name: String) -> String? { values[name]?.first }

  /// What the button pressed asks for.
  var action: Action {
    if first("dpg.stay") != nil { return .stay }
    if first("dpg.decline") != nil { return .decline }
    if let name = first("dpg.add") { return .add(QuestionID(name)) }
    if let parts = first("dpg.remove")?.split(separator: ".") {
      guard parts.count == 2, let number = Int(parts[1]), number >= 1 else { return .stay }
      return .remove(QuestionID(String(parts[0])), number)
    }
    return first("dpg.consent") == "no" ? .decline : .handIn
  }

  /// What was filled in, as the person gave it.
  func state(for questionnaire: Questionnaire) -> FormState {
    var state = FormState(questionnaire)
    state.consents = first("dpg.consent").map { $0 == "yes" }
    for question in questionnaire.questions {
      if let set = question.recordSet {
        readRecords(of: question.id, set, into: &state)
      } else {
        state.answers[question.id] = answer(to: question, in: question.id.rawValue)
      }
    }
    return state
  }

  /// As many records as were shown, but not more than there may be; blank ones between stay.
  private func readRecords(of id: QuestionID, _ set: RecordSet, into state: inout FormState) {
    var records: [Answers] = []
    let shown = min(max(first("\(id).shown").flatMap { Int($0) } ?? 1, 1), set.maximum)
    for number in stride(from: 1, through: shown, by: 1) {
      var record = Answers(to: set)
      for field in set.questions {
        record[field.id] = answer(to: field, in: Self.name(of: field.id, in: id, number))
      }
      records.append(record)
    }
    let used = records.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    if used > 0 { state.answers[id] = .records(Array(records.prefix(used))) }
    state.shownRecords[id] = shown
  }

  /// The name of a field in a record: `E.2.titulo` for the field `E_titulo`.
  static func name(of field: QuestionID, in owner: QuestionID, _ record: Int) -> String {
    "\(owner).\(record).\(field.localName(in: owner))"
  }

  private func answer(to question: Question, in name: String) -> Answer? {
    guard let given = values[name], let first = given.first else { return nil }
    switch question.kind {
    case .one: return .choice(ChoiceCode(first))
    case .several: return .choices(given.map { ChoiceCode($0) })
    case .text: return .text(Self.lineEndsAsLF(first))
    case .date: return CalendarDate(ImportMap.normalized(first)).map { .date($0) } ?? .text(first)
    case .records, .calculated, .note: return nil
    case .integer, .decimal:
      return PlainNumber.read(ImportMap.normalized(first)).map { .number($0) } ?? .text(first)
    }
  }

  /// Browsers send CRLF; limits are counted, and texts kept, with LF.
  private static func lineEndsAsLF(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\r" })
      .joined(separator: "\n")
  }
}
