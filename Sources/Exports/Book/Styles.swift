internal import Questionnaires
internal import WorkbookWriting

/// The formats of one workbook, made before any sheet is written.
struct Styles {
  /// The warning on top of a sheet.
  let banner: CellFormat
  /// The largest text, on the cover.
  let bookTitle: CellFormat
  /// A sheet's title.
  let title: CellFormat
  /// A heading between paragraphs.
  let heading: CellFormat
  /// A line under a title.
  let aid: CellFormat
  /// The name of a fact.
  let label: CellFormat
  /// A paragraph.
  let paragraph: CellFormat
  /// A paragraph that must be read.
  let notice: CellFormat
  /// A number among paragraphs.
  let fact: CellFormat
  /// A link to another sheet.
  let link: CellFormat
  /// The header of a table: over text, over text that keeps a distance, over numbers.
  let header, indentedHeader, numberHeader: CellFormat
  /// A heading inside a table: over text, over numbers.
  let groupHeading, numberHeading: CellFormat
  /// The rows of a table.
  let body: RowStyle
  /// The rows that belong to the one above.
  let detail: RowStyle
  /// A row that matters more than the others.
  let strong: RowStyle
  /// A row that sums up the ones above.
  let total: RowStyle
  /// A row of words, its cells at the same height.
  let note: RowStyle
  /// What a row of words is about, and the same where rows above have said it.
  let name, repeatedName: CellFormat
  /// A row of a long table, one line high.
  let data: RowStyle

  init(_ workbook: inout Workbook, language: LanguageCode) throws(WorkbookError) {
    banner = try workbook.format(.filled(Palette.alarm, .white) { $0.fontSizeInPoints = 12 })
    bookTitle = try workbook.format(.heading(size: 22))
    title = try workbook.format(.heading(size: 16))
    heading = try workbook.format(.heading(size: 12))
    aid = try workbook.format(CellStyle { $0.fontColor = Palette.grey })
    label = try workbook.format(.paragraph { $0.fontColor = Palette.grey })
    paragraph = try workbook.format(.paragraph { _ in })
    notice = try workbook.format(.paragraph { $0.backgroundColor = Palette.lilac })
    fact = try workbook.format(
      .paragraph { $0.numberFormat = NumberFormat.count.code(in: language) })
    link = try workbook.format(
      .paragraph {
        $0.fontColor = Palette.plum
        $0.isBold = true
      })
    header = try workbook.format(.header { _ in })
    indentedHeader = try workbook.format(.header { $0.indent = 1 })
    numberHeader = try workbook.format(.header { $0.horizontal = .right })
    groupHeading = try workbook.format(.filled(Palette.lilac, Palette.plum) { _ in })
    numberHeading = try workbook.format(
      .filled(Palette.lilac, Palette.plum) {
        $0.wrapsText = true
        $0.horizontal = .right
      })
    body = try RowStyle(&workbook, language) { _ in }
    detail = try RowStyle(&workbook, language) { $0.indent = 1 }
    strong = try RowStyle(&workbook, language) { $0.isBold = true }
    total = try RowStyle(&workbook, language) {
      $0.isBold = true
      $0.border = CellBorder(.medium, edges: .top, color: Palette.plum)
    }
    note = try RowStyle(&workbook, language) { $0.vertical = .top }
    name = try workbook.format(.name(Palette.plum))
    repeatedName = try workbook.format(.name(Palette.grey))
    data = try RowStyle(&workbook, language) { $0.wrapsText = false }
  }
}

/// The formats of the rows of one kind, one for each kind of cell.
struct RowStyle {
  /// Text, and the same at a distance from the edge.
  let text, indentedText: CellFormat
  /// Whether long texts make the row higher.
  let wrapsText: Bool
  /// `[c]` and `[z]` among numbers, and among texts that keep a distance.
  let marker, indentedMarker: CellFormat
  private let numbers: [NumberFormat: CellFormat]

  init(
    _ workbook: inout Workbook, _ language: LanguageCode, _ change: (inout CellStyle) -> Void
  ) throws(WorkbookError) {
    let style = CellStyle.row(change)
    wrapsText = style.wrapsText
    text = try workbook.format(style.with { $0.horizontal = .left })
    indentedText = try workbook.format(
      style.with {
        $0.horizontal = .left
        $0.indent += 1
      })
    let plain = style.with {
      $0.indent = 0
      $0.wrapsText = false
      $0.horizontal = .right
    }
    marker = try workbook.format(plain.with { $0.fontColor = Palette.grey })
    indentedMarker = try workbook.format(
      plain.with {
        $0.fontColor = Palette.grey
        $0.horizontal = .left
        $0.indent = 1
      })
    var numbers: [NumberFormat: CellFormat] = [:]
    for format in NumberFormat.allCases {
      numbers[format] = try workbook.format(
        plain.with { $0.numberFormat = format.code(in: language) })
    }
    self.numbers = numbers
  }

  /// The format of a number.
  subscript(format: NumberFormat) -> CellFormat { numbers[format] ?? text }
}
