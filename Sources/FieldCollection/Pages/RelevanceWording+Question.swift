internal import Questionnaires
internal import Responses

// A condition about one question alone, by the kind of the question.
extension RelevanceWording {
  /// The choices with which it holds, or, if shorter, those with which it does not.
  func choices(
    _ condition: Expression, of question: Question, _ scale: Scale, _ place: String
  ) -> String? {
    let holds = { (choice: Choice?) in
      var answers = Answers(to: questionnaire)
      var own = record.map { Answers(to: $0) }
      let answer = choice.map { Answer.choice($0.code) }
      if questionnaire.position(of: question.id) != nil { answers[question.id] = answer }
      own?[question.id] = answer
      return Evaluator(answers, record: own).holds(condition)
    }
    let taken = scale.choices.filter { holds($0) }
    let others = scale.choices.filter { !holds($0) }
    if taken.isEmpty { return nil }
    if others.isEmpty { return holds(nil) ? nil : answered(place) }
    if !holds(nil), taken.count <= 4 { return ticked(taken, place) }
    if holds(nil), others.count <= 4 { return notTicked(others, place) }
    return nil
  }

  func ticks(
    _ condition: Expression, of id: QuestionID, _ scale: Scale, _ place: String
  ) -> String? {
    func named(_ code: String) -> [Choice]? {
      let found = scale.choices.filter { $0.code.rawValue == code }
      return found.isEmpty ? nil : found
    }
    func excluded(_ part: Expression) -> [Choice]? {
      switch part {
      case .call(.not, let inner):
        guard case .call(.selected, let arguments)? = inner.first,
          case .text(let code)? = arguments.last
        else { return nil }
        return named(code)
      case .operation(.and, let left, let right):
        guard let first = excluded(left), let second = excluded(right) else { return nil }
        return first + second
      default: return nil
      }
    }
    switch condition {
    case .operation(.notEqual, .answer(id), .text("")): return answered(place)
    case .call(.selected, let arguments):
      guard case .text(let code)? = arguments.last else { return nil }
      return named(code).map { ticked($0, place) }
    case .operation(.equal, .answer(id), .text(let code)):
      return named(code).map { ticked($0, place) }
    case .operation(.and, .operation(.notEqual, .answer(id), .text("")), let rest),
      .operation(.and, let rest, .operation(.notEqual, .answer(id), .text(""))):
      return excluded(rest).map { tickedOther(than: $0, place) }
    case .operation(
      .and, .operation(.and, .operation(.notEqual, .answer(id), .text("")), let a), let b):
      return excluded(.operation(.and, a, b)).map { tickedOther(than: $0, place) }
    case .operation(let sign, .call(.countSelected, _), .number(let count)):
      return howMany(sign, count, place)
    default: return excluded(condition).map { notTicked($0, place) }
    }
  }

  /// Numbers and days against a fixed one.
  func comparison(_ condition: Expression, _ place: String) -> String? {
    guard case .operation(let sign, .answer, let right) = condition else { return nil }
    let value: String
    switch right {
    case .number(let number): value = Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .text(let text) where CalendarDate(text) != nil: value = text
    case .call(_, let arguments):
      guard case .text(let text)? = arguments.first, arguments.count == 1,
        CalendarDate(text) != nil
      else { return nil }
      value = text
    default: return nil
    }
    let words: LocalizedText? =
      switch sign {
      case .equal: Self.wrote(value)
      case .notEqual: nil
      case .greater:
        LocalizedText(
          es: "respondió más de \(value)", en: "answered more than \(value)",
          pt: "respondeu mais de \(value)", fr: "ont répondu plus de \(value)")
      case .greaterOrEqual:
        LocalizedText(
          es: "respondió \(value) o más", en: "answered \(value) or more",
          pt: "respondeu \(value) ou mais", fr: "ont répondu \(value) ou plus")
      case .less:
        LocalizedText(
          es: "respondió menos de \(value)", en: "answered less than \(value)",
          pt: "respondeu menos de \(value)", fr: "ont répondu moins de \(value)")
      case .lessOrEqual:
        LocalizedText(
          es: "respondió \(value) o menos", en: "answered \(value) or less",
          pt: "respondeu \(value) ou menos", fr: "ont répondu \(value) ou moins")
      default: nil
      }
    return words.map { "\($0[language]) \(place)" }
  }

  /// That something was given: a text, a number, a record.
  func given(_ condition: Expression, _ place: String) -> String? {
    switch condition {
    case .operation(.notEqual, .answer, .text("")): answered(place)
    case .operation(.greater, .call(let function, _), .number(0)),
      .operation(.greaterOrEqual, .call(let function, _), .number(1)):
      function.rawValue == "count" ? answered(place) : nil
    default: nil
    }
  }

  private func howMany(_ sign: Expression.Operator, _ count: Double, _ place: String) -> String? {
    guard let count = Int(exactly: count) else { return nil }
    switch (sign, count) {
    case (.greater, 0), (.greaterOrEqual, 1): return answered(place)
    case (.greater, _), (.greaterOrEqual, _):
      let least = sign == .greater ? count + 1 : count
      let words = LocalizedText(
        es: "marcó \(least) o más opciones", en: "ticked \(least) or more options",
        pt: "marcou \(least) ou mais opções", fr: "ont coché \(least) options ou plus")
      return "\(words[language]) \(place)"
    default: return nil
    }
  }

  private static func wrote(_ value: String) -> LocalizedText {
    LocalizedText(
      es: "respondió \(value)", en: "answered \(value)", pt: "respondeu \(value)",
      fr: "ont répondu \(value)")
  }

  private func answered(_ place: String) -> String {
    let words = LocalizedText(
      es: "respondió algo", en: "answered something", pt: "respondeu algo",
      fr: "ont répondu quelque chose")
    return "\(words[language]) \(place)"
  }

  private func ticked(_ choices: [Choice], _ place: String) -> String {
    let list = list(choices)
    let words = LocalizedText(
      es: "marcó \(list)", en: "ticked \(list)", pt: "marcou \(list)", fr: "ont coché \(list)")
    return "\(words[language]) \(place)"
  }

  private func notTicked(_ choices: [Choice], _ place: String) -> String {
    let list = list(choices)
    let words = LocalizedText(
      es: "no marcó \(list)", en: "did not tick \(list)", pt: "não marcou \(list)",
      fr: "n'ont pas coché \(list)")
    return "\(words[language]) \(place)"
  }

  private func tickedOther(than choices: [Choice], _ place: String) -> String {
    let list = list(choices)
    let words = LocalizedText(
      es: "marcó algo distinto de \(list)", en: "ticked something other than \(list)",
      pt: "marcou algo diferente de \(list)", fr: "ont coché autre chose que \(list)")
    return "\(words[language]) \(place)"
  }

  /// «A», «B» o «C», each in the quotes of the language.
  private func list(_ choices: [Choice]) -> String {
    let quoted = choices.map { choice in
      let label = choice.label[language]
      return LocalizedText(
        es: "«\(label)»", en: "“\(label)”", pt: "«\(label)»", fr: "« \(label) »")[language]
    }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
    let or = LocalizedText(es: " o ", en: " or ", pt: " ou ", fr: " ou ")
    return quoted.dropLast().joined(separator: ", ") + or[language] + last
  }
}
