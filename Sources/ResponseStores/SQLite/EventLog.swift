internal import Hashing
internal import JSONText
internal import SQLiteClient

/// The study's log: each entry's hash covers the one before, so that a changed or removed entry
/// shows.
enum EventLog {
  /// Everything is done by whoever runs the program.
  private static let role = "facilitator"

  static func append(_ event: StudyEvent, to connection: inout SQLiteConnection) throws {
    let last = try connection.rows("SELECT number, hash FROM event ORDER BY number DESC LIMIT 1")
    let number = (last.first?[0].integer ?? 0) + 1
    let hash = Self.hash(of: event, number: number, role: role, after: last.first?[1].blob ?? [])
    try connection.run(
      "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)",
      [
        .integer(Int64(number)), .text(event.at), .text(event.kind.rawValue), .text(role),
        .text(event.details), .blob(hash),
      ])
  }

  static func read(_ connection: inout SQLiteConnection) throws -> [StudyEvent] {
    try connection.rows("SELECT kind, at, details FROM event ORDER BY number").compactMap { row in
      guard let kind = row[0].text.flatMap(StudyEvent.Kind.init), let at = row[1].text,
        let details = row[2].text
      else { return nil }
      return StudyEvent(kind: kind, at: at, details: details)
    }
  }

  /// Whether numbers run from 1 without a hole and every hash fits.
  static func isIntact(_ connection: inout SQLiteConnection) throws -> Bool {
    var previous: [UInt8] = []
    let sql = "SELECT number, at, kind, role, details, hash FROM event ORDER BY number"
    for (place, row) in try connection.rows(sql).enumerated() {
      guard row[0].integer == place + 1, let at = row[1].text,
        let kind = row[2].text.flatMap(StudyEvent.Kind.init), let role = row[3].text,
        let details = row[4].text
      else { return false }
      let event = StudyEvent(kind: kind, at: at, details: details)
      previous = hash(of: event, number: place + 1, role: role, after: previous)
      guard row[5].blob == previous else { return false }
    }
    return true
  }

  private static func hash(
    of event: StudyEvent, number: Int, role: String, after previous: [UInt8]
  ) -> [UInt8] {
    let entry = JSONValue.array([
      .integer(number), .string(event.at), .string(event.kind.rawValue), .string(role),
      .string(event.details),
    ])
    return Hashing.sha256(previous + Array(entry.text().utf8))
  }
}
