import Questionnaires
import Testing

/// Worked out by hand: 238 words are read in 60 seconds, 119 in 30.
@Suite("How long a questionnaire takes")
struct AnsweringTimeTests {
  private static func words(_ count: Int) -> LocalizedText {
    LocalizedText(["es": Array(repeating: "uno", count: count).joined(separator: " ")])
  }

  /// Two choices of one word each.
  private static let scale = Scale(
    id: "s", choices: ["1", "2"].map { Choice(code: ChoiceCode($0), label: words(1)) })

  private static func question(
    _ count: Int, _ kind: Question.Kind, hint: Int? = nil, matrix: Question.Matrix? = nil
  ) -> Question {
    Question(id: "Q", text: words(count), hint: hint.map(words), kind: kind, matrix: matrix)
  }

  private static func seconds(_ sections: [Question]...) -> [Double] {
    let questionnaire = Questionnaire(
      id: "q", version: "1", languages: ["es"], title: words(1),
      sections: sections.map { Section(id: "S", title: words(1), questions: $0) })
    let time = AnsweringTime(questionnaire, language: "es")
    return questionnaire.questions.indices.map { time.seconds(at: $0).rounded(toPlaces: 6) }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kind: Question.Kind
    /// Seconds besides those of reading.
    let answering: Double

    init(_ description: String, _ kind: Question.Kind, _ answering: Double) {
      testDescription = description
      self.kind = kind
      self.answering = answering
    }
  }

  static let cases = [
    Case("a whole number", .integer(minimum: nil, maximum: nil), 6),
    Case("a number", .decimal(minimum: nil, maximum: nil), 6),
    Case("a day", .date(minimum: nil, maximum: nil), 8),
    Case("a text", .text(maximumLength: 200), 15),
    Case("a long text", .text(maximumLength: 201), 45),
    Case("a note", .note, 0),
  ]

  @Test("A kind of answer takes its seconds, on top of reading", arguments: cases)
  func kinds(_ testCase: Case) {
    #expect(Self.seconds([Self.question(238, testCase.kind)]) == [60 + testCase.answering])
    #expect(
      Self.seconds([Self.question(119, testCase.kind, hint: 119)]) == [60 + testCase.answering])
  }

  @Test("A computed value takes nobody any time")
  func calculated() throws {
    let kind = Question.Kind.calculated(try Expression(parsing: "1 + 1"))
    #expect(Self.seconds([Self.question(238, kind)]) == [0])
  }

  @Test("The choices of a scale are read once a section; one takes 4 seconds, several take 6")
  func scales() {
    let first = Self.question(236, .one(Self.scale))
    let again = Self.question(238, .several(Self.scale))
    #expect(Self.seconds([first, again], [first]) == [64, 66, 64])
  }

  @Test("The head of a matrix is read with its first row; a row takes 3 seconds")
  func matrix() {
    let matrix = Question.Matrix(id: "M", text: Self.words(119))
    let rows = [117, 119].map { Self.question($0, .one(Self.scale), matrix: matrix) }
    #expect(Self.seconds(rows) == [63, 33])
  }

  @Test("Of records the fewest allowed are counted, and at least one")
  func records() {
    let fields = [
      Self.question(119, .integer(minimum: nil, maximum: nil)),
      Self.question(117, .one(Self.scale)),
    ]
    // One record: 30 + 6 for the number, 30 + 4 for the choice.
    for (minimum, records) in [(0, 1.0), (1, 1), (3, 3)] {
      let set = RecordSet(type: "r", questions: fields, minimum: minimum)
      #expect(Self.seconds([Self.question(238, .records(set))]) == [60 + 70 * records])
    }
  }

  @Test("Everybody reads title, welcome, consent, closing, and the heads of sections")
  func all() {
    let questionnaire = Questionnaire(
      id: "q", version: "1", languages: ["es"], title: Self.words(10), welcome: Self.words(100),
      consent: Consent(text: Self.words(60), yes: Self.words(4), no: Self.words(4)),
      closing: Self.words(20),
      sections: [
        Section(
          id: "S", title: Self.words(10), note: Self.words(30),
          questions: [Self.question(50, .note)])
      ])
    let time = AnsweringTime(questionnaire, language: "es")
    #expect(time.secondsForAll.rounded(toPlaces: 6) == 60)
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    return (self * factor).rounded() / factor
  }
}
