internal import Questionnaires
internal import Responses

/// One question of the form, with its label, hint, problem and what was answered.
struct QuestionField {
  let question: Question
  /// The number before its text, if it has one.
  var number: String?
  let language: LanguageCode
  /// The name under which its answer is sent.
  let name: String
  /// The element's id.
  let anchor: String
  let answer: Answer?
  let problem: AnswerProblem?
  /// Inside a record: shorter fields, and classes by which style rules find choices.
  var recordClasses: Set<String>?
  /// The fields that specify a choice, by the choice.
  var followUps: [ChoiceCode: String] = [:]

  var html: String {
    switch question.kind {
    case .one, .several: ChoiceList(field: self).html
    case .integer, .decimal: input("<input type=\"text\" class=\"digits\" inputmode=\"decimal\"")
    case .date(let minimum, let maximum): date(minimum, maximum)
    case .text(let most): text(most)
    case .note: note
    case .records, .calculated: ""
    }
  }

  /// The number, the text, and in words whether it needs an answer.
  var label: String {
    let number = number.map { "<span class=\"number\">\($0).</span>" } ?? ""
    return number + HTML.lines(question.text[language]) + mark
  }

  /// Whether it needs an answer, in words.
  var mark: String {
    let words: LocalizedText? =
      switch question.required {
      case nil: nil
      case .call(.alwaysTrue, _): FormWording.required
      default: FormWording.requiredForSome
      }
    return words.map { " <span class=\"req\">(\($0[language]))</span>" } ?? ""
  }

  var hints: [String] {
    var hints = question.hint.map { [$0[language]] } ?? []
    switch question.kind {
    case .several where question.hint == nil: hints.append(FormWording.severalHint[language])
    case .text(let most) where question.specifies == nil:
      hints.append(FormWording.atMost(most)[language])
    case .integer(let minimum, let maximum), .decimal(let minimum, let maximum):
      let range = FormWording.number(minimum.map(PlainNumber.text), maximum.map(PlainNumber.text))
      if let range { hints.append(range[language]) }
    case .date(let minimum, let maximum):
      hints.append(FormWording.date(minimum?.description, maximum?.description)[language])
    default: break
    }
    return hints
  }

  var hintHTML: String {
    let text = hints.joined(separator: " ")
    return text.isEmpty ? "" : "<p class=\"hint\" id=\"\(anchor)-hint\">\(HTML.escaped(text))</p>"
  }

  var problemHTML: String {
    problem.map {
      "<p class=\"error\" id=\"\(anchor)-error\">\(HTML.escaped($0.message[language]))</p>"
    } ?? ""
  }

  var describedBy: String { described(by: []) }

  /// The attribute that names the hint, the problem and `more` as what describes the field.
  func described(by more: [String]) -> String {
    var names = hints.isEmpty ? [] : ["\(anchor)-hint"]
    names += more
    if problem != nil { names.append("\(anchor)-error") }
    return names.isEmpty ? "" : " aria-describedby=\"\(names.joined(separator: " "))\""
  }

  var problemClass: String { problem == nil ? "" : " wrong" }

  private var note: String {
    let hint = question.hint.map { HTML.paragraphs($0[language]) } ?? ""
    return """
      <div class="note" id="\(anchor)">\(HTML.paragraphs(question.text[language]))\(hint)</div>

      """
  }

  private func text(_ most: Int) -> String {
    // A code or a title has one line; in a record, where room is scarce, more than elsewhere.
    let isShort = question.specifies != nil || most <= (recordClasses == nil ? 100 : 200)
    if isShort { return input("<input type=\"text\"") }
    let rows = recordClasses == nil ? 4 : 3
    return field("<textarea rows=\"\(rows)\" \(attributes)>\n\(value)</textarea>")
  }

  private func date(_ minimum: CalendarDate?, _ maximum: CalendarDate?) -> String {
    // What is no day stays to be seen: a field of days would show it as blank.
    if case .text = answer { return input("<input type=\"text\" class=\"digits\"") }
    let low = minimum.map { " min=\"\($0)\"" } ?? ""
    let high = maximum.map { " max=\"\($0)\"" } ?? ""
    return input("<input type=\"date\"\(low)\(high)")
  }

  private func input(_ start: String) -> String {
    field("\(start) \(attributes) value=\"\(value)\">")
  }

  private func field(_ input: String) -> String {
    """
    <div class="field\(problemClass)"><label for="\(anchor)">\(label)</label>
    \(hintHTML)\(problemHTML)\(input)</div>

    """
  }

  private var attributes: String {
    let invalid = problem == nil ? "" : " aria-invalid=\"true\""
    return "id=\"\(anchor)\" name=\"\(name)\" placeholder=\" \"\(describedBy)\(invalid)"
  }

  private var value: String {
    switch answer {
    case .text(let text): HTML.escaped(text)
    case .number(let number): PlainNumber.text(number)
    case .date(let day): day.description
    case .choice, .choices, .records, nil: ""
    }
  }

  func isGiven(_ code: ChoiceCode) -> Bool { answer?.includes(code) ?? false }
}
