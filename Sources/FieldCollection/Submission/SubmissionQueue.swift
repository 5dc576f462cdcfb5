internal import Dispatch
internal import Responses
internal import ResponseStores
internal import Synchronization

/// Gathers responses that arrive at the same time into one transaction.
///
/// While one COMMIT is under way the next responses wait together; one fsync then serves them
/// all. A completion is called only after the COMMIT that holds its response has returned.
final class SubmissionQueue: Sendable {
  /// What became of a response: kept, or why not.
  typealias Completion = @Sendable (Result<SaveOutcome, any Error>) -> Void

  private struct Waiting: Sendable {
    let response: Response
    let completion: Completion
  }

  private struct State {
    var waiting: [Waiting] = []
    var isWriting = false
  }

  private static let mostWaiting = 4_096
  private static let largestBatch = 512

  private let store: any ResponseStore
  private let state = Mutex(State())
  private let writer = DispatchQueue(label: "dpg.writer")

  /// A queue before a store; nothing else should write to the store meanwhile.
  init(store: any ResponseStore) { self.store = store }

  /// Hands a response over to be kept.
  ///
  /// - Returns: `false`, without calling the completion, if too many are waiting already.
  func add(_ response: Response, _ completion: @escaping Completion) -> Bool {
    let (isTaken, mustStart) = state.withLock { state in
      guard state.waiting.count < Self.mostWaiting else { return (false, false) }
      state.waiting.append(Waiting(response: response, completion: completion))
      defer { state.isWriting = true }
      return (true, !state.isWriting)
    }
    if mustStart { writer.async { self.write() } }
    return isTaken
  }

  private func write() {
    while true {
      let batch = state.withLock { state in
        let batch = Array(state.waiting.prefix(Self.largestBatch))
        state.waiting.removeFirst(batch.count)
        if batch.isEmpty { state.isWriting = false }
        return batch
      }
      if batch.isEmpty { return }
      do {
        let outcomes = try store.save(batch.map(\.response))
        for (waiting, outcome) in zip(batch, outcomes) { waiting.completion(.success(outcome)) }
      } catch {
        for waiting in batch { waiting.completion(.failure(error)) }
      }
    }
  }
}
