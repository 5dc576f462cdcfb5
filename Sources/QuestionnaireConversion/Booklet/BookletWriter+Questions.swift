internal import Questionnaires

// A question with its answer boxes; the rows of a matrix as a table.
extension BookletWriter {
  /// A block that never parts over two pages.
  func question(_ block: BookletBlock) -> Body {
    guard let question = block.questions.first else { return Body(keep: "") }
    if let matrix = block.matrix, let scale = question.scale {
      return Body(keep: table(matrix, scale, block))
    }
    return Body(
      keep: asked(question, answer: answer(to: question, followUps: block.followUps)))
  }

  /// The words of a question with its name, then where to answer.
  func asked(_ question: Question, answer: String) -> String {
    let name = question.id.rawValue
    return """
      <div class="q\(question.layoutClass)" id="q-\(Markup.escaped(name))">
      <div><p class="ask"><span class="name">\(Markup.escaped(name))</span> \
      \(text(question.text))\(marks(of: question))</p>
      \(hint(question.hint))</div>\(answer)
      </div>
      """
  }

  func hint(_ hint: LocalizedText?) -> String {
    hint.map { "<p class=\"hint\">\(text($0))</p>\n" } ?? ""
  }

  /// That it is critical, or may not be left blank.
  private func marks(of question: Question) -> String {
    var marks = ""
    if question.isCritical {
      marks += " <span class=\"mark\">\(word(BookletWording.critical))</span>"
    }
    if question.isAlwaysRequired {
      marks += "\u{A0}✱"
    }
    return marks
  }

  /// The boxes of a question by its kind.
  ///
  /// - Parameter inFrame: less room, for a field of a record.
  func answer(to question: Question, followUps: [Question], inFrame: Bool = false) -> String {
    switch question.kind {
    case .one(let scale), .several(let scale):
      choices(of: question, scale, followUps: followUps, inFrame: inFrame)
    case .integer(let minimum, let maximum):
      AnswerBoxes(language: language).number(minimum, maximum, decimals: 0)
    case .decimal(let minimum, let maximum):
      AnswerBoxes(language: language).number(minimum, maximum, decimals: 2)
    case .date(let minimum, let maximum):
      AnswerBoxes(language: language).date(minimum, maximum)
    case .text(let length):
      AnswerBoxes(language: language)
        .text(atMost: length, inFrame: inFrame, isBrief: questionnaire.filledBy == .team)
    case .records, .calculated, .note: ""
    }
  }

  private func choices(
    of question: Question, _ scale: Scale, followUps: [Question], inFrame: Bool
  ) -> String {
    let several = question.mark == .several
    let numbers = several ? [] : (scale.run.map { Array(scale.choices.prefix($0.count)) } ?? [])
    let rest = scale.choices.dropFirst(numbers.count)
    let items = rest.map { each in
      let followUp = followUps.first { $0.specifies?.choice == each.code }
      return choice(each, of: question, several: several, followUp: followUp)
    }
    let blanks = isUnfilled(scale) ? AnswerBoxes(language: language).blankChoices(several) : ""
    let width = rest.map(\.code.rawValue.count).max() ?? 0
    let isFree = followUps.isEmpty && blanks.isEmpty
    let rows = inFrame || !isFree ? nil : rowsInColumns(of: Array(rest), in: question)
    let layout = inFrame ? " flow" : rows == nil ? "" : " columns"
    let style = "--code:\(width)" + (rows.map { ";--rows:\($0)" } ?? "")
    let list =
      rest.isEmpty && blanks.isEmpty
      ? ""
      : """
      <ul class="choices\(layout)" style="\(style)">
      \(blanks)\(items.joined(separator: "\n"))
      </ul>
      """
    return numbers.isEmpty ? list : run(numbers, scale.ends) + list
  }

  /// A list that the institution should have filled in and has not.
  func isUnfilled(_ scale: Scale) -> Bool {
    guard let name = scale.setting else { return false }
    let setting = questionnaire.settings.first { $0.name == name }
    return values[name] == nil && setting?.value == nil
  }

  private func choice(
    _ choice: Choice, of question: Question, several: Bool, followUp: Question?
  ) -> String {
    var label = text(choice.labelBesideCode)
    if several, choice.isExclusive {
      label += " <i>\(word(BookletWording.onlyThis))</i>"
    }
    if let followUp {
      label +=
        " <span class=\"specify\">\(text(followUp.text)) <span class=\"line\"></span> "
        + "<code>\(Markup.escaped(followUp.id.rawValue))</code></span>"
    }
    if !several, let target = directions.after(choice.code, of: question) {
      label += " <span class=\"go\">→ \(word(BookletWording.goTo(name(target))))</span>"
    }
    return "<li><code>\(Markup.escaped(choice.code.rawValue))</code>"
      + "<span class=\"\(several ? "square" : "round")\"></span><span>\(label)</span></li>"
  }

