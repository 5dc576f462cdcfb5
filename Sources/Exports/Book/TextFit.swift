/// How much room texts take in cells, estimated, since programs that open a workbook do not all
/// make rows as high as their texts need.
///
/// The unit is that of column widths: one digit of the normal font. Widths are those of Carlito,
/// which has the metrics of Excel's Calibri, rounded up a little.
enum TextFit {
  /// The width of a line of text.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// How many lines a text takes in a cell of `width`; at least one.
  static func lines(of text: String, in width: Double, isBold: Bool = false) -> Int {
    let room = max(1, (width - 0.5) / (isBold ? 1.1 : 1))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + lines(ofParagraph: $1, in: room) }
  }

  /// The height of a row whose longest text takes so many lines, in points.
  static func height(ofLines lines: Int) -> Double { 15 * Double(lines) + 4 }

  private static func lines(ofParagraph text: Substring, in room: Double) -> Int {
    var lines = 1
    var used = 0.0
    for word in text.split(separator: " ") {
      let length = width(of: word)
      let blank = used == 0 ? 0 : width(of: " ")
      if used + blank + length <= room {
        used += blank + length
      } else {
        lines += used == 0 ? 0 : 1
        lines += Int(length / room)  // a word longer than the line is cut
        used = length.truncatingRemainder(dividingBy: room)
      }
    }
    return lines
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", ".", ",", ":", ";", "'", "|", "!", "[", "]", "i", "í", "j", "l", "I": 0.5
    case "f", "r", "t", "-", "(", ")", "J": 0.68
    case "s", "c", "z", "x", "L", "\"", "/": 0.84
    case "a", "e", "á", "é", "g", "v", "y", "k", "E", "F", "S", "T": 0.98
    case "m", "w", "%", "—": 1.6
    case "M", "W", "@": 1.8
    case "A"..."Z", "Á", "Í", "Ó", "Ú", "Ñ": 1.25
    default: 1.05
    }
  }
}
