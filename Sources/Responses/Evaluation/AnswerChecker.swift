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
  }

  /// The question, as the sender named it.
  public let question: QuestionID
  /// What is wrong.
  public let reason: Reason

  /// Makes a problem.
  public init(question: QuestionID, reason: Reason) {
    self.question = question
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
    case .outOfRange: "out_of_range"
    }
  }

  /// What is wrong and what to do, for the person who answers.
  public var message: LocalizedText {
    switch reason {
    case .unknownQuestion:
      LocalizedText(
        es: "Esta pregunta no existe en el cuestionario.",
        en: "This question is not in the questionnaire.")
    case .wrongType:
      LocalizedText(
        es: "La respuesta no tiene la forma esperada. Vuelva a responder.",
        en: "The answer does not have the expected form. Please answer again.")
    case .unknownChoice:
      LocalizedText(
        es: "Elija una de las opciones de la lista.", en: "Choose one of the options listed.")
    case .repeatedChoice:
      LocalizedText(
        es: "Marque cada opción una sola vez.", en: "Tick each option only once.")
    case .exclusiveWithOthers:
      LocalizedText(
        es: "Una de las opciones marcadas va sola. Desmarque las demás o quítela.",
        en: "One of the options ticked stands alone. Untick the others or untick it.")
    case .tooLong(let most):
      LocalizedText(
        es: "El texto pasa de \(most) caracteres. Acórtelo.",
        en: "The text is longer than \(most) characters. Please shorten it.")
    case .notANumber:
      LocalizedText(
        es: "Escriba un número, por ejemplo 12.", en: "Write a number, for example 12.")
    case .notWhole:
      LocalizedText(
        es: "Escriba un número entero, sin decimales.", en: "Write a whole number, no decimals.")
    case .outOfRange(let minimum, let maximum):
      Self.rangeMessage(minimum, maximum)
    }
  }

  private static func rangeMessage(_ minimum: Double?, _ maximum: Double?) -> LocalizedText {
    func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
    switch (minimum.map(plain), maximum.map(plain)) {
    case (let low?, let high?):
      return LocalizedText(
        es: "Escriba un número entre \(low) y \(high).",
        en: "Write a number between \(low) and \(high).")
    case (let low?, nil):
      return LocalizedText(
        es: "Escriba un número desde \(low).", en: "Write a number from \(low) upwards.")
    case (nil, let high?):
      return LocalizedText(
        es: "Escriba un número hasta \(high).", en: "Write a number up to \(high).")
    case (nil, nil):
      return LocalizedText(es: "Escriba un número.", en: "Write a number.")
    }
  }
}

/// Decides what of the answers sent is taken: the same for every way of answering.
public enum AnswerChecker {
  /// Checks answers against the questionnaire and applies its skip logic.
  ///
  /// `given` are answers to the same questionnaire. Questions are decided in their order, so a hidden question counts as empty for those after
  /// it. An answer to a question that is not asked is dropped: the person changed her mind
  /// earlier in the form.
  /// - Returns: the answers to keep, and a problem for each answer that cannot be taken; those
  ///   are not among the answers.
  public static func check(
    _ given: Answers, against questionnaire: Questionnaire
  ) -> (answers: Answers, problems: [AnswerProblem]) {
    var kept = Answers(to: questionnaire)
    var problems: [AnswerProblem] = []
    for (position, question) in questionnaire.questions.enumerated() {
      guard question.relevance == nil || Evaluator(kept).holds(question.relevance) else {
        kept.hide(at: position)
        continue
      }
      guard let answer = given[position] else { continue }
      switch check(answer, to: question) {
      case .success(let normal): kept[position] = normal
      case .failure(let problem): problems.append(problem)
      }
    }
    return (kept, problems)
  }

  private enum Outcome {
    /// `nil`: an empty text, which is the same as blank. An empty list is *nothing ticked*.
    case success(Answer?)
    case failure(AnswerProblem)
  }

  private static func check(_ answer: Answer, to question: Question) -> Outcome {
    func problem(_ reason: AnswerProblem.Reason) -> Outcome {
      .failure(AnswerProblem(question: question.id, reason: reason))
    }
    switch (question.kind, answer) {
    case (.one(let scale), .choice(let code)):
      return scale.position(of: code) == nil ? problem(.unknownChoice) : .success(answer)
    case (.several(let scale), .choices(let codes)):
      if let reason = reason(codes, scale) { return problem(reason) }
      let ordered = scale.choices.map(\.code).filter { codes.contains($0) }
      return .success(.choices(ordered))
    case (.integer(let minimum, let maximum), .number(let number)):
      if number != number.rounded() { return problem(.notWhole) }
      return inRange(number, minimum, maximum)
        ? .success(answer) : problem(.outOfRange(minimum: minimum, maximum: maximum))
    case (.decimal(let minimum, let maximum), .number(let number)):
      return inRange(number, minimum, maximum)
        ? .success(answer) : problem(.outOfRange(minimum: minimum, maximum: maximum))
    case (.text(let most), .text(let text)):
      let isBlank = text.allSatisfy(\.isWhitespace)
      return text.count > most ? problem(.tooLong(most)) : .success(isBlank ? nil : answer)
    case (.integer, .text), (.decimal, .text): return problem(.notANumber)
    default: return problem(.wrongType)
    }
  }

  private static func reason(_ codes: [ChoiceCode], _ scale: Scale) -> AnswerProblem.Reason? {
    if Set(codes).count != codes.count { return .repeatedChoice }
    if codes.contains(where: { scale.position(of: $0) == nil }) { return .unknownChoice }
    let standsAlone = scale.choices.contains { $0.isExclusive && codes.contains($0.code) }
    return standsAlone && codes.count > 1 ? .exclusiveWithOthers : nil
  }

  private static func inRange(_ value: Double, _ minimum: Double?, _ maximum: Double?) -> Bool {
    value.isFinite && value >= minimum ?? -.infinity && value <= maximum ?? .infinity
  }
}
