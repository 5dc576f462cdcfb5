import Questionnaires

/// How many people of each group gave each answer to a one-choice question.
struct AnswerCounts: Sendable {
  /// Slots a group, as `AnswerSlot` counts them.
  private let slots: Int
  /// People by group, then by slot.
  private let people: [Int]

  /// Counts the answers of a column by group, row by row of the same table.
  init(_ codes: [Int16], slots: Int, by grouping: Grouping) {
    var people = [Int](repeating: 0, count: slots * grouping.count)
    if grouping.count == 1 {
      for code in codes { people[AnswerSlot.of(code)] += 1 }
    } else {
      for (code, group) in zip(codes, grouping.groups) {
        people[Int(group) * slots + AnswerSlot.of(code)] += 1
      }
    }
    self.slots = slots
    self.people = people
  }

  /// The counts of one group by slot, 0-based.
  func inGroup(_ group: Int) -> ArraySlice<Int> {
    people[group * slots..<(group + 1) * slots]
  }
}
