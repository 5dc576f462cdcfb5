internal import Questionnaires
internal import Responses

/// The records of a question: those given so far and blank ones, and buttons for one more or less.
struct RecordsField {
  let layout: FormLayout
  let question: Question
  let set: RecordSet
  let number: String
  let language: LanguageCode
  let records: [Answers]
  /// The problems of the question and of its fields.
  let problems: [AnswerProblem]

  private var anchor: String { "q-\(question.id)" }

  var html: String {
    let head = QuestionField(
      question: question, number: number, language: language, name: "", anchor: anchor, answer: nil,
      problem: problems.first { $0.question == question.id })
    let hint = question.hint.map {
      "<p class=\"hint\" id=\"\(anchor)-hint\">\(HTML.escaped($0[language]))</p>"
    }
    return """
      <fieldset class="records\(head.problemClass)" id="\(anchor)"\(head.describedBy)>
      <legend>\(head.label)</legend>\(hint ?? "")\(head.problemHTML)
      <input type="hidden" name="\(question.id).shown" value="\(records.count)">
      \(isClosed ? closed : all)
      </fieldset>

      """
  }

  /// Whether there is nothing but a blank record, which need not be there.
  private var isClosed: Bool { records.count == 1 && records[0].isEmpty && set.minimum == 0 }

  /// The first record, to be opened without asking the laptop for it.
  private var closed: String {
    """
    <details class="add"><summary>\(FormWording.addFirstRecord[language])</summary>
    \(all)</details>
    """
  }

  private var all: String {
    let range = FormWording.records(from: set.minimum, to: set.maximum)[language]
    return "<p class=\"hint\">\(HTML.escaped(range))</p>"
      + records.enumerated().map { record($1, $0 + 1) }.joined() + addButton
  }

  private var addButton: String {
    guard records.count < set.maximum else { return "" }
    let target = "/#\(anchor)-\(records.count + 1)"
    return """
      <button type="submit" class="more" name="dpg.add" value="\(question.id)" \
      formaction="\(target)">+ \(FormWording.addRecord[language])</button>
      """
  }

  private func record(_ answers: Answers, _ number: Int) -> String {
    let remove =
      records.count > set.minimum
      ? """
      <button type="submit" class="less" name="dpg.remove" value="\(question.id).\(number)" \
      formaction="/#\(anchor)">\(FormWording.removeRecord(number)[language])</button>
      """ : ""
    var fields = ""
    var rest = set.questions[...]
    while let field = rest.popFirst() {
      if case .calculated = field.kind { continue }
      var followUps: [ChoiceCode: String] = [:]
      while let next = rest.first, let specified = next.specifies, specified.question == field.id {
        rest.removeFirst()
        let input = self.field(next, answers, number).html
        followUps[specified.choice] = "<div class=\"specify\">\(input)</div>"
      }
      var whole = self.field(field, answers, number)
      whole.followUps = followUps
      fields += conditional(field, whole.html)
    }
    return """
      <fieldset class="rec" id="\(anchor)-\(number)"><legend>\
      \(FormWording.record(number)[language])</legend>
      \(fields)\(remove)</fieldset>

      """
  }

  private func field(_ field: Question, _ answers: Answers, _ number: Int) -> QuestionField {
    QuestionField(
      question: field, language: language,
      name: FormBody.name(of: field.id, in: question.id, number),
      anchor: Self.anchor(of: field.id, number), answer: answers[field.id],
      problem: problems.first { $0.question == field.id && $0.record == number },
      recordClasses: layout.skipping.classesInRecords)
  }

  /// The id of a field's element; names of questions have no dot.
  static func anchor(of field: QuestionID, _ record: Int) -> String { "q-\(field).\(record)" }

  private func conditional(_ field: Question, _ html: String) -> String {
    guard let condition = field.relevance else { return html }
    let name = FormSkipping.fieldName(field.id)
    let words = RelevanceWording(layout, language: language, record: set).note(condition)
    return """
      <div class="\(name)"><p class="hint whom\(layout.skipping.told(name))">\
      \(HTML.escaped(words))</p>\(html)</div>
      """
  }
}
