public import Questionnaires
public import Responses
internal import Synchronization

/// Keeps responses in memory, for tests of what uses a store.
public final class MemoryStore: ResponseStore {
  private struct Kept: Sendable {
    var response: Response
    var hash: [UInt8]
  }

  private let kept = Mutex<[ResponseID: Kept]>([:])

  /// An empty store.
  public init() {}

  /// Keeps responses until the store goes away.
  public func save(_ responses: [Response]) -> [SaveOutcome] {
    kept.withLock { kept in responses.map { Self.save($0, in: &kept) } }
  }

  /// How many responses are kept of an instrument.
  public func count(of instrument: QuestionnaireID) -> ResponseCount {
    kept.withLock { kept in
      let ours = kept.values.filter { $0.response.instrument == instrument }
      let complete = ours.count { $0.response.isComplete }
      return ResponseCount(complete: complete, drafts: ours.count - complete)
    }
  }

  private static func save(
    _ response: Response, in kept: inout [ResponseID: Kept]
  ) -> SaveOutcome {
    let hash = response.contentHash
    guard let old = kept[response.id] else {
      kept[response.id] = Kept(response: response, hash: hash)
      return .stored
    }
    let meeting = Meeting(
      storedHash: old.hash, storedRevision: old.response.revision,
      storedIsComplete: old.response.isComplete)
    let outcome = meeting.outcome(of: response, hash: hash)
    let isNewer = response.revision > old.response.revision
    if outcome == .replaced || outcome == .unchanged && hash == old.hash && isNewer {
      kept[response.id] = Kept(response: response, hash: hash)
    }
    return outcome
  }
}
