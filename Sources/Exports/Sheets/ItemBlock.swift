internal import Analysis
internal import Questionnaires

/// Questions that stand together on the sheet of questions.
struct ItemBlock {
  /// How the answers are laid out.
  enum Shape {
    /// A row a question, a column a choice.
    case battery(Scale)
    /// A row a choice.
    case list(Scale)
    /// Mean and spread.
    case number
  }

  let shape: Shape
  let items: [ProtectedFindings.Item]

  /// The most choices a row can show side by side.
  static let mostColumns = 8

  /// The blocks of some questions: neighbours with the same short scale make one.
  static func blocks(_ items: [ProtectedFindings.Item]) -> [ItemBlock] {
    var blocks: [ItemBlock] = []
    for item in items {
      let shape = shape(of: item.question)
      if case .battery(let scale) = shape, let last = blocks.last,
        case .battery(let other) = last.shape, other.id == scale.id
      {
        blocks[blocks.count - 1] = ItemBlock(shape: shape, items: last.items + [item])
      } else {
        blocks.append(ItemBlock(shape: shape, items: [item]))
      }
    }
    return blocks.map(\.simplified)
  }

  private static func shape(of question: Question) -> Shape {
    guard let scale = question.scale else { return .number }
    if question.allowsSeveral { return .list(scale) }
    return scale.choices.count <= mostColumns ? .battery(scale) : .list(scale)
  }

  /// A single question reads better down than across, unless its scale has an order.
  private var simplified: ItemBlock {
    guard case .battery(let scale) = shape, items.count == 1, scale.numericRange == nil else {
      return self
    }
    return ItemBlock(shape: .list(scale), items: items)
  }

  /// How many columns the answers take.
  var width: Int {
    switch shape {
    case .battery(let scale): scale.choices.count
    case .list, .number: 2
    }
  }
}

extension Scale {
  /// The places of the choices that carry substance.
  var substantive: [Int] { choices.indices.filter { choices[$0].missing == nil } }

  /// The places of the kinds of *no answer*.
  var kindsOfNoAnswer: [Int] { choices.indices.filter { choices[$0].missing != nil } }
}

extension Question {
  /// Whether several choices may be ticked.
  var allowsSeveral: Bool {
    if case .several = kind { true } else { false }
  }
}
