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
  /// A link to another sheet.
  let link: CellFormat
  /// The header of a table, over text and over numbers.
  let header, numberHeader: CellFormat
  /// A heading inside a table, over text and over numbers.
  let groupHeading, groupNumberHeading: CellFormat
  /// The rows of a table.
  let body: RowStyle
  /// The rows that belong to the one above.
  let detail: RowStyle
  /// A row that sums up.
  let total: RowStyle

  init(_ workbook: inout Workbook, language: LanguageCode) throws(WorkbookError) {
    banner = try workbook.format(.filled(Palette.alarm, text: .white, size: 12))
    bookTitle = try workbook.format(.heading(size: 22))
    title = try workbook.format(.heading(size: 16))
    heading = try workbook.format(.heading(size: 12))
    aid = try workbook.format(CellStyle { $0.fontColor = Palette.grey })
    label = try workbook.format(.paragraph { $0.fontColor = Palette.grey })
    paragraph = try workbook.format(.paragraph { _ in })
    notice = try workbook.format(.paragraph { $0.backgroundColor = Palette.lilac })
    link = try workbook.format(
      .paragraph {
        $0.fontColor = Palette.plum
        $0.isBold = true
      })
    header = try workbook.format(.header(.left))
    numberHeader = try workbook.format(.header(.right))
    groupHeading = try workbook.format(.filled(Palette.lilac, text: Palette.plum, size: nil))
    groupNumberHeading = try workbook.format(.groupHeading)
    body = try RowStyle(&workbook, language) { _ in }
    detail = try RowStyle(&workbook, language) { $0.indent = 1 }
    total = try RowStyle(&workbook, language) {
      $0.isBold = true
      $0.border = CellBorder(.medium, edges: .top, color: Palette.plum)
    }
  }
}

/// The formats of the rows of one kind, one for each kind of cell.
struct RowStyle {
  /// Text, which breaks into lines.
  let text: CellFormat
  /// `[c]` and `[z]`.
  let marker: CellFormat
  private let numbers: [NumberFormat: CellFormat]

  init(
    _ workbook: inout Workbook, _ language: LanguageCode, _ change: (inout CellStyle) -> Void
  ) throws(WorkbookError) {
    var style = CellStyle {
      $0.vertical = .center
      $0.border = CellBorder(.thin, edges: .bottom, color: Palette.line)
    }
    change(&style)
    text = try workbook.format(
      style.with {
        $0.wrapsText = true
        $0.horizontal = .left
      })
    style.indent = 0
    marker = try workbook.format(
      style.with {
        $0.horizontal = .right
        $0.fontColor = Palette.grey
      })
    var numbers: [NumberFormat: CellFormat] = [:]
    for format in NumberFormat.allCases {
      numbers[format] = try workbook.format(
        style.with { $0.numberFormat = format.code(in: language) })
    }
    self.numbers = numbers
  }

  /// The format of a number.
  subscript(format: NumberFormat) -> CellFormat { numbers[format] ?? text }
}

extension CellStyle {
  fileprivate static func heading(size: Double) -> CellStyle {
    CellStyle {
      $0.fontSizeInPoints = size
      $0.isBold = true
      $0.fontColor = Palette.plum
      $0.vertical = .center
    }
  }

  fileprivate static func filled(
    _ fill: RGBColor, text: RGBColor, size: Double?
  ) -> CellStyle {
    CellStyle {
      $0.fontSizeInPoints = size
      $0.isBold = true
      $0.fontColor = text
      $0.backgroundColor = fill
      $0.vertical = .center
    }
  }

  fileprivate static func paragraph(_ change: (inout CellStyle) -> Void) -> CellStyle {
    CellStyle {
      $0.wrapsText = true
      $0.vertical = .top
      change(&$0)
    }
  }

  fileprivate static func header(_ alignment: HorizontalAlignment) -> CellStyle {
    filled(Palette.plum, text: .white, size: nil).with {
      $0.wrapsText = true
      $0.horizontal = alignment
    }
  }

  fileprivate static let groupHeading = filled(Palette.lilac, text: Palette.plum, size: nil).with {
    $0.wrapsText = true
    $0.horizontal = .right
  }

  fileprivate func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var changed = self
    change(&changed)
    return changed
  }
}
