public import Questionnaires

/// Makes up answers for practice studies and demonstrations. They are nobody's.
///
/// Each respondent has one attitude, drawn once. It is a little lower for those who take the
/// first choice of the first profile question, so that practice reports have a gap to talk
/// about. Some answers are left blank; texts always are. What breaks a constraint is left out.
public struct SimulatedRespondent {
  /// The share of questions left blank.
  private static let blankShare = 0.04

  private let questionnaire: Questionnaire
  /// The questions on who the person is: their choices are equally likely.
  private let profile: Set<QuestionID>
  /// The one of them whose first choice goes with a lower attitude.
  private let grouping: QuestionID?

  /// A maker of answers to `questionnaire`.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let questions = questionnaire.sections.filter { $0.role == .profile }.flatMap(\.questions)
    profile = Set(questions.map(\.id))
    grouping = questions.first?.id
  }

  /// One person's answers, skip logic applied.
  ///
  /// - Parameter random: decides everything; the same generator state gives the same answers.
  public func answers(using random: inout some RandomNumberGenerator) -> Answers {
    let isLower = Bool.random(using: &random)
    let attitude = Self.bell(using: &random) * 0.9 + (isLower ? -0.1 : 0.35)
    var answers = Answers(to: questionnaire)
    for question in questionnaire.questions where Evaluator(answers).holds(question.relevance) {
      if case .calculated(let calculation) = question.kind {
        answers[question.id] = Evaluator(answers).text(of: calculation).map { .text($0) }
        continue
      }
      if Double.random(in: 0..<1, using: &random) < Self.blankShare { continue }
      answers[question.id] = answer(to: question, attitude, isLower, using: &random)
    }
    return AnswerChecker.check(answers, against: questionnaire).answers
  }

  private func answer(
    to question: Question, _ attitude: Double, _ isLower: Bool,
    using random: inout some RandomNumberGenerator
  ) -> Answer? {
    switch question.kind {
    case .one(let scale): return one(scale, of: question, attitude, isLower, using: &random)
    case .several(let scale): return several(scale, using: &random)
    case .integer(let minimum, let maximum), .decimal(let minimum, let maximum):
      let low = minimum ?? 0
      return .number(
        Double.random(in: low...max(low, maximum ?? low + 10), using: &random).rounded())
    case .date(let minimum, let maximum): return day(minimum, maximum, using: &random)
    case .records(let set): return records(set, attitude, isLower, using: &random)
    case .text, .calculated, .note: return nil
    }
  }

  /// A day within the range; where an end is open, within a year of the other or of 2026.
  private func day(
    _ minimum: CalendarDate?, _ maximum: CalendarDate?,
    using random: inout some RandomNumberGenerator
  ) -> Answer? {
    let start = minimum?.daysSince1970 ?? (maximum?.daysSince1970).map { $0 - 365 } ?? 20_454
    let end = max(start, maximum?.daysSince1970 ?? start + 364)
    return CalendarDate(daysSince1970: Int.random(in: start...end, using: &random))
      .map { .date($0) }
  }

  /// None to three records, or the fewest there may be.
  private func records(
    _ set: RecordSet, _ attitude: Double, _ isLower: Bool,
    using random: inout some RandomNumberGenerator
  ) -> Answer? {
    let most = min(set.maximum, max(3, set.minimum))
    let count = Int.random(in: min(set.minimum, most)...most, using: &random)
    var records: [Answers] = []
    for _ in 0..<count {
      var record = Answers(to: set)
      for field in set.questions {
        record[field.id] = answer(to: field, attitude, isLower, using: &random)
      }
      records.append(record)
    }
    return records.isEmpty ? nil : .records(records)
  }

  private func one(
    _ scale: Scale, of question: Question, _ attitude: Double, _ isLower: Bool,
    using random: inout some RandomNumberGenerator
  ) -> Answer? {
    let missing = scale.choices.filter { $0.missing != nil }
    if let choice = missing.randomElement(using: &random),
      Double.random(in: 0..<1, using: &random) < 0.06
    {
      return .choice(choice.code)
    }
    let choices = scale.choices.filter { $0.missing == nil }
    guard let first = choices.first else { return nil }
    if question.id == grouping {
      return .choice(isLower || choices.count == 1 ? first.code : choices[1].code)
    }
    if profile.contains(question.id) {
      return choices.randomElement(using: &random).map { .choice($0.code) }
    }
    guard scale.numericRange != nil else {
      let isFirst = Double.random(in: 0..<1, using: &random) < 0.55
      return .choice(
        isFirst ? first.code : choices.randomElement(using: &random)?.code ?? first.code)
    }
    let noise = Self.bell(using: &random)
    let lean = (question.isReversed ? -attitude : attitude) * 0.8 + noise * 0.8
    let share = 1 / (1 + Self.exponential(-1.5 * lean))
    return .choice(choices[min(choices.count - 1, Int(share * Double(choices.count)))].code)
  }

  private func several(
    _ scale: Scale, using random: inout some RandomNumberGenerator
  ) -> Answer? {
    let alone = scale.choices.filter(\.isExclusive)
    if let choice = alone.randomElement(using: &random),
      Double.random(in: 0..<1, using: &random) < 0.6
    {
      return .choices([choice.code])
    }
    let codes = scale.choices.filter { !$0.isExclusive }.map(\.code)
    let ticked = codes.filter { _ in Double.random(in: 0..<1, using: &random) < 0.25 }
    return ticked.isEmpty ? nil : .choices(ticked)
  }

  /// Nearly normal, mean 0, standard deviation 1: the sum of twelve uniform draws, less 6.
  private static func bell(using random: inout some RandomNumberGenerator) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
  }

  /// e to the power of `x` for the small powers used here, without a mathematics library.
  private static func exponential(_ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for n in 1...40 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }
}

/// A small repeatable generator (SplitMix64; Steele, Lea, Flood 2014) for simulations.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that always gives the same numbers for the same seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
