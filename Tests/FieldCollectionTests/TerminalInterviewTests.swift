import FieldCollection
import Foundation
import Questionnaires
import Responses
import Testing

@Suite("Interviews over lines of text")
struct TerminalInterviewTests {
  static func run(
    _ lines: [String], language: LanguageCode = "es", answers: Answers? = nil
  ) throws -> (TerminalInterview.Outcome, RecordedInterview) {
    let session = InterviewSession(
      try Samples.questionnaire(), language: language, answers: answers)
    return try RecordedInterview.run(session, typing: lines)
  }

  @Test("From consent to hand-in; skip logic leaves out what does not apply")
  func complete() throws {
    let (outcome, record) = try Self.run(["s", "2", "1", "30", "hola", "", "s"])
    #expect(outcome == .complete)
    #expect(
      record.saved.last?.answers.canonicalJSON
        == #"{"Q1":"no","Q2":null,"Q3":"1","Q4":30,"Q5":"hola"}"#)
    #expect(record.saved.map(\.isComplete) == [false, false, false, false, true])
    #expect(record.output.contains("Apoyo: 123"))
    #expect(!record.output.contains("¿Temas?"))
  }

  @Test("Codes that count are typed as they are, others by their place; several with commas")
  func keys() throws {
    let (_, record) = try Self.run(["s", "1", "1, 2", "ns", "", "", "2,5", "s"])
    #expect(
      record.saved.last?.answers.canonicalJSON
        == #"{"Q1":"si","Q2":["a","b"],"Q3":"NS","Q6":2.5}"#)
  }

  @Test("A comma alone ticks nothing; a number is digits")
  func strangeReplies() throws {
    let (_, record) = try Self.run(["s", "1", ",", "1", "ns", "", "", "0x1F", "1e3", "2,5", "s"])
    #expect(
      record.saved.last?.answers.canonicalJSON == #"{"Q1":"si","Q2":["a"],"Q3":"NS","Q6":2.5}"#)
    #expect(record.output.components(separatedBy: "no está en la lista").count == 2)
    #expect(record.output.components(separatedBy: "Escriba un número").count == 3)
  }

  @Test("Back, and a changed answer closes what followed from it")
  func back() throws {
    let (_, record) = try Self.run(["s", "1", "1", "<", "<", "2", "2", "", "", "", "s"])
    #expect(record.saved.last?.answers.canonicalJSON == #"{"Q1":"no","Q2":null,"Q3":"2"}"#)
  }

  @Test("Enter keeps an answer that is there; a dash takes it back")
  func keeping() throws {
    let (_, record) = try Self.run(["s", "2", "1", "40", "<", "<", "", "", "<", "-", "", "", "s"])
    #expect(record.saved.last?.answers.canonicalJSON == #"{"Q1":"no","Q2":null,"Q3":"1"}"#)
    #expect(record.output.contains("* 40"))
  }

  @Test("Lines are broken between words")
  func lines() throws {
    let (_, record) = try Self.run(["s", "!"])
    #expect(record.output.split(separator: "\n").allSatisfy { $0.count <= 79 })
  }

  @Test("What cannot be taken is explained and asked again")
  func wrong() throws {
    let (outcome, record) = try Self.run(
      ["s", "9", "1", "1,3", "3", "7", "2", "200", "20", "demasiado largo", "ok", "x", "1", "s"])
    #expect(outcome == .complete)
    #expect(
      record.saved.last?.answers.canonicalJSON
        == #"{"Q1":"si","Q2":["ninguno"],"Q3":"2","Q4":20,"Q5":"ok","Q6":1}"#)
    for sentence in [
      "no está en la lista", "va sola", "entre 0 y 120", "10 caracteres", "Escriba un número",
    ] {
      #expect(record.output.contains(sentence))
    }
  }

  @Test("The language can be changed at any question")
  func language() throws {
    let (_, record) = try Self.run(["s", "=en", "=fr", "1", "", "", "", "", "", "y"])
    #expect(record.output.contains("Did you come?"))
    #expect(record.output.contains("The questionnaire is in: es, en"))
    #expect(record.saved.last?.language == "en")
  }

  @Test("Who does not want to take part leaves nothing")
  func declined() throws {
    let (outcome, record) = try Self.run(["n"])
    #expect(outcome == .declined)
    #expect(record.saved.isEmpty)
  }

  @Test("A pause, or the end of input, keeps a draft that can be gone on with")
  func pause() throws {
    let (outcome, record) = try Self.run(["s", "1", "!"])
    #expect(outcome == .paused)
    #expect(record.output.contains("00112233445566778899aabbccddeeff"))
    #expect(try !Self.run(["s", "!"]).1.output.contains("--resume"))
    #expect(try Self.run(["s", "1"]).0 == .inputEnded)
    #expect(try Self.run([]).0 == .inputEnded)
    let draft = try #require(record.saved.last).answers
    let (end, rest) = try Self.run(["1", "2", "", "", "", "s"], answers: draft)
    #expect(end == .complete)
    #expect(rest.saved.last?.answers.canonicalJSON == #"{"Q1":"si","Q2":["a"],"Q3":"2"}"#)
  }

  @Test("Not handing in goes back to the last question")
  func notYet() throws {
    let (outcome, record) = try Self.run(["s", "2", "", "", "", "1", "n", "2", "s"])
    #expect(outcome == .complete)
    #expect(record.saved.last?.answers.canonicalJSON == #"{"Q1":"no","Q2":null,"Q6":2}"#)
  }
}
