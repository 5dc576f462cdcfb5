public import Questionnaires
public import Responses

/// What became of a response handed to a store.
public enum SaveOutcome: Sendable, Equatable {
  /// New: it is kept.
  case stored
  /// A later revision of a draft: it took the draft's place.
  case replaced
  /// The same content was there already, or a later revision of it.
  case unchanged
  /// Another content is there under the same id and is final. Both are kept until a person
  /// decides.
  case conflict
}

/// Keeps responses. Every store obeys the same contract (`ResponseStoreContractTests`):
///
/// - Same id and same content again: accepted, counted once.
/// - Same id, higher revision, not complete yet: replaces. A lower revision changes nothing.
/// - Complete is final: other content is a conflict, and kept.
public protocol ResponseStore: Sendable {
  /// Keeps all of these or, if it throws, none.
  ///
  /// When this returns, the responses outlive a power cut.
  /// - Returns: one outcome a response, in the same order.
  func save(_ responses: [Response]) throws -> [SaveOutcome]

  /// How many responses are kept of an instrument.
  func count(of instrument: QuestionnaireID) throws -> ResponseCount
}

/// How many responses are kept.
public struct ResponseCount: Sendable, Equatable {
  /// Handed in.
  public var complete = 0
  /// Begun and not handed in.
  public var drafts = 0

  /// Counts.
  public init(complete: Int = 0, drafts: Int = 0) {
    self.complete = complete
    self.drafts = drafts
  }
}

/// The state of a response that a new one meets, and what follows. One rule for every store.
struct Meeting {
  let storedHash: [UInt8]
  let storedRevision: Int
  let storedIsComplete: Bool

  func outcome(of response: Response, hash: [UInt8]) -> SaveOutcome {
    if hash == storedHash { return .unchanged }
    if storedIsComplete {
      // A save that was under way when the person handed in is no disagreement.
      return !response.isComplete && response.revision < storedRevision ? .unchanged : .conflict
    }
    if response.isComplete || response.revision > storedRevision { return .replaced }
    return response.revision < storedRevision ? .unchanged : .conflict
  }
}
