internal import XMLReading

/// What a sheet takes from the rest of its workbook.
struct SheetContext {
  let sharedTexts: [String]
  let formats: [NumberFormat]
  let startsIn1904: Bool
}

/// Reads a sheet's rows as they come by.
final class SheetHandler: XMLEventHandler {
  private enum Place { case sheet, data, row, cell, formula, value, inlineText, other }

  private let context: SheetContext
  private var merged: MergedCells
  private(set) var failure: SpreadsheetError?
  private var places: [Place] = []
  private var row = 0
  private var cells: [SpreadsheetCell] = []
  private var isInOrder = true
  private var cell = CellValue()
  /// Elements open inside an inline text.
  private var inlineDepth = 0
  private var rows: [SpreadsheetRow] = []
  private var firstRow = 0

  var wantsMore: Bool { failure == nil }

  init(_ context: SheetContext, _ merged: MergedCells) {
    self.context = context
    self.merged = merged
  }

  /// The next of the rows read so far.
  func nextRow() -> SpreadsheetRow? {
    if firstRow < rows.count {
      defer { firstRow += 1 }
      return rows[firstRow]
    }
    rows.removeAll(keepingCapacity: true)
    firstRow = 0
    return nil
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    if inlineDepth > 0 {
      inlineDepth += 1
      return cell.inline.start(name, attributes)
    }
    let place = place(name)
    places.append(place)
    switch place {
    case .row: startRow(attributes)
    case .cell: startCell(attributes)
    case .formula: cell.hasFormula = true
    case .value: cell.value = cell.value ?? ""
    case .inlineText: inlineDepth = 1
    case .sheet, .data, .other: break
    }
  }

  private func place(_ name: XMLName) -> Place {
    guard OfficeNamespace.isSpreadsheet(name.namespace) else {
      if places.isEmpty { failure = SpreadsheetError(.unexpectedPart) }
      return .other
    }
    switch (places.last, name.local) {
    case (nil, "worksheet"): return .sheet
    case (nil, _):
      failure = SpreadsheetError(.unexpectedPart)
      return .other
    case (.sheet, "sheetData"): return .data
    case (.data, "row"): return .row
    case (.row, "c"): return .cell
    case (.cell, "f"): return .formula
    case (.cell, "v"): return .value
    case (.cell, "is"): return .inlineText
    default: return .other
    }
  }

  func text(_ text: String) {
    if inlineDepth > 0 {
      cell.inline.text(text)
    } else if places.last == .value {
      cell.value?.append(text)
    }
  }

  func end(_ name: XMLName) {
    if inlineDepth > 1 {
      inlineDepth -= 1
      return cell.inline.end()
    }
    inlineDepth = 0
    switch places.popLast() {
    case .cell: endCell()
    case .row: endRow()
    default: break
    }
  }

  private func startRow(_ attributes: XMLAttributes) {
    cells.removeAll(keepingCapacity: true)
    isInOrder = true
    let before = row
    if let number = attributes["r"] {
      guard let number = Int(EscapedText.trimmed(number)), number > 0 else {
        return fail(.badReference)
      }
      row = number
      if row <= before { return fail(.rowOutOfOrder) }
    } else {
      row += 1
    }
    if row > CellReference.rows { fail(.outsideSheet) }
  }

  private func startCell(_ attributes: XMLAttributes) {
    cell = CellValue(after: cell.row == row ? cell.column : -1, in: row)
    if let reference = attributes["r"] {
      guard let place = CellReference(EscapedText.trimmed(reference)), place.row == row else {
        return fail(.badReference)
      }
      cell.column = place.column
    }
    if cell.column >= CellReference.columns { return fail(.outsideSheet) }
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
  }

  private func endCell() {
    do throws(CellValue.Bad) {
      guard let filled = try cell.filled(context) else { return }
      if let last = cells.last, last.column >= filled.column { isInOrder = false }
      cells.append(filled)
      if cells.count > CellReference.columns { fail(.repeatedCell, cell.column) }
    } catch {
      fail(.badValue, cell.column)
    }
  }

  private func endRow() {
    if !isInOrder {
      cells.sort { $0.column < $1.column }
      for (cell, next) in zip(cells, cells.dropFirst()) where cell.column == next.column {
        return fail(.repeatedCell, cell.column)
      }
    }
    guard !cells.isEmpty else { return }
    guard merged.advance(to: row) else { return fail(.mergedTooOften) }
    let visible = merged.visible(cells, in: row)
    if !visible.isEmpty { rows.append(SpreadsheetRow(number: row, cells: visible)) }
  }

  private func fail(_ reason: SpreadsheetError.Reason, _ column: Int? = nil) {
    guard failure == nil else { return }
    failure = SpreadsheetError(reason, row: row, column: column)
  }
}

/// Reads a sheet's merged ranges, which stand after its rows.
final class MergedCellsHandler: XMLEventHandler {
  private(set) var ranges: [MergedCells.Range] = []
  private(set) var failure: SpreadsheetError?
  private var path: [String] = []
  var wantsMore: Bool { failure == nil }

  func start(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    path.append(name.local)
    guard path.count == 3, name.local == "mergeCell", path[1] == "mergeCells",
      OfficeNamespace.isSpreadsheet(name.namespace)
    else { return }
    guard let range = MergedCells.Range(attributes["ref"] ?? "") else {
      failure = SpreadsheetError(.badReference)
      return
    }
    ranges.append(range)
    if ranges.count > MergedCells.mostRanges { failure = SpreadsheetError(.mergedTooOften) }
  }

  func end(_ name: XMLName) { _ = path.popLast() }
  func text(_ text: String) {}
}
