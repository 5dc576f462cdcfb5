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
    say("\(session.questionnaire.title[language])\n")
    if let welcome = session.questionnaire.welcome { say(welcome[language] + "\n") }
    if session.answers.isEmpty {
      guard let consents = confirm(InterviewWording.consent) else { return .inputEnded }
      if !consents {
        say(InterviewWording.declined[language])
        return .declined
      }
    }
    say("\n\(InterviewWording.help[language])")
    while true {
      while let question = session.question {
        if let outcome = try ask(question) { return outcome }
      }
      guard let handsIn = confirm(InterviewWording.handIn) else { return paused(.inputEnded) }
      if handsIn { break }
      session.back()
    }
    try save(session.kept, true, language)
    say("\n" + InterviewWording.stored[language])
    if let closing = session.questionnaire.closing { say("\n" + closing[language]) }
    return .complete
  }

  /// Shows a question and deals with one line of reply; an outcome if the interview ends there.
  private mutating func ask(_ question: Question) throws -> Outcome? {
    show(question)
    while true {
      write("> ")
      guard let line = readLine() else { return paused(.inputEnded) }
      let reply = ImportMap.normalized(line)
      switch reply {
      case "?": say(InterviewWording.help[language])
      case "!": return paused(.paused)
      case "<":
        session.back()
        return nil
      case _ where reply.hasPrefix("=") && reply.count <= 4:
        changeLanguage(to: LanguageCode(reply.dropFirst().lowercased()))
        return nil
      case "":
        session.goOn()
        return nil
      case "-":
        session.clear()
        try saveDraft()
        return nil
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

  private mutating func changeLanguage(to wanted: LanguageCode) {
    let languages = session.questionnaire.languages
    if languages.contains(wanted) {
      session.language = wanted
    } else {
      let list = languages.map(\.rawValue).joined(separator: ", ")
      say("\(InterviewWording.unknownLanguage[language]) \(list)")
    }
  }

  private func show(_ question: Question) {
    if let (section, number, isFirst) = session.section, isFirst {
      let part = InterviewWording.section(number, of: session.questionnaire.sections.count)
      say("\n── \(part[language]) · \(section.title[language]) ──")
      if let note = section.note { say(note[language]) }
    }
    let (number, count) = session.progress
    say("\n\(InterviewWording.question(number, of: count)[language])")
    if let answer = session.answers[question.id] { sayWhatIsThere(answer) }
    say(question.text[language])
    if let hint = question.hint { say(hint[language]) }
    if case .several = question.kind { say("(\(InterviewWording.several[language]))") }
    guard let scale = question.scale else { return }
    let keys = ChoiceKeys(scale).keys
    let width = keys.map(\.count).max() ?? 0
    let given = session.answers[question.id]
    for (key, choice) in zip(keys, scale.choices) {
      let mark = given.map { $0.includes(choice.code) } ?? false ? "*" : " "
      let padding = String(repeating: " ", count: width - key.count)
      say(" \(mark)\(padding)\(key)) \(choice.label[language])")
    }
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
      if codes.count == parts.count { return .choices(codes) }
      say(InterviewWording.notAnOption[language])
      return nil
    case .integer, .decimal:
      let number = Double(ImportMap.normalized(line).map { $0 == "," ? "." : String($0) }.joined())
      if let number, number.isFinite { return .number(number) }
      say(InterviewWording.notANumber[language])
      return nil
    case .text: return .text(line)
    case .date: return CalendarDate(ImportMap.normalized(line)).map { .date($0) } ?? .text(line)
    case .records, .calculated, .note: return nil
    }
  }

  private func confirm(_ question: LocalizedText) -> Bool? {
    say("")
    while true {
      write("\(question[language]) ")
      guard let line = readLine() else { return nil }
      switch ImportMap.normalized(line).lowercased() {
      case "s", "si", "sí", "y", "yes": return true
      case "n", "no": return false
      default: continue
      }
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
  private func sayWhatIsThere(_ answer: Answer) {
    switch answer {
    case .text(let text): say("* \(text)")
    case .number(let number): say("* \(Int(exactly: number).map(String.init) ?? "\(number)")")
    case .date(let day): say("* \(day)")
    case .choice, .choices, .records: break
    }
  }

  /// Writes text in lines of at most 78 characters, broken between words.
  private func say(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      write(Self.broken(line) + "\n")
    }
  }

  /// A line broken between words; what follows is indented as far as the first line's text.
  private static func broken(_ line: Substring) -> String {
    guard line.count > 78 else { return String(line) }
    let start = line.prefix { $0 == " " }.count
    let indent = line.firstIndex(of: ")").map { line.distance(from: line.startIndex, to: $0) + 2 }
    let margin = String(repeating: " ", count: start > 0 ? min(indent ?? start, 20) : 0)
    var (result, width) = (String(line.prefix(start)), start)
    for word in line.split(separator: " ") {
      if width > start, width + 1 + word.count > 78 {
        result += "\n" + margin
        width = margin.count
      } else if width > start {
        result += " "
        width += 1
      }
      result += word
      width += word.count
    }
    return result
  }
}

extension Answer {
  fileprivate func includes(_ code: ChoiceCode) -> Bool {
    switch self {
    case .choice(let given): given == code
    case .choices(let given): given.contains(code)
    case .number, .text, .date, .records: false
    }
  }
}
