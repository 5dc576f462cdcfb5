extension Question {
  /// It and the questions of its records.
  package var withFields: [Question] { [self] + (recordSet?.questions ?? []) }

  /// The question that asks those who took a choice of `question` "which?"; `nil` if the choice
  /// asks nothing.
  ///
  /// - Parameter relevance: when everything around the question is asked.
  package init?(followUpOf question: Question, choice: Choice, within relevance: Expression?) {
    guard let text = choice.specify else { return nil }
    let specified = SpecifiedChoice(question: question.id, choice: choice.code)
    let isTaken = Expression.call(.selected, [.answer(question.id), .text(choice.code.rawValue)])
    self.init(
      id: specified.followUp, text: text,
      kind: .text(maximumLength: Self.longestFollowUp), isSensitive: question.isSensitive,
      relevance: .both(relevance, isTaken), ownRelevance: isTaken, specifies: specified)
  }

  /// The most characters of an answer to "which?".
  private static let longestFollowUp = 200
}

extension QuestionID {
  /// The name of a record's field without that of the question that takes the records.
  package func localName(in owner: QuestionID) -> String {
    let prefix = "\(owner)_"
    return rawValue.hasPrefix(prefix) ? String(rawValue.dropFirst(prefix.count)) : rawValue
  }
}

extension RandomAccessCollection<Question> {
  /// The rows of each matrix together, every other question alone, in order.
  package var byMatrix: [SubSequence] {
    var blocks: [SubSequence] = []
    var rest = self[...]
    while let first = rest.first {
      let rows = first.matrix == nil ? rest.prefix(1) : rest.prefix { $0.matrix == first.matrix }
      blocks.append(rows)
      rest = rest.dropFirst(rows.count)
    }
    return blocks
  }
}

extension Questionnaire {
  /// All questions, those inside records after the one that takes them.
  package var allQuestions: [Question] { questions.flatMap(\.withFields) }

  /// The place in `questions` of the one whose records have that field; `nil` if none has.
  package func position(ofOwnerOf field: QuestionID) -> Int? {
    questions.firstIndex { $0.recordSet?.index.position(of: field) != nil }
  }
}
