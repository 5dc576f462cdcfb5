public import Questionnaires
public import Responses

/// Leads an interview over lines of text: a terminal, or a pipe.
///
/// Every answer is saved as a draft before the next question is shown.
public struct TerminalInterview {
  /// How it ended.
  public enum Outcome: Sendable, Equatable {
    /// The answers were handed in.
    case complete
    /// The person asked for a pause; the draft is saved.
    case paused
    /// The input ended before the last question; the draft is saved.
    case inputEnded
    /// The person does not want to take part; nothing was kept.
    case declined
  }

  /// Keeps what has been answered; called with `true` once, at the end.
  public typealias Save = (_ answers: Answers, _ isComplete: Bool, _ language: LanguageCode) throws
    -> Void

  private var session: InterviewSession
  /// Whether there is something to go on with.
  private var hasDraft: Bool
  /// The matrix whose question was read out last.
  private var shownMatrix: QuestionID?
  private let id: ResponseID
  private let readLine: () -> String?
  private let write: (String) -> Void
  private let save: Save

  /// An interview.
  ///
  /// - Parameter readLine: the next line typed, without its end; `nil` at the end of input.
  public init(
    _ session: InterviewSession, id: ResponseID, readLine: @escaping () -> String?,
    write: @escaping (String) -> Void, save: @escaping Save
  ) {
    self.session = session
    hasDraft = !session.answers.isEmpty
    self.id = id
    self.readLine = readLine
    self.write = write
    self.save = save
  }

  private var language: LanguageCode { session.language }

  /// Runs it from consent to hand-in.
  public mutating func run() throws -> Outcome {
    let questionnaire = session.questionnaire
    say("\(questionnaire.title[language])\n")
    if let welcome = questionnaire.welcome { say(welcome[language] + "\n") }
    if session.answers.isEmpty {
      guard let consents = askConsent() else { return .inputEnded }
      if !consents {
        say(InterviewWording.declined[language])
        sayWhereSupportIs()
        return .declined
      }
    }
    say("\n" + help)
    if let outcome = try askUntilHandedIn() { return outcome }
    try save(session.kept, true, language)
    say("\n" + InterviewWording.stored[language])
    if let closing = questionnaire.closing { say("\n" + closing[language]) }
    sayWhereSupportIs()
    return .complete
  }

  private func askConsent() -> Bool? {
    guard let consent = session.questionnaire.consent else {
      // A team that keeps a record is not asked whether it takes part.
      if session.questionnaire.filledBy == .team { return true }
      return confirm(InterviewWording.consent[language])
    }
    say(consent.text[language])
    let yes = InterviewWording.yes[language]
    say("  \(yes)) \(consent.yes[language])\n  n) \(consent.no[language])")
    return confirm("(\(yes)/n)")
  }

  /// The end of every interview, whatever was answered.
  private func sayWhereSupportIs() {
    guard let card = session.questionnaire.support else { return }
    say("\n── \(card.title[language]) ──")
    if let intro = card.intro { say(intro[language]) }
    for line in card.lines { say("  \(line.label[language]): \(line.text[language])") }
    say("\(FormWording.supportChecked[language]) \(card.checked[language])")
  }

  /// Asks all, then whether to hand in; `nil` once that is wanted and nothing is missing.
  private mutating func askUntilHandedIn() throws -> Outcome? {
    while true {
      while let question = session.question {
        if let outcome = try ask(question) { return outcome }
      }
      for note in session.notes { say("\n" + note.text[language]) }
      guard let handsIn = confirm(InterviewWording.handIn[language]) else {
        return paused(.inputEnded)
      }
      guard handsIn else {
        session.back()
        continue
      }
      guard let problem = session.goToFirstProblem() else { return nil }
      say("\n" + problem.message[language])
    }
  }

