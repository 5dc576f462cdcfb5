internal import Questionnaires

extension BookletWriter {
  /// A question that takes records with its first frame; the other frames may go to the next
  /// page, each whole.
  func records(_ block: BookletBlock) -> Body {
    guard let question = block.recordsQuestion, let set = question.recordSet else {
      return Body(keep: "")
    }
    return RecordFrames(writer: self, question: question, set: set).body
  }
}

/// A blank frame for each record of a question.
struct RecordFrames {
  let writer: BookletWriter
  let question: Question
  let set: RecordSet

  private var count: Int { writer.layout.frames(of: set) }

  var body: BookletWriter.Body {
    let frames = (1...count).map(frame)
    let more =
      set.maximum > count
      ? "<p class=\"more\">\(word(BookletWording.moreOnTheBack(question.id.rawValue)))</p>" : ""
    let limits = "<p class=\"hint\">\(word(BookletWording.howMany(set.minimum, set.maximum)))</p>"
    let lists = set.questions.compactMap(codeList).joined()
    let beside = lists.isEmpty ? frames.first ?? "" : lists
    let rest = frames.dropFirst(lists.isEmpty ? 1 : 0).joined(separator: "\n")
    return BookletWriter.Body(
      keep: writer.asked(question, answer: limits + beside),
      rest: "<div class=\"frames\">\n\(rest)\n\(more)</div>")
  }

  private func word(_ text: LocalizedText) -> String { writer.word(text) }

  /// The choices of a field whose codes are written in, once for all frames.
  private func codeList(of field: Question) -> String? {
    guard let scale = codedScale(of: field) else { return nil }
    let items = scale.choices.map { choice in
      "<li><code>\(Markup.escaped(choice.code.rawValue))</code> "
        + "\(writer.text(choice.labelBesideCode))</li>"
    }
    return """
      <div class="codes"><p>\(word(BookletWording.codes(localName(of: field))))</p>
      <ul>\(items.joined(separator: "\n"))</ul></div>

      """
  }

  /// The scale of a field, if its codes are written in: over 15 choices or, if that saves
  /// repeating them in three frames and more, long ones.
  private func codedScale(of field: Question) -> Scale? {
    guard case .one(let scale) = field.kind else { return nil }
    let letters = scale.choices.reduce(0) { $0 + $1.label[writer.language].count }
    let isLong = count > 2 && scale.choices.count >= 5 && letters > 220
    return scale.choices.count > 15 || isLong ? scale : nil
  }

  private func frame(_ number: Int) -> String {
    let fields = BookletLayout.blocks(of: set.questions).compactMap { block in
      block.questions.first.map { field($0, block.followUps, isFirst: number == 1) }
    }
    return """
      <div class="frame"><p class="number">\(Markup.escaped(question.id.rawValue)) · \(number)</p>
      \(fields.joined(separator: "\n"))
      </div>
      """
  }

  /// - Parameter isFirst: whether its frame is the first, the only one with hints.
  private func field(_ field: Question, _ followUps: [Question], isFirst: Bool) -> String {
    let isCoded = codedScale(of: field) != nil
    var limit = ""
    if case .text(let length) = field.kind { limit = " \(word(BookletWording.upTo(length)))" }
    let answer =
      isCoded
      ? codeLine(followUps) : writer.answer(to: field, followUps: followUps, inFrame: true)
    return """
      <div class="field\(field.scale == nil || isCoded ? " beside" : "")"><p class="ask">\
      <span class="name">\(Markup.escaped(localName(of: field)))</span> \
      \(writer.text(field.text))\(limit)</p>
      \(isFirst ? writer.hint(field.hint) : "")\(condition(of: field))\(answer)</div>
      """
  }

  private func condition(of field: Question) -> String {
    guard let condition = field.ownRelevance else { return "" }
    let language = writer.language
    let wording = ConditionWording(writer.questionnaire, language: language, record: set) {
      BookletWording.at(localName(of: $0))[language]
    }
    let only =
      wording.words(condition).map { BookletWording.onlyIf($0) } ?? writer.written(condition)
    return "<p class=\"hint\">\(word(only))</p>"
  }

  /// A line for a code, and one for each choice that is to be specified.
  private func codeLine(_ followUps: [Question]) -> String {
    let others = followUps.map {
      "<span class=\"specify\">\(writer.text($0.text)) <span class=\"line\"></span> "
        + "<code>\(Markup.escaped($0.id.rawValue))</code></span>"
    }
    return "<p class=\"lines\"><span class=\"line\"></span></p>" + others.joined()
  }

  /// The field's name without its question's, which stands above the frame.
  private func localName(of field: Question) -> String {
    field.id.localName(in: question.id)
  }
}
