/// A sum that carries along what rounding lost, so that the order of the people hardly matters.
///
/// - Source: A. Neumaier, *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
///   Summen*, ZAMM 54 (1974), algorithm IV.
struct CompensatedSum: Sendable {
  private var sum = 0.0
  private var lost = 0.0

  /// Adds a finite number.
  @inline(__always)
  mutating func add(_ value: Double) {
    let next = sum + value
    lost += sum.magnitude >= value.magnitude ? (sum - next) + value : (value - next) + sum
    sum = next
  }

  /// The sum so far.
  var total: Double { sum + lost }
}
