/// Makes the cells of one question.
struct AnswerCells {
  let question: Question
  let conditions: [Expression]
  let isCompared: Bool
  let isLimited: Bool

  init(_ question: Question, _ conditions: [Expression], isCompared: Bool, isLimited: Bool) {
    self.question = question
    self.conditions = conditions
    self.isCompared = isCompared
    self.isLimited = isLimited
  }

  /// The cells, the blank one first.
  var cells: [AnswerCell] {
    switch question.kind {
    case .one(let scale):
      guard scale.setting == nil else { return texts(most: nil) }
      return [.blank] + scale.choices.map { AnswerCell(value: .text($0.code.rawValue)) }
    case .several(let scale): return [.blank] + AnswerSets(scale, self).cells
    case .integer(let low, let high): return numbers(low, high) { .number($0) }
    case .decimal(let low, let high): return numbers(low, high) { .number($0) }
    case .date(let low, let high):
      return numbers(
        low.map { Double($0.daysSince1970) }, high.map { Double($0.daysSince1970) }
      ) { number in
        Int(exactly: number).flatMap { CalendarDate(daysSince1970: $0) }.map { .date($0) }
      }
    case .text(let most): return texts(most: isLimited ? most : 100_000)
    case .records(let set):
      guard set.maximum <= 1_000 else { return [.blank, .unknown] }
      return [.blank]
        + (0..<max(1, set.maximum)).map { AnswerCell(value: .truth(true), records: $0 + 1) }
    case .calculated: return [.blank, .unknown]
    case .note: return [.blank]
    }
  }

  /// Whether a condition holds for all answers of a cell if it does for one.
  func isRegular(_ condition: Expression) -> Bool {
    switch question.kind {
    case .one, .text: textCut(condition) != nil
    case .several: AnswerSets.isRegular(condition)
    case .integer, .decimal, .date: numberCuts(condition) != nil
    case .records, .calculated, .note: false
    }
  }

  // MARK: Numbers and days

  private var isDate: Bool { if case .date = question.kind { true } else { false } }
  private var isWhole: Bool { if case .decimal = question.kind { false } else { true } }

  /// The numbers at which a condition may change; `nil` if it has another form.
  private func numberCuts(_ condition: Expression) -> [Double]? {
    let compared = condition.comparison
    let asked = compared?.asked ?? condition
    guard let shifted = ShiftedAnswer(asked, isDate: isDate, isWhole: isWhole) else { return nil }
    var numbers: [Double] = []
    switch compared?.constant {
    case nil, .truth?: numbers = [0]
    case .text(let text)?:
      if let day = CalendarDate(lenient: text) { numbers = [Double(day.daysSince1970)] }
      let number = ExpressionValue.text(text).number
      if !number.isNaN { numbers.append(number) }
    case let constant?: numbers = [constant.number].filter { !$0.isNaN }
    }
    let cuts = numbers.filter(\.isFinite).map(shifted.answer)
    return cuts.contains(nil) ? nil : cuts.compactMap(\.self)
  }

  private func numbers(
    _ low: Double?, _ high: Double?, _ value: (Double) -> ExpressionValue?
  ) -> [AnswerCell] {
    // Limits upside down are told elsewhere.
    let isRange = isLimited && low ?? -.infinity <= high ?? .infinity
    let ends = isDate ? CalendarDate.allDays : nil
    let range = NumberRange(
      low: isRange && low != nil ? low : ends?.lowerBound,
      high: isRange && high != nil ? high : ends?.upperBound, isWhole: isWhole)
    let cuts = conditions.map(numberCuts)
    let found: [(Double, isExact: Bool)]
    if isCompared || cuts.contains(nil), let all = range.all(most: AnswerDomain.mostAnswers) {
      found = all.map { ($0, true) }
    } else {
      found = range.numbers(cutAt: cuts.compactMap(\.self).flatMap(\.self))
    }
    return [.blank]
      + found.compactMap { number, isExact in
        value(number).map { AnswerCell(value: $0, isExact: isExact) }
      }
  }

