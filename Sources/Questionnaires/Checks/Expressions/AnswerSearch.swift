/// Looks for answers that meet conditions, one question after another.
///
/// A condition that the answers chosen so far do not decide is open; one that no answers decide
/// counts as met in the end, so that nothing possible is ever called impossible.
struct AnswerSearch {
  /// A condition, of what, with `and`, `or` and `not` taken apart.
  indirect enum Formula {
    case constant(Bool?)
    /// The question at that place is left blank or not asked.
    case blank(Int)
    /// The condition of that number on the answer to the question at that place.
    case own(Int, Int)
    /// The condition of that number on several answers.
    case joint(Int)
    case not(Formula)
    case all([Formula])
    case any([Formula])
  }

  /// A condition on several answers.
  struct Joint {
    let condition: Expression
    let places: [Int]
  }

  let names: [QuestionID]
  let domains: [AnswerDomain]
  let joints: [Joint]
  let formulas: [Formula]
  /// How many more conditions may be worked out.
  private(set) var effort: Int
  private let size: Int
  private var chosen: [Int?]

  init(
    names: [QuestionID], domains: [AnswerDomain], joints: [Joint], formulas: [Formula],
    effort: Int
  ) {
    self.names = names
    self.domains = domains
    self.joints = joints
    self.formulas = formulas
    self.effort = effort
    // Working out a condition on several answers takes a few times as long as looking one up.
    size = domains.reduce(formulas.count + 4 * joints.count) { $0 + ($1.truths.first?.count ?? 0) }
    chosen = domains.map { _ in nil }
  }

  /// Whether there are such answers, or it would take too much effort to tell.
  mutating func succeeds() -> Bool { succeeds(from: 0) }

  private mutating func succeeds(from place: Int) -> Bool {
    effort -= size
    guard effort > 0 else { return true }
    let truth = truth(ofAll: formulas)
    guard truth == nil, place < domains.count else { return truth ?? true }
    for cell in domains[place].cells.indices {
      chosen[place] = cell
      if succeeds(from: place + 1) { return true }
    }
    chosen[place] = nil
    return false
  }

  private func truth(ofAll formulas: [Formula]) -> Bool? {
    var truth: Bool? = true
    for formula in formulas {
      switch self.truth(of: formula) {
      case false?: return false
      case nil: truth = nil
      case true?: break
      }
    }
    return truth
  }

  private func truth(of formula: Formula) -> Bool? {
    switch formula {
    case .constant(let truth): return truth
    case .blank(let place): return chosen[place].map { domains[place].cells[$0].isBlank }
    case .own(let place, let number):
      guard let cell = chosen[place] else { return nil }
      return domains[place].truths[cell][number]
    case .joint(let number): return truth(of: joints[number])
    case .not(let formula): return truth(of: formula).map { !$0 }
    case .all(let formulas): return truth(ofAll: formulas)
    case .any(let formulas):
      var truth: Bool? = false
      for formula in formulas {
        switch self.truth(of: formula) {
        case true?: return true
        case nil: truth = nil
        case false?: break
        }
      }
      return truth
    }
  }

  private func truth(of joint: Joint) -> Bool? {
    var cells: [(QuestionID, AnswerCell)] = []
    for place in joint.places {
      guard let cell = chosen[place].map({ domains[place].cells[$0] }), cell.isExact else {
        return nil
      }
      cells.append((names[place], cell))
    }
    return joint.condition.value(in: Guess(cells: cells)).truth
  }

  /// The answers chosen to the questions of one condition.
  private struct Guess: ExpressionContext {
    let cells: [(id: QuestionID, cell: AnswerCell)]
    var thisValue: ExpressionValue { .empty }
    var today: ExpressionValue { .empty }

    private func cell(_ id: QuestionID) -> AnswerCell {
      cells.first { $0.id == id }?.cell ?? .blank
    }

    func values(of id: QuestionID) -> [ExpressionValue] { [cell(id).value] }
    func count(of id: QuestionID) -> Int { cell(id).records }
  }
}

/// Takes conditions apart for a search.
struct FormulaBuilder {
  private let places: [QuestionID: Int]
  private let scope: ExpressionScope
  private var parts: [Expression: AnswerSearch.Formula] = [:]
  /// The conditions on each answer alone.
  private(set) var own: [[Expression]]
  /// Whether an answer is compared with another.
  private(set) var isCompared: [Bool]
  /// The conditions on several answers.
  private(set) var joints: [AnswerSearch.Joint] = []

  /// For a search among the answers to questions of these names.
  init(_ names: [QuestionID], _ scope: ExpressionScope) {
    places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    self.scope = scope
    own = names.map { _ in [] }
    isCompared = names.map { _ in false }
  }

  mutating func formula(_ condition: Expression) -> AnswerSearch.Formula {
    switch condition {
    case .operation(.and, _, _): .all(condition.operands(of: .and).map { formula($0) })
    case .operation(.or, _, _): .any(condition.operands(of: .or).map { formula($0) })
    case .call(.not, let arguments): .not(formula(arguments[0]))
    case .call(.boolean, let arguments): formula(arguments[0])
    default: part(condition)
    }
  }

  private mutating func part(_ condition: Expression) -> AnswerSearch.Formula {
    if let known = parts[condition] { return known }
    let made = newPart(condition)
    parts[condition] = made
    return made
  }

  private mutating func newPart(_ condition: Expression) -> AnswerSearch.Formula {
    if let constant = condition.constant { return .constant(constant.truth) }
    var found: [Int] = []
    for id in condition.references {
      guard let place = places[id] else { return .constant(nil) }
      if !found.contains(place) { found.append(place) }
    }
    guard condition.isSettled, !countsAnswers(condition) else { return .constant(nil) }
    if found.count == 1 {
      own[found[0]].append(condition)
      return .own(found[0], own[found[0]].count - 1)
    }
    for place in found { isCompared[place] = true }
    joints.append(AnswerSearch.Joint(condition: condition, places: found))
    return .joint(joints.count - 1)
  }

  /// Whether it counts what is no records: blank and not asked are not the same then.
  private func countsAnswers(_ condition: Expression) -> Bool {
    if case .call(.count, let arguments) = condition {
      guard case .answer(let id) = arguments[0], scope[id]?.question.recordSet != nil else {
        return true
      }
    }
    return condition.parts.contains(where: countsAnswers)
  }
}
