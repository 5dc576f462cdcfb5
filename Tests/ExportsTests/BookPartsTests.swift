import Analysis
import Questionnaires
import Responses
import Testing
import WorkbookWriting

@testable import Exports

@Suite("Parts of a workbook")
struct BookPartsTests {
  @Test(
    "Texts take the lines they need",
    arguments: [
      ("", 10.0, 1), ("short", 10, 1), ("two words here", 10, 2), ("a\nb\n\nc", 10, 4),
      ("mmmmmmmmmmmmmmmmmmmmmmmmm", 10, 5), ("one two three four", 100, 1),
    ])
  func lines(text: String, width: Double, lines: Int) {
    #expect(TextFit.lines(of: text, in: width) == lines)
  }

  @Test("Data sheets are named after their sheet within 31 characters, never twice")
  func names() {
    let long = "Una hoja con un título muy largo"
    var names = TabNames(["Preguntas", "preguntas (DATOS)", long])
    #expect(names.data(after: "Preguntas", in: "es") == "Preguntas (datos 2)")
    #expect(names.data(after: "Preguntas", in: "es") == "Preguntas (datos 3)")
    #expect(names.data(after: long, in: "es") == "Una hoja con un título  (datos)")
    #expect(names.data(after: long, in: "en").utf16.count == 31)
  }

  @Test("Both reasons for hiding a figure look the same")
  func markers() {
    let reasons = [Suppression.primary, .complementary]
    let cells = reasons.map { Cell.count(Protected<Int>.suppressed($0)) }
    #expect(cells == [.marker(.confidential), .marker(.confidential)])
    #expect(Cell.number(nil, as: .score) == .marker(.notAvailable))
    #expect(Cell.count(Protected<Int>.shown(0)) == .number(0, .count))
  }

  @Test("Neighbours with a short scale make a battery, long and several-choice ones a list")
  func blocks() throws {
    let items = try Sample.protected(people: 60).items
    let opinions = ItemBlock.blocks(items.filter { $0.role == .opinion })
    let shapes = opinions.map { block in
      let ids = block.items.map(\.question.id.rawValue).joined(separator: " ")
      return switch block.shape {
      case .battery(let scale): "battery \(scale.id): \(ids)"
      case .list(let scale): "list \(scale.id): \(ids)"
      case .number: "number: \(ids)"
      }
    }
    #expect(
      shapes == [
        "battery agreement: o1 o2", "battery split: o3", "list yesno: o4",
        "battery agreement: p1 p2", "list topics: several", "number: years",
      ])
  }

  @Test("The codebook's points are those of scoring, for every choice of every scored question")
  func points() throws {
    let plan = try Sample.plan()
    for question in Sample.questionnaire.questions {
      let points = ChoicePoints(question, plan)
      guard let scale = question.scale, let points else { continue }
      for choice in scale.choices {
        var table = ResponseTable(questionnaire: Sample.questionnaire)
        try table.append(json: Array("{\"\(question.id)\":\"\(choice.code)\"}".utf8))
        let item = Findings(scoring: table, with: plan).items
          .first { $0.question.id == question.id }
        #expect(points.points(of: choice) == item?.score?.mean, "\(question.id) \(choice.code)")
      }
    }
  }

  @Test("White on plum, white on red, plum on lilac and grey on white can be read")
  func contrast() {
    func light(_ hex: UInt32) -> Double {
      let parts = [hex >> 16 & 255, hex >> 8 & 255, hex & 255].map { byte in
        let part = Double(byte) / 255
        return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05
    }
    // x to the 2.4, between its squares and cubes: enough to tell 4.5 from 4.
    func power(_ x: Double) -> Double { x * x * (0.6 + 0.4 * x) }
    let white: UInt32 = 0xFF_FFFF
    let pairs = [
      (Palette.plum.hex, white), (Palette.alarm.hex, white), (Palette.grey.hex, white),
      (Palette.plum.hex, Palette.lilac.hex),
    ]
    for (dark, bright) in pairs { #expect(light(bright) / light(dark) >= 4.5) }
  }
}
