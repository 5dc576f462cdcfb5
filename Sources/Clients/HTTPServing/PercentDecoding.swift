/// Returns the text that percent-encoded bytes stand for; never fails (`HTTPQuery` says how).
func percentDecoded(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool = false) -> String {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(bytes.count)
  var rest = bytes
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let value = hexadecimalValue(rest.prefix(2)) {
      rest = rest.dropFirst(2)
      decoded.append(value)
    } else {
      decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

/// Returns the value of two hexadecimal digits, `nil` for anything else.
private func hexadecimalValue(_ digits: ArraySlice<UInt8>) -> UInt8? {
  guard
    digits.count == 2,
    let high = digits.first.flatMap(hexadecimalDigit),
    let low = digits.last.flatMap(hexadecimalDigit)
  else { return nil }
  return high << 4 | low
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  default: nil
  }
}
