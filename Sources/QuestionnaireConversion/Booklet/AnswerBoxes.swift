internal import Questionnaires

/// The boxes and lines that numbers, days and texts are written in.
struct AnswerBoxes {
  let language: LanguageCode

  /// A box a digit; the range in words.
  func number(_ minimum: Double?, _ maximum: Double?, decimals: Int) -> String {
    let largest = max(maximum?.magnitude ?? 999_999, minimum?.magnitude ?? 0)
    let digits = min(max(Self.digits(of: largest), 1), 12)
    let sign = minimum ?? 0 < 0 ? "<span class=\"sign\">±</span>" : ""
    let point = language == "en" ? "." : ","
    let fraction = decimals == 0 ? "" : "<b>\(point)</b>" + boxes(decimals)
    let range = BookletWording.range(minimum.map(plain), maximum.map(plain))
    return "<p class=\"digits\">\(sign)\(boxes(digits))\(fraction)\(aside(range))</p>\n"
  }

  /// Boxes for day, month and year, each named, so that nobody has to guess the order.
  func date(_ minimum: CalendarDate?, _ maximum: CalendarDate?) -> String {
    let parts = [
      (BookletWording.day, 2), (BookletWording.month, 2), (BookletWording.year, 4),
    ].map { name, count in
      "<span class=\"unit\">\(boxes(count))<i>\(Markup.escaped(name[language]))</i></span>"
    }
    let range = BookletWording.dateRange(minimum.map(written), maximum.map(written))
    return "<p class=\"digits date\">\(parts.joined(separator: "<b>/</b>"))\(aside(range))</p>\n"
  }

  /// Lines for a text: one for 85 letters, at most 12. Few people write as much as they may.
  ///
  /// - Parameters:
  ///   - inFrame: at most 2 lines, and the limit stands elsewhere.
  ///   - isBrief: for a team's notes, half as many.
  func text(atMost length: Int, inFrame: Bool, isBrief: Bool) -> String {
    let perLine = inFrame || isBrief ? 170 : 85
    let most = inFrame ? 2 : 12
    let count = min(max((length + perLine - 1) / perLine, 1), most)
    let style = length <= 40 ? " style=\"width:\(max(length * 3, 20))mm\"" : ""
    let lines = String(repeating: "<span class=\"line\"\(style)></span>", count: count)
    if inFrame { return "<p class=\"lines\">\(lines)</p>\n" }
    let limit = BookletWording.atMost(length, words: max(1, length * 10 / 62))
    return
      "<p class=\"lines\">\(lines)</p>\n<p class=\"limit\">\(Markup.escaped(limit[language]))</p>\n"
  }

  /// Choices that the team writes in by hand before it prints or copies the booklet.
  func blankChoices(_ several: Bool) -> String {
    let shape = several ? "square" : "round"
    let item =
      "<li><code></code><span class=\"\(shape)\"></span><span class=\"line\"></span></li>\n"
    return String(repeating: item, count: 6)
  }

  private func boxes(_ count: Int) -> String {
    String(repeating: "<span class=\"digit\"></span>", count: count)
  }

  private func aside(_ words: LocalizedText?) -> String {
    words.map { " <span class=\"range\">\(Markup.escaped($0[language]))</span>" } ?? ""
  }

  private static func digits(of number: Double) -> Int {
    var (count, rest) = (1, number.rounded(.down))
    while rest >= 10, count < 12 {
      rest = (rest / 10).rounded(.down)
      count += 1
    }
    return count
  }

  private func plain(_ number: Double) -> String {
    let text = Expression.number(number).text
    return language == "en" ? text : text.split(separator: ".").joined(separator: ",")
  }

  /// 09/03/2026
  private func written(_ day: CalendarDate) -> String {
    day.description.split(separator: "-").reversed().joined(separator: "/")
  }
}
