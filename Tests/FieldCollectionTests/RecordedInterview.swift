import FieldCollection
import Questionnaires
import Responses
import Testing

/// An interview over lines of text, and what came of it.
final class RecordedInterview {
  private var lines: [String]
  private(set) var output = ""
  private(set) var saved: [(answers: Answers, isComplete: Bool, language: LanguageCode)] = []

  private init(_ lines: [String]) { self.lines = lines }

  /// Runs a session, the lines being typed one after the other.
  static func run(
    _ session: InterviewSession, typing lines: [String]
  ) throws -> (TerminalInterview.Outcome, RecordedInterview) {
    let recorded = RecordedInterview(lines)
    let id = try #require(ResponseID("00112233445566778899aabbccddeeff"))
    var interview = TerminalInterview(
      session, id: id,
      readLine: { recorded.lines.isEmpty ? nil : recorded.lines.removeFirst() },
      write: { recorded.output += $0 }, save: { recorded.saved.append(($0, $1, $2)) })
    return (try interview.run(), recorded)
  }
}
