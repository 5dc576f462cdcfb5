import Questionnaires
import Responses

/// A small questionnaire with every kind of question and skip logic over two steps.
enum Survey {
  static func label(_ text: String) -> LocalizedText { LocalizedText(["es": text, "en": text]) }

  static let yesNo = Scale(
    id: "yesno",
    choices: [
      Choice(code: "si", label: label("sí")), Choice(code: "no", label: label("no")),
      Choice(code: "NS", label: label("no sé"), missing: .dontKnow),
    ])
  static let topics = Scale(
    id: "topics",
    choices: [
      Choice(code: "a", label: label("a")), Choice(code: "b", label: label("b")),
      Choice(code: "none", label: label("none"), isExclusive: true),
    ])

  static func question(
    _ id: QuestionID, _ kind: Question.Kind, if relevance: Expression? = nil
  ) -> Question {
    Question(id: id, text: label(id.rawValue), kind: kind, relevance: relevance)
  }

  static let questionnaire = Questionnaire(
    id: "survey", version: "1", languages: ["es", "en"], title: label("Survey"),
    sections: [
      Section(
        id: "S", title: label("S"),
        questions: [
          question("first", .one(yesNo)),
          question(
            "many", .several(topics), if: .operation(.equal, .answer("first"), .text("si"))),
          question("third", .one(yesNo), if: .call(.selected, [.answer("many"), .text("a")])),
          question("age", .integer(minimum: 0, maximum: 120)),
          question("share", .decimal(minimum: nil, maximum: 1)),
          question("words", .text(maximumLength: 10)),
        ])
    ])

  static func answers(_ given: [QuestionID: Answer]) -> Answers {
    var answers = Answers(to: questionnaire)
    for (id, answer) in given { answers[id] = answer }
    return answers
  }
}
