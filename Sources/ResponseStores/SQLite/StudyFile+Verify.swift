internal import Hashing
internal import JSONText
public import Questionnaires
internal import Responses
internal import SQLiteClient

/// What a check of a whole study file found.
public struct VerificationReport: Sendable, Equatable {
  /// The checks, each passed or not.
  public enum Check: String, Sendable, CaseIterable {
    /// SQLite's own structure.
    case structure
    /// Every instrument and plan is what its hash says.
    case definitions
    /// Every response is what its hash says.
    case responses
    /// Every response can be read with its instrument.
    case answers
    /// The log has no hole and no changed entry.
    case log
    /// Status and threshold are those of the last opening or closing; a closed study has the
    /// responses it was closed with. Nobody can tell what was taken out of an open one.
    case state
  }

  /// Responses in the file by instrument.
  public var counts: [(instrument: QuestionnaireID, count: ResponseCount)] = []
  /// Responses that wait for a decision.
  public var conflicts = 0
  /// Checks that failed.
  public var failed: [Check] = []

  /// Same counts, same failures.
  public static func == (left: Self, right: Self) -> Bool {
    left.failed == right.failed && left.conflicts == right.conflicts
      && left.counts.map(\.instrument) == right.counts.map(\.instrument)
      && left.counts.map(\.count) == right.counts.map(\.count)
  }
}

extension StudyFile {
  /// Checks everything that can be checked without asking anybody.
  ///
  /// - Parameter questionnaires: the study's instruments, decoded.
  public func verify(_ questionnaires: [Questionnaire]) throws(StudyError) -> VerificationReport {
    var report = VerificationReport()
    report.conflicts = try conflictCount()
    for questionnaire in questionnaires {
      report.counts.append((questionnaire.id, try count(of: questionnaire.id)))
    }
    let passes: [(VerificationReport.Check, Bool)] = [
      (.structure, try structureIsSound()), (.definitions, try definitionsAreIntact()),
      (.responses, try responsesAreIntact()),
      (.answers, try answersFit(questionnaires)),
      (.log, try use { try EventLog.isIntact(&$0) }),
      (.state, try stateIsAsLogged()),
    ]
    report.failed = passes.filter { !$0.1 }.map(\.0)
    return report
  }

  private func structureIsSound() throws(StudyError) -> Bool {
    try use { connection in
      let result = try connection.rows("PRAGMA integrity_check").first?.first?.text
      let orphans = try connection.rows("PRAGMA foreign_key_check")
      return result == "ok" && orphans.isEmpty
    }
  }

  private func stateIsAsLogged() throws(StudyError) -> Bool {
    let study = try description()
    let last = try events().last { $0.kind == .opened || $0.kind == .closed }
    guard let last else { return study.status == .draft && study.threshold == nil }
    guard study.status == (last.kind == .opened ? .open : .closed) else { return false }
    return try use { connection in
      let logged = try JSONValue(parsing: Array(last.details.utf8))
      let found = try JSONValue(parsing: Array(Self.state(of: &connection).utf8))
      let countsMustFit = last.kind == .closed
      return logged["threshold"] == found["threshold"]
        && (!countsMustFit || logged["complete"] == found["complete"])
    }
  }

  private func definitionsAreIntact() throws(StudyError) -> Bool {
    let definitions = try instruments() + [plan()].compactMap(\.self)
    return definitions.allSatisfy { Hashing.sha256Hex($0.definition) == $0.hash }
  }

  private func responsesAreIntact() throws(StudyError) -> Bool {
    try use { connection in
      var isIntact = true
      let sql =
        "SELECT instrument, version, language, complete, answers, content_hash FROM response"
      try connection.forEachRow(sql) { row in
        let texts = row.map { $0.text ?? "" }
        let hash = ContentHash.of(
          answers: texts[4], isComplete: row[3].integer == 1, instrument: texts[0],
          language: texts[2], version: texts[1])
        if hash != row[5].blob { isIntact = false }
      }
      return isIntact
    }
  }

  private func answersFit(_ questionnaires: [Questionnaire]) throws(StudyError) -> Bool {
    for questionnaire in questionnaires {
      do { _ = try table(of: questionnaire) } catch .damaged { return false }
    }
    return true
  }
}
