internal import Questionnaires

/// The choices of a question, in the shape that fits them.
struct ChoiceList {
  /// How choices stand.
  enum Shape {
    /// Words, one below the other.
    case list
    /// Short codes 0 1 2 … side by side.
    case row
    /// A run of numbers between two ends that have words.
    case run(ClosedRange<Int>)
    /// A lean to one side or the other: side by side where there is room, the middle in the middle.
    case lean
  }

  let field: QuestionField

  private var scale: Scale {
    field.question.scale ?? Scale(id: "none", choices: [])
  }

  private var shape: Shape {
    if let run = scale.run { return .run(run) }
    if scale.isBipolar { return .lean }
    return scale.choices.count > 7 && scale.numericRange != nil ? .row : .list
  }

  var html: String {
    let endsName = "\(field.anchor)-ends"
    let ends = endsHTML(named: endsName)
    let describedBy = field.described(by: ends.isEmpty ? [] : [endsName])
    return """
      <fieldset id="\(field.anchor)" class="\(className)\(field.problemClass)"\(describedBy)>
      <legend>\(field.label)</legend>\(field.hintHTML)\(field.problemHTML)\(ends)
      \(groups)
      </fieldset>

      """
  }

  private var className: String {
    switch shape {
    case .list: "list"
    case .row: "row"
    case .run(let run): run.count <= 7 ? "run few" : run.count <= 12 ? "run" : "run many"
    case .lean: "lean"
    }
  }

  /// The choices; those of a run or a lean stand apart from what comes after them.
  private var groups: String {
    let all = Array(scale.choices.enumerated())
    let first: (Int, Choice) -> Bool
    switch shape {
    case .list, .row: return "<div class=\"choices\">\(all.map(item).joined())</div>"
    case .run(let run): first = { place, _ in place < run.count }
    case .lean: first = { $1.missing == nil && $1.specify == nil }
    }
    let together = all.filter { first($0.offset, $0.element) }.map(item).joined()
    let others = all.filter { !first($0.offset, $0.element) }.map(item).joined()
    return "<div class=\"choices\">\(together)</div>"
      + (others.isEmpty ? "" : "<div class=\"others\">\(others)</div>")
  }

  private func item(_ place: Int, _ choice: Choice) -> String {
    let isMany = if case .several = field.question.kind { true } else { false }
    let mark = FormSkipping.className(field.question.id, place)
    let hook =
      field.recordClasses?.contains(mark) ?? false ? " class=\"\(mark)\"" : ""
    let checked = field.isGiven(choice.code) ? " checked" : ""
    return """
      <label class="\(classes(of: choice, at: place))"><input \
      type="\(isMany ? "checkbox" : "radio")" id="\(field.anchor)-\(place)"\(hook) \
      name="\(field.name)" value="\(HTML.escaped(choice.code.rawValue))"\(checked)>\
      <span>\(HTML.escaped(choice.label[field.language]))</span></label>\
      \(field.followUps[choice.code] ?? "")
      """
  }

  private func classes(of choice: Choice, at place: Int) -> String {
    var classes = "choice"
    let isFirstMissing = scale.choices.firstIndex { $0.missing != nil } == place
    if isFirstMissing { classes += " apart" }
    if case .row = shape, choice.label[field.language].count > 3 { classes += " wide" }
    return classes
  }

  /// What the two ends of a run mean.
  private func endsHTML(named name: String) -> String {
    guard case .run(let run) = shape, let ends = scale.ends else { return "" }
    let (low, high) = (ends.low[field.language], ends.high[field.language])
    return """
      <p class="ends" id="\(name)"><span><b>\(run.lowerBound)</b> = \(HTML.escaped(low))</span> \
      <span><b>\(run.upperBound)</b> = \(HTML.escaped(high))</span></p>
      """
  }
}
