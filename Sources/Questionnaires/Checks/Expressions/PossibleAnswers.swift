/// Every answer that a question can get, blank first, made only when it is looked at.
struct PossibleAnswers {
  private enum Listing {
    case codes([ChoiceCode])
    /// Every set of these codes.
    case sets([ChoiceCode])
    /// Whole numbers from here on.
    case numbers(from: Double)
  }

  private let listing: Listing
  /// How many, the blank one included.
  private let total: Int
  private var start = 0

  /// No answer at all, which is one possibility.
  static let nothing = PossibleAnswers(listing: .codes([]), total: 1)

  private init(listing: Listing, total: Int) {
    self.listing = listing
    self.total = total
  }

  /// How many.
  var count: Int { total - start }

  /// The same but for the blank one.
  var withoutBlank: PossibleAnswers {
    var rest = self
    rest.start = 1
    return rest
  }

  /// The answer of that number, 0-based.
  subscript(number: Int) -> ExpressionValue {
    let place = number + start
    if place == 0 { return .empty }
    switch listing {
    case .codes(let codes): return .text(codes[place - 1].rawValue)
    case .sets(let codes):
      let ticked = codes.indices.filter { place >> $0 & 1 == 1 }
      return .text(ticked.map { codes[$0].rawValue }.joined(separator: " "))
    case .numbers(let first): return .number(first + Double(place - 1))
    }
  }

  /// The possible answers to a question of this kind; `nil` if they cannot be listed.
  init?(_ kind: Question.Kind) {
    switch kind {
    case .one(let scale):
      guard scale.setting == nil else { return nil }
      self.init(listing: .codes(scale.choices.map(\.code)), total: scale.choices.count + 1)
    case .several(let scale):
      guard scale.setting == nil, scale.choices.count <= 8 else { return nil }
      self.init(listing: .sets(scale.choices.map(\.code)), total: 1 << scale.choices.count)
    case .integer(let minimum?, let maximum?):
      let (low, high) = (minimum.rounded(.up), maximum.rounded(.down))
      guard low <= high, high - low < 1e6 else { return nil }
      self.init(listing: .numbers(from: low), total: Int(high - low) + 2)
    case .integer, .decimal, .date, .text, .records, .calculated, .note: return nil
    }
  }
}

extension Question {
  /// Every answer it can get; `nil` if they cannot be listed.
  var possibleAnswers: PossibleAnswers? { PossibleAnswers(kind) }
}
