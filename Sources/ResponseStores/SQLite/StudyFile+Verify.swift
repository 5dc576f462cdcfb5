internal import Hashing
internal import JSONText
public import Questionnaires
internal import Responses
internal import SQLiteClient

/// What a check of a whole study file found.
public struct VerificationReport: Sendable {
  /// The checks, each passed or not.
  public enum Check: String, Sendable, CaseIterable {
    /// SQLite's own structure.
    case structure
    /// Every instrument and plan is what its hash says, and every instrument could be read.
    case definitions
    /// Every response, draft or not, and every one in conflict is what its hash says.
    case responses
    /// Every response, draft or not, can be read with its instrument.
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
}

extension StudyFile {
  /// Checks everything that can be checked without asking anybody.
  ///
  /// - Parameter questionnaires: those of the study's instruments that could be decoded.
  public func verify(_ questionnaires: [Questionnaire]) throws(StudyError) -> VerificationReport {
    var report = VerificationReport()
    report.conflicts = try unlessDamaged(0) { () throws(StudyError) in try conflictCount() }
    report.counts = try unlessDamaged([]) { () throws(StudyError) in try counts() }
    for check in VerificationReport.Check.allCases {
      let hasPassed = try unlessDamaged(false) { () throws(StudyError) in
        try passes(check, questionnaires)
      }
      if !hasPassed { report.failed.append(check) }
    }
    return report
  }

  private func passes(
    _ check: VerificationReport.Check, _ questionnaires: [Questionnaire]
  ) throws(StudyError) -> Bool {
    switch check {
    case .structure: try structureIsSound()
    case .definitions: try definitionsAreIntact(questionnaires)
    case .responses: try responsesAreIntact()
    case .answers: try answersFit(questionnaires)
    case .log: try use { try EventLog.isIntact(&$0) }
    case .state: try stateIsAsLogged()
    }
  }

  /// What cannot even be read ends one check, not all of them.
  private func unlessDamaged<Value>(
    _ fallback: Value, _ body: () throws(StudyError) -> Value
  ) throws(StudyError) -> Value {
    do {
      return try body()
    } catch {
      guard error.reason == .damaged else { throw error }
      return fallback
    }
  }

  private func counts() throws(StudyError) -> [(instrument: QuestionnaireID, count: ResponseCount)]
  {
    var counts: [(instrument: QuestionnaireID, count: ResponseCount)] = []
    for id in try instruments().map({ QuestionnaireID($0.id) })
    where !counts.contains(where: { $0.instrument == id }) {
      counts.append((id, try count(of: id)))
    }
    return counts
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

  private func definitionsAreIntact(
    _ questionnaires: [Questionnaire]
  ) throws(StudyError) -> Bool {
    let instruments = try instruments()
    let areRead = instruments.allSatisfy { stored in
      questionnaires.contains { $0.id.rawValue == stored.id && $0.version == stored.version }
    }
    let definitions = instruments + [try plan()].compactMap(\.self)
    return areRead && definitions.allSatisfy { Hashing.sha256Hex($0.definition) == $0.hash }
  }

  private func responsesAreIntact() throws(StudyError) -> Bool {
    try use { connection in
      var isIntact = true
      let columns = "SELECT instrument, version, language, complete, answers, content_hash"
      let sql = "\(columns) FROM response UNION ALL \(columns) FROM conflict"
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
    for (instrument, count) in try counts() where count != ResponseCount() {
      guard let questionnaire = questionnaires.first(where: { $0.id == instrument }) else {
        return false
      }
      _ = try table(of: questionnaire, withDrafts: true)
    }
    return true
  }
}