  // MARK: Texts

  private enum TextCut {
    case word(String)
    case length(Double)
    case emptiness
  }

  /// Where a condition cuts texts; `nil` if it has another form.
  private func textCut(_ condition: Expression) -> TextCut? {
    switch (condition.comparison?.asked, condition.comparison?.constant) {
    case (.answer?, .text(let word)?):
      guard case .operation(let sign, _, _) = condition, !sign.isOrder else { return nil }
      return .word(word)
    case (.call(.stringLength, let parts)?, let constant?):
      guard case .answer = parts[0], case .text = question.kind else { return nil }
      let number = constant.number
      if case .truth = constant { return nil }
      return number.isFinite ? .length(number) : .emptiness
    default:
      if case .answer = condition { return .emptiness }
      return nil
    }
  }

  /// The texts named, and one of each length that is told apart; no `most`: of any one length.
  private func texts(most: Int?) -> [AnswerCell] {
    var words: [String] = []
    var lengths: [Double] = []
    for case let cut? in conditions.map(textCut) {
      switch cut {
      case .word(let word): if !words.contains(word) { words.append(word) }
      case .length(let length): lengths.append(length)
      case .emptiness: break
      }
    }
    let named = words.filter { word in
      !word.allSatisfy(\.isWhitespace) && word.count <= most ?? word.count
    }
    let range = NumberRange(low: 1, high: most.map(Double.init) ?? 1, isWhole: true)
    let others = range.numbers(cutAt: lengths).map { length, _ in
      AnswerCell(value: .text(Self.text(ofLength: Int(length), except: words)), isExact: false)
    }
    return [.blank] + named.map { AnswerCell(value: .text($0)) } + others
  }

  /// A text that is none of `words`.
  private static func text(ofLength length: Int, except words: [String]) -> String {
    let letters = (UInt32(0x4E00)..<0x9FFF).lazy.compactMap { Unicode.Scalar($0) }
    for letter in letters {
      let text = String(repeating: String(letter), count: length)
      if !words.contains(text) { return text }
    }
    return String(repeating: "x", count: length)
  }
}

extension CalendarDate {
  /// From the first day of year 1 to the last of 9999, counted from 1970.
  fileprivate static let allDays = -719_162.0...2_932_896.0
}

/// The numbers between two limits, either of which may be open.
struct NumberRange {
  let low: Double?
  let high: Double?
  let isWhole: Bool

  /// Every whole number of the range; `nil` if they are not whole or too many.
  func all(most: Int) -> [Double]? {
    guard isWhole, let first = low?.rounded(.up), let last = high?.rounded(.down),
      last - first < Double(most), first.magnitude < 1e15
    else { return nil }
    return stride(from: first, through: last, by: 1).map(\.self)
  }

  /// The cuts inside the range and one number of each stretch between them.
  func numbers(cutAt cuts: [Double]) -> [(Double, isExact: Bool)] {
    // Whole numbers are looked for from each mark upwards: the upper end adds none.
    let ends = isWhole && low != nil ? [low] : [low, high]
    let marks = Set(cuts + ends.compactMap(\.self)).sorted()
    var found = Set(marks)
    guard let first = marks.first, let last = marks.last else { return [(0, false)] }
    if isWhole {
      for mark in marks {
        found.insert(max(mark.rounded(.down) + 1, mark.nextUp.rounded(.up)))
        found.insert(min(mark.rounded(.up) - 1, mark.nextDown.rounded(.down)))
      }
    } else {
      for (mark, next) in zip(marks, marks.dropFirst()) { found.insert(mark / 2 + next / 2) }
      found.insert(max(last + 1, last.nextUp))
      found.insert(min(first - 1, first.nextDown))
    }
    let exact = Set(marks)
    return found.filter { number in
      number.isFinite && number >= low ?? number && number <= high ?? number
        && (!isWhole || number == number.rounded())
    }.sorted().map { ($0, exact.contains($0)) }
  }
}
