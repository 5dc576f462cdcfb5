/// The answers to a question with several choices.
struct AnswerSets {
  /// The most choices of which every set is listed.
  private static let mostListed = 8
  /// The most cells.
  private static let mostCells = 4_096

  private let scale: Scale
  private let of: AnswerCells

  init(_ scale: Scale, _ of: AnswerCells) {
    self.scale = scale
    self.of = of
  }

  /// Whether a condition looks only at which named choices are ticked, and at how many are.
  static func isRegular(_ condition: Expression) -> Bool {
    switch condition {
    case .answer: return true
    case .call(.selected, let parts): return named(parts) != nil
    default:
      guard let (asked, constant) = condition.comparison else { return false }
      switch asked {
      case .answer: return constant == .empty && !condition.isOrdering
      case .call(.countSelected, let parts):
        if case .answer = parts[0] { return true }
        return false
      default: return false
      }
    }
  }

  /// The code in `selected(${q}, 'code')`.
  private static func named(_ parts: [Expression]) -> String? {
    guard case .answer = parts[0], case .text(let code) = parts[1], !code.isEmpty,
      code.utf8.allSatisfy({ $0 > 0x20 })
    else { return nil }
    return code
  }

  /// Nothing ticked is an answer, too, and looks like a blank one to conditions.
  var cells: [AnswerCell] {
    let none = AnswerCell(value: .empty)
    let areCodes = scale.choices.allSatisfy { $0.code.rawValue.utf8.allSatisfy { $0 > 0x20 } }
    guard scale.setting == nil, areCodes else { return [none, .unknown] }
    let alone = scale.choices.filter(\.isExclusive).map {
      AnswerCell(value: .text($0.code.rawValue))
    }
    let free = scale.choices.filter { !$0.isExclusive }.map(\.code.rawValue)
    let isRegular = of.conditions.allSatisfy(Self.isRegular)
    if of.isCompared || !isRegular, free.count <= Self.mostListed {
      return sets(of: free, and: []) + alone
    }
    let codes = Set(
      of.conditions.compactMap { condition in
        if case .call(.selected, let parts) = condition { Self.named(parts) } else { nil }
      })
    let named = free.filter(codes.contains)
    let others = free.filter { !codes.contains($0) }
    guard named.count <= Self.mostListed * 2, (others.count + 1) << named.count <= Self.mostCells
    else { return [none, .unknown] }
    return sets(of: named, and: others) + alone
  }

  /// Every set of `named`, with none, one, two… of the others.
  private func sets(of named: [String], and others: [String]) -> [AnswerCell] {
    (0...others.count).flatMap { count in
      (0..<(1 << named.count)).map { bits in
        let ticked = named.indices.filter { bits >> $0 & 1 == 1 }.map { named[$0] }
        return AnswerCell(
          value: .text((ticked + others.prefix(count)).joined(separator: " ")),
          isExact: count == 0)
      }
    }
  }
}

extension Expression {
  fileprivate var isOrdering: Bool {
    if case .operation(let sign, _, _) = self { sign.isOrder } else { false }
  }
}
