/// A filled cell of a form.
struct FormCell: Equatable {
  /// Its text: no blanks around it; straight quotes unless it is shown to people.
  let text: String
  /// Where it stands.
  let place: CellPlace
  /// Whether curly quotes were made straight.
  let hadSmartQuotes: Bool
}

/// A row of a form: its filled cells by what their columns mean.
struct FormRow {
  let sheet: String
  let number: Int
  var cells: [HeaderName: FormCell]

  /// The cell of a column without languages.
  subscript(key: String) -> FormCell? {
    cells[HeaderName(key: key)]
  }

  /// The text of a column without languages; empty if the cell is blank.
  func text(_ key: String) -> String { self[key]?.text ?? "" }

  /// The whole row.
  var place: CellPlace { CellPlace(sheet: sheet, row: number) }

  /// The place of a cell, or of the row if it is blank.
  func place(of key: String) -> CellPlace { self[key]?.place ?? place }

  /// The cells of a column in any language.
  func any(_ key: String) -> [FormCell] {
    cells.filter { $0.key.key == key }.map(\.value).sorted {
      ($0.place.column ?? 0) < ($1.place.column ?? 0)
    }
  }
}

/// A sheet of a form: rows under headers.
struct FormSheet {
  /// One column.
  struct Column {
    let name: HeaderName
    let place: CellPlace
  }

  let name: String
  /// The columns in the order of the sheet.
  let columns: [Column]
  let rows: [FormRow]
  /// Where formulas stand whose value the file does not hold.
  private let uncalculated: [(key: String?, place: CellPlace)]
  /// Cells that say something else than a cell before them whose column means the same.
  let dropped: [(name: HeaderName, place: CellPlace)]

  /// Reads a sheet.
  ///
  /// - Parameter squeezes: whether several blanks in a row count as one, as pyxform has it in the
  ///   survey sheet.
  /// - Parameter keepsTexts: whether texts shown to people stay as they are, blanks at their ends
  ///   included: the writer put them there.
  init(
    _ table: SheetTable, aliases: [String: String] = [:], squeezes: Bool = false,
    keepsTexts: Bool = false
  ) {
    name = table.name
    let headers = (table.rows.first?.cells ?? [:]).mapValues { $0.cleaned(squeezing: true) }
      .filter { !$0.value.isEmpty }
    let isDouble = headers.values.contains { $0.contains("::") }
    columns = headers.sorted { $0.key < $1.key }.map { column, header in
      Column(
        name: HeaderName(header, isDouble: isDouble, aliases: aliases),
        place: CellPlace(
          sheet: table.name, row: table.rows[0].number, column: column, header: header)
      )
    }
    let columns = columns
    let headerRow = table.rows.first?.number
    uncalculated = table.rows.flatMap { row in
      row.uncalculated.compactMap { number -> (key: String?, place: CellPlace)? in
        let column = columns.first { $0.place.column == number }
        guard column != nil || row.number == headerRow else { return nil }
        return (
          column?.name.key,
          CellPlace(
            sheet: table.name, row: row.number, column: number, header: column?.place.header)
        )
      }
    }
    var dropped: [(name: HeaderName, place: CellPlace)] = []
    rows = table.rows.dropFirst().compactMap { row in
      var cells: [HeaderName: FormCell] = [:]
      for column in columns {
        let number = column.place.column ?? 0
        guard let written = row.cells[number]?.cleaned(squeezing: squeezes), !written.isEmpty
        else { continue }
        let isText = HeaderName.translated.contains(column.name.key)
        let kept = keepsTexts ? row.cells[number] : nil
        let straight = isText ? kept ?? written : written.straightQuotes
        let place = CellPlace(
          sheet: table.name, row: row.number, column: number, header: column.place.header)
        if let before = cells[column.name] {
          if before.text != straight { dropped.append((column.name, place)) }
          continue
        }
        cells[column.name] = FormCell(
          text: straight, place: place, hadSmartQuotes: !isText && straight != written)
      }
      return cells.isEmpty ? nil : FormRow(sheet: table.name, number: row.number, cells: cells)
    }
    self.dropped = dropped
  }

  /// The formulas without a value in a column that is read, or in the headers.
  func uncalculated(in keys: Set<String>) -> [CellPlace] {
    uncalculated.filter { $0.key.map { keys.contains($0) } ?? true }.map(\.place)
  }
}

extension String {
  /// No white space at the ends, no-break spaces as blanks, runs of blanks to one if so wanted.
  func cleaned(squeezing: Bool) -> String {
    var result = ""
    for character in self {
      let plain: Character = character == "\u{A0}" ? " " : character == "\r\n" ? "\n" : character
      if squeezing, plain == " ", result.last == " " { continue }
      result.append(plain)
    }
    return result.trimmed
  }

  /// Curly quotes made straight.
  var straightQuotes: String {
    guard unicodeScalars.contains(where: { (0x2018...0x201D).contains($0.value) }) else {
      return self
    }
    return String(
      map { character in
        switch character {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{201C}", "\u{201D}": "\""
        default: character
        }
      })
  }
}
