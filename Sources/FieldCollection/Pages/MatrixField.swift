internal import Questionnaires
internal import Responses

/// The rows of a matrix: a table with a column a choice where there is room, else a card a row.
///
/// Each row is a group of its own with its text as the legend, and every choice has its label,
/// so that the table is only how it looks.
struct MatrixField {
  struct Row {
    let question: Question
    /// `b`
    let letter: String
    let answer: Answer?
    let problem: AnswerProblem?
    /// For whom it is, if it has a condition of its own.
    let ownCondition: Condition?

    struct Condition {
      /// The id by which style rules hide it.
      let name: String
      let words: String
      /// A class of the words, should the rules do without them.
      let told: String
    }
  }

  let matrix: Question.Matrix
  let scale: Scale
  let number: String
  let language: LanguageCode
  let rows: [Row]

  var html: String {
    let name = "q-\(matrix.id)"
    let hint = matrix.hint.map {
      "<p class=\"hint\" id=\"\(name)-hint\">\(HTML.escaped($0[language]))</p>"
    }
    let describedBy = hint == nil ? "" : " aria-describedby=\"\(name)-hint\""
    let head = scale.choices.map { "<span>\(HTML.escaped($0.label[language]))</span>" }.joined()
    return """
      <div class="matrix \(width)" id="\(name)" role="group" aria-labelledby="\(name)-text"\
      \(describedBy)>
      <p class="stem" id="\(name)-text"><span class="number">\(number).</span>\
      \(HTML.lines(matrix.text[language]))</p>\(hint ?? "")
      <div class="head" aria-hidden="true"><span></span>\(head)</div>
      \(rows.map(line).joined())</div>

      """
  }

  /// How much room the table needs.
  private var width: String {
    switch scale.choices.count {
    case ...5: "narrow"
    case 6...8: "broad"
    default: "cards"
    }
  }

  private func line(_ row: Row) -> String {
    let field = QuestionField(
      question: row.question, number: row.letter, language: language,
      name: row.question.id.rawValue, anchor: "q-\(row.question.id)", answer: row.answer,
      problem: row.problem)
    let whom =
      row.ownCondition.map {
        "<p class=\"hint\($0.told)\">\(HTML.escaped($0.words))</p>"
      } ?? ""
    let said = field.hintHTML + whom + field.problemHTML
    let more = said.isEmpty ? "" : "<div class=\"said\">\(said)</div>"
    let cells = scale.choices.enumerated().map { place, choice in
      let checked = field.isGiven(choice.code) ? " checked" : ""
      return """
        <label class="choice"><input type="radio" id="\(field.anchor)-\(place)" \
        name="\(field.name)" value="\(HTML.escaped(choice.code.rawValue))"\(checked)>\
        <span>\(HTML.escaped(choice.label[language]))</span></label>
        """
    }
    let id = row.ownCondition.map { " id=\"\($0.name)\"" } ?? ""
    return """
      <div class="line"\(id)><fieldset id="\(field.anchor)" class="\(field.problemClass)"\
      \(field.describedBy)><legend>\(field.label)</legend>\(more)\
      \(cells.joined())</fieldset></div>

      """
  }
}
