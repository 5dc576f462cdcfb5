internal import Questionnaires

/// The answers to one question that conditions can tell apart.
struct GateAnswers {
  private let all: [Answer]
  private let blankIsLikeAll: Bool
  /// Whether no other answer could make a difference.
  let isExhaustive: Bool

  init(to question: Question, in questionnaire: Questionnaire, group: DependentQuestions.Group) {
    let atoms = group.atoms[question.id] ?? []
    let isAlone =
      !group.computedFrom.contains(question.id)
      && atoms.allSatisfy { Set($0.references) == [question.id] }
    let (candidates, isComplete) = CandidateAnswers(question, atoms: atoms).all
    let allowed = candidates.filter { answer in
      guard case .success(.some) = AnswerForm.check(answer, question.kind) else {
        return question.recordSet != nil
      }
      guard let constraint = question.constraint, constraint.condition.references.isEmpty else {
        return true
      }
      return Evaluator(Answers(to: questionnaire), this: answer).holds(constraint.condition)
    }
    isExhaustive = isComplete && (isAlone || question.scale != nil)
    guard isAlone else {
      (all, blankIsLikeAll) = (allowed, false)
      return
    }
    // Answers that every condition takes alike are one.
    var answers = Answers(to: questionnaire)
    let blank = atoms.map { Evaluator(answers).holds($0) }
    var seen: Set<[Bool]> = []
    all = allowed.filter { answer in
      answers[question.id] = answer
      return seen.insert(atoms.map { Evaluator(answers).holds($0) }).inserted
    }
    blankIsLikeAll = seen.contains(blank)
  }

  /// The answers to try, blank among them unless it is not allowed or makes no difference.
  func answers(required: Bool) -> [Answer?] {
    required && !all.isEmpty || blankIsLikeAll ? all : [nil] + all
  }
}

extension Expression {
  /// Every expression inside, itself first.
  fileprivate var everyPart: [Expression] { [self] + parts.flatMap(\.everyPart) }
}

/// Answers worth trying, by the kind of a question and what conditions compare it with.
private struct CandidateAnswers {
  let question: Question
  let atoms: [Expression]

  init(_ question: Question, atoms: [Expression]) {
    self.question = question
    self.atoms = atoms
  }

  /// The answers, and whether any other is like one of them or like blank.
  var all: ([Answer], isComplete: Bool) {
    let areSimple = atoms.allSatisfy(\.isSimple)
    switch question.kind {
    case .one(let scale): return (scale.choices.map { .choice($0.code) }, true)
    case .several(let scale): return several(scale)
    case .integer: return (numbers(step: 1).map { .number($0) }, areSimple)
    case .decimal: return (numbers(step: 0.5).map { .number($0) }, areSimple)
    case .date: return (days.map { .date($0) }, areSimple)
    case .text:
      return ((["x"] + texts).map { .text($0) }, areSimple)
    case .records(let set): return (records(set), areSimple)
    case .note, .calculated: return ([], true)
    }
  }

  /// All sets of the choices that conditions name, with and without another; conditions that
  /// count or cut the answer need all sets of all choices.
  private func several(_ scale: Scale) -> ([Answer], isComplete: Bool) {
    let named = Set(texts)
    let onlyNamed = atoms.allSatisfy { atom in
      atom.everyPart.allSatisfy { part in
        guard case .call(let function, _) = part else { return true }
        return function == .selected || function == .not
      }
    }
    let free = scale.choices.filter { !$0.isExclusive }
    var codes = free.filter { named.contains($0.code.rawValue) || !onlyNamed }.map(\.code)
    if onlyNamed, let other = free.first(where: { !named.contains($0.code.rawValue) }) {
      codes.append(other.code)
    }
    let alone = scale.choices.filter(\.isExclusive).map { Answer.choices([$0.code]) }
    // Beyond 14 choices, sets of one and of all are tried and no completeness is claimed.
    guard codes.count <= 14 else {
      return (codes.map { .choices([$0]) } + [.choices(codes)] + alone, false)
    }
    let sets = (0..<(1 << codes.count)).map { bits in
      Answer.choices(codes.indices.filter { bits >> $0 & 1 == 1 }.map { codes[$0] })
    }
    return (sets + alone, true)
  }

  /// Each number that conditions compare with, and both sides of it.
  private func numbers(step: Double) -> [Double] {
    let compared = atoms.flatMap(\.everyPart).compactMap { part -> Double? in
      switch part {
      case .number(let number): number
      case .text(let text): Double(text)
      default: nil
      }
    }
    let ends: [Double?] =
      switch question.kind {
      case .integer(let low, let high), .decimal(let low, let high): [low, high]
      default: []
      }
    let whole = step == 1
    let around = compared.flatMap {
      whole ? [$0.rounded(.down), $0 + 1, $0 - 1] : [$0, $0 + step, $0 - step]
    }
    return Set(around.map { whole ? $0.rounded() : $0 } + ends.compactMap(\.self) + [1]).sorted()
  }

  private var days: [CalendarDate] {
    let ends: [CalendarDate?] =
      if case .date(let low, let high) = question.kind { [low, high] } else { [] }
    let around = texts.compactMap { CalendarDate($0) }.flatMap { day in
      [-1, 0, 1].compactMap { CalendarDate(daysSince1970: day.daysSince1970 + $0) }
    }
    let some = CalendarDate(daysSince1970: 20_000)
    return Set(around + (ends + [some]).compactMap(\.self)).sorted()
  }

  /// No more and no fewer records than conditions count, each blank.
  private func records(_ set: RecordSet) -> [Answer] {
    let counts = atoms.flatMap(\.everyPart).flatMap { part -> [Int] in
      guard case .number(let number) = part, let count = Int(exactly: number) else { return [] }
      return [count - 1, count, count + 1]
    }
    let allowed = (counts + [1, set.minimum, set.maximum])
      .filter { $0 >= max(1, set.minimum) && $0 <= set.maximum }
    return Set(allowed).sorted().map { .records(Array(repeating: Answers(to: set), count: $0)) }
  }

  /// The texts that conditions mention.
  private var texts: [String] {
    atoms.flatMap(\.everyPart).compactMap { part in
      if case .text(let text) = part, !text.isEmpty { text } else { nil }
    }
  }
}

extension Expression {
  /// Whether it compares one answer, or how many records there are, with something fixed.
  fileprivate var isSimple: Bool {
    func isAnswer(_ part: Expression) -> Bool {
      switch part {
      case .answer: true
      case .call(.count, let arguments): arguments.allSatisfy(isAnswer)
      default: false
      }
    }
    func isFixed(_ part: Expression) -> Bool {
      switch part {
      case .text, .number: true
      case .negative(let operand): isFixed(operand)
      case .call(.date, let arguments): arguments.allSatisfy(isFixed)
      default: false
      }
    }
    guard case .operation(let sign, let left, let right) = self,
      [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual].contains(sign)
    else { return isAnswer(self) }
    return isAnswer(left) && isFixed(right) || isFixed(left) && isAnswer(right)
  }
}
