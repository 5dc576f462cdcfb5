internal import Hashing
public import Questionnaires
internal import Responses
public import ResponseStores
public import SpreadsheetReading

/// Imports a CSV file or a sheet of a workbook into a study: all of its rows, or, if anything is wrong, none.
public struct TableImport {
  private let map: ImportMap
  private let questionnaire: Questionnaire
  private let day: String

  /// An import.
  ///
  /// - Parameter day: the collection day to write, `2026-11-23`.
  public init(map: ImportMap, questionnaire: Questionnaire, day: String) {
    self.map = map
    self.questionnaire = questionnaire
    self.day = day
  }

  /// Reads the file without keeping anything.
  public func check(_ path: String) throws(TableError) -> ImportReport {
    let run = try ImportRun(
      path: path, map: map, questionnaire: questionnaire, day: day, key: Hashing.randomBytes(32))
    while run.next() != nil {}
    if let failure = run.failure { throw failure }
    return run.finishedReport()
  }

  /// Reads the file into the study, in one transaction.
  ///
  /// A row's id is made from the file's hash, the row's number and a secret of the study, so
  /// that importing the same file again changes nothing.
  /// - Parameter now: the moment to write in the log.
  /// - Parameter progress: told how many rows have been read, now and then.
  /// - Throws: `TableError` if the file cannot be read, `StudyError` if the study cannot take it.
  ///   When the report has errors, nothing was kept.
  public func run(
    _ path: String, into study: StudyFile, at now: String, progress: @escaping (Int) -> Void
  ) throws -> ImportReport {
    let run = try ImportRun(
      path: path, map: map, questionnaire: questionnaire, day: day, key: try study.importKey())
    run.progress = progress
    /// Takes the transaction back; the report says why.
    struct Refused: Error {}
    do {
      let outcomes = try study.save(batches: IteratorSequence(run)) { outcomes in
        if run.failure != nil || run.finishedReport().hasErrors { throw Refused() }
        let stored = outcomes.count { $0 == .stored }
        return StudyEvent(
          kind: .imported, at: now,
          details: "{\"file\":\"\(run.fileHash)\",\"rows\":\(outcomes.count),\"new\":\(stored)}")
      }
      var report = run.finishedReport()
      report.stored = outcomes.count { $0 == .stored || $0 == .replaced }
      report.unchanged = outcomes.count { $0 == .unchanged }
      report.conflicts = outcomes.count { $0 == .conflict }
      return report
    } catch {
      if let failure = run.failure { throw failure }
      let report = run.finishedReport()
      guard report.hasErrors else { throw error }
      return report
    }
  }
}
