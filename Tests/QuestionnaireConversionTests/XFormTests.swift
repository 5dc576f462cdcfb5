import Questionnaires
import Responses
import Testing

@testable import QuestionnaireConversion

@Suite("Questionnaires as XForms")
struct XFormTests {
  private static let scale = Scale(
    id: "s",
    choices: ["a", "b", "ninguna", "d'os"].map {
      Choice(
        code: ChoiceCode($0), label: LocalizedText(["es": $0]),
        isExclusive: $0 == "ninguna" || $0 == "d'os")
    })

  private static let kinds: [Question.Kind] = [
    .several(scale), .one(scale),
    .integer(minimum: -3, maximum: 4), .integer(minimum: nil, maximum: 2),
    .decimal(minimum: 0.125, maximum: nil), .decimal(minimum: nil, maximum: nil),
    .date(minimum: CalendarDate("2020-02-29"), maximum: CalendarDate("2020-03-02")),
    .date(minimum: nil, maximum: CalendarDate("1999-12-31")),
    .text(maximumLength: 3),
  ]

  private static let conditions = [
    nil, ". != 3", "count-selected(.) < 3 or selected(., 'b')", "string-length(.) != 2",
    ". > date('2020-02-29')", "not(. = 'b')",
  ]

  private static func answers(to kind: Question.Kind) -> [Answer] {
    switch kind {
    case .several(let scale):
      (1..<16).map { bits in
        .choices(scale.choices.map(\.code).enumerated().filter { bits >> $0.0 & 1 == 1 }.map(\.1))
      }
    case .one(let scale): scale.choices.map { .choice($0.code) }
    case .integer: (-5...6).map { .number(Double($0)) }
    case .decimal: [-1, 0, 0.1, 0.125, 0.126, 3, 1e9].map { .number($0) }
    case .date:
      ["1999-12-31", "2000-01-01", "2020-02-28", "2020-02-29", "2020-03-02", "2020-03-03"]
        .compactMap { CalendarDate($0).map { .date($0) } }
    default: ["b", "3", "ab", "abc", "abcd", "ñé"].map { .text($0) }
    }
  }

  @Test("a form takes the answers that the checker takes", arguments: kinds, conditions)
  func constraints(kind: Question.Kind, condition: String?) throws {
    let own = try condition.map { Question.Constraint(try .init(parsing: $0)) }
    let text = LocalizedText(["es": "x"])
    let question = Question(id: "Q", text: text, kind: kind, constraint: own)
    let questionnaire = Questionnaire(
      id: "x", version: "1", languages: ["es"], title: text,
      sections: [Section(id: "S", title: text, questions: [question])])
    let written = FieldConstraint(question)
    #expect((written.condition == nil) == (written.message(in: ["es"]) == nil))
    let constraint = try written.condition.map { try Questionnaires.Expression(parsing: $0) }
    for answer in Self.answers(to: kind) {
      var given = Answers(to: questionnaire)
      given[0] = answer
      let isTaken = AnswerChecker.check(given, against: questionnaire).problems.isEmpty
      let evaluator = Evaluator(Answers(to: questionnaire), this: answer)
      #expect(evaluator.holds(constraint) == isTaken, "\(written.condition ?? "") \(answer)")
    }
  }

  @Test("a condition in a record names its neighbours from there, all else from the root")
  func paths() {
    let text = LocalizedText(["es": "x"])
    let field = { (name: String) in
      FieldForm.Element(name: name, kind: .text, label: text)
    }
    let form = FieldForm(
      id: "x", version: "1", title: text, languages: ["es"],
      elements: [
        .init(
          name: "S",
          kind: .group([
            field("a"), .init(name: "E", kind: .repetition([field("b"), field("c")]), label: text),
            .init(name: "F", kind: .repetition([field("d")]), label: text),
          ]), label: text)
      ], lists: [], gaps: [])
    let paths = XFormPaths(form)
    let written = "${b} = ${a} and sum(${d}) > count(${E}) or ${unknown}"
    let inside = paths.places.first { $0.element.name == "c" }
    let outside = paths.places.first { $0.element.name == "a" }
    #expect(
      inside.map { paths.xpath(written, in: $0) }
        == " ../b  =  /data/S/a  and sum( /data/S/F/d ) > count( /data/S/E ) or ${unknown}")
    #expect(outside.map { paths.xpath("${b}", in: $0) } == " /data/S/E/b ")
  }

  @Test("the same questionnaire is always the same text, and odd texts do not break it")
  func deterministic() {
    for seed in 0..<40 as Range<UInt64> {
      let xml = XFormWriter.write(RandomQuestionnaire.make(seed: seed)).xml
      #expect(xml == XFormWriter.write(RandomQuestionnaire.make(seed: seed)).xml)
      let isFit = xml.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.value >= 32 }
      #expect(isFit, "seed \(seed)")
    }
  }
}
