import Distributions
import Testing

/// Quantiles that R 4.2.2 gives: `sprintf("%.17g", qt(p, df))`.
private let quantiles: [(degreesOfFreedom: Double, at975: Double, at995: Double)] = [
  (1, 12.706204736174694, 63.656741162871526),
  (2, 4.3026527297494619, 9.9248432009182892),
  (3, 3.1824463052837078, 5.8409093097333544),
  (4, 2.7764451051977934, 4.6040948713499921),
  (5, 2.5705818356363137, 4.0321429835552287),
  (9, 2.2621571627982049, 3.2498355415921254),
  (10, 2.2281388519862739, 3.16927267261695),
  (29.5, 2.0437249667721229, 2.7531332702563245),
  (30, 2.0422724563012378, 2.7499956535672254),
  (99, 1.9842169515864172, 2.6264054572808275),
  (100, 1.9839715185235516, 2.6258905214380182),
  (482, 1.9648978809134838, 2.5860677462074482),
  (99999, 1.9599877077718442, 2.5758784704000521),
]

/// Upper tails that R 4.2.2 gives: `pt(t, df, lower.tail = FALSE)`.
private let tails: [(t: Double, degreesOfFreedom: Double, share: Double)] = [
  (2, 5, 0.0509697394149291),
  (-1.3, 12.5, 0.891468994682856),
  (40, 3, 1.71903403945793e-05),
  (0, 7, 0.5),
  (2.4319414892200912, 431.8793747004507, 0.0154236443279452 / 2),
]

private func agrees(_ found: Double?, _ expected: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= 1e-11 * abs(expected)
}

@Suite("Student's t")
struct StudentTTests {
  @Test("Quantiles agree with R qt")
  func quantile() throws {
    for row in quantiles {
      let t = try #require(StudentT(degreesOfFreedom: row.degreesOfFreedom))
      #expect(agrees(t.quantile(0.975), row.at975), "df \(row.degreesOfFreedom)")
      #expect(agrees(t.quantile(0.025), -row.at975), "df \(row.degreesOfFreedom)")
      #expect(agrees(t.quantile(0.995), row.at995), "df \(row.degreesOfFreedom)")
    }
  }

  @Test("Upper tails agree with R pt")
  func upperTail() throws {
    for row in tails {
      let t = try #require(StudentT(degreesOfFreedom: row.degreesOfFreedom))
      #expect(agrees(t.upperTail(row.t), row.share), "t \(row.t)")
    }
  }

  @Test("No degrees of freedom, no distribution", arguments: [0, -1, .nan, .infinity])
  func degreesOfFreedom(_ value: Double) {
    #expect(StudentT(degreesOfFreedom: value) == nil)
  }

  @Test("No quantile outside 0 < p < 1", arguments: [0, 1, -0.1, 1.1, .nan])
  func probability(_ value: Double) throws {
    let t = try #require(StudentT(degreesOfFreedom: 5))
    #expect(t.quantile(value) == nil)
  }

  @Test("Nothing lies above what is not a number")
  func notANumber() throws {
    let t = try #require(StudentT(degreesOfFreedom: 5))
    #expect(t.upperTail(.nan) == nil)
  }
}
