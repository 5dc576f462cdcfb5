internal import Questionnaires

extension FieldForm {
  /// The form of a questionnaire.
  ///
  /// - Parameter isFilledIn: the institution's values stand in the texts and lists already.
  init(_ questionnaire: Questionnaire, isFilledIn: Bool) {
    var maker = FieldFormMaker(questionnaire, isFilledIn: isFilledIn)
    id = questionnaire.id.rawValue
    version = questionnaire.version
    title = questionnaire.title
    languages = questionnaire.languages
    elements = maker.elements()
    lists = maker.lists
    gaps = maker.gaps
  }
}

/// Lays a questionnaire out as a form.
private struct FieldFormMaker {
  private let questionnaire: Questionnaire
  /// The names of the settings that wait for values.
  private let settings: [String]
  /// The name of the consent question.
  private var consent: QuestionID?
  private var taken: Set<String> = ["meta", "data"]
  private(set) var lists: [FieldForm.List] = []
  private var limited: [QuestionID] = []
  private var demanded: [QuestionID] = []

  init(_ questionnaire: Questionnaire, isFilledIn: Bool) {
    self.questionnaire = questionnaire
    settings = questionnaire.openSettings(isFilledIn: isFilledIn).map(\.name)
    for question in questionnaire.questions {
      taken.insert(question.id.rawValue)
      if let matrix = question.matrix { taken.insert(matrix.id.rawValue) }
      for field in question.recordSet?.questions ?? [] { taken.insert(field.id.rawValue) }
    }
  }

  var gaps: [ConversionGap] {
    (settings.isEmpty ? [] : [.settingsLeft(settings)])
      + (limited.isEmpty ? [] : [.recordLimits(limited)])
      + (demanded.isEmpty ? [] : [.requiredRecords(demanded)])
  }

  mutating func elements() -> [FieldForm.Element] {
    let opening = [note("welcome", questionnaire.welcome), consentQuestion()]
    let sections = questionnaire.sections.map { section($0) }
    let end = [
      note("closing", questionnaire.closing), supportCard(),
      note("attribution", questionnaire.attribution),
    ]
    return opening.compactMap { $0 } + sections + end.compactMap { $0 }
  }

  /// The name, or one like it if a question or anything before has it.
  private mutating func free(_ name: String) -> String {
    var name = name
    while !taken.insert(name).inserted { name += "_" }
    return name
  }

  private mutating func note(_ name: String, _ text: LocalizedText?) -> FieldForm.Element? {
    text.map { FieldForm.Element(name: free(name), kind: .note, label: $0) }
  }

  // MARK: Before and after the questions

  private mutating func consentQuestion() -> FieldForm.Element? {
    guard let consent = questionnaire.consent else { return nil }
    let name = free("consent")
    self.consent = QuestionID(name)
    var list = "consent"
    while questionnaire.hasScale(ScaleID(list)) { list += "_" }
    lists.append(FieldForm.List(name: list, choices: [("yes", consent.yes), ("no", consent.no)]))
    return FieldForm.Element(
      name: name, kind: .one(list), label: consent.text, required: "true()")
  }

  private mutating func supportCard() -> FieldForm.Element? {
    guard let support = questionnaire.support else { return nil }
    let name = free("support")
    let lines = support.lines.enumerated().map { number, line in
      note("support_\(number + 1)", line.label.map { "\($1)\n\(line.text[$0])" })
    }
    let checked = LocalizedText(
      es: "Datos de apoyo verificados:", en: "Support details checked:",
      pt: "Dados de apoio verificados:", fr: "Coordonnées d'aide vérifiées\u{A0}:")
    let notes =
      [note("support_intro", support.intro)] + lines
      + [note("support_checked", support.checked.map { "\(checked[$0])\n\($1)" })]
    return FieldForm.Element(
      name: name, kind: .group(notes.compactMap { $0 }), label: support.title,
      appearance: "field-list")
  }

  // MARK: Questions

