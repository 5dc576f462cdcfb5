internal import Questionnaires

extension FormReader {
  /// The scale that a list is.
  mutating func scale(_ list: String, isSpecified: Bool, of node: FormNode) -> Scale? {
    let place = node.row.place(of: "type")
    if list.isEmpty {
      report(.noList, at: place)
      return nil
    }
    if list.contains("${") {
      report(.choicesFromAnswers, at: place)
      return nil
    }
    guard let found = lists[list] else {
      report(
        .unknownList(list, didYouMean: NearestName.to(list, among: lists.lists.map(\.name))),
        at: place)
      return nil
    }
    let key = ScaleKey.list(found.name, isSpecified: isSpecified)
    if isSpecified { report(.otherIsSpecified(list), at: place) }
    if let scale = scales[key] { return scale }
    // Some questions ask "which other?" and some do not.
    let isVariant = scales[.list(found.name, isSpecified: !isSpecified)] != nil
    let id = isVariant ? freeID("\(found.id)_other") : found.id
    let scale = scale(id, found, isSpecified: isSpecified)
    scales[key] = scale
    return scale
  }

  /// The scale of a row whose type says what can be answered.
  mutating func generatedScale(_ name: String, _ make: (ScaleID) -> Scale) -> Scale {
    if let scale = scales[.type(name)] { return scale }
    let scale = make(freeID(name))
    scales[.type(name)] = scale
    return scale
  }

  /// A name that neither a list nor another scale has.
  private func freeID(_ name: String) -> ScaleID {
    let ids = lists.lists.map(\.id) + scales.values.map(\.id)
    return ScaleID(PlainNames.free(name, among: Set(ids.map { $0.rawValue.lowercased() })))
  }

  private mutating func scale(
    _ id: ScaleID, _ list: ChoiceLists.List, isSpecified: Bool
  ) -> Scale {
    let fact = { [carried] (key: String) in carried[.scale, name: list.name, key: key] }
    var choices: [Choice] = []
    var codes: Set<String> = []
    for row in list.rows where row.text("name") != fact("placeholder") {
      guard let choice = choice(row, in: list) else { continue }
      if codes.insert(choice.code.rawValue).inserted {
        choices.append(choice)
      } else {
        report(
          .duplicateChoice(choice.code.rawValue, list: list.name), at: row.place(of: "name"))
      }
    }
    if listsWithOther.contains(list.name) { addOther(to: &choices, isSpecified, list) }
    let number = { (key: String) in fact(key).flatMap { Int($0) } }
    let run = number("from").flatMap { from in
      number("to").flatMap { Scale.run(from: from, to: $0) }
    }
    let isRun = run.map { $0.map { "\($0)" } == choices.prefix($0.count).map(\.code.rawValue) }
    var ends: Scale.Ends?
    if let run, isRun == true, fact("ends") == "yes" { ends = self.ends(of: run, &choices) }
    return Scale(
      id: id, choices: choices, setting: fact("setting"), isBipolar: fact("bipolar") == "yes",
      run: isRun == true ? run : nil, ends: ends)
  }

  /// What the two ends mean, out of their labels `0 = nothing`, which become numbers again.
  private func ends(of run: ClosedRange<Int>, _ choices: inout [Choice]) -> Scale.Ends {
    func meaning(_ place: Int, _ number: Int) -> LocalizedText {
      let start = "\(number) = "
      let label = choices[place].label
      let old = choices[place]
      choices[place] = Choice(
        code: old.code, label: languages.same("\(number)"), missing: old.missing,
        isExclusive: old.isExclusive, specify: old.specify)
      return label.map { $1.hasPrefix(start) ? String($1.dropFirst(start.count)) : $1 }
    }
    let low = meaning(0, run.lowerBound)
    return Scale.Ends(low: low, high: meaning(run.count - 1, run.upperBound))
  }

  private mutating func choice(_ row: FormRow, in list: ChoiceLists.List) -> Choice? {
    guard let name = row["name"] else {
      report(.choiceWithoutName(list: list.name), at: row.place)
      return nil
    }
    let code = ChoiceLists.code(name.text)
    if code != name.text { report(.codeRenamed(name.text, to: code), at: name.place) }
    let label = text("label", of: row)
    if label == nil { report(.noLabel(name.text), at: name.place) }
    let key = { (key: String) in
      CarriedSheet.Key(subject: .choice, name: list.name, choice: code, key: key)
    }
    let fact = { [carried] (key: String) in
      carried[.choice, name: list.name, choice: code, key: key]
    }
    return Choice(
      code: ChoiceCode(code), label: label ?? languages.same(name.text),
      missing: fact("missing").flatMap { Choice.Missing(rawValue: $0) },
      isExclusive: fact("exclusive") == "yes",
      specify: carried.text(key("specify"), languages: languages.codes))
  }

  /// The choice that `or_other` stands for, and what it asks. Source: pyxform 4.5.0, which puts
  /// both in English whatever the language of the form.
  private mutating func addOther(
    to choices: inout [Choice], _ isSpecified: Bool, _ list: ChoiceLists.List
  ) {
    let specify = isSpecified ? languages.same("Specify other.") : nil
    if isSpecified || !choices.contains(where: { $0.code == "other" }) {
      report(.englishOther, at: list.rows.first?.place(of: "list_name"))
    }
    guard let place = choices.firstIndex(where: { $0.code == "other" }) else {
      choices.append(
        Choice(code: "other", label: languages.same("Other"), specify: specify))
      return
    }
    let own = choices[place]
    choices[place] = Choice(
      code: own.code, label: own.label, missing: own.missing, isExclusive: own.isExclusive,
      specify: own.specify ?? specify)
  }
}
