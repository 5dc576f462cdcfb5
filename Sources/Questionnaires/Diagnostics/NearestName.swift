/// Finds what a person probably meant to write.
public enum NearestName {
  /// The candidate closest to `word`: at most a third of its letters inserted, removed,
  /// replaced or swapped (at least one, at most three), case ignored; the first of equals.
  public static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    let limit = min(3, max(1, word.count / 3))
    let wanted = Array(word.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      // Bytes are at least as many as letters, at most four times.
      let bytes = candidate.utf8.count
      guard bytes + limit >= wanted.count, bytes <= 4 * (wanted.count + limit) else { continue }
      let most = (best?.distance ?? limit + 1) - 1
      let letters = Array(candidate.lowercased().unicodeScalars)
      if let distance = distance(wanted, letters, most: most) { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Optimal string alignment distance; `nil` if it is more than `most`.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], most: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var row = last
    for i in 1...left.count {
      row[0] = i
      for j in 1...right.count {
        let change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var cost = min(last[j] + 1, row[j - 1] + 1, change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = cost
      }
      // What comes after is reached from one of the last two rows.
      if min(row.min() ?? 0, last.min() ?? 0) > most { return nil }
      (beforeLast, last, row) = (last, row, last)
    }
    return last[right.count] <= most ? last[right.count] : nil
  }
}
