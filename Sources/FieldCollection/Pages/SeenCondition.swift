internal import Questionnaires

/// Something on the page that a style rule can see.
enum FormSign: Hashable {
  /// The choice at this place of a question's scale is ticked.
  case ticked(QuestionID, Int)
  /// Something is written in a text or a number, or in a record of a question.
  case filled(QuestionID)
}

/// When a condition may hold, as far as style rules can see it.
indirect enum SeenCondition: Hashable {
  case always, never
  case present(FormSign)
  case absent(FormSign)
  case all([SeenCondition])
  case any([SeenCondition])

  /// All of `parts` at once, as short as can be.
  static func all(of parts: [SeenCondition]) -> SeenCondition {
    var kept: [SeenCondition] = []
    for part in parts {
      switch part {
      case .always: continue
      case .never: return .never
      case .all(let inner): kept += inner.filter { !kept.contains($0) }
      default: if !kept.contains(part) { kept.append(part) }
      }
    }
    return kept.isEmpty ? .always : kept.count == 1 ? kept[0] : .all(kept)
  }

  /// At least one of `parts`, as short as can be.
  static func any(of parts: [SeenCondition]) -> SeenCondition {
    var kept: [SeenCondition] = []
    for part in parts {
      switch part {
      case .never: continue
      case .always: return .always
      case .any(let inner): kept += inner.filter { !kept.contains($0) }
      default: if !kept.contains(part) { kept.append(part) }
      }
    }
    return kept.isEmpty ? .never : kept.count == 1 ? kept[0] : .any(kept)
  }

  /// How many signs it names.
  var size: Int {
    switch self {
    case .always, .never: 0
    case .present, .absent: 1
    case .all(let parts), .any(let parts): parts.reduce(0) { $0 + $1.size }
    }
  }

  /// The signs it names.
  var signs: [FormSign] {
    switch self {
    case .always, .never: []
    case .present(let sign), .absent(let sign): [sign]
    case .all(let parts), .any(let parts): parts.flatMap(\.signs)
    }
  }

  /// A selector of the elements for which it holds.
  ///
  /// - Parameter sees: a selector of the elements that see at least one of the signs.
  func selector(_ sees: ([FormSign]) -> String) -> String {
    switch self {
    case .always: return ":not(:not(*))"
    case .never: return ":not(*)"
    case .present(let sign): return sees([sign])
    case .absent(let sign): return ":not(\(sees([sign])))"
    case .all(let parts): return parts.map { $0.selector(sees) }.joined()
    case .any(let parts):
      let present = parts.compactMap { part in
        if case .present(let sign) = part { sign } else { nil }
      }
      let rest = parts.filter { part in
        if case .present = part { false } else { true }
      }
      let all = (present.isEmpty ? [] : [sees(present)]) + rest.map { $0.selector(sees) }
      return all.count == 1 ? all[0] : ":is(\(all.joined(separator: ",")))"
    }
  }
}
