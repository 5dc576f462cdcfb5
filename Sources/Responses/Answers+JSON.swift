public import JSONText
public import Questionnaires

extension Answers {
  /// The answers as stored: JSON on one line, names in byte order.
  ///
  /// No name: left blank. `null`: not asked. Text: a choice's code, or free text. List: codes.
  public var canonicalJSON: String {
    var writer = JSONWriter()
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
    return writer.text
  }

  private static func write(_ answer: Answer?, to writer: inout JSONWriter) {
    switch answer {
    case nil: writer.raw("null")
    case .choice(let code): writer.write(code.rawValue)
    case .text(let text): writer.write(text)
    case .number(let number): writer.write(number)
    case .choices(let codes):
      writer.raw("[")
      for (place, code) in codes.enumerated() {
        if place > 0 { writer.raw(",") }
        writer.write(code.rawValue)
      }
      writer.raw("]")
    }
  }

  /// Reads answers from a JSON object, by the kind of each question; nothing is checked yet
  /// but the form.
  ///
  /// - Returns: the answers, and a problem for each that no question can take.
  public static func read(
    _ json: JSONValue, for questionnaire: Questionnaire
  ) -> (answers: Answers, problems: [AnswerProblem]) {
    var answers = Answers(to: questionnaire)
    guard case .object(let members) = json else { return (answers, []) }
    var problems: [AnswerProblem] = []
    for (name, value) in members {
      let id = QuestionID(name)
      guard let position = questionnaire.position(of: id) else {
        problems.append(AnswerProblem(question: id, reason: .unknownQuestion))
        continue
      }
      if value == .null { continue }
      if let answer = questionnaire.questions[position].kind.answer(from: value) {
        answers[position] = answer
      } else {
        problems.append(AnswerProblem(question: id, reason: .wrongType))
      }
    }
    return (answers, problems)
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
    case (.text, .string(let text)): return .text(text)
    default: return nil
    }
  }
}
