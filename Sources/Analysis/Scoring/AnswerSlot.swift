import Questionnaires
import Responses

/// Where an answer of a one-choice column stands in a lookup or a count: *not asked* first, then
/// *blank*, then the choices in the order of the scale.
enum AnswerSlot {
  /// The slot of *not asked*.
  static let hidden = 0
  /// The slot of *left blank*.
  static let blank = Int(ResponseTable.blank) - Int(ResponseTable.hidden)
  /// The slot of the first choice.
  static let firstChoice = -Int(ResponseTable.hidden)

  /// How many slots a question with this scale has.
  static func count(_ scale: Scale) -> Int { firstChoice + scale.choices.count }

  /// The slot of a stored answer, 0-based.
  @inline(__always)
  static func of(_ code: Int16) -> Int { Int(code) - Int(ResponseTable.hidden) }
}
