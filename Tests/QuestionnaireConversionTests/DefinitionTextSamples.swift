import Questionnaires
import Responses

/// Makes questionnaires with everything the format has, in odd combinations and with odd texts.
struct RandomQuestionnaire {
  private var numbers: SeededGenerator
  private let languages: [LanguageCode]
  private var scales: [Scale] = []
  private var asked: [Question] = []
  private var count = 0
  /// Whether texts are limited to what a cell of a table and XML can hold as well.
  private let isTame: Bool

  static func make(seed: UInt64, isTame: Bool = false) -> Questionnaire {
    var maker = RandomQuestionnaire(seed: seed, isTame: isTame)
    return maker.questionnaire()
  }

  private init(seed: UInt64, isTame: Bool) {
    numbers = SeededGenerator(seed: seed)
    self.isTame = isTame
    var all: [LanguageCode] = ["es", "en", "pt", "fr", "gn"]
    all.shuffle(using: &numbers)
    languages = Array(all.prefix(Int.random(in: 1...4, using: &numbers)))
  }

  private static let tame = [
    "¿Cuál?", "No", "1", "a: b", "x #y", "- z", "{{ministerio}} y {{contacto}}", "it's \"so\"",
    "<b> & </b>", "Primera línea\n\nTercera línea", "100 % [sí], {no}", "3 personas o más",
    String(repeating: "palabra muy larga ", count: 12) + "fin", "🙂 é\u{301}", "yes", "null",
  ]
  private static let wild = [
    " ", "  a", "a  ", "\n", "\na", "a\n", "a\n\n", " a\nb", "a\n  b\n", "a\n \n", "a\r\nb",
    "a\tb", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}x", "\u{FEFF}", "\u{1FFFE}", "#", "%", "@a", "`",
    "---", "...", "? a", "?", ":", "::", "-", "--- a", "!t", "&a", "*a", "|", ">", "'", "\"", "\\",
    "\\n", "=", "<<", "~", "0x1F", "1e3", "1_000", "2026-01-01", "12:30", "12 h", ".5", "+1", "-1",
    ".inf", "TRUE", "Off", "a:\u{301} b", "a \u{301}#",
    "a  b " + String(repeating: "c ", count: 90),
    String(repeating: "x", count: 150), String(repeating: "d \u{301}e ", count: 60) + "f",
    "uno # dos: tres", "[a]", "a]", "a,b", "\u{FFFD}", "a:b", "http://x.y/z?a=1&b=#c", "}", "{",
    "# no\n# es\n", "key: value\nother: value", "a\u{A0}", "\u{A0}a\nb", "\u{1}\n", "\u{200B}",
  ]

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &numbers) < share
  }

  private mutating func word() -> String {
    let pool = isTame ? Self.tame : Self.tame + Self.wild + Self.wild
    return pool.randomElement(using: &numbers) ?? "x"
  }

  private mutating func wording() -> String {
    let text = chance(0.3) ? word() + word() : word()
    return isTame ? text + " fin" : text
  }

  private mutating func text() -> LocalizedText {
    let one = wording()
    let isSame = chance(0.2)
    var wordings: [LanguageCode: String] = [:]
    for language in languages { wordings[language] = isSame ? one : wording() }
    return LocalizedText(wordings)
  }

  private mutating func maybeText(_ share: Double = 0.4) -> LocalizedText? {
    chance(share) ? text() : nil
  }

  private mutating func name(_ start: String) -> String {
    count += 1
    return "\(start)\(chance(0.2) ? "-" : "")\(count)"
  }

  // MARK: The whole

  private mutating func questionnaire() -> Questionnaire {
    makeScales()
    let sections = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in section() }
    let settings = ["ministerio", "contacto", "unidades", "x y: z"].map {
      Setting(name: $0, help: text(), sample: text())
    }
    return Questionnaire(
      id: "dpg-random", basedOn: chance(0.5) ? "dpg-staff" : nil,
      filledBy: chance(0.5) ? .team : .respondent, version: word(), languages: languages,
      title: text(), welcome: maybeText(), consent: chance(0.5) ? consent() : nil,
      closing: maybeText(), support: chance(0.5) ? support() : nil, attribution: maybeText(),
      settings: settings, sections: sections)
  }

  private mutating func consent() -> Consent { Consent(text: text(), yes: text(), no: text()) }

  private mutating func support() -> SupportCard {
    let lines = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      SupportCard.Line(label: text(), text: text())
    }
    return SupportCard(title: text(), intro: maybeText(), lines: lines, checked: text())
  }

  private mutating func choices(_ codes: [String]) -> [Choice] {
    codes.map {
      Choice(
        code: ChoiceCode($0), label: text(),
        missing: Choice.Missing.allCases.randomElement(using: &numbers),
        isExclusive: chance(0.3))
    }
  }

  private mutating func makeScales() {
    let same = { [languages] (number: Int) in
      LocalizedText(Dictionary(uniqueKeysWithValues: languages.map { ($0, "\(number)") }))
    }
    let run = (0...10).map { Choice(code: ChoiceCode("\($0)"), label: same($0)) }
    let ends = Scale.Ends(low: text(), high: text())
    let other = Choice(code: "otro", label: text(), specify: text())
    let lean = ["-1", "0", "1"].map { Choice(code: ChoiceCode($0), label: text()) }
    scales = [
      Scale(id: "acuerdo5", choices: choices(["1", "2", "007", "si", "no", "NS", "2.5"])),
      Scale(id: "otros", choices: choices(["a", "ninguna"]) + [other]),
      Scale(id: "reparto", choices: lean + choices(["PNC"]), isBipolar: true),
      Scale(id: "once", choices: run + choices(["PNC"]), run: 0...10, ends: ends),
      Scale(id: "unidad", choices: chance(0.5) ? choices(["PNC"]) : [], setting: "unidades"),
    ]
  }

  // MARK: Questions

  private mutating func section() -> Section {
    let relevance = chance(0.4) ? condition() : nil
    var questions: [Question] = []
    for _ in 0..<Int.random(in: 1...7, using: &numbers) {
      let more = chance(0.2) ? matrix(relevance) : element(relevance)
      questions += more
      asked += more
    }
    return Section(
      id: SectionID(name("S")), title: text(), note: maybeText(),
      role: Section.Role.allCases.randomElement(using: &numbers) ?? .opinion,
      relevance: relevance, questions: questions)
  }

  private mutating func matrix(_ relevance: Expression?) -> [Question] {
    let own = chance(0.4) ? condition() : nil
    let matrix = Question.Matrix(
      id: QuestionID(name("M")), text: text(), hint: maybeText(), ownRelevance: own)
    let scale = scales[0]
    return (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      let mine = chance(0.3) ? condition() : nil
      return Question(
        id: QuestionID(name("R")), text: text(), hint: maybeText(), kind: .one(scale),
        isReversed: chance(0.3), isCritical: chance(0.3), isSensitive: chance(0.3),
        relevance: .both(.both(relevance, own), mine), ownRelevance: mine,
        required: requirement(), matrix: matrix)
    }
  }

  private mutating func element(
    _ relevance: Expression?, of record: String = ""
  ) -> [Question] {
    let own = chance(0.4) ? condition() : nil
    let kind = kind(isInRecord: !record.isEmpty, id: "Q\(count + 1)")
    count += 1
    let id = QuestionID("\(record)Q\(count)")
    let (isAsked, isScored) = Self.traits(kind)
    let isSensitive = isAsked && chance(0.2)
    let isNote = kind == .note
    let constraint =
      isAsked && chance(0.4)
      ? Question.Constraint(
        .both(.operation(.notEqual, .thisAnswer, .number(3)), condition()) ?? .thisAnswer,
        message: maybeText(0.6))
      : nil
    let question = Question(
      id: id, text: text(), hint: maybeText(), kind: kind, isReversed: isScored && chance(0.3),
      dontKnowCountsAsZero: isScored && chance(0.3), isCritical: isScored && chance(0.3),
      isSensitive: isSensitive, relevance: .both(relevance, own), ownRelevance: own,
      required: isAsked ? requirement() : nil, constraint: constraint,
      formerly: isNote || !chance(0.2) ? nil : LocalizedText([languages[0]: word()]))
    return [question] + followUps(of: question, relevance)
  }

  private func followUps(of question: Question, _ relevance: Expression?) -> [Question] {
    (question.scale?.choices ?? []).filter { $0.specify != nil }.map { choice in
      let specified = Question.SpecifiedChoice(question: question.id, choice: choice.code)
      let own = Expression.call(.selected, [.answer(question.id), .text(choice.code.rawValue)])
      return Question(
        id: specified.followUp, text: choice.specify ?? choice.label,
        kind: .text(maximumLength: 200), isSensitive: question.isSensitive,
        relevance: .both(relevance, own), ownRelevance: own, specifies: specified)
    }
  }

  /// Whether questions of a kind take answers, and whether they are scored.
  private static func traits(_ kind: Question.Kind) -> (isAsked: Bool, isScored: Bool) {
    switch kind {
    case .one: (true, true)
    case .note, .calculated: (false, false)
    default: (true, false)
    }
  }

  private mutating func kind(isInRecord: Bool, id: String) -> Question.Kind {
    let low = Double(Int.random(in: -5...5, using: &numbers)) / (chance(0.3) ? 8 : 1)
    let ends: (Double?, Double?) = (chance(0.5) ? low : nil, chance(0.5) ? low + 9 : nil)
    let scale = scales.randomElement(using: &numbers) ?? scales[0]
    switch Int.random(in: 0...(isInRecord ? 7 : 9), using: &numbers) {
    case 0, 1: return .one(scale)
    case 2: return .several(scale)
    case 3: return .integer(minimum: ends.0?.rounded(), maximum: ends.1?.rounded())
    case 4: return .decimal(minimum: ends.0, maximum: ends.1)
    case 5:
      let day = CalendarDate(daysSince1970: Int.random(in: 0...30_000, using: &numbers))
      return .date(minimum: chance(0.5) ? day : nil, maximum: nil)
    case 6: return .text(maximumLength: [1, 200, 1_000].randomElement(using: &numbers) ?? 5)
    case 7: return chance(0.5) ? .note : .calculated(condition() ?? .number(1))
    default: return records(of: id)
    }
  }

  private mutating func records(of owner: String) -> Question.Kind {
    let before = asked
    let outer = count
    var questions: [Question] = []
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let more = element(nil, of: "\(owner)_")
      questions += more
      asked += more.filter { $0.specifies == nil }
    }
    asked = before
    count = outer
    return .records(
      RecordSet(
        type: RecordTypeID("tipo-\(owner)"), questions: questions,
        minimum: Int.random(in: 0...1, using: &numbers), maximum: chance(0.5) ? 50 : 7))
  }

  private mutating func requirement() -> Expression? {
    chance(0.3) ? (chance(0.5) ? .call(.alwaysTrue, []) : condition()) : nil
  }

  /// A condition on what is asked before.
  private mutating func condition() -> Expression? {
    let known = asked.filter { question in
      if case .records = question.kind { false } else { question.isAsked }
    }
    guard let question = known.randomElement(using: &numbers) else { return nil }
    guard let code = question.scale?.choices.randomElement(using: &numbers)?.code.rawValue else {
      return .operation(.notEqual, .answer(question.id), .text(isTame ? "a" : "it's: {}\n#"))
    }
    let test = Expression.call(.selected, [.answer(question.id), .text(code)])
    return chance(0.5) ? test : .operation(.or, .call(.not, [test]), .negative(.number(0.125)))
  }
}
