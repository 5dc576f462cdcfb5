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
  /// - Parameter limit: how many questions are decided, on all ways together, for each group of
  ///   questions that depend on one another.
  public init(_ questionnaire: Questionnaire, limit: Int = 300_000) {
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
  /// A question with several answers to try.
  private struct Fork {
    let place: Int
    let answers: [Answer?]
    var next = 0
    /// What the questions before it add up to, itself among them.
    let sum: Double
  }

  let group: DependentQuestions.Group
  let weights: [Double]
  var shortest: Double?
  var longest: Double?
  var isExact: Bool
  private let questions: [Question]
  private let choices: [GateAnswers?]
  private var answers: Answers
  private var forks: [Fork] = []
  /// How many more questions may be decided; the first way is always gone to its end.
  private var effort: Int

  init(
    _ questionnaire: Questionnaire, _ group: DependentQuestions.Group, weights: [Double],
    limit: Int
  ) {
    self.group = group
    self.weights = weights
    questions = group.positions.map { questionnaire.questions[$0] }
    answers = Answers(to: questionnaire)
    choices = zip(group.positions, questions).map { position, question in
      group.gates.contains(position)
        ? GateAnswers(to: question, in: questionnaire, group: group) : nil
    }
    isExact = choices.allSatisfy { $0?.isExhaustive ?? true }
    effort = limit
  }

  mutating func run() {
    goOn(from: 0, 0)
    while let fork = forks.last {
      if fork.next == fork.answers.count {
        forks.removeLast()
        continue
      }
      guard effort > 0 || shortest == nil else {
        isExact = false
        return
      }
      forks[forks.count - 1].next += 1
      answers[group.positions[fork.place]] = fork.answers[fork.next]
      goOn(from: fork.place + 1, fork.sum)
    }
  }

  /// Decides the questions from a place on, up to one with several answers to try or to the end.
  private mutating func goOn(from place: Int, _ sum: Double) {
    var sum = sum
    for place in place..<questions.count {
      let (position, question) = (group.positions[place], questions[place])
      effort -= 1
      answers[position] = nil
      guard Evaluator(answers).holds(question.relevance) else {
        answers.hide(at: position)
        continue
      }
      sum += weights[place]
      if case .calculated(let calculation) = question.kind {
        answers[position] = Evaluator(answers).text(of: calculation).map { .text($0) }
      } else if let choices = choices[place] {
        let isRequired = Evaluator(answers).isRequired(question)
        let fork = Fork(
          place: place, answers: choices.answers(required: isRequired), sum: sum)
        forks.append(fork)
        return
      }
    }
    shortest = min(shortest ?? sum, sum)
    longest = max(longest ?? sum, sum)
  }
}

extension Evaluator {
  /// Whether a question may not be left blank.
  fileprivate func isRequired(_ question: Question) -> Bool {
    question.required.map { holds($0) } ?? false
  }
}