  /// The rows of as many columns as the choices fit in, three at most, read downwards; `nil` if
  /// they need all the width.
  ///
  /// A line has room for about 72 letters; a box with its code and what parts it from the next
  /// takes about 7, a letter of the code four fifths of one.
  private func rowsInColumns(of choices: [Choice], in question: Question) -> Int? {
    let lengths = choices.map { choice in
      let isNoted = question.mark == .several && choice.isExclusive
      let hasArrow =
        question.mark == .one && directions.after(choice.code, of: question) != nil
      return choice.labelBesideCode[language].count + (isNoted ? 14 : 0) + (hasArrow ? 22 : 0) + 7
    }
    let code = (choices.map(\.code.rawValue.count).max() ?? 0) * 8 / 10
    let substantive = choices.count { $0.missing == nil }
    for columns in [3, 2] where choices.count > columns {
      let even = (choices.count + columns - 1) / columns
      // Answers on the left, kinds of no answer on the right.
      let isParted = columns == 2 && substantive >= even && substantive <= even + 1
      let rows = isParted ? substantive : even
      let widths = stride(from: 0, to: lengths.count, by: rows).map {
        (lengths[$0..<min($0 + rows, lengths.count)].max() ?? 0) + code
      }
      if widths.reduce(0, +) <= 72 { return rows }
    }
    return nil
  }

  /// The numbers of a run in a row, its ends named below.
  private func run(_ numbers: [Choice], _ ends: Scale.Ends?) -> String {
    let boxes = numbers.map {
      "<li><code>\(Markup.escaped($0.code.rawValue))</code><span class=\"round\"></span></li>"
    }
    let words = ends.map {
      "<p class=\"ends\"><span>\(text($0.low))</span><span>\(text($0.high))</span></p>"
    }
    return "<div class=\"run\"><ol>\(boxes.joined())</ol>\n\(words ?? "")</div>\n"
  }

  /// A matrix: a row a question, a column a choice.
  private func table(_ matrix: Question.Matrix, _ scale: Scale, _ block: BookletBlock) -> String {
    let several = block.questions.first?.mark == .several
    let longest =
      scale.choices.flatMap { $0.label[language].split(separator: " ") }
      .map(\.count).max() ?? 0
    // 108 mm for all columns; a letter of the heads is about 1.9 mm wide.
    let isNarrow = Double(longest) * 1.9 * Double(scale.choices.count) > 108
    let heads = scale.choices.map {
      "<th scope=\"col\"><span>\(text($0.label))</span><code>\(Markup.escaped($0.code.rawValue))</code></th>"
    }
    let rows = block.questions.map { row in
      """
      <tr id="q-\(Markup.escaped(row.id.rawValue))"><th scope="row">\
      <span class="name">\(Markup.escaped(row.id.rawValue))</span> \
      \(text(row.text))\(hint(row.hint))\(rowCondition(row, matrix))</th>
      \(scale.choices.map { _ in "<td><span class=\"\(several ? "square" : "round")\"></span></td>" }
        .joined())</tr>
      """
    }
    let others = block.followUps.map { text in
      "<p class=\"other\">\(self.text(text.text)) <span class=\"line\"></span> "
        + "<code>\(Markup.escaped(text.id.rawValue))</code></p>"
    }
    return """
      <div class="q matrix" id="q-\(Markup.escaped(matrix.id.rawValue))">
      <p class="ask"><span class="name">\(Markup.escaped(matrix.id.rawValue))</span> \
      \(text(matrix.text))</p>
      \(hint(matrix.hint))<table class="rows\(isNarrow ? " narrow" : "")">
      <thead><tr><td></td>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>\(others.joined())
      </div>
      """
  }

  private func rowCondition(_ row: Question, _ matrix: Question.Matrix) -> String {
    guard let own = row.ownRelevance, own != matrix.ownRelevance else { return "" }
    let words = wording.words(own)
    let only = words.map { BookletWording.onlyIf($0) } ?? written(own)
    return "<p class=\"hint\">\(word(only))</p>"
  }
}

extension Question {
  /// How its block is laid out: a long name above the words, short boxes beside them.
  fileprivate var layoutClass: String {
    let long = id.rawValue.count > 12 ? " long" : ""
    switch kind {
    case .integer, .decimal, .date: return long + " short"
    default: return long
    }
  }
}
