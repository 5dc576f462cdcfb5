import Questionnaires

/// An outline as lines that fit the terminal.
struct OutlineTree {
  private let facts: OutlineFacts
  private let width: Int
  private var language: LanguageCode { facts.language }

  init(_ facts: OutlineFacts, width: Int) {
    self.facts = facts
    self.width = width
  }

  var lines: [String] { OutlineHead(facts, width: width).lines + sections + legend }

  /// A line of the tree, before the widths of its columns are known.
  private enum Line {
    case text(String)
    case row(name: String, kind: String, signs: String, text: String)
  }

  private var sections: [String] {
    var shown: Set<RecordTypeID> = []
    let all = facts.questionnaire.sections.flatMap { section -> [Line] in
      let asked = section.questions.count(where: \.isAsked)
      let mark = section.role == .sensitive ? " \(Question.Mark.sensitive.sign)" : ""
      let head = "\(section.id)\(mark)  \(section.title[language]) (\(asked))"
      let only = section.relevance.map { condition($0, depth: 0) } ?? []
      return [.text(""), .text(clipped(head))] + only
        + branches(of: section.questions, depth: 0, shown: &shown)
    }
    return laidOut(all)
  }

  /// Questions under their condition, the rows of a matrix under its head, the questions of a
  /// kind of record under the first that takes it.
  private func branches(
    of questions: [Question], depth: Int, in owner: Question? = nil,
    shown: inout Set<RecordTypeID>
  ) -> [Line] {
    var lines: [Line] = []
    var last: Expression?
    var matrix: QuestionID?
    var inner = depth
    for question in questions {
      if question.specifies != nil {
        lines.append(row(question, depth: inner + (matrix == nil ? 1 : 2), in: owner))
        continue
      }
      let own = question.matrix.map(\.ownRelevance) ?? question.ownRelevance
      if own != last, let own { lines += condition(own, depth: depth, in: owner) }
      last = own
      inner = depth + (own == nil ? 0 : 1)
      if let head = question.matrix, head.id != matrix {
        lines.append(
          row(head.id.rawValue, OutlineWording.matrix[language], "", head.text, depth: inner))
      }
      matrix = question.matrix?.id
      if question.matrix != nil, question.ownRelevance != own, let more = question.ownRelevance {
        lines += condition(more, depth: inner + 1, in: owner)
      }
      lines.append(row(question, depth: matrix == nil ? inner : inner + 1, in: owner))
      if let set = question.recordSet, shown.insert(set.type).inserted {
        lines += branches(of: set.questions, depth: inner + 1, in: question, shown: &shown)
      }
    }
    return lines
  }

  private func row(_ question: Question, depth: Int, in owner: Question?) -> Line {
    row(
      owner.map { question.id.localName(in: $0.id) } ?? question.id.rawValue,
      OutlineWording.kind(question)[language], question.marks.map(\.sign).joined(), question.text,
      depth: depth)
  }

  private func row(
    _ name: String, _ kind: String, _ signs: String, _ text: LocalizedText, depth: Int
  ) -> Line {
    .row(
      name: indent(depth) + name, kind: kind, signs: signs,
      text: text[language].split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private func condition(_ condition: Expression, depth: Int, in owner: Question? = nil) -> [Line] {
    facts.condition(condition, in: owner?.recordSet)
      .wrapped(to: width, after: indent(depth) + "↳ ").map { .text($0) }
  }

  /// `   LID01  1/7 acuerdo5  −  Las máximas autoridades de…`: names and kinds as wide as they
  /// need, but no wider than three tenths of the line each.
  private func laidOut(_ lines: [Line]) -> [String] {
    func widest(_ length: (String, String, String) -> Int) -> Int {
      lines.map { line in
        if case .row(let name, let kind, let signs, _) = line {
          length(name, kind, signs)
        } else {
          0
        }
      }.max() ?? 0
    }
    let names = min(widest { name, _, _ in name.count }, width * 3 / 10)
    let kinds = min(widest { _, kind, _ in kind.count }, width * 3 / 10)
    let marks = widest { _, _, signs in signs.count }
    return lines.map { line in
      switch line {
      case .text(let text): return text
      case .row(let name, let kind, let signs, let text):
        let known = [
          name.padded(to: names), kind.clipped(to: kinds).padded(to: kinds),
          signs.padded(to: marks),
        ].joined(separator: " ")
        let room = width - known.count - 1
        return room < 4 ? clipped(known) : known + " " + text.clipped(to: room)
      }
    }
  }

  private func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) + "   " }

  private func clipped(_ text: String) -> String { text.clipped(to: width) }

  private func wrapped(_ text: String, after start: String) -> [String] {
    text.wrapped(to: width, after: start)
  }

  /// What the signs mean, those that occur.
  private var legend: [String] {
    let all = facts.questionnaire.allQuestions
    let isSensitive = facts.questionnaire.sections.contains { $0.role == .sensitive }
    let used = Question.Mark.allCases.filter { mark in
      all.contains { $0.marks.contains(mark) } || mark == .sensitive && isSensitive
    }
    guard !used.isEmpty else { return [] }
    let words = used.map { "\($0.sign) \(OutlineWording.mark($0)[language])" }
    return [""] + wrapped(words.joined(separator: " · "), after: "")
  }
}

extension String {
  /// With blanks at its end, `count` characters wide at least.
  func padded(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }

  /// At most `count` characters; where it is cut stands `…`.
  func clipped(to count: Int) -> String {
    self.count <= count ? self : String(prefix(max(0, count - 1))) + "…"
  }

  /// Lines of at most `width` characters where words allow; the first begins with `start`, the
  /// others are as far in.
  func wrapped(to width: Int, after start: String) -> [String] {
    var lines: [String] = []
    var line = start
    var isEmpty = true
    for word in split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: start.count)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
