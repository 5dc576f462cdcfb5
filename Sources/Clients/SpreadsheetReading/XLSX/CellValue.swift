/// A cell while it is being read.
struct CellValue {
  /// The value is none of its type.
  struct Bad: Error {}

  /// The row it stands in.
  let row: Int
  /// The column, from 0.
  var column: Int
  /// `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d` (ECMA-376 part 1, 18.18.11).
  var type = "n"
  /// The number of its format.
  var style = 0
  /// Whether there is an `f`.
  var hasFormula = false
  /// What `v` holds; `nil` if there is none.
  var value: String?
  /// What `is` holds.
  var inline = TextItem()

  /// A cell beside another, unless it says where it is.
  init(after column: Int = -1, in row: Int = 0) {
    self.column = column + 1
    self.row = row
  }

  /// The cell as it is told; `nil` if nothing is in it.
  func filled(_ context: SheetContext) throws(Bad) -> SpreadsheetCell? {
    let (text, kind) = try reading(context)
    if !text.isEmpty { return SpreadsheetCell(column: column, text: text, kind: kind) }
    return isUncalculated ? SpreadsheetCell(column: column, text: "", kind: .uncalculated) : nil
  }

  /// Whether a formula without text was never calculated: `str` with an empty `v` is the empty
  /// text that a formula gave, any other type with an empty `v` or none is no value at all.
  private var isUncalculated: Bool { hasFormula && (type != "str" || value == nil) }

  private func reading(
    _ context: SheetContext
  ) throws(Bad) -> (text: String, kind: SpreadsheetCell.Kind) {
    let value = value ?? ""
    switch type {
    case "inlineStr": return (inline.text.isEmpty ? EscapedText.decoded(value) : inline.text, .text)
    case "str": return (EscapedText.decoded(value), .text)
    case "e": return (EscapedText.trimmed(value), .error)
    case "s", "b", "n", "d":
      let value = EscapedText.trimmed(value)
      return value.isEmpty ? ("", .text) : try typed(value, context)
    default: throw Bad()
    }
  }

  private func typed(
    _ value: String, _ context: SheetContext
  ) throws(Bad) -> (text: String, kind: SpreadsheetCell.Kind) {
    switch type {
    case "s":
      guard let index = Int(value), context.sharedTexts.indices.contains(index) else {
        throw Bad()
      }
      return (context.sharedTexts[index], .text)
    case "b":
      switch value {
      case "1", "true": return ("TRUE", .boolean)
      case "0", "false": return ("FALSE", .boolean)
      default: throw Bad()
      }
    case "d": return (value, .date)
    default:
      guard let number = Self.number(value) else { throw Bad() }
      let format = context.formats.indices.contains(style) ? context.formats[style] : .plain
      if format == .plain { return (CellText.text(of: number), .number) }
      let text = CellText.text(of: number, format, startsIn1904: context.startsIn1904)
      return (text, text.contains { $0 == "-" || $0 == ":" } && number >= 0 ? .date : .number)
    }
  }

  /// A number as XML Schema writes one, but no infinity.
  private static func number(_ text: String) -> Double? {
    guard text.utf8.count <= 400,
      text.utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
          UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
          true
        default: false
        }
      }), let number = Double(text), number.isFinite
    else { return nil }
    return number
  }
}
