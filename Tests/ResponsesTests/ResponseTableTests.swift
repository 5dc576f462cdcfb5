import Questionnaires
import Responses
import Testing

@Suite("The table of responses")
struct ResponseTableTests {
  @Test("Blank, not asked, nothing ticked and answered are four things")
  func states() throws {
    var table = ResponseTable(questionnaire: Survey.questionnaire)
    try table.append(json: Array(#"{"first":"no","many":null,"third":null}"#.utf8))
    try table.append(json: Array(#"{"age":30,"first":"si","many":["b"],"words":"x"}"#.utf8))
    try table.append(json: Array(#"{"many":[],"first":"NS"}"#.utf8))
    try table.append(json: Array("{}".utf8))
    #expect(table.count == 4)
    #expect(table.columns[0] == .one([1, 0, 2, ResponseTable.blank]))
    #expect(
      table.columns[1]
        == .several([ResponseTable.hiddenBits, 0b10, ResponseTable.noneTicked, 0]))
    #expect(
      table.columns[2]
        == .one([ResponseTable.hidden] + Array(repeating: ResponseTable.blank, count: 3)))
    guard case .number(let ages, let hidden) = table.columns[3] else {
      Issue.record("age is a number")
      return
    }
    #expect(ages[1] == 30 && ages[0].isNaN && hidden == [false, false, false, false])
    #expect(table.columns[5] == .text([false, true, false, false]))
  }

  @Test(
    "Answers that the questionnaire cannot explain are refused",
    arguments: [#"{"x":1}"#, #"{"first":"SI"}"#, #"{"first":1}"#, #"{"many":["z"]}"#, "[]", "{"])
  func refused(_ json: String) {
    var table = ResponseTable(questionnaire: Survey.questionnaire)
    #expect(throws: ResponseTableError.doesNotFit) { try table.append(json: Array(json.utf8)) }
  }

  @Test("Simulated people obey the questionnaire, and the seed decides everything")
  func simulated() throws {
    var table = ResponseTable(questionnaire: Survey.questionnaire)
    var (one, other) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1))
    let respondent = SimulatedRespondent(Survey.questionnaire)
    for _ in 0..<200 {
      let answers = respondent.answers(using: &one)
      #expect(answers == respondent.answers(using: &other))
      #expect(AnswerChecker.check(answers, against: Survey.questionnaire).problems.isEmpty)
      try table.append(answers)
    }
  }

  @Test("Simulated days and records are within bounds; texts are nobody's; constraints hold")
  func simulatedKinds() throws {
    let minimum = try #require(CalendarDate("2026-02-01"))
    let maximum = try #require(CalendarDate("2026-02-10"))
    let day = Question.Kind.date(minimum: minimum, maximum: maximum)
    let set = RecordSet(
      type: "r",
      questions: [Survey.question("E_d", day), Survey.question("E_t", .text(maximumLength: 9))],
      minimum: 1, maximum: 2)
    let even = Expression.operation(
      .equal, .operation(.modulo, .thisAnswer, .number(2)), .number(0))
    let questionnaire = Questionnaire(
      id: "kinds", version: "1", languages: ["es"], title: Survey.label("k"),
      sections: [
        Section(
          id: "S", title: Survey.label("s"),
          questions: [
            Survey.question("d", day), Survey.question("E", .records(set)),
            Survey.question("t", .text(maximumLength: 9)), Survey.question("n", .note),
            Question(
              id: "i", text: Survey.label("i"), kind: .integer(minimum: 0, maximum: 9),
              constraint: .init(even)),
            Survey.question("sum", .calculated(.operation(.plus, .answer("i"), .number(1)))),
          ])
      ])
    var random = SeededGenerator(seed: 3)
    var counts: Set<Int> = []
    for _ in 0..<200 {
      let answers = SimulatedRespondent(questionnaire).answers(using: &random)
      let checked = AnswerChecker.check(answers, against: questionnaire)
      #expect(checked.problems.isEmpty && checked.answers == answers)
      #expect(answers["t"] == nil && answers["n"] == nil)
      if case .date(let given)? = answers["d"] { #expect((minimum...maximum).contains(given)) }
      if case .records(let records)? = answers["E"] {
        counts.insert(records.count)
        for record in records { #expect(record["E_d"] != nil && record["E_t"] == nil) }
      }
    }
    #expect(counts == [1, 2])
  }
}
