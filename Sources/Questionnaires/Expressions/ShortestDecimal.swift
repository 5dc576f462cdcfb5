/// The shortest decimal digits that read back as the same number: 0.d₁d₂d₃… × 10^exponent.
struct ShortestDecimal {
  private var isNegative: Bool
  /// Without zeros at either end; empty for 0.
  private var digits: [UInt8]
  private var exponent: Int

  /// The digits of a finite number.
  init(_ number: Double) {
    isNegative = number.sign == .minus
    let parts = number.magnitude.description.utf8.split(separator: UInt8(ascii: "e")).map(
      Array.init)
    let mantissa = parts.first ?? []
    let all = mantissa.filter { $0 != UInt8(ascii: ".") }.map { $0 - UInt8(ascii: "0") }
    let point = mantissa.firstIndex(of: UInt8(ascii: "."))
    let whole = point ?? all.count
    let zeros = all.prefix { $0 == 0 }.count
    let written = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
    digits = Array(all.dropFirst(zeros))
    exponent = written + whole - zeros
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }

  private func written(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }

  /// The number without an exponent, and without a point if it is whole.
  var plain: String {
    let sign = isNegative ? "-" : ""
    if digits.isEmpty { return "0" }
    if exponent <= 0 { return "\(sign)0.\(zeros(-exponent))\(written(digits))" }
    let whole = written(digits.prefix(exponent)) + zeros(exponent - digits.count)
    return digits.count <= exponent
      ? sign + whole : "\(sign)\(whole).\(written(digits.dropFirst(exponent)))"
  }

  /// The number as Java writes it: `2.5`, `7.0`, `1.0E-4`, `1.23456785E7`.
  ///
  /// Source: Java SE API, `Double.toString`.
  var java: String {
    if (-2...7).contains(exponent) || digits.isEmpty {
      return plain.utf8.contains(UInt8(ascii: ".")) ? plain : plain + ".0"
    }
    let rest = digits.count > 1 ? written(digits.dropFirst()) : "0"
    return "\(isNegative ? "-" : "")\(written(digits.prefix(1))).\(rest)E\(exponent - 1)"
  }

  /// The number rounded to so many decimal places, a half upwards, towards plus infinity.
  func rounded(places: Int) -> Double {
    let kept = exponent + places
    guard kept < digits.count else { return value }
    guard kept >= 0 else { return 0 }
    var result = self
    result.digits = Array(digits.prefix(kept))
    let rest = digits.dropFirst(kept)
    let isHalf = rest.count == 1 && rest.first == 5
    if isHalf ? !isNegative : (rest.first ?? 0) >= 5 { result.increment() }
    result.trim()
    return result.value
  }

  /// One more in the last place kept.
  private mutating func increment() {
    var place = digits.count - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }

  private var value: Double {
    let magnitude = digits.isEmpty ? 0 : Double("0.\(written(digits))e\(exponent)") ?? .nan
    return isNegative ? -magnitude : magnitude
  }
}
