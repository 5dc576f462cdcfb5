internal import FileAccess
internal import Hashing
internal import JSONText
internal import Questionnaires
internal import Responses
internal import SpreadsheetReading

/// One pass over a table, handing out responses in batches.
final class ImportRun: IteratorProtocol {
  /// SHA-256 of the file, hexadecimal.
  let fileHash: String
  /// Why the file could not be read to its end, if it could not.
  private(set) var failure: TableError?
  var progress: (Int) -> Void = { _ in }

  private static let batchSize = 500

  private let questionnaire: Questionnaire
  private let map: ImportMap
  private let day: String
  private let key: [UInt8]
  private var reader: TableReader
  private var headers: [String] = []
  /// Where a header stands first and last.
  private var places: [String: (first: Int, last: Int)] = [:]
  private var plans: [ColumnPlan] = []
  private var report = ImportReport()
  private var notAsked: [QuestionID: Int] = [:]
  private var markerCount = 0
  private var emptyRows = 0
  private var rowFindings = RowFindings()
  private var scientific: [Int: Int] = [:]
  private var filledCells: [Int: Int] = [:]
  private let markers: Set<String>
  private var isDone = false

  init(
    path: String, map: ImportMap, questionnaire: Questionnaire, day: String, key: [UInt8]
  ) throws(TableError) {
    self.map = map
    self.questionnaire = questionnaire
    self.day = day
    self.key = key
    markers = Set(map.markers)
    fileHash = try Self.hash(of: path)
    var reader = try TableReader(
      path: path, delimiter: map.delimiter, decimalMark: map.decimalMark == .comma ? "," : ".")
    headers = try Self.header(&reader, map)
    let (headerRow, uncalculated) = (reader.record, reader.uncalculated)
    for (index, header) in headers.enumerated() {
      places[header] = (places[header]?.first ?? index, index)
    }
    self.reader = reader
    if headers.isEmpty {
      report.add(.noHeader)
      isDone = true
    } else {
      for column in uncalculated {
        var row = RowList()
        row.add(headerRow)
        report.add(.uncalculated(column: SpreadsheetCell.letters(ofColumn: column), rows: row))
      }
      findColumns()
    }
  }

  private static func hash(of path: String) throws(TableError) -> String {
    do throws(FileError) {
      var digest = SHA256Digest()
      let file = try FileReader(path)
      while let piece = try file.next() { digest.update(piece) }
      return Hashing.hexadecimal(digest.finish())
    } catch {
      throw .csv(.file(error))
    }
  }

  /// The header's cells, normalized; empty if no row looks like it.
  private static func header(
    _ reader: inout TableReader, _ map: ImportMap
  ) throws(TableError) -> [String] {
    if let skipped = map.skippedRows {
      for _ in 0..<skipped { _ = try reader.next() }
      return (try reader.next() ?? []).map { ImportMap.normalized($0) }
    }
    let declared = Set(map.headers.flatMap(\.spellings))
    for _ in 0..<50 {
      guard let cells = try reader.next() else { return [] }
      let row = cells.map { ImportMap.normalized($0) }
      let found = Set(row).intersection(declared).count
      if found > 0, found * 2 >= min(map.headers.count, row.count) { return row }
    }
    return []
  }

  private func findColumns() {
    for column in map.columns {
      guard let position = questionnaire.position(of: column.question) else {
        let isField = questionnaire.position(ofOwnerOf: column.question) != nil
        report.add(isField ? .records(column.question) : .unknownQuestion(column.question))
        continue
      }
      let question = questionnaire.questions[position]
      guard question.isAsked, question.recordSet == nil else {
        report.add(question.isAsked ? .records(question.id) : .noAnswers(question.id))
        continue
      }
      for code in Set(column.values.values).sorted() where !question.has(code) {
        report.add(.unknownCode(code, question.id))
      }
      guard let source = source(of: column, for: question) else { continue }
      plans.append(
        ColumnPlan(
          question: question, position: position, source: source,
          codes: ColumnPlan.codes(of: question, values: column.values, language: map.language),
          blanks: Set(column.blanks + map.blanks)))
    }
    let used = Set(map.usedHeaders.compactMap { index(of: $0) })
    for index in used.sorted() where places[headers[index]]?.last != index {
      report.add(.repeatedColumn(headers[index]))
    }
    let ignored = Set(map.ignored.compactMap { index(of: $0) })
    for (index, header) in headers.enumerated()
    where !used.contains(index) && !ignored.contains(index) && !header.isEmpty
      && places[header]?.first == index
    {
      report.add(.unusedColumn(header))
    }
  }

