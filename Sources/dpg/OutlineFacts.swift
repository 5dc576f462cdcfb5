import JSONText
import Questionnaires
import Responses

/// What there is to know about a questionnaire before anybody answers it.
struct OutlineFacts {
  /// How a questionnaire reads in one language.
  struct Reading {
    let language: LanguageCode
    let readability: Readability
    let hardest: [(question: Question, readability: Readability)]
  }

  let questionnaire: Questionnaire
  let language: LanguageCode
  /// How many questions the shortest and the longest way ask.
  let asked: Paths.Extent
  /// How many seconds they take.
  let seconds: Paths.Extent
  let readings: [Reading]

  init(_ questionnaire: Questionnaire, language: LanguageCode) {
    self.questionnaire = questionnaire
    self.language =
      questionnaire.languages.contains(language)
      ? language : questionnaire.languages.first ?? language
    let paths = Paths(questionnaire)
    asked = paths.questionsAsked
    let time = AnsweringTime(questionnaire, language: self.language)
    seconds = paths.extent(from: time.secondsForAll) { time.seconds(at: $0) }
    readings = questionnaire.languages.compactMap { language in
      questionnaire.readability(in: language).map {
        Reading(
          language: language, readability: $0,
          hardest: questionnaire.hardestQuestions(in: language))
      }
    }
  }

  /// Questions that a person answers, those inside records apart.
  var questions: Int { questionnaire.questions.count(where: \.isAsked) }
  var scored: Int { questionnaire.questions.count(where: \.looksScored) }
  var sensitive: Int {
    questionnaire.questions.count { $0.role == .sensitive && $0.isAsked }
  }
  var records: Int { questionnaire.questions.count { $0.recordSet != nil } }
  /// Whole minutes of the shortest and the longest way, 1 at least.
  var minutes: (shortest: Int, longest: Int) {
    (max(1, Int((seconds.shortest / 60).rounded())), max(1, Int((seconds.longest / 60).rounded())))
  }

  /// A condition in words, else as written.
  func condition(_ condition: Expression, in record: RecordSet? = nil) -> String {
    ConditionWording(questionnaire, language: language, person: .those, record: record)
      .words(condition).map { OutlineWording.forThose($0)[language] } ?? condition.text
  }
}

extension Question {
  /// Whether it looks as if it were scored: an opinion with an order in its choices, or with
  /// marks that only scoring uses. Only a plan decides.
  var looksScored: Bool {
    guard case .one(let scale) = kind, role == .opinion else { return false }
    return scale.numericRange != nil || scale.isBipolar || isReversed || dontKnowCountsAsZero
      || isCritical
  }
}

extension OutlineFacts {
  /// The same for programs.
  var json: JSONValue {
    .object([
      ("questionnaire", .string(questionnaire.id.rawValue)),
      ("version", .string(questionnaire.version)),
      ("languages", .array(questionnaire.languages.map { .string($0.rawValue) })),
      ("title", .string(questionnaire.title[language])),
      ("questions", .integer(questions)), ("looksScored", .integer(scored)),
      ("sensitive", .integer(sensitive)),
      ("asked", extent(asked.shortest, asked.longest, asked.isExact)),
      (
        "minutes",
        extent(seconds.shortest / 60, seconds.longest / 60, seconds.isExact)
      ),
      ("readability", .array(readings.map(json))),
      ("sections", .array(questionnaire.sections.map(json))),
    ])
  }

  private func extent(_ low: Double, _ high: Double, _ isExact: Bool) -> JSONValue {
    .object([
      ("shortest", .number(low)), ("longest", .number(high)), ("exact", .bool(isExact)),
    ])
  }

  private func json(_ reading: Reading) -> JSONValue {
    .object([
      ("language", .string(reading.language.rawValue)),
      ("formula", .string(Readability.formulas[reading.language] ?? "")),
      ("score", .number(reading.readability.score)),
      ("band", .string(reading.readability.band.rawValue)),
      (
        "hardest",
        .array(
          reading.hardest.map {
            .object([
              ("question", .string($0.question.id.rawValue)),
              ("score", .number($0.readability.score)),
            ])
          })
      ),
    ])
  }

  private func json(_ section: Section) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(section.id.rawValue)), ("title", .string(section.title[language])),
      ("role", .string(section.role.rawValue)),
    ]
    if let relevance = section.relevance { members.append(("relevant", .string(relevance.text))) }
    members.append(("questions", .array(section.questions.map(json))))
    return .object(members)
  }

  private func json(_ question: Question) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(question.id.rawValue)), ("kind", .string(question.kindName)),
      ("text", .string(question.text[language])),
    ]
    if let scale = question.scale {
      members.append(("scale", .string(scale.id.rawValue)))
      members.append(("choices", .integer(scale.choices.count)))
    }
    if let matrix = question.matrix { members.append(("matrix", .string(matrix.id.rawValue))) }
    if let own = question.ownRelevance { members.append(("relevant", .string(own.text))) }
    members.append(("marks", .array(question.marks.map { .string($0.rawValue) })))
    if let set = question.recordSet {
      members.append(("records", .array(set.questions.map(json))))
    }
    return .object(members)
  }
}
