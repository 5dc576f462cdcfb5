internal import Questionnaires

/// Gathers what the rows of a form do not say of a questionnaire.
struct CarriedFacts {
  private(set) var sheet = CarriedSheet()
  private let questionnaire: Questionnaire
  private let form: FieldForm
  /// The settings that still wait for values.
  private let open: [Setting]

  init(_ questionnaire: Questionnaire, _ form: FieldForm, isFilledIn: Bool) {
    self.questionnaire = questionnaire
    self.form = form
    open = questionnaire.openSettings(isFilledIn: isFilledIn)
    addHead(isFilledIn)
    addRows()
    addSections()
    for question in questionnaire.allQuestions { add(question) }
    addScales()
  }

  // MARK: The whole

  private mutating func addHead(_ isFilledIn: Bool) {
    sheet[.questionnaire, key: "format"] = CarriedSheet.format
    sheet[.questionnaire, key: "version"] = questionnaire.version
    sheet[.questionnaire, key: "hash"] =
      DefinitionText(questionnaire, isFilledIn: isFilledIn).hash
    sheet[.questionnaire, key: "based_on"] = questionnaire.basedOn?.rawValue
    if questionnaire.filledBy != .respondent {
      sheet[.questionnaire, key: "filled_by"] = questionnaire.filledBy.rawValue
    }
    sheet.note(questionnaire.title, as: .init(subject: .questionnaire, key: "title"))
    for language in questionnaire.languages {
      sheet[.language, name: FieldForm.languageName(language), key: "code"] = language.rawValue
    }
    for setting in open {
      sheet.note(setting.help, as: .init(subject: .setting, name: setting.name, key: "help"))
      sheet.note(setting.sample, as: .init(subject: .setting, name: setting.name, key: "sample"))
    }
  }

  /// What the rows are that are no questions. Their order tells them apart, for names can differ.
  private mutating func addRows() {
    var opening = form.elements[...]
    if questionnaire.welcome != nil { mark(opening.popFirst(), .welcome) }
    if questionnaire.consent != nil { mark(opening.popFirst(), .consent) }
    var end = opening.dropFirst(questionnaire.sections.count)
    if questionnaire.closing != nil { mark(end.popFirst(), .closing) }
    if let support = questionnaire.support { add(support, end.popFirst()) }
    if questionnaire.attribution != nil { mark(end.popFirst(), .attribution) }
    for question in questionnaire.allQuestions { addFollowUp(question) }
  }

  private mutating func mark(_ element: FieldForm.Element?, _ role: CarriedSheet.Role) {
    guard let element else { return }
    sheet[.row, name: element.name, key: "is"] = role.rawValue
  }

  private mutating func addFollowUp(_ question: Question) {
    guard question.specifies != nil else { return }
    sheet[.row, name: question.id.rawValue, key: "is"] = CarriedSheet.Role.followUp.rawValue
  }

  private mutating func add(_ support: SupportCard, _ element: FieldForm.Element?) {
    mark(element, .support)
    var notes = (element?.inside ?? [])[...]
    if support.intro != nil { mark(notes.popFirst(), .supportIntro) }
    for line in support.lines {
      let note = notes.popFirst()
      mark(note, .supportLine)
      let counts = line.label.map { _, label in
        "\(label.split(separator: "\n", omittingEmptySubsequences: false).count)"
      }
      if let note, counts.byLanguage.values.contains(where: { $0 != "1" }) {
        sheet.note(counts, as: .init(subject: .row, name: note.name, key: "label_lines"))
      }
    }
    mark(notes.popFirst(), .supportChecked)
  }

  // MARK: Sections and matrices

  private mutating func addSections() {
    let start = (questionnaire.welcome == nil ? 0 : 1) + (questionnaire.consent == nil ? 0 : 1)
    for (section, element) in zip(questionnaire.sections, form.elements.dropFirst(start)) {
      if element.name != section.id.rawValue {
        sheet[.section, name: element.name, key: "id"] = section.id.rawValue
      }
      if section.role != .opinion {
        sheet[.section, name: element.name, key: "role"] = section.role.rawValue
      }
      var inside = element.inside[...]
      if section.note != nil { mark(inside.popFirst(), .sectionNote) }
      markHints(inside, of: section)
    }
  }

