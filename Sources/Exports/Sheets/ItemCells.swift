internal import Analysis
internal import Questionnaires

extension ProtectedFindings.Item {
  /// One of its counts.
  func count(_ count: (Figures) -> Protected<Int>) -> Cell {
    switch figures {
    case .shown(let figures): .count(count(figures))
    case .suppressed: .marker(.confidential)
    }
  }

  /// The people who gave the choice at `place`, 0-based.
  func people(at place: Int) -> Cell {
    switch figures {
    case .shown(let figures): figures.people(at: place).map { .count($0) } ?? .empty
    case .suppressed: .marker(.confidential)
    }
  }

  /// Their share of the base; nothing for a kind of *no answer*, unless several could be ticked:
  /// then it is part of the base.
  func share(at place: Int) -> Cell {
    let isSubstantive = question.scale?.choices[place].missing == nil
    guard isSubstantive || question.allowsSeveral else { return .empty }
    switch figures {
    case .suppressed: return .marker(.confidential)
    case .shown(let figures):
      guard let people = figures.people(at: place) else { return .empty }
      return .figure(people, as: .share) {
        figures.base > 0 ? Double($0) / Double(figures.base) : nil
      }
    }
  }

  /// Mean and standard deviation of a number; nothing for other questions.
  var moments: [Cell] {
    if question.scale != nil { return [.empty, .empty] }
    guard case .shown(let figures) = figures,
      case .number(_, let mean, let deviation) = figures.distribution
    else { return [.marker(.confidential), .marker(.confidential)] }
    return [.number(mean, as: .score), .number(deviation, as: .score)]
  }
}

extension ProtectedFindings.Item.Figures {
  fileprivate func people(at place: Int) -> Protected<Int>? {
    guard case .choices(let people) = distribution, people.indices.contains(place) else {
      return nil
    }
    return people[place]
  }
}
