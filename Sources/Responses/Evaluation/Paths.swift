public import Questionnaires

/// The shortest and the longest way through a questionnaire's skip logic.
///
/// Exact wherever the number of ways allows it: the questions that conditions refer to are tried
/// with every answer that could make a difference, in the order asked, each group of questions
/// that depend on one another apart from the others. Answers that no condition can tell apart are
/// tried once. A required question is never left blank; a constraint on the answer alone is met.
public struct Paths: Sendable {
  /// The ends of what the ways through add up to.
  public struct Extent: Sendable, Equatable {
    /// What the shortest way adds up to; an upper bound if the extent is not exact.
    public internal(set) var shortest: Double
    /// What the longest way adds up to; a lower bound if the extent is not exact.
    public internal(set) var longest: Double
    /// Whether every way was tried.
    public internal(set) var isExact: Bool
  }

  private let questionnaire: Questionnaire
  private let limit: Int
  private let groups: DependentQuestions

  /// The ways through a questionnaire.
  ///
  /// - Parameter limit: the most ways tried for each group of questions that depend on one
  ///   another.
  public init(_ questionnaire: Questionnaire, limit: Int = 20_000) {
    self.questionnaire = questionnaire
    self.limit = limit
    groups = DependentQuestions(questionnaire)
  }

  /// How many questions are asked: notes and computed values do not count, each row of a matrix
  /// and each text that specifies "other" does, records count as one.
  public var questionsAsked: Extent {
    extent { questionnaire.questions[$0].isAsked ? 1 : 0 }
  }

  /// The ends of the sum of a weight over the questions asked, by position in the questionnaire.
  ///
  /// - Parameters:
  ///   - base: what every way has besides.
  ///   - weight: of the question at a position, 0 or more.
  public func extent(from base: Double = 0, of weight: (Int) -> Double) -> Extent {
    var sum = Extent(shortest: base, longest: base, isExact: true)
    for group in groups.all {
      var walk = PathWalk(
        questionnaire, group, weights: group.positions.map(weight), limit: limit)
      walk.run()
      sum.shortest += walk.shortest ?? 0
      sum.longest += walk.longest ?? 0
      sum.isExact = sum.isExact && walk.isExact
    }
    return sum
  }
}

/// Tries the ways through one group of questions, first to last.
private struct PathWalk {
  let questionnaire: Questionnaire
  let group: DependentQuestions.Group
  let weights: [Double]
  let limit: Int
  var tried = 0
  var shortest: Double?
  var longest: Double?
  var isExact: Bool
  private let choices: [GateAnswers?]

  init(
    _ questionnaire: Questionnaire, _ group: DependentQuestions.Group, weights: [Double],
    limit: Int
  ) {
    self.questionnaire = questionnaire
    self.group = group
    self.weights = weights
    self.limit = limit
    choices = group.positions.map { position in
      let question = questionnaire.questions[position]
      return group.gates.contains(position)
        ? GateAnswers(to: question, in: questionnaire, group: group) : nil
    }
    isExact = choices.allSatisfy { $0?.isExhaustive ?? true }
  }

  mutating func run() { step(0, Answers(to: questionnaire), 0) }

  /// Decides the question at a place of the group, then all after it.
  private mutating func step(_ place: Int, _ answers: Answers, _ sum: Double) {
    guard tried < limit else {
      isExact = false
      return
    }
    guard place < group.positions.count else {
      tried += 1
      shortest = min(shortest ?? sum, sum)
      longest = max(longest ?? sum, sum)
      return
    }
    let position = group.positions[place]
    let question = questionnaire.questions[position]
    var answers = answers
    guard Evaluator(answers).holds(question.relevance) else {
      answers.hide(at: position)
      return step(place + 1, answers, sum)
    }
    let sum = sum + weights[place]
    if case .calculated(let calculation) = question.kind {
      answers[position] = Evaluator(answers).text(of: calculation).map { .text($0) }
      return step(place + 1, answers, sum)
    }
    guard let choices = choices[place] else { return step(place + 1, answers, sum) }
    for answer in choices.answers(required: Evaluator(answers).isRequired(question)) {
      answers[position] = answer
      step(place + 1, answers, sum)
    }
  }
}

extension Evaluator {
  /// Whether a question may not be left blank.
  fileprivate func isRequired(_ question: Question) -> Bool {
    question.required.map { holds($0) } ?? false
  }
}
