internal import Questionnaires

extension FormReader {
  /// Reads the expression in a cell and puts it on the list of those to check.
  ///
  /// `nil` if there is none, or if it cannot be taken, which is reported.
  mutating func expression(
    _ key: String, _ role: PlacedExpression.Role, of owner: QuestionID, in row: FormRow,
    _ around: Surroundings
  ) -> Expression? {
    guard let cell = row[key],
      let expression = expression(in: cell, of: owner, seenFrom: around.record?.node)
    else {
      return nil
    }
    placed.append(
      Placed(
        role: role, owner: owner, record: around.record?.question,
        within: .both(around.section, around.groups), expression: expression, cell: cell))
    return expression
  }

  /// The expression in a cell, its names those of the result.
  private mutating func expression(
    in cell: FormCell, of owner: QuestionID, seenFrom record: Int?
  ) -> Expression? {
    if cell.hadSmartQuotes { report(.smartQuotes, at: cell.place) }
    guard let parsed = withoutConsent(parsed(cell)) else { return nil }
    var isWhole = true
    let named = parsed.mapped { part in
      guard case .answer(let id) = part else { return part }
      guard let resolved = resolved(id.rawValue.trimmed, in: cell, seenFrom: record) else {
        isWhole = false
        return part
      }
      return resolved
    }
    guard isWhole else { return nil }
    let fitting = named.mapped { comparing($0, of: owner, in: cell) }
    guard let mismatches = repairs[cell.place] else { return fitting }
    let repaired = fitting.repaired(mismatches)
    if repaired != fitting { report(.spelling(fitting.text, read: repaired.text), at: cell.place) }
    return repaired
  }

  /// The expression without `${consent} = 'yes' and` at its start; `nil` if it is nothing else.
  private func withoutConsent(_ expression: Expression?) -> Expression? {
    guard let consent, let expression else { return expression }
    let agreed = Expression.operation(.equal, .answer(QuestionID(consent)), .text("yes"))
    if expression == agreed { return nil }
    guard case .operation(.and, let left, let right) = expression else { return expression }
    guard let rest = withoutConsent(left) else { return right }
    return .operation(.and, rest, right)
  }

  private mutating func parsed(_ cell: FormCell) -> Expression? {
    let plain = ExpressionSpelling.pathsAsReferences(cell.text) { names.entries[$0] != nil }
    if plain != cell.text { report(.spelling(cell.text, read: plain), at: cell.place) }
    let (text, changed) = ExpressionSpelling.functionsInLowerCase(plain)
    for name in changed { report(.spelling(name, read: name.lowercased()), at: cell.place) }
    do throws(ExpressionError) {
      return try Expression(parsing: text)
    } catch {
      report(ExpressionSpelling.fact(of: text, error), at: cell.place)
      return nil
    }
  }

  private mutating func resolved(
    _ name: String, in cell: FormCell, seenFrom record: Int?
  ) -> Expression? {
    if name.contains("#") {
      report(.unsupportedPath(name), at: cell.place)
      return nil
    }
    let (entry, isAmbiguous) = names.entry(name, seenFrom: record)
    if isAmbiguous {
      report(.ambiguousReference(name), at: cell.place)
      return nil
    }
    switch entry?.standing {
    case .question(let id): return .answer(id)
    case .group: report(.referenceToGroup(name), at: cell.place)
    case .left(let type):
      if type.lowercased() == "today", let today = Expression.Function(rawValue: "today") {
        report(.todayAnswer(name), at: cell.place)
        return .call(today, [])
      }
      report(.referenceToLeft(name), at: cell.place)
    case nil:
      let near = NearestName.to(name, among: names.entries.keys.sorted())
      report(.unknownReference(name, didYouMean: near), at: cell.place)
    }
    return nil
  }

