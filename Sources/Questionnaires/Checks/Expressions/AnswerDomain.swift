/// One answer, or many that the conditions looked at cannot tell apart.
struct AnswerCell {
  /// The answer, or one of those it stands for.
  let value: ExpressionValue
  /// How many records it is.
  var records = 0
  /// Left blank or not asked.
  var isBlank = false
  /// It stands for itself alone: every condition can be tried on it.
  var isExact = true

  /// No answer.
  static let blank = AnswerCell(value: .empty, isBlank: true)
  /// Some answer of which nothing is known.
  static let unknown = AnswerCell(value: .empty, isExact: false)
}

/// All answers a question can get, in as few cells as some conditions need.
///
/// Numbers, days and lengths are cut where a condition compares them with a constant, and one
/// number stands for all between two cuts; choices are taken one by one. A condition of any other
/// form is tried on single answers only, and is unknown for the rest. Numbers closer than 1e-12
/// are one number, and a letter is one unit of `string-length`: only texts of signs outside
/// Unicode's first plane, such as emoji, are longer than `maximum_length` there.
struct AnswerDomain {
  /// The cells, the blank one first.
  let cells: [AnswerCell]
  /// What each condition comes to in each cell; `nil`: it depends on what the cell stands for.
  let truths: [[Bool?]]
  /// How many times a condition was tried for it.
  let trials: Int

  /// The most answers listed one by one.
  static let mostAnswers = 10_001
  /// The most times a condition is tried for one question.
  private static let mostTrials = 300_000

  /// Cuts the answers to `question`.
  ///
  /// - Parameters:
  ///   - conditions: those on its answer alone.
  ///   - isCompared: some condition compares it with the answer to another question.
  ///   - isLimited: its minimum, maximum and length count.
  init(
    of question: Question, _ conditions: [Expression], isCompared: Bool, isLimited: Bool = true
  ) {
    let maker = AnswerCells(question, conditions, isCompared: isCompared, isLimited: isLimited)
    var made = maker.cells
    if made.count * conditions.count > Self.mostTrials { made = [.blank, .unknown] }
    trials = made.count * conditions.count
    let isRegular = conditions.map(maker.isRegular)
    let found = made.map { cell in
      let guess = OneAnswer(cell: cell)
      return conditions.indices.map { number -> Bool? in
        cell.isExact || isRegular[number] && !cell.isUnknown
          ? conditions[number].value(in: guess).truth : nil
      }
    }
    guard !isCompared else {
      (cells, truths) = (made, found)
      return
    }
    // Cells that every condition takes alike are one.
    var seen: Set<Outcome> = []
    let kept = made.indices.filter {
      seen.insert(Outcome(isBlank: made[$0].isBlank, truths: found[$0])).inserted
    }
    (cells, truths) = (kept.map { made[$0] }, kept.map { found[$0] })
  }

  private struct Outcome: Hashable {
    let isBlank: Bool
    let truths: [Bool?]
  }

  /// The same answer wherever one is asked for.
  private struct OneAnswer: ExpressionContext {
    let cell: AnswerCell
    var thisValue: ExpressionValue { .empty }
    var today: ExpressionValue { .empty }
    func values(of id: QuestionID) -> [ExpressionValue] { [cell.value] }
    func count(of id: QuestionID) -> Int { cell.records }
  }
}

extension AnswerCell {
  /// Whether it stands for anything at all.
  fileprivate var isUnknown: Bool { !isExact && value == .empty }
}