  private mutating func section(_ section: Section) -> FieldForm.Element {
    let name = free(section.id.rawValue)
    var inside: [FieldForm.Element] = []
    if let note = note("\(section.id)_note", section.note) { inside.append(note) }
    for rows in section.questions.byMatrix {
      inside += rows.first?.matrix.map { [matrix($0, rows)] } ?? rows.flatMap { elements(of: $0) }
    }
    let agreed = consent.map { Expression.operation(.equal, .answer($0), .text("yes")) }
    return FieldForm.Element(
      name: name, kind: .group(inside), label: section.title,
      relevant: Expression.both(agreed, section.relevance)?.text)
  }

  /// A matrix as one screen, its rows one below the other: with the choices at every row it can
  /// be read on any telephone.
  private mutating func matrix(
    _ matrix: Question.Matrix, _ rows: ArraySlice<Question>
  ) -> FieldForm.Element {
    let hint = note("\(matrix.id)_hint", matrix.hint)
    return FieldForm.Element(
      name: matrix.id.rawValue,
      kind: .group([hint].compactMap { $0 } + rows.flatMap { elements(of: $0) }),
      label: matrix.text, relevant: matrix.ownRelevance?.text, appearance: "field-list")
  }

  /// A question, after the note that a repetition's hint has to be.
  private mutating func elements(of question: Question) -> [FieldForm.Element] {
    let relevant = question.ownRelevance?.text
    let name = question.id.rawValue
    if let set = question.recordSet {
      note(limitsOf: set, of: question)
      var hint = note("\(name)_hint", question.hint)
      hint?.relevant = relevant
      let inside = set.questions.flatMap { elements(of: $0) }
      let repetition = FieldForm.Element(
        name: name, kind: .repetition(inside), label: question.text, relevant: relevant)
      return [hint].compactMap { $0 } + [repetition]
    }
    let constraint = FieldConstraint(question)
    var isLong = false
    if case .text(let most) = question.kind { isLong = most > 200 }
    return [
      FieldForm.Element(
        name: name, kind: kind(question.kind), label: question.text, hint: question.hint,
        relevant: relevant, constraint: constraint.condition,
        constraintMessage: constraint.message(in: questionnaire.languages),
        required: question.required?.text, appearance: isLong ? "multiline" : nil)
    ]
  }

  private mutating func note(limitsOf set: RecordSet, of question: Question) {
    // Every record set has a maximum; only one that was written is missed.
    if set.minimum > 0 || set.maximum != 50 { limited.append(question.id) }
    if question.required != nil { demanded.append(question.id) }
  }

  private mutating func kind(_ kind: Question.Kind) -> FieldForm.Element.Kind {
    switch kind {
    case .one(let scale): .one(list(scale))
    case .several(let scale): .several(list(scale))
    case .integer: .integer
    case .decimal: .decimal
    case .date: .date
    case .text: .text
    case .calculated(let calculation): .calculate(calculation.text)
    case .note, .records: .note
    }
  }

  /// The name of a scale's list, which is added if it is new.
  private mutating func list(_ scale: Scale) -> String {
    let name = scale.id.rawValue
    guard !lists.contains(where: { $0.name == name }) else { return name }
    var choices = scale.choices.map { (code: $0.code.rawValue, label: $0.label) }
    if let run = scale.run, let ends = scale.ends, choices.count >= run.count {
      let last = run.count - 1
      choices[0].label = choices[0].label.map { "\($1) = \(ends.low[$0])" }
      choices[last].label = choices[last].label.map { "\($1) = \(ends.high[$0])" }
    }
    if let setting = scale.setting, settings.contains(setting) {
      var code = String(setting.map { $0.isWhitespace ? "_" : $0 })
      while scale.position(of: ChoiceCode(code)) != nil { code += "_" }
      let label = LocalizedText(
        Dictionary(
          questionnaire.languages.map { ($0, "{{\(setting)}}") }, uniquingKeysWith: { $1 }))
      choices.insert((code, label), at: scale.run?.count ?? 0)
    }
    lists.append(FieldForm.List(name: name, choices: choices))
    return name
  }
}

extension Questionnaire {
  /// Whether a question uses a scale of that name.
  fileprivate func hasScale(_ id: ScaleID) -> Bool {
    allQuestions.contains { $0.scale?.id == id }
  }
}
