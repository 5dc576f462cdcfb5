internal import Questionnaires

extension FormReader {
  /// Whether a cell still holds what the writer put there for limits and constraint together.
  func isCarried(_ cell: FormCell, of id: QuestionID) -> Bool {
    carried[.question, name: id.rawValue, key: "constraint_written"] == cell.text
  }

  private func carriedLimit(_ key: String, of node: FormNode) -> String? {
    let id = id(of: node)
    guard let cell = node.row["constraint"], isCarried(cell, of: id) else { return nil }
    return carried[.question, name: id.rawValue, key: key]
  }

  func limits(of node: FormNode) -> (minimum: Double?, maximum: Double?) {
    let number = { (key: String) in carriedLimit(key, of: node).flatMap { Double($0) } }
    return (number("minimum"), number("maximum"))
  }

  func dates(of node: FormNode) -> Question.Kind {
    let date = { (key: String) in carriedLimit(key, of: node).flatMap { CalendarDate($0) } }
    return .date(minimum: date("minimum"), maximum: date("maximum"))
  }

  func maximumLength(of node: FormNode) -> Int {
    carriedLimit("maximum_length", of: node).flatMap { Int($0) } ?? 1_000
  }

  /// One choice with the code that clients store.
  mutating func acknowledgement() -> Scale {
    let choices = [Choice(code: "OK", label: languages.same("OK"))]
    return generatedScale("acknowledge") { Scale(id: $0, choices: choices) }
  }

  /// A row that is computed.
  mutating func calculated(_ node: FormNode, _ around: Surroundings) -> Question? {
    let id = id(of: node)
    guard names.entries[node.name]?.contains(where: { $0.standing == .question(id) }) == true else {
      let calculation = node.row.place(of: "calculation")
      let needed = node.row.text("calculation").referredNames.first { name in
        if case .left = names.entries[name]?.first?.standing { true } else { false }
      }
      report(.calculationOfLeft(node.name, needs: needed ?? ""), at: calculation)
      return nil
    }
    if node.row["calculation"] == nil, let value = node.row["default"] {
      let number = Double(value.text).flatMap { $0.isFinite ? Expression.number($0) : nil }
      return question(node, .calculated(number ?? .text(value.text)), around)
    }
    guard node.row["calculation"] != nil else {
      report(.noCalculation, at: node.row.place(of: "type"))
      return nil
    }
    return expression("calculation", .calculation, of: id, in: node.row, around)
      .map { question(node, .calculated($0), around) }
  }

  /// A range: one choice of a run of whole numbers, or a number with limits.
  mutating func range(_ node: FormNode, _ around: Surroundings) -> Question? {
    var parameters = FormParameters(node.row.text("parameters")).values
    let place = node.row.place(of: "parameters")
    for (key, value) in ["start": "1", "end": "10", "step": "1"] where parameters[key] == nil {
      parameters[key] = value
    }
    for key in parameters.keys.sorted() where !["start", "end", "step"].contains(key) {
      report(.pointless(key), at: place)
    }
    guard let start = parameters["start"].flatMap({ Double($0) }), start.isFinite,
      let end = parameters["end"].flatMap({ Double($0) }), end.isFinite,
      let step = parameters["step"].flatMap({ Double($0) })?.magnitude, step.isFinite, step > 0,
      step <= (end - start).magnitude
    else {
      report(.badRange, at: place)
      return nil
    }
    let (low, high) = (min(start, end), max(start, end))
    if step == 1, let from = Int(exactly: low), let to = Int(exactly: high),
      let numbers = Scale.run(from: from, to: to)
    {
      return question(node, .one(scale(of: numbers)), around)
    }
    let isWhole = [low, high, step].allSatisfy { $0.rounded() == $0 }
    report(.otherType("range", becomes: isWhole ? "integer" : "decimal"), at: place)
    let kind: Question.Kind =
      isWhole ? .integer(minimum: low, maximum: high) : .decimal(minimum: low, maximum: high)
    return question(node, kind, around)
  }

  private mutating func scale(of run: ClosedRange<Int>) -> Scale {
    func word(_ number: Int) -> String { number < 0 ? "m\(-number)" : "\(number)" }
    let choices = run.map { Choice(code: ChoiceCode("\($0)"), label: languages.same("\($0)")) }
    return generatedScale("range_\(word(run.lowerBound))_\(word(run.upperBound))") {
      Scale(id: $0, choices: choices, run: run)
    }
  }
}

/// A cell of `key=value` pairs, between blanks, commas or semicolons.
struct FormParameters {
  private(set) var values: [String: String] = [:]

  init(_ text: String) {
    let spaced = text.replacing(" =", with: "=").replacing("= ", with: "=")
    for pair in spaced.split(whereSeparator: { " ,;\n".contains($0) }) {
      let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
      if halves.count == 2 { values[halves[0].lowercased()] = halves[1] }
    }
  }
}
