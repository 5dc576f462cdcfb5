import Analysis
import Exports
import Questionnaires
import Testing

@Suite("Nothing hidden is written")
struct DisclosureTests {
  /// Figures of the raw findings, by whether the protected ones show them.
  private struct Figures {
    var shown: Set<Double> = []
    var hidden: Set<Double> = []

    mutating func add(_ raw: Estimate, _ figure: Protected<Estimate>) {
      let numbers = [
        raw.mean, raw.standardDeviation, raw.standardError, raw.interval?.lowerBound,
        raw.interval?.upperBound, raw.favourableShare,
      ].compactMap { $0 }
      if figure.value == nil { hidden.formUnion(numbers) } else { shown.formUnion(numbers) }
    }

    init(_ raw: Findings, _ protected: ProtectedFindings) {
      for (raw, found) in zip(raw.dimensions, protected.dimensions) {
        add(raw.estimate, found.estimate)
      }
      for (raw, found) in zip(raw.breakdowns, protected.breakdowns) {
        for (raw, found) in zip(raw.groups, found.groups) {
          for (raw, found) in zip(raw.estimates, found.estimates) { add(raw, found) }
        }
      }
      if let composite = raw.composite {
        if protected.composite?.value == nil { hidden.insert(composite) }
      }
    }
  }

  @Test("No hidden mean, spread, interval or share stands in any cell", arguments: 11...30)
  func estimates(people: Int) throws {
    let raw = try Sample.findings(people: people, seed: UInt64(people))
    let findings = ProtectedFindings(protecting: raw, rules: ProtectionRules(raw.plan))
    let figures = Figures(raw, findings)
    let telling = figures.hidden.subtracting(figures.shown).filter { !Self.isSimple($0) }
    #expect(!telling.isEmpty)
    for sheet in try Book(findings).sheets {
      let leaked = sheet.cells.compactMap(\.number).filter { number in
        telling.contains { abs($0 - number) < 1e-9 }
      }
      #expect(leaked.isEmpty, "\(sheet.name)")
    }
  }

  /// Whether a number is a fraction of small numbers, which also occurs where it means something
  /// else.
  private static func isSimple(_ number: Double) -> Bool {
    (1...600).contains { abs((number * Double($0)).rounded() - number * Double($0)) < 1e-7 }
  }

  @Test("Every figure of a hidden group is [c] in the long table", arguments: [12, 20, 33])
  func groups(people: Int) throws {
    let findings = try Sample.protected(people: people)
    let sheet = try #require(try Book(findings)["dimensions en (data)"])
    var hiddenRows = 0
    for breakdown in findings.breakdowns {
      for group in breakdown.groups {
        for (dimension, estimate) in zip(findings.plan.dimensions, group.estimates)
        where estimate.value == nil {
          let row = try #require(
            sheet.cells.map(\.row).first { row in
              let texts = sheet.row(row).map(\.text)
              return texts.contains(breakdown.breakdown.title["en"])
                && texts.contains(group.category.name) && texts.contains(dimension.id.rawValue)
            })
          let figures = sheet.row(row).filter { $0.column >= 6 && $0.column <= 12 }
          #expect(figures.map(\.text) == [String](repeating: "[c]", count: 7))
          hiddenRows += 1
        }
      }
    }
    #expect(hiddenRows > 0)
    #expect(sheet.cells.filter { $0.text == "protected" }.count == hiddenRows)
  }

  @Test("Hidden counts of answers are [c]", arguments: [15, 40, 80])
  func items(people: Int) throws {
    let findings = try Sample.protected(people: people)
    let sheet = try #require(try Book(findings)["items en (data)"])
    for item in findings.items {
      guard let scale = item.question.scale else { continue }
      let rows = sheet.rows(with: item.question.id.rawValue, in: 0)
      #expect(rows.count == scale.choices.count)
      for (place, row) in rows.enumerated() {
        let expected: String
        switch item.figures {
        case .suppressed: expected = "[c]"
        case .shown(let figures):
          guard case .choices(let people) = figures.distribution else { continue }
          expected = people[place].value.map(String.init) ?? "[c]"
        }
        #expect(sheet.text(row: row, column: 5) == expected)
        if expected == "[c]" { #expect(["[c]", nil].contains(sheet.text(row: row, column: 6))) }
      }
    }
  }

  @Test("There are two markers", arguments: [0, 9, 14, 30, 60])
  func markers(people: Int) throws {
    for sheet in try Book(try Sample.protected(people: people)).sheets {
      let found = sheet.cells.map(\.text).filter { $0.hasPrefix("[") && $0.count < 8 }
      #expect(Set(found).isSubset(of: ["[c]", "[z]"]), "\(sheet.name)")
      #expect(!sheet.cells.contains { $0.number?.isFinite == false })
    }
  }

  @Test("With fewer people than the threshold no figure is left")
  func tooFew() throws {
    let book = try Book(try Sample.protected(people: 9))
    for name in ["summary en", "dimensions en", "dimensions en (data)", "items en"] {
      let sheet = try #require(book[name])
      #expect(sheet.cells.compactMap(\.number).isEmpty, "\(name)")
    }
    #expect(!book.part("[Content_Types].xml").contains("chart"))
  }
}

extension BreakdownFinding.Group.Category {
  fileprivate var name: String {
    switch self {
    case .choice(let choice): choice.label["en"]
    case .notStated: "Not stated"
    }
  }
}
