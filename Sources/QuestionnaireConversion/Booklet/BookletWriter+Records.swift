internal import Questionnaires

// Questions that take records: a blank frame for each.
extension BookletWriter {
  /// The question with its first frame; the other frames may go to the next page, each whole.
  func records(_ block: BookletBlock) -> Body {
    guard let question = block.recordsQuestion, let set = question.recordSet else {
      return Body(keep: "")
    }
    let count = layout.frames(of: set)
    let frames = (1...count).map { frame($0, set, of: question) }
    let more = set.maximum > count
      ? "<p class=\"more\">\(word(BookletWording.moreOnTheBack(question.id.rawValue)))</p>" : ""
    let limits = "<p class=\"hint\">\(word(BookletWording.howMany(set.minimum, set.maximum)))</p>"
    let keep = asked(question, answer: limits + (frames.first ?? ""))
    return Body(
      keep: keep,
      rest: "<div class=\"frames\">\n\(frames.dropFirst().joined(separator: "\n"))\n\(more)</div>")
  }

  private func frame(_ number: Int, _ set: RecordSet, of question: Question) -> String {
    let fields = BookletLayout.blocks(of: set.questions).compactMap { block in
      block.questions.first.map { field($0, block.followUps, set, of: question, isFirst: number == 1) }
    }
    return """
      <div class="frame"><p class="number">\(Markup.escaped(question.id.rawValue)) · \(number)</p>
      \(fields.joined(separator: "\n"))
      </div>
      """
  }

  private func field(
    _ field: Question, _ followUps: [Question], _ set: RecordSet, of question: Question,
    isFirst: Bool
  ) -> String {
    let own = field.ownRelevance.map { condition in
      let wording = ConditionWording(questionnaire, language: language, record: set) {
        BookletWording.at(localName(of: $0, in: question))[language]
      }
      let only = wording.words(condition).map { BookletWording.onlyIf($0) } ?? written(condition)
      return "<p class=\"hint\">\(word(only))</p>"
    }
    var limit = ""
    if case .text(let length) = field.kind {
      limit = " \(word(BookletWording.upTo(length)))"
    }
    return """
      <div class="field\(field.scale == nil ? " beside" : "")"><p class="ask">\
      <span class="name">\(Markup.escaped(localName(of: field, in: question)))</span> \
      \(text(field.text))\(limit)</p>
      \(isFirst ? hint(field.hint) : "")\(own ?? "")\(answer(to: field, followUps: followUps, inFrame: true))</div>
      """
  }

  /// The field's name without its question's, which stands above the frame.
  private func localName(of field: Question, in question: Question) -> String {
    let (name, prefix) = (field.id.rawValue, question.id.rawValue + "_")
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }
}
