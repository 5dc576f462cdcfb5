/// Numbers as people type and read them: digits, no exponent.
public enum PlainNumber {
  /// The number that was typed; `nil` unless it is a sign or none, digits, and at most one point or
  /// comma: not for `0x1F`, `1e5`, `inf` or `1.000,5`.
  public static func read(_ typed: some StringProtocol) -> Double? {
    let digits = typed.utf8
    let unsigned = digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") ? 1 : 0
    var text: [UInt8] = []
    var points = 0
    for byte in digits.dropFirst(unsigned) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): text.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        points += 1
        text.append(UInt8(ascii: "."))
      default: return nil
      }
    }
    guard points <= 1, text.count > points,
      let number = Double(String(decoding: text, as: UTF8.self)),
      number.isFinite
    else { return nil }
    return digits.first == UInt8(ascii: "-") ? -number : number
  }

  /// The shortest digits that read back as the same number, `0.00001` rather than `1e-05`.
  public static func text(_ number: Double) -> String { ShortestDecimal(number).plain }
}
