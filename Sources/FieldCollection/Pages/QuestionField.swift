internal import Questionnaires
internal import Responses

/// One question of the form, with its label, hint, problem and what was answered.
struct QuestionField {
  let question: Question
  let number: Int
  let language: LanguageCode
  let answer: Answer?
  let problem: AnswerProblem?

  private var name: String { "q-\(question.id)" }

  var html: String {
    switch question.kind {
    case .one(let scale): choices(scale, type: "radio")
    case .several(let scale): choices(scale, type: "checkbox")
    case .integer, .decimal: field(number: true)
    case .text, .date: field(number: false)
    case .note: "<p>\(HTML.escaped(question.text[language]))</p>"
    case .records, .calculated: ""
    }
  }

  private var label: String {
    "<span class=\"number\">\(number).</span>\(HTML.escaped(question.text[language]))"
  }

  private var hints: [String] {
    var hints = question.hint.map { [$0[language]] } ?? []
    switch question.kind {
    case .several where question.hint == nil: hints.append(FormWording.severalHint[language])
    case .text(let most): hints.append(FormWording.atMost(most)[language])
    default: break
    }
    return hints
  }

  private var hintHTML: String {
    let text = hints.joined(separator: " ")
    return text.isEmpty ? "" : "<p class=\"hint\" id=\"\(name)-hint\">\(HTML.escaped(text))</p>"
  }

  private var problemHTML: String {
    problem.map {
      "<p class=\"error\" id=\"\(name)-error\">\(HTML.escaped($0.message[language]))</p>"
    } ?? ""
  }

  private var describedBy: String {
    var names = hints.isEmpty ? [] : ["\(name)-hint"]
    if problem != nil { names.append("\(name)-error") }
    return names.isEmpty ? "" : " aria-describedby=\"\(names.joined(separator: " "))\""
  }

  private var problemClass: String { problem == nil ? "" : " wrong" }

  private func choices(_ scale: Scale, type: String) -> String {
    // Short codes 0 1 2 … sit side by side; words stand one below the other.
    let isRow = scale.choices.count > 7 && scale.numericRange != nil
    var items = ""
    var isApart = false
    for (place, choice) in scale.choices.enumerated() {
      var classes = "choice"
      if choice.missing != nil, !isApart {
        isApart = true
        classes += " apart"
      }
      let label = choice.label[language]
      if isRow, label.count > 3 { classes += " wide" }
      let checked = isGiven(choice.code) ? " checked" : ""
      items += """
        <label class="\(classes)"><input type="\(type)" id="\(name)-\(place)" \
        name="\(question.id)" value="\(HTML.escaped(choice.code.rawValue))"\(checked)>\
        <span>\(HTML.escaped(label))</span></label>
        """
    }
    return """
      <fieldset id="\(name)" class="\(isRow ? "row" : "list")\(problemClass)"\(describedBy)>
      <legend>\(label)</legend>\(hintHTML)\(problemHTML)
      <div class="choices">\(items)</div>
      </fieldset>

      """
  }

  private func field(number isNumber: Bool) -> String {
    let invalid = problem == nil ? "" : " aria-invalid=\"true\""
    let attributes = "id=\"\(name)\" name=\"\(question.id)\"\(describedBy)\(invalid)"
    let input =
      isNumber
      ? "<input type=\"text\" class=\"digits\" inputmode=\"decimal\" \(attributes) value=\"\(value)\">"
      : "<textarea rows=\"4\" \(attributes)>\n\(value)</textarea>"
    return """
      <div class="field\(problemClass)"><label for="\(name)">\(label)</label>
      \(hintHTML)\(problemHTML)\(input)</div>

      """
  }

  private var value: String {
    switch answer {
    case .text(let text): HTML.escaped(text)
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .date(let day): day.description
    case .choice, .choices, .records, nil: ""
    }
  }

  private func isGiven(_ code: ChoiceCode) -> Bool {
    switch answer {
    case .choice(let given): given == code
    case .choices(let given): given.contains(code)
    case .text, .number, .date, .records, nil: false
    }
  }
}
