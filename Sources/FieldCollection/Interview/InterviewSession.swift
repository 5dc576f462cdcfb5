public import Questionnaires
public import Responses

/// One person's way through a questionnaire, question by question: a value without a screen.
///
/// Skip logic is decided anew at every step, so going back and changing an answer opens or
/// closes the questions that follow. At a question that takes records, one record at a time can
/// be opened; its fields are then the questions asked.
public struct InterviewSession: Sendable {
  /// What is asked.
  let questionnaire: Questionnaire
  /// The language shown.
  var language: LanguageCode
  private let today: CalendarDate?
  private var main: InterviewPath
  /// The record that is open, 0-based, and the way through it.
  private var open: (place: Int, path: InterviewPath)?

  /// Starts at the first question, or, with answers given before, after the last one answered.
  ///
  /// - Parameter today: the day that `today()` stands for in conditions.
  public init(
    _ questionnaire: Questionnaire, language: LanguageCode, answers given: Answers? = nil,
    today: CalendarDate? = nil
  ) {
    self.questionnaire = questionnaire
    self.language = language
    self.today = today
    let answers = given ?? Answers(to: questionnaire)
    let last = questionnaire.questions.indices.last {
      answers[$0] != nil && questionnaire.questions[$0].isAsked
    }
    // More records may follow those of a draft: their question is asked again.
    let isRecords = last.map { questionnaire.questions[$0].recordSet != nil } ?? false
    let start = (last ?? -1) - (isRecords ? 1 : 0)
    main = InterviewPath(questionnaire.questions, answers: answers, after: start) {
      AnswerChecker.check($0, against: questionnaire, isComplete: $1, today: today)
    }
  }

  /// The question at hand: of the questionnaire, or of the record that is open.
  var question: Question? { open?.path.question ?? main.question }

  /// What there is to read before the question at hand.
  var notes: [Question] { open?.path.notes ?? main.notes }

  /// The answers so far, those of an open record among them.
  var answers: Answers {
    guard let open, let position = main.current else { return main.answers }
    var answers = main.answers
    answers[position] = .records(with(open.path.answers, at: open.place))
    return answers
  }

  /// The answers with skip logic applied.
  var kept: Answers {
    AnswerChecker.check(answers, against: questionnaire, today: today).answers
  }

  /// The answer to the question at hand, if it has one.
  var answerAtHand: Answer? { question.flatMap { (open?.path.answers ?? main.answers)[$0.id] } }

  /// Whether a question at hand needs an answer, the answers before it being what they are.
  func mustAnswer(_ question: Question) -> Bool {
    guard let required = question.required else { return false }
    return Evaluator(main.kept, record: open?.path.kept, today: today).holds(required)
  }

  /// The section of the question at hand, and whether it starts with it.
  var section: (section: Section, number: Int, isFirst: Bool)? {
    guard open == nil, let question = main.question else { return nil }
    let stops = Set(main.stops)
    for (number, section) in questionnaire.sections.enumerated()
    where section.questions.contains(where: { $0.id == question.id }) {
      let first = section.questions.first { asked in
        questionnaire.position(of: asked.id).map { stops.contains($0) } ?? false
      }
      return (section, number + 1, first?.id == question.id)
    }
    return nil
  }

  /// How far along: the number of the question at hand among those asked on this path.
  var progress: (number: Int, of: Int) {
    let path = open?.path ?? main
    let asked = path.stops
    let number = path.current.flatMap { asked.firstIndex(of: $0) }.map { $0 + 1 } ?? asked.count
    return (number, asked.count)
  }

  /// Takes an answer to the question at hand and goes on; or says why not and stays.
  mutating func answer(_ answer: Answer) -> AnswerProblem? { step { $0.answer(answer) } }

  /// Goes on, leaving the question at hand as it is: blank, or with the answer it has; or says
  /// that it needs one and stays.
  mutating func goOn() -> AnswerProblem? { step { $0.goOn() } }

  /// Takes back the answer to the question at hand, and goes on.
  mutating func clear() {
    _ = step {
      $0.clear()
      return nil
    }
  }

  /// Goes to the question before; stays at the first. From the first of a record, closes it.
  mutating func back() {
    guard open != nil else {
      _ = main.back()
      return
    }
    let moved = open?.path.back() ?? false
    if !moved { closeRecord() }
  }

  private mutating func step(_ step: (inout InterviewPath) -> AnswerProblem?) -> AnswerProblem? {
    guard var path = open?.path else { return step(&main) }
    let problem = step(&path)
    open?.path = path
    if path.current == nil { closeRecord() }
    return problem
  }
}

// MARK: - Records

extension InterviewSession {
  /// The number of the record that is open, 1-based.
  var openRecord: Int? { open.map { $0.place + 1 } }

  /// The records of the question at hand.
  var records: [Answers] {
    guard let question = main.question, case .records(let records)? = main.answers[question.id]
    else { return [] }
    return records
  }

  /// Opens a record of the question at hand, 0-based; one past the last is a new one.
  ///
  /// - Returns: `false` if there is no room for it.
  mutating func open(record place: Int) -> Bool {
    guard let set = main.question?.recordSet, (0...records.count).contains(place),
      place < set.maximum
    else { return false }
    let given = place < records.count ? records[place] : Answers(to: set)
    let (outer, today) = (main.kept, today)
    let path = InterviewPath(set.questions, answers: given) {
      AnswerChecker.check(record: $0, of: set, among: outer, isComplete: $1, today: today)
    }
    open = (place, path)
    return path.current != nil
  }

  /// Takes a record out, 0-based.
  mutating func remove(record place: Int) {
    guard let position = main.current, records.indices.contains(place) else { return }
    var left = records
    left.remove(at: place)
    main.answers[position] = left.isEmpty ? nil : .records(left)
  }

  /// Keeps the open record, unless it is blank, and goes back to the question it belongs to.
  private mutating func closeRecord() {
    guard let (place, path) = open, let position = main.current else { return }
    let all = with(path.answers, at: place).filter { !$0.isEmpty }
    main.answers[position] = all.isEmpty ? nil : .records(all)
    open = nil
  }

  private func with(_ record: Answers, at place: Int) -> [Answers] {
    var all = records
    if place < all.count { all[place] = record } else { all.append(record) }
    return all
  }

  /// What keeps the answers from being handed in, if anything; goes to the first such question.
  mutating func goToFirstProblem() -> AnswerProblem? {
    guard let problem = main.problems.first else { return nil }
    if let position = questionnaire.position(of: problem.question) {
      main.current = position
      return problem
    }
    main.current = questionnaire.position(ofOwnerOf: problem.question) ?? main.current
    if let record = problem.record, open(record: record - 1) {
      let field = open?.path.questions.firstIndex { $0.id == problem.question }
      open?.path.current = field
    }
    return problem
  }
}
