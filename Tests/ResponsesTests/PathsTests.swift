import Questionnaires
import Responses
import Testing

@Suite("Shortest and longest path")
struct PathsTests {
  static func text(_ text: String) -> LocalizedText {
    LocalizedText(es: text, en: text, pt: text, fr: text)
  }

  static func scale(_ codes: String...) -> Scale {
    Scale(id: "s", choices: codes.map { Choice(code: ChoiceCode($0), label: text($0)) })
  }

  static func question(
    _ id: QuestionID, _ kind: Question.Kind, if condition: String? = nil, required: Bool = false
  ) throws -> Question {
    Question(
      id: id, text: text("?"), kind: kind,
      relevance: try condition.map { try Expression(parsing: $0) },
      required: required ? .call(.alwaysTrue, []) : nil)
  }

  static func questionnaire(_ questions: [Question]) -> Questionnaire {
    Questionnaire(
      id: "q", version: "1", languages: ["es"], title: text("Q"),
      sections: [Section(id: "S", title: text("S"), questions: questions)])
  }

  static func extent(_ questions: [Question], limit: Int = 300_000) -> Paths.Extent {
    Paths(questionnaire(questions), limit: limit).questionsAsked
  }

  let yesNo = Question.Kind.one(scale("si", "no"))
  let number = Question.Kind.integer(minimum: 0, maximum: 100)

  @Test("a chain, and two branches of which one only is taken")
  func chains() throws {
    let questions = [
      try Self.question("A", yesNo), try Self.question("B", yesNo, if: "${A} = 'si'"),
      try Self.question("C", yesNo, if: "${B} = 'si'"),
      try Self.question("D", yesNo, if: "${A} = 'no'"), try Self.question("E", yesNo),
    ]
    // A blank leaves A and E; A, B, C and E are the most.
    let extent = Self.extent(questions)
    #expect((extent.shortest, extent.longest) == (2, 4))
    #expect(extent.isExact)
  }

  @Test("what is required is not left blank")
  func required() throws {
    let questions = [
      try Self.question("A", yesNo, required: true),
      try Self.question("B", yesNo, if: "${A} = 'si'"),
      try Self.question("C", yesNo, if: "${A} = 'no'"),
    ]
    let extent = Self.extent(questions)
    #expect((extent.shortest, extent.longest) == (2, 2))
  }

  @Test(
    "conditions on numbers, texts, several choices, records and computed values",
    arguments: [
      ("${N} > 3", 5.0, true), ("${N} > 3 and ${N} < 4", 4, true), ("${N} = 100", 5, true),
      ("${N} > 100", 4, true), ("${T} != ''", 5, true), ("${T} = 'abc'", 5, true),
      ("selected(${K}, 'a') and selected(${K}, 'b') and not(selected(${K}, 'c'))", 5, true),
      ("count-selected(${K}) = 3", 5, true), ("count-selected(${K}) = 4", 4, true),
      ("${N} * 2 > 150", 5, false), ("string-length(${T}) > 0", 5, false),
      ("count(${R}) > 2", 5, true), ("count(${R}) > 3", 4, true),
    ])
  func kinds(condition: String, longest: Double, isExact: Bool) throws {
    let records = RecordSet(type: "r", questions: [], minimum: 0, maximum: 3)
    let extent = Self.extent([
      try Self.question("N", number), try Self.question("T", .text(maximumLength: 9)),
      try Self.question("K", .several(Self.scale("a", "b", "c"))),
      try Self.question("R", .records(records)), try Self.question("X", yesNo, if: condition),
    ])
    #expect((extent.shortest, extent.longest) == (4, longest))
    #expect(extent.isExact == isExact)
  }

  @Test("computed values are worked out on the way")
  func computed() throws {
    let sum = try Expression(
      parsing: "if(${A} = 'si', 1, 0) + if(${B} = 'si', 1, 0) + if(${C} = 'si', 1, 0)")
    let extent = Self.extent([
      try Self.question("A", yesNo), try Self.question("B", yesNo), try Self.question("C", yesNo),
      try Self.question("Z", .calculated(sum)),
      try Self.question("X", yesNo, if: "${Z} >= 3"),
      try Self.question("Y", yesNo, if: "${Z} < 1"),
    ])
    #expect((extent.shortest, extent.longest, extent.isExact) == (3, 4, true))
  }