  /// Shows a question and deals with one line of reply; an outcome if the interview ends there.
  private mutating func ask(_ question: Question) throws -> Outcome? {
    show(question)
    while true {
      write("> ")
      guard let line = readLine() else { return paused(.inputEnded) }
      let reply = ImportMap.normalized(line)
      switch reply {
      case "?": say(help)
      case "!": return paused(.paused)
      case "<":
        session.back()
        return nil
      case _ where reply.hasPrefix("=") && LanguageCode(reply.dropFirst().lowercased()).isTag:
        changeLanguage(to: String(reply.dropFirst()))
        shownMatrix = nil
        return nil
      case "":
        guard let problem = session.goOn() else { return nil }
        say(problem.message[language] + " " + InterviewWording.leaveAnyway[language])
        show(question, again: true)
      case "-":
        session.clear()
        try saveDraft()
        return nil
      case _ where question.recordSet != nil:
        if try records(reply) { return nil }
      default:
        guard let answer = answer(line, to: question) else { continue }
        if let problem = session.answer(answer) {
          say(problem.message[language])
          continue
        }
        try saveDraft()
        return nil
      }
    }
  }

  /// What a line asks to do with the records of the question at hand; `false` if nothing.
  private mutating func records(_ reply: String) throws -> Bool {
    let isRemoval = reply.hasPrefix("-")
    if let number = Int(isRemoval ? String(reply.dropFirst()) : reply) {
      guard (1...).contains(number), session.records.indices.contains(number - 1) else {
        say(InterviewWording.notAnOption[language])
        return false
      }
      if isRemoval {
        session.remove(record: number - 1)
        try saveDraft()
        return true
      }
      return session.open(record: number - 1)
    }
    switch yesOrNo(reply) {
    case true?:
      if session.open(record: session.records.count) { return true }
      say(InterviewWording.noMoreRecords[language])
      return false
    case false?:
      guard let problem = session.goOn() else { return true }
      say(problem.message[language])
      if let question = session.question { show(question, again: true) }
      return false
    case nil:
      say(InterviewWording.notAnOption[language])
      return false
    }
  }

  private mutating func changeLanguage(to wanted: String) {
    let languages = session.questionnaire.languages
    if let language = LanguageCode.closest(to: wanted, among: languages) {
      session.language = language
    } else {
      let list = languages.map(\.rawValue).joined(separator: ", ")
      say("\(InterviewWording.unknownLanguage[language]) \(list)")
    }
  }

  private var help: String {
    InterviewWording.help(in: language, offering: session.questionnaire.languages)
  }

  /// - Parameter again: whether it was shown just now, with what stands above it.
  private mutating func show(_ question: Question, again: Bool = false) {
    if !again { showWhatIsAbove() }
    let (number, count) = session.progress
    let record = session.openRecord.map { FormWording.record($0)[language] + " · " } ?? ""
    say("\n\(record)\(InterviewWording.question(number, of: count)[language])")
    if let answer = session.answerAtHand { sayWhatIsThere(answer, to: question) }
    showMatrix(of: question)
    let mark = session.mustAnswer(question) ? " (\(FormWording.required[language]))" : ""
    say(question.text[language] + mark)
    if let hint = question.hint { say(hint[language]) }
    sayHow(question)
    if let scale = question.scale { show(scale) }
  }

  /// The head of the section at its first question, and notes.
  private func showWhatIsAbove() {
    if let (section, number, isFirst) = session.section, isFirst {
      let part = InterviewWording.section(number, of: session.questionnaire.sections.count)
      let head = "── \(part[language]) · \(section.title[language])"
      say("\n" + (head.count > 75 ? head : head + " ──"))
      if let note = section.note { say(note[language]) }
    }
    for note in session.notes { say("\n" + note.text[language]) }
  }

  /// The question above the rows of a matrix, once.
  private mutating func showMatrix(of question: Question) {
    defer { shownMatrix = question.matrix?.id }
    guard let matrix = question.matrix, matrix.id != shownMatrix else { return }
    say(matrix.text[language])
    if let hint = matrix.hint { say(hint[language]) }
  }

