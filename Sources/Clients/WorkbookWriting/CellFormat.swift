internal import CXLSXWriter

/// A style the workbook knows: a number, made once by `Workbook.format(_:)`, cheap to pass on.
public struct CellFormat: Sendable, Hashable {
  /// No style of its own; a link gets Excel's blue, underlined one.
  public static let plain = CellFormat(index: 0)

  let index: Int
}

extension CellStyle {
  /// Whether the library takes the number format whole (it copies 127 bytes, cutting anywhere).
  var hasValidNumberFormat: Bool {
    numberFormat.utf8.count <= 127 && !numberFormat.utf8.contains { $0 < 0x20 }
      && PreparedText(numberFormat, isCell: false).replacedCharacters == 0
  }

  /// Gives a new format of the library everything that differs from the plain style.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let fontSizeInPoints { format_set_font_size(format, min(max(1, fontSizeInPoints), 409)) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if let fontColor { format_set_font_color(format, fontColor.code) }
    if let backgroundColor { format_set_bg_color(format, backgroundColor.code) }
    border?.apply(to: format)
    if wrapsText { format_set_text_wrap(format) }
    if let alignment = horizontal.code { format_set_align(format, UInt8(alignment.rawValue)) }
    if let alignment = vertical.code { format_set_align(format, UInt8(alignment.rawValue)) }
    if indent > 0 { format_set_indent(format, UInt8(min(indent, 15))) }
    if !numberFormat.isEmpty { format_set_num_format(format, numberFormat) }
    if rotationInDegrees != 0 {
      format_set_rotation(format, Int16(min(max(-90, rotationInDegrees), 90)))
    }
  }
}

extension CellStyle.HorizontalAlignment {
  fileprivate var code: lxw_format_alignments? {
    switch self {
    case .general: nil
    case .left: LXW_ALIGN_LEFT
    case .center: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    case .justify: LXW_ALIGN_JUSTIFY
    }
  }
}

extension CellStyle.VerticalAlignment {
  fileprivate var code: lxw_format_alignments? {
    switch self {
    case .bottom: nil
    case .center: LXW_ALIGN_VERTICAL_CENTER
    case .top: LXW_ALIGN_VERTICAL_TOP
    }
  }
}

extension CellBorder {
  fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>) {
    let code = UInt8(line.code.rawValue)
    if edges.contains(.top) { format_set_top(format, code) }
    if edges.contains(.bottom) { format_set_bottom(format, code) }
    if edges.contains(.left) { format_set_left(format, code) }
    if edges.contains(.right) { format_set_right(format, code) }
    if let color { format_set_border_color(format, color.code) }
  }
}

extension CellBorder.Line {
  fileprivate var code: lxw_format_borders {
    switch self {
    case .thin: LXW_BORDER_THIN
    case .medium: LXW_BORDER_MEDIUM
    case .thick: LXW_BORDER_THICK
    case .dotted: LXW_BORDER_DOTTED
    case .dashed: LXW_BORDER_DASHED
    case .double: LXW_BORDER_DOUBLE
    case .hair: LXW_BORDER_HAIR
    }
  }
}