  @Test("independent gates are done apart: forty of them take no time")
  func factorised() throws {
    let questions = try (0..<40).flatMap { number in
      [
        try Self.question(QuestionID("G\(number)"), yesNo),
        try Self.question(QuestionID("F\(number)"), yesNo, if: "${G\(number)} = 'si'"),
      ]
    }
    let extent = Self.extent(questions)
    #expect((extent.shortest, extent.longest, extent.isExact) == (40, 80, true))
  }

  @Test("beyond the limit it says so")
  func limited() throws {
    let gates = (0..<12).map { "G\($0)" }
    let all = gates.map { "${\($0)} = 'si'" }.joined(separator: " and ")
    let questions =
      try gates.map { try Self.question(QuestionID($0), yesNo) }
      + [try Self.question("X", yesNo, if: all)]
    // A tree of twelve forks: 2¹³ − 1 questions are decided on its 4 096 ways.
    #expect(Self.extent(questions) == Self.extent(questions, limit: 8_191))
    #expect(Self.extent(questions).longest == 13)
    #expect(!Self.extent(questions, limit: 8_190).isExact)
  }

  // Went through all questions for each question of each way: this took minutes.
  @Test("a long chain ends, with the first way gone to its end", .timeLimit(.minutes(1)))
  func longChain() throws {
    let questions = try (0..<2_000).map { number in
      try Self.question(
        QuestionID("Q\(number)"), yesNo, if: number == 0 ? nil : "${Q\(number - 1)} != ''")
    }
    let extent = Self.extent(questions)
    #expect(extent.shortest >= 1 && extent.longest <= 2_000)
    #expect(Self.extent(questions, limit: 1).longest >= 1)
  }

  @Test("the same as trying every answer through the checker", arguments: 0..<60)
  func oracle(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let kinds: [Question.Kind] = [yesNo, .several(Self.scale("si", "no", "x"))]
    var questions: [Question] = []
    for number in 0..<4 {
      let condition = (0..<number).map { _ in Int.random(in: 0..<number, using: &random) }
        .prefix(Int.random(in: 0...2, using: &random)).map { gate in
          let code = Bool.random(using: &random) ? "si" : "no"
          let tests = [
            "selected(${Q\(gate)}, '\(code)')", "not(selected(${Q\(gate)}, '\(code)'))",
            "${Q\(gate)} != ''", "${Q\(gate)} = '\(code)'",
          ]
          return tests.randomElement(using: &random) ?? ""
        }.joined(separator: Bool.random(using: &random) ? " and " : " or ")
      let kind = kinds.randomElement(using: &random) ?? yesNo
      questions.append(
        try Self.question(
          QuestionID("Q\(number)"), kind, if: condition.isEmpty ? nil : condition,
          required: Int.random(in: 0..<4, using: &random) == 0))
    }
    let questionnaire = Self.questionnaire(questions)
    let extent = Paths(questionnaire).questionsAsked
    let counts = Self.everyWay(questionnaire)
    #expect(extent.isExact)
    #expect(extent.shortest == Double(counts.min() ?? -1))
    #expect(extent.longest == Double(counts.max() ?? -1))
  }

  /// How many questions are asked with every combination of answers that can be complete.
  static func everyWay(_ questionnaire: Questionnaire) -> [Int] {
    var ways = [Answers(to: questionnaire)]
    for (position, question) in questionnaire.questions.enumerated() {
      let codes = question.scale?.choices.map(\.code) ?? []
      let answers: [Answer] =
        if case .several = question.kind {
          (0..<(1 << codes.count)).map { bits in
            .choices(codes.indices.filter { bits >> $0 & 1 == 1 }.map { codes[$0] })
          }
        } else {
          codes.map { .choice($0) }
        }
      ways += ways.flatMap { way in
        answers.map { answer in
          var more = way
          more[position] = answer
          return more
        }
      }
    }
    return ways.compactMap { way in
      let (kept, problems) = AnswerChecker.check(way, against: questionnaire, isComplete: true)
      guard problems.isEmpty else { return nil }
      return questionnaire.questions.indices.count { !kept.isHidden(at: $0) }
    }
  }
}
