internal import WorkbookWriting

extension CellStyle {
  /// A title of that size in points.
  static func heading(size: Double) -> CellStyle {
    CellStyle {
      $0.fontSizeInPoints = size
      $0.isBold = true
      $0.fontColor = Palette.plum
      $0.vertical = .center
    }
  }

  /// Heavy text on a colour.
  static func filled(
    _ fill: RGBColor, _ text: RGBColor, _ change: (inout CellStyle) -> Void
  ) -> CellStyle {
    CellStyle {
      $0.isBold = true
      $0.fontColor = text
      $0.backgroundColor = fill
      $0.vertical = .center
      change(&$0)
    }
  }

  /// Text that breaks into lines.
  static func paragraph(_ change: (inout CellStyle) -> Void) -> CellStyle {
    CellStyle {
      $0.wrapsText = true
      $0.horizontal = .left
      $0.vertical = .top
      change(&$0)
    }
  }

  /// A cell of a table's header.
  static func header(_ change: (inout CellStyle) -> Void) -> CellStyle {
    filled(Palette.plum, .white) {
      $0.wrapsText = true
      $0.horizontal = .left
      change(&$0)
    }
  }

  /// A cell of a table's rows.
  static func row(_ change: (inout CellStyle) -> Void) -> CellStyle {
    CellStyle {
      $0.vertical = .center
      $0.wrapsText = true
      $0.border = CellBorder(.thin, edges: .bottom, color: Palette.line)
      change(&$0)
    }
  }

  /// A name at the beginning of a row of words.
  static func name(_ color: RGBColor) -> CellStyle {
    row {
      $0.vertical = .top
      $0.isBold = color == Palette.plum
      $0.fontColor = color
    }
  }

  /// The same style with changes.
  func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var changed = self
    change(&changed)
    return changed
  }
}
