public import JSONText
public import Questionnaires

extension Answers {
  /// The answers as stored: JSON on one line, names in byte order.
  ///
  /// No name: left blank. `null`: not asked. Text: a choice's code, free text, a day
  /// (`2026-11-23`) or a computed value. List: codes, or objects, one a record.
  public var canonicalJSON: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  private func write(to writer: inout JSONWriter) {
    var isFirst = true
    writer.raw("{")
    forEachInCanonicalOrder { id, answer in
      if !isFirst { writer.raw(",") }
      isFirst = false
      writer.write(id.rawValue)
      writer.raw(":")
      Self.write(answer, to: &writer)
    }
    writer.raw("}")
  }

  private static func write(_ answer: Answer?, to writer: inout JSONWriter) {
    switch answer {
    case nil: writer.raw("null")
    case .choice(let code): writer.write(code.rawValue)
    case .text(let text): writer.write(text)
    case .number(let number): writer.write(number)
    case .date(let date): writer.write(date.description)
    case .choices(let codes): list(codes, to: &writer) { $1.write($0.rawValue) }
    case .records(let records): list(records, to: &writer) { $0.write(to: &$1) }
    }
  }

  private static func list<Element>(
    _ elements: [Element], to writer: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    writer.raw("[")
    for (place, element) in elements.enumerated() {
      if place > 0 { writer.raw(",") }
      write(element, &writer)
    }
    writer.raw("]")
  }

  /// Reads answers from a JSON object, by the kind of each question; nothing is checked yet
  /// but the form. Computed values are left out: they are computed again.
  ///
  /// - Returns: the answers, and a problem for each that no question can take.
  public static func read(
    _ json: JSONValue, for questionnaire: Questionnaire
  ) -> (answers: Answers, problems: [AnswerProblem]) {
    var answers = Answers(to: questionnaire)
    let problems = answers.read(json, questionnaire.questions)
    return (answers, problems)
  }

  private mutating func read(
    _ json: JSONValue, _ questions: [Question], record: Int? = nil
  ) -> [AnswerProblem] {
    guard case .object(let members) = json else { return [] }
    var problems: [AnswerProblem] = []
    for (name, value) in members {
      let id = QuestionID(name)
      guard let position = position(of: id) else {
        problems.append(AnswerProblem(question: id, record: record, reason: .unknownQuestion))
        continue
      }
      let question = questions[position]
      // Whoever sends an empty list has ticked nothing: on a form that is a blank.
      guard value != .null, question.isAsked, value != .array([]) || !question.takesSeveral
      else { continue }
      if case .records(let set) = question.kind, case .array(let values) = value {
        if values.count > set.maximum {
          problems.append(AnswerProblem(question: id, reason: .tooManyRecords(set.maximum)))
        }
        // Not one more than there may be: a short text can hold very many records.
        let records = values.prefix(set.maximum).enumerated().map { place, value in
          guard case .object = value else {
            let number = place + 1
            problems.append(AnswerProblem(question: id, record: number, reason: .wrongType))
            return Answers(to: set)
          }
          return Self.record(value, place + 1, set, &problems)
        }
        self[position] = .records(records)
      } else if let answer = question.kind.answer(from: value) {
        self[position] = answer
      } else {
        problems.append(AnswerProblem(question: id, record: record, reason: .wrongType))
      }
    }
    return problems
  }

  private static func record(
    _ json: JSONValue, _ number: Int, _ set: RecordSet, _ problems: inout [AnswerProblem]
  ) -> Answers {
    var record = Answers(to: set)
    problems += record.read(json, set.questions, record: number)
    return record
  }
}

extension Question {
  fileprivate var takesSeveral: Bool {
    if case .several = kind { true } else { false }
  }
}

extension Question.Kind {
  fileprivate func answer(from value: JSONValue) -> Answer? {
    switch (self, value) {
    case (.one, .string(let code)): return .choice(ChoiceCode(code))
    case (.several, .array(let values)):
      let codes = values.compactMap(\.string)
      return codes.count == values.count ? .choices(codes.map { ChoiceCode($0) }) : nil
    case (.integer, .number(let number)), (.decimal, .number(let number)): return .number(number)
    case (.date, .string(let text)): return CalendarDate(text).map { .date($0) } ?? .text(text)
    case (.text, .string(let text)): return .text(text)
    default: return nil
    }
  }
}