  private func source(of column: ImportMap.Column, for question: Question) -> ColumnPlan.Source? {
    switch column.source {
    case .cell(let header, let separator):
      return found(header).map { .cell($0, separator: separator) }
    case .ticks(let ticks, let notTicked):
      for tick in ticks where !question.has(tick.choice) {
        report.add(.unknownCode(tick.choice, question.id))
      }
      let columns = ticks.map { (found($0.header), $0.choice, tickTexts(of: $0, question, column)) }
      guard columns.allSatisfy({ $0.0 != nil }) else { return nil }
      return .ticks(
        columns.compactMap { index, choice, by in index.map { ($0, choice, by) } },
        notTicked: Set(notTicked))
    }
  }

  /// The texts that tick a choice: the map's `ticked_by`; else its `values`, the choice's own
  /// words and the usual signs.
  private func tickTexts(
    of tick: ImportMap.Column.Tick, _ question: Question, _ column: ImportMap.Column
  ) -> [String] {
    if !tick.tickedBy.isEmpty { return tick.tickedBy }
    let declared = column.values.filter { $0.value == tick.choice }.map(\.key)
    let choice = question.scale?.choices.first { $0.code == tick.choice }
    let words = [tick.choice.rawValue, choice.map { ImportMap.normalized($0.label[map.language]) }]
    return declared + words.compactMap(\.self) + ["1", "x", "X", "TRUE", "true"]
  }

  private func index(of header: ImportMap.Header) -> Int? {
    header.spellings.lazy.compactMap { self.places[$0]?.first }.first
  }

  private func found(_ header: ImportMap.Header) -> Int? {
    if let index = index(of: header) { return index }
    let wanted = header.spellings.first ?? ""
    report.add(.missingColumn(wanted, didYouMean: NearestName.to(wanted, among: headers)))
    return nil
  }

  /// The next responses; `nil` at the end of the table.
  func next() -> [Response]? {
    var batch: [Response] = []
    while !isDone, batch.count < Self.batchSize {
      do throws(TableError) {
        guard let cells = try reader.next() else {
          isDone = true
          break
        }
        if let response = response(from: cells) { batch.append(response) }
      } catch {
        failure = error
        isDone = true
      }
    }
    progress(report.rows)
    return batch.isEmpty && isDone ? nil : batch
  }