  private mutating func markHints(
    _ elements: ArraySlice<FieldForm.Element>, of section: Section
  ) {
    let matrices = section.questions.compactMap(\.matrix)
    let names = Set(section.questions.map(\.id.rawValue))
    for element in elements {
      if let matrix = matrices.first(where: { $0.id.rawValue == element.name }) {
        mark(element, .matrix)
        if matrix.hint != nil { mark(element.inside.first, .hint) }
      } else if case .note = element.kind, !names.contains(element.name) {
        mark(element, .hint)
      }
    }
  }

  // MARK: Questions

  private mutating func add(_ question: Question) {
    let name = question.id.rawValue
    if question.isReversed { sheet[.question, name: name, key: "reversed"] = "yes" }
    if question.dontKnowCountsAsZero { sheet[.question, name: name, key: "dont_know"] = "zero" }
    if question.isCritical { sheet[.question, name: name, key: "critical"] = "yes" }
    if question.isSensitive { sheet[.question, name: name, key: "sensitive"] = "yes" }
    sheet.note(question.formerly, as: .init(subject: .question, name: name, key: "formerly"))
    addConstraint(of: question)
    guard let set = question.recordSet else { return }
    sheet[.question, name: name, key: "record"] = set.type.rawValue
    sheet[.question, name: name, key: "minimum"] = "\(set.minimum)"
    sheet[.question, name: name, key: "maximum"] = "\(set.maximum)"
    sheet[.question, name: name, key: "required"] = question.required?.text
    sheet[.question, name: name, key: "constraint"] = question.constraint?.condition.text
    sheet.note(
      question.constraint?.message,
      as: .init(subject: .question, name: name, key: "constraint_message"))
  }

  /// The kind's limits and the own condition, which stand in one cell together.
  private mutating func addConstraint(of question: Question) {
    let name = question.id.rawValue
    let written = FieldConstraint(question)
    guard question.recordSet == nil, let condition = written.condition else { return }
    sheet[.question, name: name, key: "constraint_written"] = condition
    let message = written.message(in: questionnaire.languages)
    sheet.note(message, as: .init(subject: .question, name: name, key: "message_written"))
    sheet[.question, name: name, key: "constraint"] = question.constraint?.condition.text
    sheet.note(
      question.constraint?.message,
      as: .init(subject: .question, name: name, key: "constraint_message"))
    switch question.kind {
    case .integer(let minimum, let maximum), .decimal(let minimum, let maximum):
      sheet[.question, name: name, key: "minimum"] = minimum.map { Expression.number($0).text }
      sheet[.question, name: name, key: "maximum"] = maximum.map { Expression.number($0).text }
    case .date(let minimum, let maximum):
      sheet[.question, name: name, key: "minimum"] = minimum?.description
      sheet[.question, name: name, key: "maximum"] = maximum?.description
    case .text(let most): sheet[.question, name: name, key: "maximum_length"] = "\(most)"
    default: break
    }
  }

  // MARK: Scales

  private mutating func addScales() {
    var seen: Set<ScaleID> = []
    for scale in questionnaire.allQuestions.compactMap(\.scale)
    where seen.insert(scale.id).inserted {
      let name = scale.id.rawValue
      if scale.isBipolar { sheet[.scale, name: name, key: "bipolar"] = "yes" }
      if let run = scale.run {
        sheet[.scale, name: name, key: "from"] = "\(run.lowerBound)"
        sheet[.scale, name: name, key: "to"] = "\(run.upperBound)"
        if scale.ends != nil { sheet[.scale, name: name, key: "ends"] = "yes" }
      }
      if let setting = scale.setting, open.contains(where: { $0.name == setting }) {
        sheet[.scale, name: name, key: "setting"] = setting
        addPlaceholder(of: scale)
      }
      for choice in scale.choices { add(choice, of: name) }
    }
  }

  /// The choice that stands for a list an institution has still to give.
  private mutating func addPlaceholder(of scale: Scale) {
    let list = form.lists.first { $0.name == scale.id.rawValue }
    let code = list?.choices.first { choice in
      scale.position(of: ChoiceCode(choice.code)) == nil
    }?.code
    sheet[.scale, name: scale.id.rawValue, key: "placeholder"] = code
  }

  private mutating func add(_ choice: Choice, of list: String) {
    let code = choice.code.rawValue
    sheet[.choice, name: list, choice: code, key: "missing"] = choice.missing?.rawValue
    if choice.isExclusive { sheet[.choice, name: list, choice: code, key: "exclusive"] = "yes" }
    sheet.note(
      choice.specify,
      as: .init(subject: .choice, name: list, choice: code, key: "specify"))
  }
}
