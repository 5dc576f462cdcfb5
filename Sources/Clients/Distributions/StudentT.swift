internal import CDistributions

/// Student's t distribution.
public struct StudentT: Sendable {
  /// Degrees of freedom, > 0; need not be whole.
  public let degreesOfFreedom: Double

  /// The distribution with `degreesOfFreedom` > 0; `nil` otherwise.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The value below which a share of `probability` lies; `nil` outside 0 < probability < 1.
  ///
  /// - Source: Boost.Math 1.74, `students_t`, double precision without promotion.
  public func quantile(_ probability: Double) -> Double? {
    let value = dpg_student_t_quantile(probability, degreesOfFreedom)
    return value.isFinite ? value : nil
  }

  /// The share above `value`, 0...1; `nil` if `value` is not a number.
  public func upperTail(_ value: Double) -> Double? {
    let share = dpg_student_t_upper(value, degreesOfFreedom)
    return share.isFinite ? share : nil
  }
}
