import Testing

@testable import Analysis

@Suite("Sums and moments")
struct MomentsTests {
  @Test("A sum keeps what rounding loses")
  func compensatedSum() {
    var sum = CompensatedSum()
    for value in [1, 1e100, 1, -1e100] { sum.add(value) }
    #expect(sum.total == 2)
  }

  @Test("A large offset does not spoil the variance")
  func offset() {
    let moments = Moments(of: [4, 7, 13, 16].map { $0 + 1e9 })
    #expect(moments.mean == 1e9 + 10)
    #expect(moments.variance == 30)
  }

  @Test("Not a number is missing")
  func missing() {
    let moments = Moments(of: [.nan, 3, .nan, 5])
    #expect(moments.n == 2 && moments.mean == 4 && moments.variance == 2)
    #expect(Moments(of: [.nan]).mean == nil)
    #expect(Moments(of: []).standardDeviation == nil)
  }
}
