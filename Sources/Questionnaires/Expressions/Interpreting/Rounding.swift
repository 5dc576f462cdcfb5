/// `round`, as JavaRosa rounds: on the decimal digits a person sees.
enum Rounding {
  /// To so many places after the point, a half towards plus infinity; beyond 30 places *not a
  /// number*. Before the point (negative places) halves go up and negative numbers are cut, as there.
  static func round(_ number: Double, places: Int) -> Double {
    guard number.isFinite else { return number }
    guard (-30...30).contains(places) else { return .nan }
    if places >= 0 { return ShortestDecimal(number).rounded(places: places) }
    let unit = Power.of(10, Double(-places))
    return ((number / unit) + 0.5).rounded(.towardZero) * unit
  }
}

/// `pow`, without a mathematical library: products and square roots only.
enum Power {
  /// `base` to the power of `exponent`; *not a number* where that is not real.
  static func of(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 { return 1 }
    if base.isNaN || exponent.isNaN { return .nan }
    let size = exponent.magnitude
    let whole = size.rounded(.down)
    if size.isInfinite || whole > 1_100 { return limit(base, exponent, whole) }
    if whole != size, base < 0 { return base.isInfinite ? (exponent > 0 ? .infinity : 0) : .nan }
    let result = product(base, Int(whole)) * root(base, size - whole)
    return exponent < 0 ? 1 / result : result
  }

  private static func product(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }

  /// `base` to a power below 1: the binary digits of the power say which square roots count.
  private static func root(_ base: Double, _ power: Double) -> Double {
    var (result, root, rest) = (1.0, base, power)
    while rest > 0 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }

  /// Powers so large that only 0, 1 and infinity are left, but close to 1.
  private static func limit(_ base: Double, _ exponent: Double, _ whole: Double) -> Double {
    if base.magnitude == 1 {
      if exponent.isInfinite { return .nan }
      return base < 0 && whole.truncatingRemainder(dividingBy: 2) == 1 ? -1 : 1
    }
    if whole < 1e15 {
      let result = product(base, Int(whole))
      return exponent < 0 ? 1 / result : result
    }
    return (base.magnitude > 1) == (exponent > 0) ? .infinity : 0
  }
}
