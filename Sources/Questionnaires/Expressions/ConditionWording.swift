/// Says a condition in words: "you ticked “Yes” in FIL01".
///
/// The words are a clause without its subject in Spanish and with it elsewhere, to stand after
/// *only if* or *those who*. A condition without short words has none: words that leave out half
/// of a condition would mislead.
public struct ConditionWording {
  /// Whom the words are about.
  public enum Person: Sendable {
    /// The reader: "you ticked".
    case you
    /// Some people: "[those who] ticked".
    case those
  }

  let questionnaire: Questionnaire
  let language: LanguageCode
  let person: Person
  let record: RecordSet?
  private let place: (Question) -> String?

  /// A wording of the conditions of `questionnaire`.
  ///
  /// - Parameters:
  ///   - record: the record that the conditions stand in, if any.
  ///   - place: where an answer stands, "in question 5" say; `nil` where there are no words for
  ///     it. Left out: "in" and the question's name.
  public init(
    _ questionnaire: Questionnaire, language: LanguageCode, person: Person = .you,
    record: RecordSet? = nil, place: ((Question) -> String?)? = nil
  ) {
    self.questionnaire = questionnaire
    self.language = language
    self.person = person
    self.record = record
    self.place = place ?? { ConditionWords.at($0.id.rawValue)[language] }
  }

  /// The condition in words; `nil` if it has no short ones.
  public func words(_ condition: Expression) -> String? { words(condition, depth: 0) }

  private func words(_ condition: Expression, depth: Int) -> String? {
    if let words = ofOneQuestion(condition) { return words }
    guard case .operation(let sign, _, _) = condition, sign == .or || sign == .and, depth < 2
    else { return nil }
    let parts = Self.operands(of: condition, joinedBy: sign)
    var said: [String] = []
    for part in parts {
      guard let words = words(part, depth: depth + 1) else { return nil }
      if !said.contains(words) { said.append(words) }
    }
    let isMixed = parts.contains { part in
      guard case .operation(let inner, _, _) = part, inner == .or || inner == .and else {
        return false
      }
      return ofOneQuestion(part) == nil
    }
    let and = isMixed ? ConditionWords.andBesides(person) : ConditionWords.and(person)
    let or = isMixed ? ConditionWords.orElse(person) : ConditionWords.or(person)
    return said.joined(separator: (sign == .and ? and : or)[language])
  }

  /// The operands of a chain of the same operator.
  private static func operands(
    of condition: Expression, joinedBy sign: Expression.Operator
  ) -> [Expression] {
    guard case .operation(sign, let left, let right) = condition else { return [condition] }
    return operands(of: left, joinedBy: sign) + operands(of: right, joinedBy: sign)
  }

  /// The words of a condition about the answer to one question alone.
  private func ofOneQuestion(_ condition: Expression) -> String? {
    let asked = Set(condition.references)
    guard asked.count == 1, let id = asked.first,
      let question = record?.questions.first(where: { $0.id == id })
        ?? questionnaire.question(id),
      let place = place(question)
    else { return nil }
    let clause: LocalizedText? =
      switch question.kind {
      case .one(let scale): choice(condition, of: question, scale)
      case .several(let scale): ticks(condition, of: question, scale)
      case .integer, .decimal, .date: comparison(condition) ?? given(condition)
      case .text, .records: given(condition)
      case .calculated, .note: nil
      }
    return clause.map { "\($0[language]) \(place)" }
  }

  /// The choices with which it holds or, if fewer, those with which it does not.
  private func choice(
    _ condition: Expression, of question: Question, _ scale: Scale
  ) -> LocalizedText? {
    let test = OneAnswer.test(condition, question.id)
    let taken = scale.choices.filter { test([$0.code]) }
    let others = scale.choices.filter { !test([$0.code]) }
    let holdsIfBlank = test([])
    if taken.isEmpty { return nil }
    if others.isEmpty { return holdsIfBlank ? nil : ConditionWords.answered(person) }
    if !holdsIfBlank {
      return taken.count <= others.count
        ? ConditionWords.ticked(list(taken), person)
        : ConditionWords.tickedOther(list(others), person)
    }
    return others.count <= 4 ? ConditionWords.notTicked(list(others), person) : nil
  }

  /// The same for several choices, of which none excludes another unless it stands alone.
  private func ticks(
    _ condition: Expression, of question: Question, _ scale: Scale
  ) -> LocalizedText? {
    if let words = howMany(condition) { return words }
    guard condition.asksOnlyForChoices else { return nil }
    let test = OneAnswer.test(condition, question.id)
    let taken = scale.choices.filter { test([$0.code]) }
    let others = scale.choices.filter { !test([$0.code]) }
    let holdsIfBlank = test([])
    let together = taken.filter { !$0.isExclusive }
    let addUp = together.allSatisfy { one in together.allSatisfy { test([one.code, $0.code]) } }
    let pairs = taken.flatMap { one in
      others.filter { !$0.isExclusive && !one.isExclusive }.map { test([one.code, $0.code]) }
    }
    if taken.isEmpty || !addUp { return nil }
    if others.isEmpty { return holdsIfBlank ? nil : ConditionWords.answered(person) }
    if holdsIfBlank {
      return pairs.contains(true) ? nil : ConditionWords.notTicked(list(others), person)
    }
    if !pairs.contains(false), taken.count <= others.count || pairs.contains(true) {
      return ConditionWords.ticked(list(taken), person)
    }
    return pairs.contains(true) ? nil : ConditionWords.tickedOther(list(others), person)
  }

  /// «A», «B» o «C», each in the quotes of the language.
  private func list(_ choices: [Choice]) -> LocalizedText {
    LocalizedText(
      es: list(choices, "«", "»", " o "), en: list(choices, "“", "”", " or "),
      pt: list(choices, "“", "”", " ou "), fr: list(choices, "«\u{A0}", "\u{A0}»", " ou "))
  }

  private func list(_ choices: [Choice], _ open: String, _ close: String, _ or: String) -> String {
    let quoted = choices.map { open + $0.label[language] + close }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + or + last
  }
}

/// A person who answered one question and nothing else.
private struct OneAnswer: ExpressionContext {
  let question: QuestionID
  let value: ExpressionValue

  /// Whether a condition holds with these choices ticked in one question.
  static func test(
    _ condition: Expression, _ question: QuestionID
  ) -> ([ChoiceCode]) -> Bool {
    { codes in
      let value = ExpressionValue.text(codes.map(\.rawValue).joined(separator: " "))
      return condition.value(in: OneAnswer(question: question, value: value)).truth
    }
  }

  func values(of id: QuestionID) -> [ExpressionValue] { id == question ? [value] : [] }
  func count(of id: QuestionID) -> Int { 0 }
  var thisValue: ExpressionValue { .empty }
  var today: ExpressionValue { .empty }
}

extension Expression {
  /// Whether it says nothing but which choices are ticked, none of them counted.
  fileprivate var asksOnlyForChoices: Bool {
    switch self {
    case .text, .number, .answer: true
    case .thisAnswer, .negative: false
    case .operation(let sign, let left, let right):
      [.and, .or, .equal, .notEqual].contains(sign) && left.asksOnlyForChoices
        && right.asksOnlyForChoices
    case .call(let function, let arguments):
      [.selected, .not, .alwaysTrue, .alwaysFalse].contains(function)
        && arguments.allSatisfy(\.asksOnlyForChoices)
    }
  }
}