  private func show(_ scale: Scale) {
    if let run = scale.run, let ends = scale.ends {
      say("  \(run.lowerBound) = \(ends.low[language])")
      say("  \(run.upperBound) = \(ends.high[language])")
    }
    let keys = ChoiceKeys(scale).keys
    let width = keys.map(\.count).max() ?? 0
    let given = session.answerAtHand
    var line = ""
    for (key, choice) in zip(keys, scale.choices) {
      let mark = given.map { $0.includes(choice.code) } ?? false ? "*" : " "
      // The numbers of a run are their own labels: one line holds them all.
      if scale.run != nil, key == choice.label[language] {
        line += " \(mark)\(key)"
        continue
      }
      if !line.isEmpty { say(line) }
      line = ""
      let padding = String(repeating: " ", count: width - key.count)
      let label = key == choice.code.rawValue ? choice.labelBesideCode : choice.label
      say(" \(mark)\(padding)\(key)) \(label[language])")
    }
    if !line.isEmpty { say(line) }
  }

  /// How to write the answer, where the choices do not say it.
  private func sayHow(_ question: Question) {
    switch question.kind {
    case .several: say("(\(InterviewWording.several[language]))")
    case .date(let minimum, let maximum):
      say("(\(InterviewWording.date(minimum?.description, maximum?.description)[language]))")
    case .records(let set): showRecords(set)
    case .one, .integer, .decimal, .text, .calculated, .note: break
    }
  }

  /// The records there are, by the first thing they say, and what can be done.
  private func showRecords(_ set: RecordSet) {
    let records = session.records
    for (place, record) in records.enumerated() {
      let title = AnswerText.title(of: record, set, in: language) ?? ""
      say("  \(place + 1)) \(FormWording.record(place + 1)[language])  \(title)")
    }
    let words = InterviewWording.records(
      records.count, canAdd: records.count < set.maximum)
    say(words[language])
  }

  /// The answer that a line means; `nil`, with a word to the person, if it means none.
  private func answer(_ line: String, to question: Question) -> Answer? {
    switch question.kind {
    case .one(let scale):
      if let code = ChoiceKeys(scale).code(for: ImportMap.normalized(line)[...]) {
        return .choice(code)
      }
      say(InterviewWording.notAnOption[language])
      return nil
    case .several(let scale):
      let parts = line.split { $0 == "," || $0 == ";" || $0.isWhitespace }
      let codes = parts.compactMap { ChoiceKeys(scale).code(for: $0) }
      if !codes.isEmpty, codes.count == parts.count { return .choices(codes) }
      say(InterviewWording.notAnOption[language])
      return nil
    case .integer, .decimal:
      return PlainNumber.read(ImportMap.normalized(line)).map { .number($0) } ?? .text(line)
    case .text: return .text(line)
    case .date: return CalendarDate(ImportMap.normalized(line)).map { .date($0) } ?? .text(line)
    case .records, .calculated, .note: return nil
    }
  }

  private func confirm(_ question: String) -> Bool? {
    say("")
    while true {
      write("\(question) ")
      guard let line = readLine() else { return nil }
      if let reply = yesOrNo(ImportMap.normalized(line)) { return reply }
    }
  }

  private func paused(_ outcome: Outcome) -> Outcome {
    let words = hasDraft ? InterviewWording.paused(id.description) : InterviewWording.nothingYet
    say("\n" + words[language])
    return outcome
  }

  private mutating func saveDraft() throws {
    try save(session.kept, false, language)
    hasDraft = true
  }

  /// Shows an answer that the list of choices cannot mark.
  private func sayWhatIsThere(_ answer: Answer, to question: Question) {
    guard question.scale == nil else { return }
    if let words = AnswerText.words(answer, to: question, in: language) { say("* \(words)") }
  }

  private func say(_ text: String) { write(TerminalLines.broken(text)) }
}
