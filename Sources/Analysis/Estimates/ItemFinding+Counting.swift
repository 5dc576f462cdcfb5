import Questionnaires
import Responses

extension ItemFinding {
  /// The distribution of the answers to one question; `nil` for a free text.
  ///
  /// - Parameter scorer: how its answers score, if a dimension has it.
  init?(
    _ question: Question, _ role: Section.Role, _ column: ResponseTable.Column,
    _ scorer: ItemScorer?, _ plan: ScoringPlan
  ) {
    switch (column, question.scale) {
    case (.one(let codes), let scale?):
      self.init(question, role, codes, scale, scorer, plan)
    case (.several(let bits), let scale?):
      self.init(question, role, bits, scale)
    case (.number(let values, let isHidden), _):
      self.init(question, role, values, isHidden)
    case (.one, nil), (.several, nil), (.text, _):
      return nil
    }
  }

  private init(
    _ question: Question, _ role: Section.Role, _ codes: [Int16], _ scale: Scale,
    _ scorer: ItemScorer?, _ plan: ScoringPlan
  ) {
    let people = AnswerCounts(
      codes, slots: AnswerSlot.count(scale), by: Grouping(everybodyOf: codes.count)
    ).inGroup(0)
    let choices = Array(people.dropFirst(AnswerSlot.firstChoice))
    self.init(
      question: question, role: role,
      base: zip(choices, scale.choices).reduce(0) { $1.1.missing == nil ? $0 + $1.0 : $0 },
      blank: people[AnswerSlot.blank], notAsked: people[AnswerSlot.hidden],
      distribution: .choices(choices),
      score: scorer.map { Score(ItemTally(people, $0, plan)) })
  }

  private init(_ question: Question, _ role: Section.Role, _ bits: [UInt64], _ scale: Scale) {
    var choices = [Int](repeating: 0, count: scale.choices.count)
    var (blank, notAsked) = (0, 0)
    for ticks in bits {
      switch ticks {
      case 0, ResponseTable.noneTicked: blank += 1
      case ResponseTable.hiddenBits: notAsked += 1
      default:
        for choice in choices.indices { choices[choice] += Int(ticks >> UInt64(choice) & 1) }
      }
    }
    self.init(
      question: question, role: role, base: bits.count - blank - notAsked, blank: blank,
      notAsked: notAsked, distribution: .choices(choices), score: nil)
  }

  private init(
    _ question: Question, _ role: Section.Role, _ values: [Double], _ isHidden: [Bool]
  ) {
    let moments = Moments(of: values)
    let notAsked = isHidden.count { $0 }
    self.init(
      question: question, role: role, base: moments.n, blank: values.count - moments.n - notAsked,
      notAsked: notAsked,
      distribution: .number(
        n: moments.n, mean: moments.mean, standardDeviation: moments.standardDeviation),
      score: nil)
  }
}

extension ItemFinding.Score {
  fileprivate init(_ tally: ItemTally) {
    n = tally.valid
    mean = tally.mean
    favourable = tally.favourableShare
    unfavourable = tally.unfavourableShare
  }
}
