import JSONText
import Questionnaires
import Responses
import Testing

@Suite("Answers are checked")
struct AnswerCheckerTests {
  func check(_ given: [QuestionID: Answer]) -> (answers: Answers, problems: [AnswerProblem]) {
    AnswerChecker.check(Survey.answers(given), against: Survey.questionnaire)
  }

  @Test("Skip logic hides what is not asked, and what depends on it")
  func skipLogic() {
    let asked = check(["first": .choice("si"), "many": .choices(["a"]), "third": .choice("no")])
    #expect(asked.answers["third"] == .choice("no"))
    let hidden = check(["first": .choice("no"), "many": .choices(["a"]), "third": .choice("no")])
    #expect(hidden.problems.isEmpty)
    #expect(hidden.answers["many"] == nil)
    #expect(hidden.answers.isHidden(at: 1))
    #expect(hidden.answers.isHidden(at: 2))
    #expect(hidden.answers.canonicalJSON == #"{"first":"no","many":null,"third":null}"#)
  }

  struct Wrong: CustomTestStringConvertible {
    let id: QuestionID
    let answer: Answer
    let reason: AnswerProblem.Reason
    var testDescription: String { "\(id) \(reason)" }
  }

  static let wrong = [
    Wrong(id: "first", answer: .choice("SI"), reason: .unknownChoice),
    Wrong(id: "first", answer: .choices(["si"]), reason: .wrongType),
    Wrong(id: "age", answer: .number(1.5), reason: .notWhole),
    Wrong(id: "age", answer: .number(121), reason: .outOfRange(minimum: 0, maximum: 120)),
    Wrong(id: "age", answer: .number(.infinity), reason: .outOfRange(minimum: 0, maximum: 120)),
    Wrong(id: "share", answer: .number(.nan), reason: .outOfRange(minimum: nil, maximum: 1)),
    Wrong(id: "words", answer: .text("12345678901"), reason: .tooLong(10)),
  ]

  @Test("What cannot be taken is named and not kept", arguments: wrong)
  func refused(_ wrong: Wrong) {
    let result = check([wrong.id: wrong.answer])
    #expect(result.problems == [AnswerProblem(question: wrong.id, reason: wrong.reason)])
    #expect(result.answers[wrong.id] == nil)
  }

  @Test("An exclusive choice stands alone; a choice is ticked once")
  func exclusive() {
    let first: [QuestionID: Answer] = ["first": .choice("si")]
    let both = check(first.merging(["many": .choices(["none", "a"])]) { $1 })
    #expect(both.problems.map(\.reason) == [.exclusiveWithOthers])
    let twice = check(first.merging(["many": .choices(["a", "a"])]) { $1 })
    #expect(twice.problems.map(\.reason) == [.repeatedChoice])
    #expect(check(first.merging(["many": .choices(["none"])]) { $1 }).problems.isEmpty)
  }

  @Test("Choices are kept in the scale's order, so that equal answers are equal text")
  func order() {
    let one = check(["first": .choice("si"), "many": .choices(["b", "a"])]).answers
    let other = check(["first": .choice("si"), "many": .choices(["a", "b"])]).answers
    #expect(one.canonicalJSON == other.canonicalJSON)
    #expect(one.canonicalJSON == #"{"first":"si","many":["a","b"]}"#)
  }

  @Test("Characters are counted as a person counts them")
  func characters() {
    #expect(check(["words": .text("ñandú 👩🏽‍💻 é")]).problems.isEmpty)
    #expect(check(["words": .text("   ")]).answers["words"] == nil)
  }

  @Test("Stored answers read back as they were")
  func roundTrip() throws {
    let answers = check([
      "first": .choice("no"), "age": .number(33), "share": .number(0.25), "words": .text("\"ñ\"\n"),
    ]).answers
    let json = try JSONValue(parsing: Array(answers.canonicalJSON.utf8))
    let read = Answers.read(json, for: Survey.questionnaire)
    #expect(read.problems.isEmpty)
    let again = AnswerChecker.check(read.answers, against: Survey.questionnaire)
    #expect(again.answers == answers)
  }

  @Test("Nothing of an answer is printed, dumped or described")
  func silence() {
    let answers = Survey.answers(["words": .text("secreto")])
    var dumped = ""
    dump(answers, to: &dumped)
    dump(Answer.text("secreto"), to: &dumped)
    #expect(!"\(answers) \(Answer.text("secreto")) \(dumped)".contains("secreto"))
    #expect(!String(reflecting: Answer.choice("secreto")).contains("secreto"))
  }
}
