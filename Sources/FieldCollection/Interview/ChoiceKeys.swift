internal import Questionnaires

/// What to type for each choice of a scale: its code where codes count 0, 1, 2 … or the labels
/// start with them, else its place in the list.
struct ChoiceKeys {
  let keys: [String]
  private let choices: [Choice]

  init(_ scale: Scale) {
    choices = scale.choices
    let substantive = choices.filter { $0.missing == nil }
    let counts = substantive.allSatisfy { choice in
      choice.code.rawValue.allSatisfy { ("0"..."9").contains($0) }
    }
    keys =
      counts || substantive.allSatisfy(\.labelSaysCode)
      ? choices.map(\.code.rawValue) : (1...max(1, choices.count)).map(String.init)
  }

  /// The code that a person means by `text`; upper and lower case are the same.
  func code(for text: Substring) -> ChoiceCode? {
    let wanted = text.lowercased()
    return zip(keys, choices).first { $0.0.lowercased() == wanted }?.1.code
  }
}