  private func response(from raw: [String]) -> Response? {
    if reader.uncalculated.isEmpty, raw.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      emptyRows += 1
      return nil
    }
    report.rows += 1
    guard raw.count == headers.count else {
      rowFindings.add(cellCount: raw.count, row: reader.record)
      return nil
    }
    let cells = raw.map { Self.trimmed($0) }
    watchForDamage(cells)
    var answers = Answers(to: questionnaire)
    for plan in plans { answers[plan.position] = answer(to: plan, from: cells, raw) }
    let checked = AnswerChecker.check(answers, against: questionnaire, today: CalendarDate(day))
    for problem in checked.problems { refuse(problem) }
    for position in questionnaire.questions.indices
    where answers[position] != nil && checked.answers.isHidden(at: position) {
      notAsked[questionnaire.questions[position].id, default: 0] += 1
    }
    return Response(
      id: id(of: reader.record), instrument: questionnaire.id, version: questionnaire.version,
      language: map.language, channel: .imported, revision: 1, isComplete: true, day: day,
      answers: checked.answers)
  }

  /// `ImportMap.normalized`, quickly for the many cells that are so already.
  private static func trimmed(_ cell: String) -> String {
    var isPlain = true
    var wasBlank = true
    for byte in cell.utf8 {
      if byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 {
        if byte != 0x20 || wasBlank {
          isPlain = false
          break
        }
        wasBlank = true
      } else {
        wasBlank = false
      }
    }
    return isPlain && (!wasBlank || cell.isEmpty) ? cell : ImportMap.normalized(cell)
  }

  /// A spreadsheet has rounded a column's long numbers if every filled cell shows it.
  private func watchForDamage(_ cells: [String]) {
    guard report.rows <= 1_000 else { return }
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      filledCells[column, default: 0] += 1
      if NumberText.isScientific(cell) { scientific[column, default: 0] += 1 }
    }
  }

  /// - Parameter raw: the cells as they are in the table, for free text.
  private func answer(to plan: ColumnPlan, from cells: [String], _ raw: [String]) -> Answer? {
    switch plan.source {
    case .ticks(let ticks, let notTicked): return self.ticks(ticks, notTicked, plan, cells)
    case .cell(let column, let separator):
      let cell = cells[column]
      if reader.uncalculated.contains(column) { return strange("", column, .calculated) }
      if cell.isEmpty || plan.blanks.contains(cell) { return nil }
      if !markers.isEmpty, markers.contains(cell) {
        markerCount += 1
        return nil
      }
      switch plan.question.kind {
      case .one: return plan.codes[cell].map { .choice($0) } ?? strange(cell, column)
      case .several:
        return several(Self.parts(of: cell, raw[column], by: separator), plan, column)
      case .integer, .decimal:
        if let number = NumberText.number(cell, decimalMark: map.decimalMark) {
          return .number(number)
        }
        return strange(cell, column, .number)
      case .text: return .text(Self.freeText(raw[column]))
      case .date:
        return DayText.day(cell, map.dateFormat).map { .date($0) } ?? strange(cell, column, .day)
      case .records, .calculated, .note: return nil  // findColumns has refused the column
      }
    }
  }

  /// What somebody wrote, without blanks at its ends and with LF at the ends of lines.
  private static func freeText(_ cell: String) -> String {
    let lines = cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let text = lines.joined(separator: "\n")
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The texts of several choices in one cell. `cell` has no line ends any more; `raw` has.
  private static func parts(of cell: String, _ raw: String, by separator: String?) -> [String] {
    guard let separator else { return [cell] }
    let text = separator.contains(where: \.isNewline) ? freeText(raw) : cell
    return text.split(separator: separator).map { ImportMap.normalized($0) }
  }

  private func several(_ parts: [String], _ plan: ColumnPlan, _ column: Int) -> Answer? {
    var codes: [ChoiceCode] = []
    for part in parts where !part.isEmpty {
      if let code = plan.codes[part] { codes.append(code) } else { _ = strange(part, column) }
    }
    return codes.isEmpty ? nil : .choices(codes)
  }

  private func ticks(
    _ ticks: [(column: Int, choice: ChoiceCode, tickedBy: [String])], _ notTicked: Set<String>,
    _ plan: ColumnPlan, _ cells: [String]
  ) -> Answer? {
    var codes: [ChoiceCode] = []
    var isBlank = true
    for tick in ticks {
      let cell = cells[tick.column]
      if reader.uncalculated.contains(tick.column) { _ = strange("", tick.column, .calculated) }
      if cell.isEmpty || plan.blanks.contains(cell) { continue }
      isBlank = false
      if notTicked.contains(cell) { continue }
      if tick.tickedBy.contains(cell) {
        codes.append(tick.choice)
      } else {
        _ = strange(cell, tick.column)
      }
    }
    return isBlank ? nil : .choices(codes)
  }

  /// Remembers a text that means nothing; the answer stays blank and nothing will be kept.
  private func strange(
    _ cell: String, _ column: Int, _ expected: RowFindings.Expected = .choice
  ) -> Answer? {
    rowFindings.add(cell, expecting: expected, column: column, row: reader.record)
    return nil
  }

  private func refuse(_ problem: AnswerProblem) {
    let plan = plans.first { $0.question.id == problem.question }
    rowFindings.add(
      refused: problem.message, column: plan?.header(in: headers) ?? problem.question.rawValue,
      row: reader.record)
  }

  private func id(of row: Int) -> ResponseID {
    let message = Array("\(fileHash) \(row)".utf8)
    return ResponseID(bytes: Hashing.keyed(message, key: key, length: 16))
  }

  /// The report, with what can only be said at the end.
  func finishedReport() -> ImportReport {
    var report = report
    report.furtherErrors += rowFindings.further
    for finding in rowFindings.findings(headers) { report.add(finding) }
    for (column, count) in scientific.sorted(by: { $0.key < $1.key })
    where count == filledCells[column] {
      report.add(.damagedNumbers(column: headers[column]))
    }
    for question in questionnaire.questions {
      if let count = notAsked[question.id] { report.add(.notAsked(question.id, count: count)) }
    }
    if markerCount > 0 { report.add(.markers(count: markerCount)) }
    if emptyRows > 0 { report.add(.emptyRows(count: emptyRows)) }
    return report
  }
}

extension Question {
  fileprivate func has(_ code: ChoiceCode) -> Bool { scale?.position(of: code) != nil }
}

extension ImportMap {
  /// Every header declared, whether used or ignored.
  fileprivate var headers: [Header] { usedHeaders + ignored }

  /// The headers of the columns that carry answers.
  fileprivate var usedHeaders: [Header] {
    columns.flatMap { column in
      switch column.source {
      case .cell(let header, _): [header]
      case .ticks(let ticks, _): ticks.map(\.header)
      }
    }
  }
}