  /// A comparison with a choice's code: the code may be spelled otherwise now, and where no choice
  /// has it the comparison has its one possible outcome.
  private mutating func comparing(
    _ part: Expression, of owner: QuestionID, in cell: FormCell
  ) -> Expression {
    func asked(_ part: Expression) -> QuestionID? {
      switch part {
      case .answer(let id): id
      case .thisAnswer: owner
      default: nil
      }
    }
    switch part {
    case .operation(let sign, let left, .text(let code)) where sign == .equal || sign == .notEqual:
      guard let id = asked(left) else { return part }
      guard let fitting = fitting(code, of: id, in: cell) else {
        return .call(sign == .equal ? .alwaysFalse : .alwaysTrue, [])
      }
      return .operation(sign, left, .text(fitting))
    case .operation(let sign, .text(let code), let right) where sign == .equal || sign == .notEqual:
      guard let id = asked(right) else { return part }
      guard let fitting = fitting(code, of: id, in: cell) else {
        return .call(sign == .equal ? .alwaysFalse : .alwaysTrue, [])
      }
      return .operation(sign, .text(fitting), right)
    case .call(.selected, let arguments):
      if arguments.count == 2, case .number = arguments[1], carried.isEmpty {
        let quoted = Expression.call(.selected, [arguments[0], .text(arguments[1].text)])
        report(.spelling(part.text, read: quoted.text), at: cell.place)
        return comparing(quoted, of: owner, in: cell)
      }
      guard arguments.count == 2, let id = asked(arguments[0]),
        case .text(let code) = arguments[1]
      else { return part }
      guard let fitting = fitting(code, of: id, in: cell) else { return .call(.alwaysFalse, []) }
      return .call(.selected, [arguments[0], .text(fitting)])
    default: return part
    }
  }

  /// The code as the scale of a question has it now; `nil` if it has none such.
  private mutating func fitting(
    _ code: String, of id: QuestionID, in cell: FormCell
  ) -> String? {
    guard !code.isEmpty, let codes = codes(of: id) else { return code }
    if codes.contains(code) { return code }
    let trimmed = ChoiceLists.code(code.trimmed)
    if codes.contains(trimmed) { return trimmed }
    report(.unknownCodeCompared(code, question: names.written(id)), at: cell.place)
    return nil
  }

  /// The codes a question with choices has; `nil` for other questions.
  private func codes(of id: QuestionID) -> Set<String>? {
    guard let name = names.lists[id], let list = lists[name],
      carried[.scale, name: list.name, key: "setting"] == nil
    else { return nil }
    var codes = Set(list.rows.map { ChoiceLists.code($0.text("name")) })
    if listsWithOther.contains(list.name) { codes.insert("other") }
    return codes
  }

  /// The cells whose expressions need conversions written out, after a first reading.
  func repairsNeeded() -> [CellPlace: [TypeMismatch]] {
    guard carried.isEmpty else { return [:] }
    var repairs: [CellPlace: [TypeMismatch]] = [:]
    for finding in findings {
      guard case .problem(.typeMismatch(let mismatch)) = finding.fact, mismatch.isRepairable,
        let place = finding.place
      else { continue }
      repairs[place, default: []].append(mismatch)
    }
    return repairs
  }

  /// Checks all expressions against the questionnaire, as `dpg check` does.
  mutating func check(_ questionnaire: Questionnaire) {
    var positions: [QuestionID: Int] = [:]
    for (position, question) in questionnaire.questions.enumerated() {
      for asked in question.withFields {
        positions[asked.id] = positions[asked.id] ?? position
      }
    }
    let expressions = placed.enumerated().map { number, placed in
      return PlacedExpression(
        placed.role, of: placed.owner,
        position: positions[placed.owner] ?? questionnaire.questions.count,
        record: placed.record, within: placed.within, placed.expression,
        at: .root["expressions"][number])
    }
    let known = Set(names.ids.values)
    let isRefused = findings.contains { $0.severity == .refused }
    for diagnostic in ExpressionChecks.check(expressions, in: questionnaire)
    where diagnostic.problem.severity == .error {
      guard case .element(let number) = diagnostic.path.steps.dropFirst().first else { continue }
      // A row that was refused itself is not missed a second time.
      if case .unknownReference(let id, _) = diagnostic.problem, isRefused, known.contains(id) {
        continue
      }
      let place = placed[number].cell.place
      if case .laterReference(let id) = diagnostic.problem {
        report(.laterReference(names.written(id)), at: place)
      } else {
        report(.problem(diagnostic.problem), at: place)
      }
    }
  }
}

extension Expression {
  /// The expression with every part, from the inside out, replaced.
  func mapped(_ transform: (Expression) -> Expression) -> Expression {
    switch self {
    case .text, .number, .answer, .thisAnswer: transform(self)
    case .operation(let sign, let left, let right):
      transform(.operation(sign, left.mapped(transform), right.mapped(transform)))
    case .negative(let operand): transform(.negative(operand.mapped(transform)))
    case .call(let function, let arguments):
      transform(.call(function, arguments.map { $0.mapped(transform) }))
    }
  }
}
