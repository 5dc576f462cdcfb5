import Testing

@testable import Analysis

@Suite("Protection of one line with a published sum")
struct LineProtectionTests {
  /// Every line of `cells` counts out of `values`.
  private static func lines(_ cells: Int, of values: [Int]) -> [[Int]] {
    (0..<cells).reduce([[]]) { lines, _ in
      lines.flatMap { line in values.map { line + [$0] } }
    }
  }

  /// All lines of two and three counts 0...12, and of four and five out of the telling ones.
  private static let all =
    lines(2, of: Array(0...12)) + lines(3, of: Array(0...12))
    + lines(4, of: [0, 1, 2, 3, 4, 5, 6, 9, 12]) + lines(5, of: [0, 1, 2, 4, 5, 6, 12])

  /// The lines that break a rule after protection with threshold 5; the first few are enough.
  private static func violations(
    hidingZeros: Bool, _ holds: (LineProtection) -> Bool
  ) -> [[Int]] {
    let broken = all.filter {
      !holds(LineProtection($0, threshold: 5, hidingZeros: hidingZeros))
    }
    return Array(broken.prefix(5))
  }

  @Test("No count under the threshold is shown", arguments: [false, true])
  func primary(hidingZeros: Bool) {
    let broken = Self.violations(hidingZeros: hidingZeros) { line in
      zip(line.counts, line.hidden).allSatisfy { count, reason in
        let isSmall = count < 5 && (count > 0 || hidingZeros)
        return (reason == .primary) == isSmall
      }
    }
    #expect(broken == [])
  }

  @Test("Hidden cells are several and hold the threshold, or nobody is left to see")
  func complementary() {
    for hidingZeros in [false, true] {
      let broken = Self.violations(hidingZeros: hidingZeros) { line in
        let hidden = zip(line.counts, line.hidden).filter { $0.1 != nil }.map(\.0)
        let seesNobody = zip(line.counts, line.hidden).allSatisfy { $1 != nil || $0 == 0 }
        return hidden.isEmpty || seesNobody || hidden.count > 1 && hidden.reduce(0, +) >= 5
      }
      #expect(broken == [])
    }
  }

  @Test("With the threshold in the line, one hidden cell is never alone")
  func neverAlone() {
    let broken = Self.violations(hidingZeros: false) { line in
      line.counts.reduce(0, +) < 5 || line.isSafe
    }
    #expect(broken == [])
  }

  @Test("No more is hidden than needed: without its largest complement a line is not safe")
  func noMoreThanNeeded() {
    let broken = Self.violations(hidingZeros: false) { line in
      let cells = line.counts.indices.filter { line.hidden[$0] != nil }
      let complements = cells.filter { line.hidden[$0] == .complementary }
      guard let last = complements.max(by: { line.counts[$0] < line.counts[$1] }) else {
        return true
      }
      let others = cells.filter { $0 != last }
      return others.count == 1 || others.reduce(0) { $0 + line.counts[$1] } < 5
    }
    #expect(broken == [])
  }

  @Test("Of equal counts the first is taken")
  func ties() {
    let line = LineProtection([7, 3, 7, 9], threshold: 5, hidingZeros: false)
    #expect(line.hidden == [.complementary, .primary, nil, nil])
  }

  @Test("Two small cells that together are still too few take a third with them")
  func smallSum() {
    let line = LineProtection([1, 20, 2, 8], threshold: 5, hidingZeros: false)
    #expect(line.hidden == [.primary, nil, .primary, .complementary])
  }

  @Test("Zeros are shown or hidden as asked")
  func zeros() {
    #expect(
      LineProtection([0, 20, 9], threshold: 5, hidingZeros: false).hidden == [nil, nil, nil])
    #expect(
      LineProtection([0, 20, 9], threshold: 5, hidingZeros: true).hidden
        == [.primary, nil, .complementary])
  }

  @Test("What is hidden for another reason counts as hidden")
  func forced() {
    let line = LineProtection([30, 20, 9], threshold: 5, hiding: [nil, .primary, nil])
    #expect(line.hidden == [nil, .primary, .complementary])
  }

  @Test("Threshold 0 hides nothing")
  func noThreshold() {
    let line = LineProtection([0, 1, 2], threshold: 0, hidingZeros: true)
    #expect(line.hidden == [nil, nil, nil])
  }
}
