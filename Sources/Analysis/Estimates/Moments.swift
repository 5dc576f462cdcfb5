/// Count, mean and spread of some numbers.
///
/// Two passes: the mean first, as the distance from the first number, then the squared
/// deviations, both with compensated sums. Numbers that are all equal have a spread of exactly 0.
/// NaN stands for *missing* and is left out.
/// - Source: T. F. Chan, G. H. Golub, R. J. LeVeque, *Algorithms for computing the sample
///   variance*, The American Statistician 37 (1983), two-pass algorithm on shifted data.
struct Moments: Sendable {
  /// Numbers that are not missing.
  private(set) var n = 0
  private var center = 0.0
  private var sum = CompensatedSum()

  /// The moments of all of `values` as one group.
  init(of values: [Double]) {
    self = Self.each(of: values, by: Grouping(everybodyOf: values.count))[0]
  }

  /// The moments of each group of `values`, row by row of the same table.
  static func each(of values: [Double], by grouping: Grouping) -> [Moments] {
    var groups = [Moments](repeating: Moments(), count: grouping.count)
    for (value, group) in zip(values, grouping.groups) where !value.isNaN {
      groups[Int(group)].count(value)
    }
    for group in groups.indices { groups[group].endCounting() }
    for (value, group) in zip(values, grouping.groups) where !value.isNaN {
      groups[Int(group)].addSquare(of: value)
    }
    return groups
  }

  /// `nil` if there is no number.
  var mean: Double? { n > 0 ? center : nil }

  /// Variance with n − 1; `nil` under two numbers.
  var variance: Double? { n > 1 ? sum.total / Double(n - 1) : nil }

  /// Standard deviation with n − 1; `nil` under two numbers.
  var standardDeviation: Double? { variance?.squareRoot() }

  private init() {}

  @inline(__always)
  private mutating func count(_ value: Double) {
    if n == 0 { center = value }
    n += 1
    sum.add(value - center)
  }

  private mutating func endCounting() {
    if n > 0 { center += sum.total / Double(n) }
    sum = CompensatedSum()
  }

  @inline(__always)
  private mutating func addSquare(of value: Double) {
    let deviation = value - center
    sum.add(deviation * deviation)
  }
}
